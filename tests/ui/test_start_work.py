"""The day's work on the first page, and the lists behind it, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.seeing import words_in
from tests.ui.work import LACKING, at_window, desk_of, held
from twaim_desk.services import interviews
from twaim_desk.services.today import today
from twaim_desk.texts import today as texts
from twaim_desk.ui.start.page import StartPage
from twaim_desk.ui.start.suspended_page import SuspendedPage
from twaim_desk.ui.start.waiting_page import WaitingPage


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        return work.sample(tmp_path_factory.mktemp("made"))


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it."""
    monkeypatch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
    return work.copy(made, tmp_path)


def test_each_line_is_a_number_key_and_says_its_count(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        late = next(line.count for line in today(desk).lines if line.name == "overdue")
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.sees(texts.TITLE, *(texts.LINES[name] for name in ("due_today", "overdue")))
        page = walk.page
        assert isinstance(page, StartPage)
        assert page.work is not None
        numbers = len(page.rows.buttons) + 2
        assert texts.LINES["approvals"] not in words_in(page)
        walk.type(str(numbers))
        walk.wait(lambda: walk.window.place == "overdue")
        listed = walk.page
        assert isinstance(listed, WaitingPage)
        walk.wait(lambda: listed.list.count() == late)
        assert late > 0
        walk.press(Qt.Key.Key_Escape)


def test_a_suspended_interview_goes_on_by_enter(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        held(desk, (LACKING,))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("suspended")
        page = walk.page
        assert isinstance(page, SuspendedPage)
        walk.wait(lambda: page.list.count() >= 1)  # the newest first, before those of the sample
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "interview")
        walk.sees("موعد الرد")


def test_a_draft_is_given_up_with_a_reason(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("suspended")
        page = walk.page
        assert isinstance(page, SuspendedPage)
        walk.wait(lambda: page.list.count() >= 1)
        before = page.list.count()
        walk.type("٢")
        walk.wait(lambda: walk.focused() is page.reason.edit)
        walk.press(Qt.Key.Key_Return)
        walk.sees("يُكتب السبب.")
        walk.type("لم يعد صاحبها")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: page.list.count() == before - 1)
    with desk_of(office, "desk") as desk:
        assert uuid not in {one.uuid for one in interviews.suspended(desk)}


def test_after_a_power_cut_the_interview_is_offered(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk)
        interviews.save_answers(desk, uuid, {"channel.best_time": "صباحًا"}, "channel.details")
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.sees("استُعيدت مقابلة لم تكتمل (الخطوة ٥)")
        page = walk.page
        assert isinstance(page, StartPage)
        assert page.work is not None
        walk.type(str(len(page.rows.buttons) + 1))
        walk.wait(lambda: walk.window.place == "interview")
        walk.wait(lambda: getattr(walk.page, "course", None) is not None)
        course = getattr(walk.page, "course", None)
        assert course is not None
        assert course.uuid == uuid
