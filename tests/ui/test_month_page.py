"""The page of a month's report: one walk through a month, and how it stands on the screen."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, type_into, words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.domain.month import Month
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import month as month_texts
from twaim_desk.texts import month_page as texts
from twaim_desk.texts import month_workbook as words
from twaim_desk.ui import theme as themes
from twaim_desk.ui.month import saving
from twaim_desk.ui.month.page import MonthPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.widgets.progress import Progress

OpenPage = Callable[[str], tuple[Navigation, MonthPage]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 60, 80, 7, TODAY).desk.store.dispose()
    return folder


def page_of(window: Navigation, qtbot: QtBot, role: str = "supervisor") -> MonthPage:
    """The page, with the figures of the month before on it."""
    come_in(window, qtbot, role)
    window.go_to("month")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, MonthPage)
    shown(page, qtbot)
    return page


def shown(page: MonthPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._seen is not None and page.make.isEnabled(), timeout=20_000)


def test_a_month_is_shown_made_closed_and_opened_again(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    window = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")))
    page = page_of(window, qtbot)
    assert page.month == Month(2026, 10)
    assert "أكتوبر ٢٠٢٦م، ربيع الآخر وجمادى الأولى ١٤٤٨هـ" in words_in(page)
    seen = page._seen
    assert seen is not None
    received = page.figures.values["received"]
    assert received.accessibleName().startswith(f"{texts.FIGURES['received']}: {received.text()}")
    assert received.text() == str(seen.figures.received).translate(
        str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    )

    out = tmp_path / "month.xlsx"
    page.ask_file = lambda name: tmp_path / f"{name}.none" / "x.xlsx"
    press(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: month_texts.NOT_WRITTEN in words_in(page), timeout=20_000)
    page.ask_file = lambda name: out
    type_into(page.list, "٢")
    assert page.names.isChecked()
    type_into(page.list, "1")
    qtbot.waitUntil(out.exists, timeout=20_000)
    qtbot.waitUntil(page.make.isEnabled, timeout=20_000)
    assert words.NAME in [cell.value for cell in load_workbook(out)[words.REQUESTS][7]]
    assert page.making.isHidden()

    type_into(page.list, "٣")
    qtbot.waitUntil(page.reopen.isVisible, timeout=20_000)
    assert texts.CLOSED in words_in(page)
    assert not page.close_it.isVisible()
    page.reopen.click()
    page.reason.button.click()  # without a reason nobody is asked
    assert not page.line.isVisible()
    assert page.back()
    page.reopen.click()
    page.reason.edit.setText("تصحيح")
    page.reason.button.click()
    assert page.line.isVisible()
    page.line.confirmed.emit("admin", PASSWORD)
    qtbot.waitUntil(page.close_it.isVisible, timeout=20_000)
    assert texts.REOPENED in words_in(page)

    press(page.list, Qt.Key.Key_Up)
    assert texts.COUNTING in words_in(page)
    assert received.text() == texts.NOT_YET
    shown(page, qtbot)
    assert texts.COUNTING not in words_in(page)
    assert page.month == Month(2026, 11)
    assert texts.RUNNING in words_in(page)
    assert not page.close_it.isEnabled()

    type_into(page.list, "4")
    qtbot.waitUntil(lambda: window.shell.pages.currentWidget() is not page, timeout=20_000)
    paper = window.shell.pages.currentWidget()
    assert isinstance(paper, PaperPage)
    assert texts.LETTER in words_in(paper)
    paper.back()
    again = window.shell.pages.currentWidget()
    assert isinstance(again, MonthPage)
    assert again.month == Month(2026, 11)
    window.shell.close()


def test_the_auditor_makes_it_without_names_alone_and_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    theme = Theme(Look.DARK, SCALES[-1])
    themes.put_on(desk_app, theme)
    window = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")), theme)
    page = page_of(window, qtbot, "auditor")
    for widget in (page.names, page.close_it, page.reopen, page.letter):
        assert not widget.isVisible()
    assert window.shell.minimumSizeHint().width() <= 1366
    assert page.area.horizontalScrollBar().maximum() == 0
    window.shell.close()
    themes.put_on(desk_app, Theme())


def test_what_is_made_is_stopped_by_a_key(qtbot: QtBot, desk_app: QApplication) -> None:
    widget = Progress(Theme(), "التقرير")
    qtbot.addWidget(widget)
    goes_on = widget.begin()
    assert goes_on(1, 4)
    qtbot.waitUntil(lambda: (widget.bar.value(), widget.bar.maximum()) == (1, 4))
    widget.button.click()
    assert not goes_on(2, 4)
    widget.end()
    assert widget.isHidden()


def test_a_file_is_offered_where_it_can_be_written() -> None:
    assert saving.place_to_offer().is_absolute()
