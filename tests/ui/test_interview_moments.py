"""Keys in odd moments of an interview: twice, too early, in another look, where all is over."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from tests.domain.interview.telling import rules
from tests.ui import offices, work
from tests.ui.interviewing import ENTER, ESCAPE, NUMBER, TAB, Sitting
from tests.ui.seeing import words_in
from twaim_desk.db.models.papers import Print
from twaim_desk.db.models.persons import Person, PhoneNumber
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.asks import as_kept
from twaim_desk.domain.interview.gate import problem_of
from twaim_desk.domain.interview.person import BORN
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.request import State
from twaim_desk.services import interviews
from twaim_desk.texts import intake as intake_texts
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import interview_warnings as warning_texts
from twaim_desk.texts import printing as print_texts
from twaim_desk.texts import visits as visit_texts
from twaim_desk.ui.interview.back_view import read_back
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import EndingView
from twaim_desk.ui.interview.fields import ChoiceField
from twaim_desk.ui.interview.identity_view import IdentityView
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.visits.page import VisitPage


@contextmanager
def acts_held_back(seat: Sitting) -> Iterator[None]:
    """Whatever is to be saved waits until the block is over, as behind another counter."""
    gate = Event()
    seat.interview.worker.save(seat.window.shell, lambda: gate.wait(20), lambda _: None)
    try:
        yield
    finally:
        gate.set()


def taken_up(seat: Sitting, at: str, without: tuple[str, ...] = ()) -> str:
    """An interview that lacks only these answers, opened at a block."""
    uuid = work.held(seat.desk, without)
    interviews.save_answers(seat.desk, uuid, {}, at)
    seat.open(uuid)
    return uuid


def drafts(seat: Sitting) -> int:
    """How many interviews there are that have no number."""
    with seat.desk.reading() as session:
        query = select(func.count(Request.id)).where(Request.number.is_(None))
        return session.scalar(query) or 0


def identity_view(seat: Sitting) -> IdentityView:
    """The first screen."""
    view = seat.interview.view
    assert isinstance(view, IdentityView)
    return view


def test_a_purpose_that_is_pressed_twice_begins_one_interview(seat: Sitting) -> None:
    before = drafts(seat)
    seat.press(Qt.Key.Key_F2)
    seat.type(NUMBER)
    seat.press(ENTER)
    seat.sees(texts.PURPOSE)
    with acts_held_back(seat):
        seat.type("11")
        seat.press(Qt.Key.Key_F11, ESCAPE, Qt.Key.Key_F10)
        assert seat.window.place == "interview"
    seat.wait(lambda: seat.block == "person.who")
    seat.settle()
    assert drafts(seat) == before + 1


def test_the_last_key_pressed_twice_ends_the_interview_once(seat: Sitting) -> None:
    taken_up(seat, "reply")
    page = seat.interview
    with acts_held_back(seat):
        for _ in range(2):
            page.footer.next.click()
        seat.window.enlarge()
        page.back()
        assert seat.block == "reply"
    seat.wait(lambda: isinstance(page.view, DoneView))
    done = page.view
    seat.settle()
    assert seat.interview.view is done
    assert seat.request().state == State.COMPLETE


def test_answers_that_were_changed_elsewhere_are_shown_and_completed_then(seat: Sitting) -> None:
    uuid = taken_up(seat, "reply")
    interviews.save_answers(seat.desk, uuid, {"channel.best_time": "بعد العصر"}, "reply")
    seat.on()
    seat.sees(intake_texts.STALE)
    assert seat.course.interview.text("channel.best_time") == "بعد العصر"
    seat.on()
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    assert seat.request().state == State.COMPLETE


def test_after_the_end_no_key_opens_the_interview_again(seat: Sitting) -> None:
    taken_up(seat, "reply")
    seat.on()
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    done = seat.interview.view
    seat.press(Qt.Key.Key_F4, Qt.Key.Key_F6)
    seat.on()
    assert seat.interview.view is done
    number = str(seat.request().number)
    seat.press(Qt.Key.Key_F7)
    page = seat.page
    assert isinstance(page, VisitPage)
    seat.wait(lambda: page.opening is not None)
    seat.sees(number)
    seat.press(ESCAPE)
    seat.wait(lambda: seat.window.place == "start")


def test_larger_type_keeps_what_is_being_typed_and_where(seat: Sitting) -> None:
    seat.press(Qt.Key.Key_F2)
    seat.type("نورة")
    seat.press(Qt.Key.Key_F11)
    assert identity_view(seat).finder.edit.text() == "نورة"
    seat.wipe()
    seat.begin()
    seat.walk("person.contact")
    seat.repeat(lambda: seat.press(ENTER), until=lambda: seat.at() == "person.address")
    seat.type("شارع ال")
    seat.window.change_look()
    seat.settle()
    assert (seat.at(), seat.field("person.address").value()) == ("person.address", "شارع ال")
    seat.type("ملك")
    seat.press(ENTER)
    assert seat.stored()["person.address"] == "شارع الملك"


def test_larger_type_comes_back_to_the_same_paper(seat: Sitting) -> None:
    taken_up(seat, "papers", ("paper.national_id.date", "paper.family_card.state"))
    seat.press(ENTER)
    assert seat.at() == "paper.national_id.date"
    seat.type("0101")
    seat.press(Qt.Key.Key_F11)
    assert seat.at() == "paper.national_id.date"
    seat.type("2030")
    seat.press(ENTER)
    seat.press(Qt.Key.Key_Down)
    view = seat.interview.block_view
    assert isinstance(view, PapersView)
    row = view.list.currentRow()
    seat.press(Qt.Key.Key_F11)
    again = seat.interview.block_view
    assert isinstance(again, PapersView)
    assert again.list.currentRow() == row
    assert seat.stored()["paper.national_id.date"] == "01012030"


def test_what_is_wrong_is_said_again_where_one_comes_back(seat: Sitting) -> None:
    seat.begin()
    seat.press(ENTER)
    seat.type("30/2/1980")
    seat.on()
    seat.press(ESCAPE)
    problem = seat.course.problems()["person.born"]
    assert problem in words_in(seat.field("person.born"))
    unsaid = seat.course.problems()["person.gender"]
    assert unsaid not in words_in(seat.interview)


def test_a_day_is_shown_in_both_calendars_with_its_weekday(seat: Sitting) -> None:
    seat.begin()
    seat.press(ENTER)
    seat.type("27/4/1980")
    seat.press(ENTER)
    assert "الأحد ١٢ جمادى الآخرة ١٤٠٠هـ" in words_in(seat.field("person.born"))
    taken_up(seat, "papers", ("paper.national_id.date",))
    seat.press(ENTER)
    seat.type("١٢/٦/١٤٤٩")
    seat.press(ENTER)
    seat.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    view = seat.interview.block_view
    assert isinstance(view, PapersView)
    assert "الخميس ١٢ جمادى الآخرة ١٤٤٩هـ الموافق ١١ نوفمبر ٢٠٢٧م" in words_in(view.card)


def test_f1_has_the_words_of_each_step(seat: Sitting) -> None:
    seat.press(Qt.Key.Key_F2, Qt.Key.Key_F1)
    seat.sees(f"«{interview_texts.SAY_WHO}»")
    taken_up(seat, "papers", ("paper.family_card.state",))
    seat.press(Qt.Key.Key_F1)
    seat.sees(f"«{visit_texts.SISTER}، {interview_texts.SAY_PAPERS}»")
    seat.repeat(seat.on, until=lambda: seat.block == "reply")
    seat.press(Qt.Key.Key_F1)
    assert "الأحد ٤ رجب ١٤٤٨هـ" in seat.interview.footer.problem.accessibleName()
    seat.on()
    assert isinstance(seat.interview.view, EndingView)
    seat.press(Qt.Key.Key_F1)
    seat.sees(f"«{visit_texts.SISTER}، {interview_texts.SAY_INCOMPLETE}»")


def test_the_keys_of_a_step_are_named(seat: Sitting) -> None:
    seat.begin()
    keys = seat.interview.footer.keys
    said = keys.accessibleName().replace("\u00a0", " ")
    for key in ("F1", "F6", "F7", "F8", "F10", "Ctrl+Enter"):
        assert f"{key} {texts.KEYS[key]}" in said
    assert "F4" not in said
    taken_up(seat, "sign.text")
    said = seat.interview.footer.keys.accessibleName()
    assert "F4" in said
    assert "F9" in said
    footer = words_in(seat.window.shell)
    assert "F4" in footer


def test_a_complaint_and_a_channel_begin_on_the_first_screen_too(seat: Sitting) -> None:
    seat.press(Qt.Key.Key_F2, Qt.Key.Key_F8)
    seat.sees(texts.FIND_FIRST)
    seat.press(Qt.Key.Key_F7)
    assert seat.window.place == "complaint"
    with seat.desk.reading() as session:
        request = session.scalars(select(Request).where(Request.number.is_not(None))).first()
        assert request is not None
        number = str(request.number)
    seat.press(Qt.Key.Key_F2)
    seat.type(number)
    seat.press(ENTER)
    seat.sees(texts.PURPOSE)
    person = identity_view(seat).person
    assert person is not None
    seat.press(Qt.Key.Key_F8)
    page = seat.page
    assert isinstance(page, VisitPage)
    assert page.coming.person_id == person.person_id


def test_a_purpose_keeps_its_key_for_someone_new(seat: Sitting) -> None:
    seat.press(Qt.Key.Key_F2)
    seat.type(NUMBER)
    seat.press(ENTER)
    seat.sees(texts.PURPOSE)
    seat.type("2")  # to follow up a request one must have made one
    assert seat.window.place == "interview"
    seat.type("5")
    assert seat.window.place == "complaint"


def numbered(seat: Sitting) -> Request:
    """A request of someone on record."""
    with seat.desk.reading() as session:
        query = select(Request).join(Person).where(
            Request.number.is_not(None), Person.died_on.is_(None), Person.category.is_not(None)
        )  # fmt: skip
        request = session.scalars(query.limit(1)).one()
        session.expunge(request)
        return request


def test_what_is_on_record_is_read_back_and_the_whole_number_is_not_shown(seat: Sitting) -> None:
    number = str(numbered(seat).number)
    seat.begin(number)
    whole = seat.course.interview.text("person.identity")
    said = words_in(seat.interview.view)
    for line in (texts.BACK_NAME, texts.BACK_PHONE, texts.BACK_CATEGORY, texts.BACK_INCOME):
        assert line in said
    changed = seat.field("person.changed")
    assert isinstance(changed, ChoiceField)
    assert [one.accessibleName() for one in changed.choices.buttons] == ["لا", "نعم"]
    seat.type("2")
    seat.on()
    assert seat.block == "person.who"
    identity = seat.field("person.identity")
    assert identity.value() is None
    assert whole[-4:] in words_in(identity)
    seat.on()
    assert not any(one.field == "person.identity" for one in seat.course.missing())
    assert whole not in words_in(seat.interview)


def test_members_are_not_asked_what_they_live_on() -> None:
    for profile, asks in (("twaim", True), ("awj", False)):
        names = [name for name, _ in read_back(Interview(rules(profile)))]
        assert (texts.BACK_INCOME in names) is asks
        assert (texts.BACK_CATEGORY in names) is asks


def test_an_open_interview_of_the_same_person_and_a_shared_phone_are_noticed_when_typed(
    seat: Sitting,
) -> None:
    seat.begin()
    with seat.desk.reading() as session:
        phone = session.scalars(select(PhoneNumber.e164).limit(1)).one()
    seat.begin("نورة عبدالله صالح المطيري")
    assert seat.interview.notice.isHidden()
    seat.type(NUMBER)
    seat.press(ENTER)
    seat.sees(texts.OTHER_INTERVIEW.partition("،")[0])
    seat.repeat(seat.on, until=lambda: seat.block == "person.contact")
    seat.type("0" + phone.removeprefix("+966"))
    seat.press(ENTER)
    seat.sees(warning_texts.SHARED_PHONE.partition("،")[0])


PASTED = "\u202b\u200fنورة\u202c\r\n\u2067 بنت\u2069\tعبدالله\u0000"


def test_what_is_pasted_is_read_or_refused_and_stays(seat: Sitting) -> None:
    seat.begin()
    QApplication.clipboard().setText(" \u202a1000-000\u200f008\u202c\n")
    seat.wipe()
    QTest.keySequence(seat.focused(), "Ctrl+V")
    seat.press(ENTER)
    assert "person.identity" not in seat.course.problems()
    QApplication.clipboard().setText("٣٠/٢/١٤٤٦ " * 1000)
    QTest.keySequence(seat.focused(), "Ctrl+V")
    seat.press(ENTER)
    assert seat.course.problems()["person.born"] in words_in(seat.field("person.born"))
    assert len(str(seat.stored()["person.born"])) == 10_000
    seat.on()
    for pasted in (PASTED, "نورة " * 2000):
        QApplication.clipboard().setText(pasted)
        seat.wipe()
        QTest.keySequence(seat.focused(), "Ctrl+V")
        seat.press(ENTER)
        seat.press(TAB, held=Qt.KeyboardModifier.ShiftModifier)
        kept = seat.stored()["person.first"]
        assert kept == as_kept(str(seat.field("person.first").value()))
    assert seat.course.problems()["person.first"] in words_in(seat.field("person.first"))
    seat.on()
    seat.settle()
    assert seat.window.shell.minimumSizeHint().width() <= 1366
    assert seat.window.shell.size().toTuple() == (1366, 768)


@pytest.mark.parametrize(
    "typed", ["٣٠/٥/١٤٤٦", "2027-01-01", "31-4-1990", "1/1/0000", "99/99/9999", "29/2/2023"]
)
def test_a_birth_that_cannot_have_been_is_told(typed: str) -> None:
    said = problem_of(Interview(rules(), {"person.born": typed}), BORN)
    assert said is not None
    assert said.startswith(BORN.label)


def test_who_is_new_has_no_channel_to_change_yet(seat: Sitting) -> None:
    seat.begin()
    seat.press(Qt.Key.Key_F8)
    seat.sees(visit_texts.NO_PENDING)
    seat.press(ENTER)
    seat.wait(lambda: seat.window.place == "interview" and seat.interview.course is not None)
    assert seat.block == "person.who"


def test_of_a_person_who_died_it_is_said_at_once(seat: Sitting) -> None:
    number = str(numbered(seat).number)
    with seat.desk.saving() as session:
        request = session.scalars(select(Request).where(Request.number == number)).one()
        person = session.get(Person, request.person_id)
        assert person is not None
        person.died_on = date(2026, 10, 1)
    seat.begin(number)
    seat.sees(interview_texts.DIED)
    seat.repeat(seat.on, until=lambda: not seat.block)
    assert isinstance(seat.interview.view, EndingView)
    assert interview_texts.DIED in seat.interview.view.list.item(0).text()


def test_the_step_clock_counts_from_the_beginning_of_a_step(
    seat: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = timedelta()
    began = offices.NOW
    desk = seat.desk
    monkeypatch.setattr(type(desk), "now", lambda _: began + passed)
    seat.begin()
    assert words_in(seat.interview.head).count(f"{texts.CLOCK} \u2068٠:٠٠\u2069") == 1
    passed = timedelta(minutes=2, seconds=5)
    seat.wait(lambda: "٢:٠٥" in words_in(seat.interview.head))
    seat.press(Qt.Key.Key_F11)
    assert "٢:٠٥" in words_in(seat.interview.head)
    seat.on()
    assert "٢:٠٥" in words_in(seat.interview.head)
    seat.repeat(seat.on, until=lambda: seat.block == "person.contact")
    seat.on()
    seat.wait(lambda: seat.block == "service")
    assert "٠:٠٠" in words_in(seat.interview.head)


def test_the_cover_gives_every_step_back_as_it_was(seat: Sitting) -> None:
    taken_up(seat, "person.who")
    while seat.block:
        at, focused = seat.block, seat.focused()
        seat.press(Qt.Key.Key_F12)
        assert seat.window.shell.is_covered
        seat.press(Qt.Key.Key_F2, Qt.Key.Key_F10, Qt.Key.Key_F11)
        seat.window.shell.uncover()
        assert (seat.block, seat.focused()) == (at, focused)
        seat.on()
        seat.settle()


def test_a_question_about_a_print_stands_when_type_becomes_larger(seat: Sitting) -> None:
    taken_up(seat, "reply")
    seat.on()
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    done = seat.interview.view
    assert isinstance(done, DoneView)
    seat.wait(lambda: done.print.panel.stage is Stage.READY)
    seat.press(Qt.Key.Key_F9)
    seat.sees(print_texts.CAME_OUT)
    seat.press(Qt.Key.Key_F11)
    seat.settle()
    seat.sees(print_texts.CAME_OUT)
    seat.type("1")
    seat.settle()
    with seat.desk.reading() as session:
        assert [one.came_out for one in session.scalars(select(Print))] == [True]
