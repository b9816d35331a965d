"""The list of requests in the window: narrowed, scrolled, opened, printed, saved as a file."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import work
from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.db import work_list as rows
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Filters
from twaim_desk.services import work_list
from twaim_desk.services.sample.office import make_sample
from twaim_desk.services.work_list import open_list
from twaim_desk.texts import request_list as texts
from twaim_desk.ui.requests import list_model
from twaim_desk.ui.requests.list_page import RequestListPage
from twaim_desk.ui.requests.page import RequestPage
from twaim_desk.ui.requests.paper_page import ListPaperPage
from twaim_desk.ui.tokens import Theme

REQUESTS = 1_300


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office with more requests than are counted; the tests only read it."""
    folder = tmp_path_factory.mktemp("made") / "office"
    made = make_sample(folder, "twaim", 60, REQUESTS, 7, work.UNTIL)
    made.desk.store.dispose()
    return folder


@pytest.fixture(scope="module")
def window(desk_app: QApplication, office: Path, request: pytest.FixtureRequest) -> Iterator[Walk]:
    """The supervisor, who comes in once."""
    with at_window(desk_app, QtBot(request), office, "supervisor") as walk:
        yield walk


@pytest.fixture
def walk(window: Walk) -> Walk:
    """He goes to the list anew."""
    window.window.go_to("requests")
    return window


def page_of(walk: Walk, rows_there: int = REQUESTS) -> RequestListPage:
    """The list, once all of it is known."""
    page = walk.page
    assert isinstance(page, RequestListPage)
    walk.wait(lambda: page.model.rowCount() == rows_there)
    return page


def shown(page: RequestListPage, row: int) -> str:
    """What stands in the first column."""
    return str(page.model.index(row, 0).data()).strip("\u2066\u2069")


def choose(choice: object, title: str) -> None:
    """As one does with the arrows."""
    choice.setCurrentIndex(choice.findText(title))  # type: ignore[attr-defined]


def test_it_is_on_the_rail_and_tells_that_there_are_more(walk: Walk) -> None:
    page = page_of(walk)
    assert walk.window.shell.place_buttons["requests"].isVisibleTo(walk.window.shell)
    assert page.count.text() == "عدد الطلبات: أكثر من ١٠٠٠"
    walk.wait(lambda: walk.focused() is page.table)
    assert shown(page, 0).startswith("TW-1448-")


def test_only_pages_that_are_looked_at_are_kept(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_model, "MOST_PAGES", 3)
    page = page_of(walk)
    with desk_of(walk.window.entrance.desk.folder, "supervisor") as desk:  # type: ignore[union-attr]
        last = open_list(desk, Filters())
        numbers = [line.number for line in last.lines]
    walk.press(Qt.Key.Key_End)
    walk.wait(lambda: shown(page, REQUESTS - 1) != texts.READING)
    assert page.table.currentIndex().row() == REQUESTS - 1
    for row in range(0, REQUESTS, 150):
        page.table.scrollTo(page.model.index(row, 0))
        walk.wait(lambda row=row: shown(page, row) != texts.READING)  # type: ignore[misc]
        assert len(page.model.pages) <= 3
    walk.press(Qt.Key.Key_Home)
    walk.wait(lambda: shown(page, 0) != texts.READING)
    assert [shown(page, row) for row in range(20)] == numbers[:20]


