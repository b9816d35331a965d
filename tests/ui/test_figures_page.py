"""The page of the figures: walked by its keys, and each bar with what it leads to."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.work_list import Counted, Days, Filters
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import figures as texts
from twaim_desk.ui import theme as themes
from twaim_desk.ui.figures.bars import Bars, Tone
from twaim_desk.ui.figures.page import FiguresPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.requests.list_page import RequestListPage
from twaim_desk.ui.tokens import SCALES, Look, Theme


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 60, 160, 7, TODAY).desk.store.dispose()
    return folder


def page_of(window: Navigation, qtbot: QtBot, role: str) -> FiguresPage:
    """The page with the figures on it."""
    come_in(window, qtbot, role)
    window.go_to("figures")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, FiguresPage)
    shown(page, qtbot)
    qtbot.waitUntil(lambda: page.due.count() > 0, timeout=20_000)
    return page


def shown(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: page.shown is not None and page.shown.period == page.period, timeout=20_000
    )


def go_to_bar(bars: Bars, at: int) -> None:
    """By the arrows alone."""
    for _ in range(at - bars.currentRow()):
        press(bars, Qt.Key.Key_Down)
    assert bars.currentRow() == at


def test_each_bar_is_reached_by_arrows_and_leads_to_its_requests(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    window = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")))
    page = page_of(window, qtbot, "supervisor")
    assert page.focusProxy() is page.due
    assert page.due.bars[0].words == texts.BAR.format(
        name=f"\u2068{texts.OVERDUE}\u2069", value=page.due.bars[0].written
    )
    assert "جمادى الآخرة ١٤٤٨هـ" in page.choice.currentText()

    page.length.setCurrentIndex(page.length.findData("year"))
    shown(page, qtbot)
    page.calendar.setCurrentIndex(page.calendar.findData("gregorian"))
    shown(page, qtbot)
    assert page.choice.currentText() == "عام ٢٠٢٦م"
    assert page.shown is not None
    received = written(page.shown.counts["received"], Digits.ARABIC)
    assert f"{texts.FIGURES['received']}: {received}" in words_in(page)
    assert [bar.name for bar in page.months.bars[::2]][:2] == ["يناير", "فبراير"]
    assert {bar.tone for bar in page.months.bars[1::2]} == {Tone.LATE}

    at = next(at for at, bar in enumerate(page.months.bars) if at % 2 and bar.value)
    bar = page.months.bars[at]
    go_to_bar(page.months, at)
    press(page.months, Qt.Key.Key_Return)
    listed = window.shell.pages.currentWidget()
    assert isinstance(listed, RequestListPage)
    count = f"عدد الطلبات: {bar.written}"
    qtbot.waitUntil(lambda: listed.count.text() == count, timeout=20_000)
    assert "لم يُردّ عليها في موعدها من ١ " in words_in(listed)
    assert listed.kept == bar.leads_to

    listed.filters.text.setText("TW-1448-999999")  # the days stay while it is narrowed further
    assert listed.kept == Filters(days=listed.kept.days, text="TW-1448-999999")
    window.shell.close()


def test_a_click_on_a_bar_leads_on_and_one_of_nothing_does_not(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    window = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")))
    page = page_of(window, qtbot, "auditor")
    for at, bar in enumerate(page.ages.bars):
        if not bar.value:
            go_to_bar(page.ages, at)
            press(page.ages, Qt.Key.Key_Return)
            assert window.shell.pages.currentWidget() is page
    at = next(at for at, bar in enumerate(page.ages.bars) if bar.value)
    box = page.ages.visualItemRect(page.ages.item(at))
    place = QPoint(box.center().x(), box.center().y())
    QTest.mouseClick(page.ages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    listed = window.shell.pages.currentWidget()
    assert isinstance(listed, RequestListPage)
    assert isinstance(listed.kept.days, Days)
    assert listed.kept.days.of is Counted.OPEN
    window.shell.close()


def test_nothing_stands_beyond_the_edge_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    theme = Theme(Look.DARK, SCALES[-1])
    themes.put_on(desk_app, theme)
    window = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")), theme)
    page = page_of(window, qtbot, "supervisor")
    page.length.setCurrentIndex(page.length.findData("quarter"))  # the longest names
    shown(page, qtbot)
    assert window.shell.minimumSizeHint().width() <= 1366
    window.shell.resize(1366, 768)
    assert page.area.horizontalScrollBar().maximum() == 0
    window.shell.close()
    themes.put_on(desk_app, Theme())
