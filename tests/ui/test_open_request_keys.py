"""Who asks for a service while a request of his is open: five keys, and where each leads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from tests.ui import work
from tests.ui.interviewing import ENTER, ESCAPE, Sitting
from tests.ui.seeing import words_in
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.visits.follow_up import chosen_request
from twaim_desk.services import interviews
from twaim_desk.services.intake import receive_incomplete
from twaim_desk.services.open_request import open_request
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.identity_view import IdentityView
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.requests.correct_page import CorrectPage
from twaim_desk.ui.requests.papers_page import RequestPapersPage
from twaim_desk.ui.visits.page import VisitPage


def asks_for_a_service(seat: Sitting, number: str) -> IdentityView:
    """F2, the number of the request, Enter, and a service is asked for."""
    QApplication.processEvents()  # the page before has put its cursor
    seat.press(Qt.Key.Key_F2)
    seat.type(number)
    seat.press(ENTER)
    seat.sees(texts.PURPOSE)
    seat.type("1")
    seat.sees(number)
    view = seat.interview.view
    assert isinstance(view, IdentityView)
    assert view.rows is not None
    assert [one.accessibleName() for one in view.rows.buttons] == [
        *texts.WITH_OPEN_REQUEST.values()
    ]
    return view


def test_each_of_the_five_keys_leads_where_it_says(seat: Sitting) -> None:
    uuid = work.completed(seat.desk)
    card = open_request(seat.desk, uuid)
    view = asks_for_a_service(seat, card.number)
    told = words_in(view)
    assert "يوجد طلب قائم رقم" in told
    assert "وموعد الرد ٤ رجب ١٤٤٨هـ" in told
    seat.press(ESCAPE)
    assert texts.PURPOSE in words_in(seat.interview)

    asks_for_a_service(seat, card.number)
    seat.type("1")
    seat.wait(lambda: isinstance(seat.page, VisitPage) and seat.page.opening is not None)
    followed = seat.page
    assert isinstance(followed, VisitPage)
    assert (seat.window.place, followed.opening is not None) == ("follow_up", True)
    assert followed.opening is not None
    assert followed.interview is not None
    standing = chosen_request(followed.opening, followed.interview)
    assert standing is not None
    assert standing.uuid == uuid

    asks_for_a_service(seat, card.number)
    seat.type("2")
    seat.wait(lambda: isinstance(seat.page, CorrectPage) and seat.page.view is not None)
    corrected = seat.page
    assert isinstance(corrected, CorrectPage)
    assert corrected.kept == uuid
    papers = corrected.view
    assert isinstance(papers, PapersView)
    seat.wait(lambda: papers.isAncestorOf(seat.focused()))
    assert corrected.list.current() == "papers"

    asks_for_a_service(seat, card.number)
    seat.type("3")
    seat.wait(lambda: isinstance(seat.page, RequestPapersPage))
    listed = seat.page
    assert isinstance(listed, RequestPapersPage)
    seat.wait(lambda: listed.list.count() > 0)
    assert texts.PAPER_TITLES["receipt"] in listed.list.item(0).text()

    asks_for_a_service(seat, card.number)
    seat.type("5")
    seat.wait(lambda: isinstance(seat.page, VisitPage) and seat.page.interview is not None)
    complaint = seat.page
    assert isinstance(complaint, VisitPage)
    assert complaint.interview is not None
    assert complaint.interview.text("about") == texts.ABOUT_LATENESS
    seat.sees(card.number)

    asks_for_a_service(seat, card.number)
    seat.type("٤")
    seat.wait(lambda: seat.interview.course is not None)
    assert seat.course.interview.open_services == {card_service(seat, uuid)}


def card_service(seat: Sitting, uuid: str) -> str:
    """The service of a request, by its name in the forms."""
    with seat.desk.reading() as session:
        return str(session.scalars(select(Request.service).where(Request.uuid == uuid)).one())


def test_a_paper_for_an_incomplete_request_takes_the_interview_up(seat: Sitting) -> None:
    uuid = work.held(seat.desk, (work.LACKING,))
    answers = interviews.reread(seat.desk, uuid).interview.answers
    kept = receive_incomplete(seat.desk, uuid, interviews.answers_digest(answers))
    view = asks_for_a_service(seat, kept.number)
    assert "يوجد طلب غير مكتمل رقم" in words_in(view)
    seat.type("2")
    seat.wait(lambda: seat.interview.course is not None)
    assert (seat.course.uuid, seat.block) == (uuid, "papers")
