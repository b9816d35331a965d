"""Closing the window: saved, backed up, and what went wrong is said."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from tests.ui.conftest import TODAY
from tests.ui.seeing import words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.db.models.users import User
from twaim_desk.errors import ExpectedError
from twaim_desk.services.backup_places import FOLDER, SECOND, beside, choose_place
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import backup as common
from twaim_desk.texts import closing as texts
from twaim_desk.ui import closing
from twaim_desk.ui.closing import ClosingPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.sign_in.page import SignInPage


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 30, 20, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "office"))


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Navigation:
    """The window, with someone of the desk in it."""
    opened = window_on(desk_app, qtbot, folder)
    come_in(opened, qtbot, "desk")
    return opened


def backups_of(folder: Path) -> list[Path]:
    return sorted(beside(folder).glob("*.backup"))


def when_asked(window: Navigation, act: Callable[[ClosingPage], None]) -> list[str]:
    """What stands on the closing page when it asks; then the person acts."""
    seen: list[str] = []
    timer = QTimer(window)

    def look() -> None:
        page = window._closing._page
        if page is not None and page.is_asking:
            seen.append(words_in(page))
            act(page)

    timer.timeout.connect(look)
    timer.start(20)
    return seen


def test_the_day_ends_with_a_backup(window: Navigation, folder: Path) -> None:
    assert window.shell.close()
    assert not window.shell.isVisible()
    assert len(backups_of(folder)) == 1


def test_without_an_office_the_window_just_closes(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window_on(desk_app, qtbot, tmp_path / "none")
    assert opened.shell.close()
    assert not beside(tmp_path / "none").exists()


def test_before_anyone_came_in_there_is_nothing_to_back_up(
    desk_app: QApplication, qtbot: QtBot, folder: Path
) -> None:
    opened = window_on(desk_app, qtbot, folder)
    assert opened.shell.close()
    assert not backups_of(folder)


def test_a_covered_desk_is_backed_up_and_shows_nothing(window: Navigation, folder: Path) -> None:
    window.cover()
    assert window.shell.close()
    assert len(backups_of(folder)) == 1


def test_it_says_what_it_does_while_it_does_it(
    window: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, str]] = []
    say = ClosingPage.say

    def note(page: ClosingPage, title: str, sentence: str) -> None:
        said.append((title, sentence))
        say(page, title, sentence)

    monkeypatch.setattr(ClosingPage, "say", note)
    assert window.shell.close()
    assert said == [(texts.SAVING, ""), (texts.SAVING, texts.BACKING_UP)]


def test_a_drive_that_is_away_is_said_and_the_window_goes_by_itself(
    desk_app: QApplication,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(closing, "MS_TO_READ", 100)
    opened = window_on(desk_app, qtbot, folder)
    come_in(opened, qtbot, "admin")
    assert opened.entrance is not None
    (tmp_path / "stick").mkdir()
    choose_place(opened.entrance.desk, SECOND, tmp_path / "stick")
    (tmp_path / "stick" / FOLDER).rmdir()
    seen = when_asked(opened, lambda _: None)
    assert opened.shell.close()
    assert common.PLACE_AWAY in seen[0]
    assert len(backups_of(folder)) == 1


def test_without_any_backup_the_person_decides(window: Navigation, folder: Path) -> None:
    beside(folder).write_bytes(b"a file in its place")
    seen = when_asked(window, lambda page: page.close_it.click())
    assert window.shell.close()
    assert common.NOT_DONE in seen[0]
    assert common.CANNOT_WRITE in seen[0]


def test_trying_again_after_the_hindrance_is_gone(window: Navigation, folder: Path) -> None:
    beside(folder).write_bytes(b"a file in its place")

    def mend(page: ClosingPage) -> None:
        beside(folder).unlink(missing_ok=True)
        page.retry.click()

    when_asked(window, mend)
    assert window.shell.close()
    assert len(backups_of(folder)) == 1


def test_a_mistake_of_the_program_holds_nobody_back(
    window: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("twaim_desk.ui.navigation.show_error", lambda error, _: told.append(error))

    def fail(_: object) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("twaim_desk.services.daily_backup.back_up_daily", fail)
    seen = when_asked(window, lambda page: page.close_it.click())
    assert window.shell.close()
    assert common.NOT_DONE in seen[0]
    assert [str(error) for error in told] == ["planted"]


def test_whose_account_was_stopped_meanwhile_closes_all_the_same(
    window: Navigation, folder: Path
) -> None:
    entrance = window.entrance
    assert entrance is not None
    with entrance.desk.store.writing() as session:
        session.execute(update(User).values(active=False))
    assert window.shell.close()
    assert window.entrance is None
    assert not backups_of(folder)


def test_a_failed_save_keeps_the_window_open_and_covered_if_it_was(
    window: Navigation, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("twaim_desk.ui.navigation.show_error", lambda error, _: told.append(error))
    window.cover()
    failure = ExpectedError("planted", user_message="تعذّر الحفظ.")

    def fail() -> None:
        raise failure

    window._worker.save(window.shell, fail, lambda _: None)
    assert not window.shell.close()
    assert told == [failure]
    assert window.shell.isVisible()
    assert window.shell.is_covered
    assert window.shell.findChildren(SignInPage)[-1].isVisible()
    assert not backups_of(folder)
    assert window.shell.close()
    assert len(backups_of(folder)) == 1
