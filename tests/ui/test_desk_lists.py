"""From a line of the first page to what is done there: powers of attorney, papers of delegates."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.test_deeds import signed_by_agent
from tests.services.test_delegates import NORTH, by_delegate
from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.services.committee import sessions
from twaim_desk.services.open_request import open_request
from twaim_desk.texts import committee, request_acts, telling
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.answers.delegates_page import DelegatesPage
from twaim_desk.ui.answers.page import AnswersPage
from twaim_desk.ui.committee.committees_page import CommitteesPage
from twaim_desk.ui.committee.session_page import SessionPage
from twaim_desk.ui.forms.page import FormsPage
from twaim_desk.ui.requests.list_page import RequestListPage
from twaim_desk.ui.requests.page import RequestPage
from twaim_desk.ui.start.page import StartPage


def choose(walk: Walk, title: str) -> None:
    """The key of a line of the first page."""
    page = walk.page
    assert isinstance(page, StartPage)
    walk.wait(lambda: page.work is not None and title in words_in(page.work))
    assert page.work is not None
    shown = [one.accessibleName() for rows in page.work.every_rows for one in rows.buttons]
    walk.type(str(shown.index(title) + 1))


def test_a_power_of_attorney_is_ticked_from_its_line(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = signed_by_agent(desk, 7)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        choose(walk, today_texts.LINES["by_agent"])
        walk.wait(lambda: walk.window.place == "requests")
        listed = walk.page
        assert isinstance(listed, RequestListPage)
        walk.wait(lambda: listed.model.rowCount() == 1)
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "request")
        page = walk.page
        assert isinstance(page, RequestPage)
        walk.wait(lambda: page.rows is not None)
        walk.sees("وكالة بانتظار التحقق", "441234567")
        title = request_acts.ACTS["check_deed"][0]
        assert page.rows is not None
        at = [one.accessibleName() for one in page.rows.rows.buttons].index(title)
        walk.type(str(at + 1))
        walk.wait(lambda: page.form is not None)
        walk.press(Qt.Key.Key_Return)
        walk.sees(f"تم: {title}.")
        walk.wait(lambda: "وكالة بانتظار التحقق" not in words_in(page))
    with desk_of(office, "desk") as desk:
        assert open_request(desk, uuid).deed is None


def test_each_delegate_has_his_paper_from_the_answers(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        by_delegate(desk, NORTH, 7)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("answers")
        page = walk.page
        assert isinstance(page, AnswersPage)
        walk.wait(lambda: page.list.count() >= 1)
        walk.type("٤")
        walk.wait(lambda: walk.window.place == "delegates")
        chosen = walk.page
        assert isinstance(chosen, DelegatesPage)
        walk.wait(lambda: chosen.list.count() == 1)
        assert "الفرع الشمالي" in chosen.list.currentItem().text()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, DelegatesPage) and walk.page.kept == NORTH)
        walk.sees("كشف مندوب بالردود")
        walk.window.shell.back_asked.emit()
        walk.sees(telling.DELEGATES_ABOUT)
        walk.window.shell.back_asked.emit()
        assert walk.window.place == "answers"


def test_a_session_to_come_is_a_line_of_the_secretary(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "secretary") as desk:
        planned = sessions.open_new(desk, "study", "30/11/2026", [])
        every = len(sessions.sessions(desk))
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        choose(walk, today_texts.LINES["sessions_ahead"])
        walk.wait(lambda: walk.window.place == "committees")
        page = walk.page
        assert isinstance(page, CommitteesPage)
        walk.wait(lambda: page.list.count() == 1)
        walk.sees(today_texts.LINES["sessions_ahead"])
        assert every > 1
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "committee_session")
        session = walk.page
        assert isinstance(session, SessionPage)
        assert session.kept == planned
        walk.wait(lambda: session.members.count() > 0)
        session.members.setFocus()
        walk.type("١")
        walk.sees(committee.BEFORE_ITS_DAY)


def test_a_liaison_officer_is_given_his_categories_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        walk.window.go_to("association")
        page = walk.page
        assert isinstance(page, FormsPage)
        walk.wait(lambda: page.list.count() > 8)
        page.list.setCurrentRow(page.list.count() - 1)
        assert page.list.current() == "liaison:liaison"
        walk.type("١")
        walk.wait(lambda: page.form is not None)
        assert page.form is not None
        walk.press(Qt.Key.Key_Space)
        page.save.click()
        at = page.list.count() - 1
        walk.wait(lambda: page.form is None and "الفئات: ١" in page.list.item(at).text())
