"""The auditor's page: lines by their keys, filters, the check of the whole trail."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.trail import Act
from twaim_desk.texts import trail as texts
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.trail.page import TrailPage

WORK = 320


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office with some work in its trail."""
    folder = tmp_path_factory.mktemp("trail") / "office"
    make_sample(folder, "twaim", 5, 3, 7, date(2026, 11, 20)).desk.store.dispose()
    desk = open_office(folder, "desk", PASSWORD, lambda: offices.NOW)
    with desk.saving() as session:
        for number in range(WORK):
            desk.note(session, Act("person.open", object_kind="person", object_id=number))
        desk.note(session, Act("users.manage", "denied"))
    desk.store.dispose()
    return folder


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Navigation]:
    """The auditor at the trail."""
    with offices.window_on(desk_app, qtbot, folder) as made:
        offices.sign_in(made, qtbot, "auditor")
        made.go_to("trail")
        qtbot.waitUntil(lambda: bool(page_of(made).model.lines), timeout=20_000)
        yield made


def page_of(window: Navigation) -> TrailPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, TrailPage)
    return page


def cells(page: TrailPage, row: int) -> list[str]:
    model = page.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_the_newest_line_is_that_of_the_reading_itself(window: Navigation) -> None:
    page = page_of(window)
    shown = cells(page, 0)
    assert "١٢ جمادى الآخرة ١٤٤٨هـ" in shown[1]
    assert "المدقق الداخلي" in shown[2]
    assert shown[3:5] == ["الاطلاع على سجل التدقيق", "تم"]


def test_more_is_read_when_one_comes_near_the_end(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    before = len(page.model.lines)
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.model.lines) > before, timeout=20_000)
    sequences = [line.sequence for line in page.model.lines]
    assert sequences == sorted(set(sequences), reverse=True)


def test_the_line_with_the_focus_is_told_whole(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Down)
    row = page.table.currentIndex().row()
    assert row > 0
    assert cells(page, row)[3] in page.detail.accessibleName()


def test_person_act_and_day_are_asked_for(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    qtbot.waitUntil(lambda: page.person.count() == 8, timeout=20_000)
    page.person.setCurrentIndex(page.person.findText("desk"))
    page.action.setCurrentIndex(page.action.findData("users.manage"))
    qtbot.waitUntil(lambda: len(page.model.lines) == 1, timeout=20_000)
    assert cells(page, 0)[4] == texts.OUTCOMES["denied"]
    assert texts.ALL_SHOWN.format(count="١") in words_in(page)
    type_into(page.day.edit, "1/3/2026")
    press(page.day.edit, Qt.Key.Key_Return)
    offices.says(window, qtbot, texts.NO_LINES)


def test_a_day_that_is_none_is_refused_and_asks_for_nothing(window: Navigation) -> None:
    page = page_of(window)
    before = len(page.model.lines)
    type_into(page.day.edit, "31/2/2026")
    press(page.day.edit, Qt.Key.Key_Return)
    assert page.day.edit.property("refused")
    assert len(page.model.lines) == before


def test_the_whole_trail_is_checked_and_the_result_said(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    page.verifying.button.click()
    assert not page.verifying.button.isEnabled()
    offices.says(window, qtbot, "سجل التدقيق سليم")
    assert page.verifying.button.isEnabled()


@pytest.mark.parametrize("look", list(Look))
def test_it_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, folder: Path, look: Look
) -> None:
    with offices.window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "auditor")
        window.go_to("trail")
        page = page_of(window)
        qtbot.waitUntil(lambda: bool(page.model.lines), timeout=20_000)
        assert page.area.horizontalScrollBar().maximum() == 0
        assert page.table.horizontalScrollBar().maximum() <= 1  # a pixel of its frame
        assert window.shell.size().toTuple() == (1366, 768)
