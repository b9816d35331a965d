"""Coming in: a sample office, the sign-in, the cover, the search."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.clock import RIYADH
from twaim_desk.services.profile_files import export_profile, import_profile
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import places, search, shell, sign_in, vault, welcome
from twaim_desk.ui.idle import ALONE_AFTER
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.preferences import Preferences
from twaim_desk.ui.search.page import SearchPage
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import Theme

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 60, 40, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, office: Path) -> Iterator[Navigation]:
    """The window on the sample office, at its sign-in."""
    made = _window(desk_app, qtbot, office)
    yield made
    made.shell.close()


def _window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Navigation:
    made = Navigation(desk_app, folder, lambda: NOW, Preferences(None, Theme()))
    qtbot.addWidget(made.shell)
    with qtbot.waitSignal(made.opened):
        made.open()
    return made


def _sign_in(window: Navigation, qtbot: QtBot, name: str, password: str = PASSWORD) -> None:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    page.name.setText(name)
    page.password.setText(password)
    page.button.click()
    qtbot.waitUntil(lambda: window.entrance is not None or bool(page.problem.accessibleName()))


def _focused(window: Navigation) -> QWidget:
    widget: QWidget | None = window.shell.focusWidget()
    assert widget is not None
    return widget


def test_a_sample_office_is_made_and_asks_who_is_there(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twaim_desk.ui.door.SAMPLE_PEOPLE", 20)
    monkeypatch.setattr("twaim_desk.ui.door.SAMPLE_REQUESTS", 10)
    window = _window(desk_app, qtbot, tmp_path / "new")
    assert welcome.TITLE in words_in(window.shell)
    type_into(_focused(window), "1")
    assert welcome.WHICH in words_in(window.shell)
    type_into(_focused(window), "٤")
    qtbot.waitUntil(lambda: window.place == "sign_in", timeout=30_000)
    _sign_in(window, qtbot, "supervisor")
    assert "جمعية أوقاف خير البقاع التنموية" in words_in(window.shell)
    assert shell.SAMPLE in words_in(window.shell)
    window.shell.close()


def test_a_wrong_password_is_one_sentence_and_the_name_stays(
    window: Navigation, qtbot: QtBot
) -> None:
    _sign_in(window, qtbot, "desk", "wrong-wrong")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    assert page.problem.accessibleName() == vault.WRONG_PASSWORD
    assert (page.name.text(), page.password.text()) == ("desk", "")
    assert window.entrance is None


def test_nothing_is_shown_before_one_has_come_in(window: Navigation) -> None:
    for place in ("search", "reply_date", "policy", "start"):
        window.go_to(place)
        assert window.place == "sign_in"
    assert not any(button.isVisible() for button in window.shell.place_buttons.values())


def test_the_window_shows_the_association_as_the_office_keeps_it(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_sample(tmp_path / "office", "twaim", 2, 1, 7, TODAY).desk
    folder = tmp_path / "forms"
    export_profile(desk, folder)
    own = folder / "profiles" / "twaim.toml"
    own.write_text(own.read_text("utf-8").replace("بالتويم", "بالروضة"), "utf-8")
    import_profile(desk, folder)
    desk.store.dispose()
    window = _window(desk_app, qtbot, tmp_path / "office")
    _sign_in(window, qtbot, "desk")
    assert "الجمعية التعاونية متعددة الأغراض بالروضة" in words_in(window.shell)
    window.shell.close()


def test_finding_and_opening_someone(window: Navigation, qtbot: QtBot) -> None:
    _sign_in(window, qtbot, "desk")
    window.go_to("search")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SearchPage)
    type_into(page.edit, "محمد")
    qtbot.waitUntil(lambda: page.results.count() > 0)
    assert "محمد" in page.results.item(0).text()
    press(page.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: search.REQUESTS in words_in(page.person))
    assert search.IDENTITY_END in words_in(page.person)


def test_a_role_that_may_not_search_has_no_such_place(window: Navigation, qtbot: QtBot) -> None:
    _sign_in(window, qtbot, "admin")
    window.go_to("search")
    assert window.place == "start"
    assert not window.shell.place_buttons["search"].isVisible()
    assert places.SEARCH_ABOUT not in words_in(window.shell)


def test_the_cover_hides_everything_and_gives_back_the_same_field(
    window: Navigation, qtbot: QtBot
) -> None:
    _sign_in(window, qtbot, "desk")
    window.go_to("search")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SearchPage)
    type_into(page.edit, "سارة")
    window.cover()
    assert window.shell.is_covered
    assert not page.isVisible()
    window.go_to("start")
    assert window.place == "search"
    cover = window.shell.findChildren(SignInPage)[-1]
    for name, password, told in (
        ("supervisor", PASSWORD, sign_in.OTHER_PERSON),
        ("desk", "wrong-wrong", vault.WRONG_PASSWORD),
    ):
        _try(cover, name, password)
        qtbot.waitUntil(partial(_says, cover, told))
        assert window.shell.is_covered
    _try(cover, "desk", PASSWORD)
    qtbot.waitUntil(lambda: not window.shell.is_covered)
    assert page.edit.text() == "سارة"


def test_a_desk_that_is_left_alone_covers_itself(window: Navigation, qtbot: QtBot) -> None:
    _sign_in(window, qtbot, "desk")
    window._idle.touched_at -= ALONE_AFTER
    window._idle.look()
    assert window.shell.is_covered


def test_the_first_key_after_the_computer_slept_covers_the_desk(
    window: Navigation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _sign_in(window, qtbot, "desk")
    window.go_to("search")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SearchPage)
    page.edit.setFocus()
    woken = window._idle._clock() + timedelta(hours=9)
    monkeypatch.setattr(window._idle, "_clock", lambda: woken)
    QTest.keyClick(window.shell.windowHandle(), Qt.Key.Key_7)
    assert window.shell.is_covered
    assert not page.isVisible()
    assert page.edit.text() == ""


def test_a_key_or_a_click_in_the_window_is_a_sign_of_life(
    window: Navigation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _sign_in(window, qtbot, "desk")
    clock = window._idle._clock
    for minutes in (2, 4, 6):
        now = clock() + timedelta(minutes=minutes)
        monkeypatch.setattr(window._idle, "_clock", lambda now=now: now)
        handle = window.shell.windowHandle()
        if minutes == 4:
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(handle, Qt.Key.Key_Shift)
        window._idle.look()
        assert not window.shell.is_covered


def _says(page: SignInPage, told: str) -> bool:
    return page.problem.accessibleName() == told


def _try(page: SignInPage, name: str, password: str) -> None:
    page.name.setText(name)
    page.password.setText(password)
    page.button.click()


def test_a_change_of_look_at_the_door_keeps_the_name(window: Navigation) -> None:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    type_into(page.name, "desk")
    window.enlarge()
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    assert page.name.text() == "desk"
