"""Records that were put back: every page says so, and two people take the trail on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices
from tests.ui.seeing import words_in
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.services.undertakings import sign, unsigned
from twaim_desk.texts import desk as texts
from twaim_desk.ui.take_on.page import TakeOnPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

STRONG = "قهوة مرة وتمر سكري"
ROLES = ("admin", "supervisor", "desk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office whose older records were put back."""
    folder = tmp_path / "office"
    users = [NewUser(role, role, STRONG, role) for role in ROLES]
    create(folder, "twaim", users, lambda: offices.NOW).desk.store.dispose()
    for role in ROLES:
        desk = open_office(folder, role, STRONG, lambda: offices.NOW)
        for text in unsigned(desk)[1]:
            sign(desk, text, role)
        desk.store.dispose()
    records = (folder / DATABASE).read_bytes()
    open_office(folder, "desk", STRONG, lambda: offices.NOW).store.dispose()
    (folder / DATABASE).write_bytes(records)
    return folder


def test_every_page_says_it_and_only_those_who_may_see_to_it_have_the_page(
    desk_app: QApplication, qtbot: QtBot, folder: Path
) -> None:
    with offices.window_on(desk_app, qtbot, folder) as window:
        offices.sign_in(window, qtbot, "desk", STRONG)
        for place in ("start", "search", "policy", "manage"):
            window.go_to(place)
            assert texts.PUT_BACK in words_in(window.shell)
        window.go_to("take_on")
        assert window.place == "manage"


def test_two_people_take_it_on_and_the_band_goes(
    desk_app: QApplication, qtbot: QtBot, folder: Path
) -> None:
    with offices.window_on(desk_app, qtbot, folder) as window:
        offices.sign_in(window, qtbot, "admin", STRONG)
        window.go_to("take_on")
        page = window.shell.pages.currentWidget()
        assert isinstance(page, TakeOnPage)
        page.button.click()
        for name, told in (("desk", "role"), ("admin", "same")):
            page.second.name.setText(name)
            page.second.password.setText(STRONG)
            page.second.button.click()
            offices.says(window, qtbot, texts.SECOND_REFUSALS[told])
        page.second.name.setText("supervisor")
        page.second.password.setText(STRONG)
        page.second.button.click()
        qtbot.waitUntil(lambda: window.place == "start", timeout=20_000)
        assert texts.PUT_BACK not in words_in(window.shell)
        window.go_to("take_on")
        assert window.place == "start"


@pytest.mark.parametrize("look", list(Look))
def test_it_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, folder: Path, look: Look
) -> None:
    with offices.window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "admin", STRONG)
        for place in ("start", "manage", "take_on"):
            window.go_to(place)
            qtbot.wait(1)
            assert window.shell.minimumSizeHint().width() <= 1366
            assert window.shell.minimumSizeHint().height() <= 768
            assert window.shell.size().toTuple() == (1366, 768)
