"""The first sign-in: what is read to its end and signed, before anything else opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.services.office import NewUser, create
from twaim_desk.texts import undertakings as texts
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.undertakings.page import UndertakingsPage

NAME, PASSWORD, FULL_NAME = "سارة", "green bottles 7 tea", "سارة علي القحطاني"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office in which nobody signed anything yet."""
    user = NewUser(NAME, "desk", PASSWORD, FULL_NAME)
    create(tmp_path / "office", "twaim", [user], lambda: offices.NOW).desk.store.dispose()
    return tmp_path / "office"


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Navigation]:
    """The window of who comes in for the first time."""
    with offices.window_on(desk_app, qtbot, folder) as made:
        offices.sign_in(made, qtbot, NAME, PASSWORD)
        offices.says(made, qtbot, "تعهد بالمحافظة على سرية البيانات")
        yield made


def page_of(window: Navigation) -> UndertakingsPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, UndertakingsPage)
    return page


def read_to_the_end(page: UndertakingsPage, qtbot: QtBot) -> None:
    for _ in range(60):
        press(page.text, Qt.Key.Key_Space)
    qtbot.waitUntil(page.read.isEnabled)


def test_nothing_else_opens_before_it(window: Navigation) -> None:
    for place in ("start", "search", "policy", "reply_date", "manage"):
        window.go_to(place)
        assert window.place == "undertakings"
    press(window.shell, Qt.Key.Key_Escape)
    assert window.place == "undertakings"
    assert not any(button.isVisible() for button in window.shell.place_buttons.values())


def test_the_tick_waits_until_the_end_was_seen(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    window.shell.resize(1366, 500)
    assert not page.read.isEnabled()
    page.button.click()
    assert texts.NOT_READ in words_in(page)
    read_to_the_end(page, qtbot)


def test_every_text_is_signed_and_the_desk_opens(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    for number in "١٢٣":
        offices.says(window, qtbot, f"النص {number} من ٣")
        read_to_the_end(page, qtbot)
        page.read.click()
        type_into(page.name, FULL_NAME)
        press(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.place == "start", timeout=20_000)
    window.go_to("undertakings")
    assert window.place == "start"
    window.go_to("search")
    assert window.place == "search"


def test_another_name_is_told_which_one_is_written(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    read_to_the_end(page, qtbot)
    page.read.click()
    type_into(page.name, "نورة")
    press(page.name, Qt.Key.Key_Return)
    offices.says(window, qtbot, texts.NAME_DIFFERS.format(name=FULL_NAME))
    assert page.name.text() == "نورة"


@pytest.mark.parametrize("look", list(Look))
def test_it_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, folder: Path, look: Look
) -> None:
    with offices.window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, NAME, PASSWORD)
        offices.says(window, qtbot, texts.TITLE)
        page = page_of(window)
        assert window.shell.size().toTuple() == (1366, 768)
        assert page.area.horizontalScrollBar().maximum() == 0
        assert page.text.horizontalScrollBar().maximum() == 0