def test_parts_are_joined_while_one_waits(window: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_SCANNED", 170)
    monkeypatch.setattr(work_list, "_AT_FIRST", 130)
    window.window.go_to("requests")
    page = page_of(window)
    numbers = set()
    for row in range(0, REQUESTS, 50):
        page.table.scrollTo(page.model.index(row, 0))
        window.wait(lambda row=row: shown(page, row) != texts.READING)  # type: ignore[misc]
        numbers.add(shown(page, row))
    assert len(numbers) == REQUESTS // 50


def test_filters_narrow_it_at_once_and_are_kept(walk: Walk) -> None:
    page = page_of(walk)
    with desk_of(walk.window.entrance.desk.folder, "supervisor") as desk:  # type: ignore[union-attr]
        count = open_list(desk, Filters(state=State.WITHDRAWN)).stretch.count
    choose(page.filters.state, "مسحوب بطلب صاحبه")
    walk.wait(lambda: page.model.rowCount() == count)
    assert {page.model.index(row, 3).data() for row in range(count)} == {"مسحوب بطلب صاحبه"}
    walk.press(Qt.Key.Key_Return)
    walk.wait(lambda: walk.window.place == "request")
    assert isinstance(walk.page, RequestPage)
    walk.window.shell.back_asked.emit()
    assert walk.window.place == "requests"
    again = page_of(walk, count)
    assert again.kept == Filters(state=State.WITHDRAWN)
    choose(again.filters.state, texts.EVERY_STATE)
    choose(again.filters.due, texts.DUES["none"])
    walk.wait(lambda: again.model.rowCount() not in {count, 0, REQUESTS})


def test_a_number_is_typed_and_nothing_is_said_of_nobody(walk: Walk) -> None:
    page = page_of(walk)
    number = shown(page, 3)
    page.filters.text.setFocus()
    page.filters.text.setText(number)
    walk.press(Qt.Key.Key_Return)
    walk.wait(lambda: page.model.rowCount() == 1)
    assert shown(page, 0) == number
    assert page.count.text() == "عدد الطلبات: ١"
    assert number in words_in(page)
    page.filters.text.setText("لا أحد بهذا الاسم")
    walk.press(Qt.Key.Key_Return)
    walk.wait(lambda: page.count.text() == texts.NOTHING)
    assert page.model.rowCount() == 0
    below = page.table.mapTo(page, page.table.rect().bottomLeft() + QPoint(20, -20))
    ground = page.grab().toImage().pixelColor(below)
    assert ground.name().upper() == Theme().colours["background"]


def test_the_level_is_a_word_a_drawing_and_a_colour(walk: Walk) -> None:
    page = page_of(walk)
    choose(page.filters.due, texts.DUES["overdue"])
    walk.wait(lambda: 0 < page.model.rowCount() < REQUESTS)
    level = page.model.index(0, list_model.LEVEL)
    assert level.data() == "متأخر"
    assert level.data(Qt.ItemDataRole.DecorationRole) is not None
    colour = page.model.index(0, list_model.LEVEL).data(Qt.ItemDataRole.ForegroundRole)
    assert colour.name().upper() == "#B3261E"


def test_it_is_saved_as_a_file_with_names(walk: Walk, tmp_path: Path) -> None:
    page = page_of(walk)
    choose(page.filters.state, "مسحوب بطلب صاحبه")
    walk.wait(lambda: page.model.rowCount() < REQUESTS)
    page.export.write(tmp_path / "list.csv", names=True)
    walk.wait(lambda: "تم حفظ الملف" in page.told.text())
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) == 1 + page.model.rowCount()
    assert lines[0][-1] == "الاسم"


def test_who_may_not_have_names_is_not_offered_them(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("requests")
        page = page_of(walk)
        assert not page.export.named.isVisibleTo(page)
        assert page.export.plain.isVisibleTo(page)
        assert not page.print_button.isVisibleTo(page)


def test_f9_previews_the_list_and_one_comes_back_to_it(walk: Walk) -> None:
    page = page_of(walk)
    choose(page.filters.state, "مسحوب بطلب صاحبه")
    walk.wait(lambda: page.model.rowCount() < REQUESTS)
    page.print_button.click()
    walk.wait(lambda: isinstance(walk.page, ListPaperPage))
    walk.sees("قائمة الطلبات")
    walk.page.back()  # type: ignore[attr-defined]
    walk.wait(lambda: walk.window.place == "requests")
    assert page_of(walk, page.model.rowCount()).kept == Filters(state=State.WITHDRAWN)
