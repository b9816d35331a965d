"""The committee by keys: a member, a session, its agenda, a decision, the minutes."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import visiting
from tests.services.sitting import at_committee, decided, sitting
from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.db.models.follow_up import Decision
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.request import State
from twaim_desk.services.committee import agenda, sessions
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import committee as texts
from twaim_desk.texts import steps as step_texts
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.committee.committee_page import CommitteePage
from twaim_desk.ui.committee.committees_page import CommitteesPage
from twaim_desk.ui.committee.decide_page import DecidePage, Deciding
from twaim_desk.ui.committee.session_page import SessionPage
from twaim_desk.ui.interview.fields import TickField
from twaim_desk.ui.papers.page import PaperPage

DAY = "22/11/2026"


def session_with(office: Path, *uuids: str, present: int | None = None) -> int:
    """A session of today with these requests."""
    with desk_of(office, "secretary") as secretary:
        here = sitting(secretary)[:present]
        session_id = sessions.open_new(secretary, "study", DAY, here)
        for uuid in uuids:
            agenda.put_on(secretary, session_id, uuid)
        return session_id


@contextmanager
def at_session(
    app: QApplication, qtbot: QtBot, office: Path, session_id: int, role: str = "secretary"
) -> Iterator[tuple[Walk, SessionPage]]:
    """Someone of this role at a session."""
    with at_window(app, qtbot, office, role) as walk:
        yield walk, to_session(walk, session_id)


def to_session(walk: Walk, session_id: int) -> SessionPage:
    walk.window.go_to("committee_session", session_id)
    return shown_session(walk)


def row_says(page: SessionPage, said: str) -> bool:
    """Whether the one request of the agenda says it."""
    return page.agenda.count() == 1 and said in page.agenda.item(0).text()


def member_says(page: SessionPage, at: int, said: str) -> bool:
    """Whether the line of a member says it."""
    return page.members.count() > at and said in page.members.item(at).text()


def shown_session(walk: Walk) -> SessionPage:
    walk.wait(lambda: isinstance(walk.page, SessionPage))
    page = walk.page
    assert isinstance(page, SessionPage)
    walk.wait(lambda: page.members.count() > 0)
    return page


def test_a_session_is_opened_with_those_who_came(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.sees(today_texts.LINES["committees"])
        walk.window.go_to("committees")
        listed = walk.page
        assert isinstance(listed, CommitteesPage)
        walk.wait(lambda: listed.list.count() > 0)
        walk.type("١")
        page = walk.page
        assert isinstance(page, CommitteePage)
        walk.wait(lambda: page.list.count() > 0)
        before = page.list.count()
        walk.type("1")
        page.button.click()
        walk.sees(answer_texts.EMPTY)
        walk.type("خالد بن سعد بن علي الحربي")
        page.form.fields["duty"].setFocus()
        walk.type("3")
        page.button.click()
        walk.sees(texts.MEMBER_ADDED)
        walk.wait(lambda: page.list.count() == before + 1)
        page.list.setCurrentRow(before)
        page.list.setFocus()
        walk.type("1")
        walk.wait(lambda: "until" in page.form.fields)
        page.button.click()
        walk.sees(texts.MEMBER_ENDED)
        page.rows.setFocus()
        walk.type("2")
        for field in page.form.fields.values():
            if isinstance(field, TickField):
                field.box.setChecked(True)
        page.button.click()
        opened = shown_session(walk)
        assert opened.members.count() == before + 1  # his last day is today
        assert "اكتمل النصاب" in words_in(opened)


def test_a_request_is_put_on_the_agenda_and_decided_by_its_number(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_id = session_with(office)
    with at_session(desk_app, qtbot, office, session_id) as (walk, page):
        walk.sees(texts.NO_AGENDA)
        rows = [page.waiting.item(at).text() for at in range(page.waiting.count())]
        page.waiting.setCurrentRow(next(at for at, row in enumerate(rows) if "النقدية" in row))
        page.waiting.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: page.agenda.count() == 1)
        page.agenda.setFocus()
        walk.type("٢")
        walk.wait(lambda: isinstance(walk.page, DecidePage))
        deciding = walk.page
        assert isinstance(deciding, DecidePage)
        walk.wait(lambda: "reason" in deciding.form.fields)
        assert deciding.kept.uuid == uuid
        deciding.button.click()
        walk.sees(answer_texts.EMPTY)
        walk.wait(lambda: deciding.form.fields["reason"].focusProxy() is walk.focused())
        walk.type("لا تنطبق شروط الخدمة في الوقت الحاضر")
        deciding.button.click()
        after = shown_session(walk)
        walk.wait(lambda: row_says(after, texts.STANDINGS["rejected"]))
        after.agenda.setFocus()
        walk.type("1")
        assert walk.page is after  # what was decided is decided


def test_what_is_wrong_stands_beside_its_question_and_what_was_typed_stays(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_with(office, uuid)
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("decide", uuid)
        page = walk.page
        assert isinstance(page, DecidePage)
        walk.wait(lambda: page.pairs.findChildren(type(page.title)) != [])
        page.rows.setFocus()
        walk.type("1")
        walk.wait(lambda: "riyals" in page.form.fields)
        page.form.fields["riyals"].put("٢٠٠٠")
        page.form.fields["first"].put("25/11/2026")
        page.button.click()
        walk.sees(texts.OVER.format(most="١٥٠٠ ريال"))
        assert page.form.fields["riyals"].value() == "٢٠٠٠"
        page.form.fields["riyals"].put("1200")
        page.button.click()
        after = shown_session(walk)
        walk.wait(lambda: row_says(after, texts.STANDINGS["accepted"]))


def test_of_two_windows_the_second_is_told_and_keeps_what_was_typed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_with(office, uuid)
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("decide", Deciding(uuid, State.REJECTED))
        page = walk.page
        assert isinstance(page, DecidePage)
        walk.wait(lambda: "reason" in page.form.fields)
        page.form.fields["reason"].setFocus()
        walk.type("لا تنطبق شروط الخدمة")
        with desk_of(office, "secretary") as other:
            decided(other, uuid, State.REJECTED, {"reason": "خارج نطاق خدمات الجمعية"})
        page.button.click()
        walk.sees(step_texts.STALE)
        assert walk.page is page
        assert page.form.fields["reason"].value() == "لا تنطبق شروط الخدمة"
    with desk_of(office, "secretary") as other:
        (kept,) = [one for one in visiting.every(other, Decision) if one.reason is not None][-1:]
        assert kept.reason == "خارج نطاق خدمات الجمعية"


def test_without_quorum_the_page_says_so_and_a_key_mends_it(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_id = session_with(office, uuid, present=1)
    with at_session(desk_app, qtbot, office, session_id) as (walk, page):
        assert "لم يكتمل النصاب" in words_in(page)
        page.agenda.setFocus()
        walk.type("1")
        walk.wait(lambda: isinstance(walk.page, DecidePage))
        walk.sees("لم يكتمل نصاب الجلسة، فلا يُسجَّل فيها قرار.")
        again = to_session(walk, session_id)
        for at in range(1, again.members.count()):
            again.members.setCurrentRow(at)
            again.members.setFocus()
            walk.type("1")
            walk.wait(partial(member_says, again, at, texts.IS_PRESENT))
        walk.sees("اكتمل النصاب")


def test_a_session_is_closed_for_good_and_its_minutes_are_printed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_id = session_with(office, uuid)
    with at_session(desk_app, qtbot, office, session_id) as (walk, page):
        page.close_button.click()
        walk.sees(texts.CLOSE_AGAIN)
        page.close_button.click()
        walk.sees("الباقي: ١")
        page.agenda.setFocus()
        walk.type("4")
        walk.wait(lambda: walk.focused() is page.reason.edit)
        walk.type("لحضور مسؤول البحث")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: row_says(page, texts.STANDINGS["put_off"]))
        walk.window.shell.activateWindow()
        walk.wait(lambda: QApplication.activeWindow() is walk.window.shell)
        QTest.keyClick(walk.focused(), Qt.Key.Key_F9)
        walk.wait(lambda: isinstance(walk.page, PaperPage))
        again = to_session(walk, session_id)
        again.form.fields["notes"].setFocus()
        walk.type("نوقش موعد الجلسة القادمة")
        again.close_button.click()
        again.close_button.click()
        walk.wait(lambda: isinstance(walk.page, PaperPage))
        paper = walk.page
        assert isinstance(paper, PaperPage)
        assert isinstance(paper.kept, ToPrint)
        assert paper.kept.kind == "minutes"
        closed = to_session(walk, session_id)
        walk.sees(texts.CLOSED)
        assert texts.PRINT_MINUTES in closed.print_button.text()
        assert closed.close_button.isHidden()
        assert not closed.form.isEnabled()
    with desk_of(office, "secretary") as secretary:
        assert sessions.read_session(secretary, session_id).notes == "نوقش موعد الجلسة القادمة"


def test_the_supervisor_sees_a_session_and_can_do_nothing_to_it(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = at_committee(desk)
    session_id = session_with(office, uuid)
    with at_session(desk_app, qtbot, office, session_id, "supervisor") as (walk, page):
        assert page.close_button.isHidden()
        assert page.print_button.isHidden()
        page.agenda.setFocus()
        walk.type("1")
        assert walk.page is page
        assert page.back()
        walk.wait(lambda: isinstance(walk.page, CommitteesPage))
