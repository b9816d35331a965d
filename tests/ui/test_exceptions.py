"""An exception from the end of an interview to the supervisor's decision, by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from tests.ui.work import LACKING, Walk, at_window, desk_of, held
from twaim_desk.services import exceptions, interviews
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import exceptions as texts
from twaim_desk.texts import interview_page as page_texts
from twaim_desk.ui.approvals.page import ApprovalsPage
from twaim_desk.ui.interview.ending_view import EndingView
from twaim_desk.ui.interview.exception_page import ExceptionPage
from twaim_desk.ui.interview.page import InterviewPage

REASON = "لم يُصدر السجل بعد"


def at_the_exception(walk: Walk, uuid: str) -> ExceptionPage:
    """From the end of the interview by its number key."""
    walk.window.go_to("interview", uuid)
    page = walk.page
    assert isinstance(page, InterviewPage)
    walk.wait(lambda: page.course is not None)
    page.go_on()
    walk.sees(texts.TITLE, page_texts.NOT_COMPLETE)
    ending = page.view
    assert isinstance(ending, EndingView)
    ending.rows.setFocus()
    walk.type("3")
    walk.wait(lambda: isinstance(walk.page, ExceptionPage))
    asked = walk.page
    assert isinstance(asked, ExceptionPage)
    walk.wait(lambda: asked.list.count() == 1)
    return asked


def test_a_supervisor_at_the_counter_confirms_at_once(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk, (LACKING,))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = at_the_exception(walk, uuid)
        walk.press(Qt.Key.Key_Return)
        assert walk.focused() is page.reason.edit
        walk.press(Qt.Key.Key_Return)
        assert "يُكتب السبب." in words_in(page)
        walk.type(REASON)
        walk.press(Qt.Key.Key_Return)
        walk.type("1")
        assert walk.focused() is page.second.name
        walk.type("supervisor")
        walk.press(Qt.Key.Key_Return)
        walk.type("wrong-wrong")
        walk.press(Qt.Key.Key_Return)
        walk.sees("تعذّر التأكيد")
        walk.type(PASSWORD)
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, InterviewPage))
        again = walk.page
        assert isinstance(again, InterviewPage)
        walk.wait(lambda: again.course is not None)
        assert again.course is not None
        assert again.course.missing() == ()


def test_nothing_happens_without_a_choice(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk, (LACKING,))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = at_the_exception(walk, uuid)
        walk.press(Qt.Key.Key_Space)
        assert page.chosen() == []
        page.rows.setFocus()
        walk.type("2")
        assert texts.NOTHING_CHOSEN in words_in(page)
        walk.press(Qt.Key.Key_Escape)


def test_one_who_is_away_decides_from_his_own_page(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk, (LACKING,))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = at_the_exception(walk, uuid)
        page.reason.edit.setText(REASON)
        page.rows.setFocus()
        walk.type("2")
        walk.wait(lambda: walk.window.place == "suspended")
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.sees(texts.APPROVALS)
        walk.window.go_to("approvals")
        waiting = walk.page
        assert isinstance(waiting, ApprovalsPage)
        walk.sees(REASON)
        walk.press(Qt.Key.Key_Return)
        assert walk.focused() is waiting.reason.edit
        walk.type("وُعد بإحضاره")
        walk.press(Qt.Key.Key_Return)
        walk.type("١")
        walk.sees(texts.NO_APPROVALS)
    with desk_of(office, "desk") as desk:
        assert exceptions.may_pass(desk, uuid) == ()
        assert interviews.reread(desk, uuid).interview.excused == {LACKING}


def test_his_own_are_shown_without_a_decision(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        exceptions.ask_approval(desk, held(desk, (LACKING,)), [LACKING], REASON)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("approvals")
        walk.sees(texts.OWN, REASON)
        page = walk.page
        assert isinstance(page, ApprovalsPage)
        assert page.rows.isHidden()
        assert page.reason.isHidden()
