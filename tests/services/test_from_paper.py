"""The emergency booklet: numbers, papers taken in by two, days that can and cannot be."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from tests.services import offices
from tests.services.held import LACKING, completed, digest
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.desk import Arrival
from twaim_desk.db.models.requests import RequestEvent
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import booklet, from_paper, intake, interviews
from twaim_desk.services.before_office import association, promise_for
from twaim_desk.services.booklet import BookletError, NumberState
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.from_paper import FromPaperError, Sheet
from twaim_desk.services.intake import NotOnPaperError, OnPaper
from twaim_desk.services.intake_example import example_answers
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError

RESERVED = offices.clock().date()
SECOND = ("supervisor", PASSWORD)
AFTER = 5  # days from the reservation to the day on which the papers are taken in


@pytest.fixture
def later(at_desk: OpenDesk) -> Iterator[Desk]:
    """The desk some days after a run of three numbers was reserved."""
    supervisor = at_desk("supervisor")
    assert len(booklet.reserve(supervisor, 3)) == 3
    moment = offices.clock() + timedelta(days=AFTER)
    desk = open_office(supervisor.folder, "desk", PASSWORD, lambda: moment)
    yield desk
    desk.store.dispose()


def typed_in(desk: Desk, number: str, day: date, without: tuple[str, ...] = ()) -> str:
    """A paper that was typed in, as far as it was filled."""
    answers = dict(example_answers(desk, None, Random(3)))
    sheet = Sheet(number, day, desk.user_id, str(answers["person.identity"]))
    uuid = from_paper.begin(desk, sheet)
    kept = {name: answer for name, answer in answers.items() if name not in without}
    interviews.save_answers(desk, uuid, kept, "reply")
    return uuid


def states(desk: Desk) -> list[NumberState]:
    return [one.state for one in reversed(booklet.booklet(desk))]


def test_numbers_run_on_without_a_gap(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    first, second = booklet.reserve(supervisor, 2)
    (third,) = booklet.reserve(supervisor, 1)
    assert (first, second, third) == ("TW-1448-E0001", "TW-1448-E0002", "TW-1448-E0003")
    assert states(supervisor) == [NumberState.FREE] * 3
    for count in (0, -1, 101):
        with pytest.raises(BookletError):
            booklet.reserve(supervisor, count)
    with pytest.raises(NotAllowedError):
        booklet.reserve(at_desk("desk"), 1)


def test_a_paper_is_complete_on_its_day_under_its_number(later: Desk) -> None:
    day = RESERVED + timedelta(days=2)
    uuid = typed_in(later, "TW-1448-E0002", day)
    done = from_paper.take_in(later, uuid, digest(later, uuid), *SECOND)
    assert (done.number, done.received_on, done.complete_on) == ("TW-1448-E0002", day, day)
    assert done.reply_by == promise_for(association("twaim"), day).reply_by
    assert states(later) == [NumberState.FREE, NumberState.TAKEN, NumberState.FREE]
    with later.store.reading() as session:
        event = session.query(RequestEvent).order_by(RequestEvent.id.desc()).first()
        assert event is not None
        assert (event.by_id, event.second_id) == (later.user_id, 3)


def test_where_a_paper_was_missing_it_is_received_and_completed_at_the_desk(later: Desk) -> None:
    uuid = typed_in(later, "TW-1448-E0001", RESERVED, (LACKING,))
    got = from_paper.take_in(later, uuid, digest(later, uuid), *SECOND)
    assert (got.state, got.received_on, got.complete_on) == ("incomplete", RESERVED, None)
    assert LACKING in {one.field for one in got.missing}
    interviews.save_answers(later, uuid, {LACKING: "present", "person.changed": True}, "papers")
    done = completed(later, uuid)
    assert (done.number, done.received_on) == ("TW-1448-E0001", RESERVED)
    assert done.complete_on == RESERVED + timedelta(days=AFTER)


def test_it_is_not_completed_without_the_second_person(later: Desk) -> None:
    uuid = typed_in(later, "TW-1448-E0001", RESERVED)
    with pytest.raises(NotOnPaperError) as refusal:
        completed(later, uuid)
    assert offices.is_arabic(refusal.value.user_message)
    for second in (("desk", PASSWORD), ("admin", PASSWORD), ("supervisor", "wrong-wrong")):
        with pytest.raises(SecondPersonError):
            from_paper.take_in(later, uuid, digest(later, uuid), *second)
    assert states(later)[0] is NumberState.BEGUN


@pytest.mark.parametrize("days", [-1, AFTER + 1])
def test_the_day_is_between_the_reservation_and_today(days: int, later: Desk) -> None:
    with pytest.raises(FromPaperError):
        typed_in(later, "TW-1448-E0001", RESERVED + timedelta(days=days))
    assert states(later)[0] is NumberState.FREE


@pytest.mark.parametrize("number", ["TW-1448-E0009", "TW-1448-000001", "", "E0001"])
def test_a_number_that_was_not_reserved_is_refused(number: str, later: Desk) -> None:
    with pytest.raises(FromPaperError):
        typed_in(later, number, RESERVED)


def test_a_number_is_given_once(later: Desk) -> None:
    typed_in(later, "TW-1448-E0001", RESERVED)
    with pytest.raises(FromPaperError):
        typed_in(later, "TW-1448-E0001", RESERVED)
    with pytest.raises(RefusedInputError):
        from_paper.begin(later, Sheet("TW-1448-E0002", RESERVED, later.user_id, "1234567890"))
    with pytest.raises(FromPaperError):
        from_paper.begin(later, Sheet("TW-1448-E0002", RESERVED, 1, "1010000006"))
    assert states(later)[1] is NumberState.FREE


def test_who_is_on_record_is_not_entered_twice(later: Desk, at_desk: OpenDesk) -> None:
    uuid = typed_in(later, "TW-1448-E0001", RESERVED)
    from_paper.take_in(later, uuid, digest(later, uuid), *SECOND)
    with later.store.reading() as session:
        first = rows.by_uuid(session, uuid)
        assert first is not None
        identity = rows.first_identity(session, first.person_id or 0)
        assert identity is not None
        sheet = Sheet("TW-1448-E0002", RESERVED, later.user_id, identity.number)
        person_id = first.person_id
    again = from_paper.begin(later, sheet)
    assert interviews.reread(later, again).person_id == person_id


def test_what_is_left_over_is_voided_with_a_reason(later: Desk, at_desk: OpenDesk) -> None:
    typed_in(later, "TW-1448-E0002", RESERVED)
    supervisor = replace(at_desk("supervisor"), clock=later.clock)
    with pytest.raises(ExpectedError):
        booklet.void_unused(supervisor, " ")
    left = booklet.void_unused(supervisor, "عادت الكهرباء")
    assert left == ("TW-1448-E0001", "TW-1448-E0003")
    assert states(later) == [NumberState.VOID, NumberState.BEGUN, NumberState.VOID]
    with pytest.raises(FromPaperError):
        typed_in(later, "TW-1448-E0003", RESERVED)
    with pytest.raises(BookletError):
        booklet.void_unused(supervisor, "مرة أخرى")


def test_an_earlier_day_needs_a_paper(later: Desk) -> None:
    opened = interviews.start(later)
    answers = dict(example_answers(later, None, Random(3)))
    interviews.save_answers(later, opened.uuid, answers, "reply")
    shown = digest(later, opened.uuid)
    paper = OnPaper(RESERVED, 3)
    with pytest.raises(NotOnPaperError):
        intake.complete(later, opened.uuid, shown, paper)
    with later.saving() as session:
        request = rows.by_uuid(session, opened.uuid)
        assert request is not None
        arrived = RESERVED + timedelta(days=1)
        session.add(
            Arrival(channel="letter", dated_on=RESERVED, arrived_on=arrived, attachments=2,
                    about="طلب سلة غذائية", request_id=request.id, by_id=later.user_id)
        )  # fmt: skip
    with pytest.raises(NotOnPaperError):
        intake.complete(later, opened.uuid, shown, paper)
    done = intake.complete(later, opened.uuid, shown, OnPaper(arrived, 3))
    assert (done.complete_on, done.number[:9]) == (arrived, "TW-1448-0")
