"""Hard cases of the counter, by what is kept of them and what the person takes home."""

from datetime import timedelta

import pytest

from tests.paper.reading import says
from tests.services.interviewing import (
    answers_for,
    begun,
    completed,
    count,
    left_incomplete,
    row,
)
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person, PersonChange
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.interview.needs import ALOUD, LARGE
from twaim_desk.domain.interview.signature import Method
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.papers import issue, issue_copy, issue_declaration
from twaim_desk.services.unsigned import UNSIGNED, leave_unsigned
from twaim_desk.texts import interview_warnings as texts

WHY = "تريد مشاورة ابنها"


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """The reception of the sample office."""
    return at_desk("desk")


def refused(desk: Desk) -> str:
    """An interview whose declaration was declined."""
    answers: dict[str, Answer] = {**answers_for(desk), "sign.method": str(Method.REFUSED)}
    return begun(desk, answers | {"sign.refused": WHY})


def test_who_declines_to_sign_is_counted_as_turned_away_with_the_reason(desk: Desk) -> None:
    uuid = refused(desk)
    leave_unsigned(desk, uuid)
    request_id = row(desk, Request, uuid=uuid)["id"]
    visit = row(desk, Visit, request_id=request_id)
    assert (visit["turned_away"], visit["note"]) == (UNSIGNED, WHY)
    assert visit["left_at"] is not None


def test_who_comes_back_to_sign_is_a_visit_of_its_own(desk: Desk) -> None:
    uuid = refused(desk)
    leave_unsigned(desk, uuid)
    interviews.resume(desk, uuid)
    interviews.resume(desk, uuid)
    answers = answers_for(desk)
    signed = {name: one for name, one in answers.items() if name.startswith("sign.")}
    interviews.save_answers(desk, uuid, signed | {"reply.explained": True}, "reply")
    done = completed(desk, uuid)
    assert count(desk, Visit, request_id=done.request_id) == 2
    assert count(desk, Visit, request_id=done.request_id, turned_away=UNSIGNED) == 1


def test_a_slip_for_an_unsigned_request_counts_the_same(desk: Desk) -> None:
    done = left_incomplete(desk, refused(desk))
    assert row(desk, Visit, request_id=done.request_id)["turned_away"] == UNSIGNED


def test_an_identity_that_ends_before_the_reply_is_told_on_the_receipt(desk: Desk) -> None:
    answers = answers_for(desk)
    ends = today_of(desk) + timedelta(days=3)
    papers = [
        name for name in ("national_id", "residence_permit") if f"paper.{name}.date" in answers
    ]
    changed: dict[str, Answer] = {f"paper.{name}.date": ends.isoformat() for name in papers}
    assert changed
    done = completed(desk, begun(desk, answers | changed))
    with desk.reading() as session:
        table = office_forms(session).association.forms.table
    said = texts.IDENTITY_EXPIRES.format(day=both_calendars(ends, table, Digits.ARABIC))
    assert says(issue(desk, done.request_id, "receipt").content, said) == []
    other = completed(desk, begun(desk, answers_for(desk, seed=2)))
    told = texts.IDENTITY_EXPIRES.partition("،")[0]
    assert says(issue(desk, other.request_id, "receipt").content, told) == [told]


def test_large_print_and_listening_are_remembered_for_the_next_visit(desk: Desk) -> None:
    answers = answers_for(desk)
    uuid = begun(desk, answers | {LARGE: True, ALOUD: True})
    sheet = issue_declaration(desk, uuid)
    done = completed(desk, uuid)
    person_id = row(desk, Request, uuid=uuid)["person_id"]
    person = row(desk, Person, id=person_id)
    assert (person["large_type"], person["read_aloud"]) == (True, True)
    receipt = issue(desk, done.request_id, "receipt")
    formats = {row(desk, Paper, id=one.paper_id)["format"] for one in (sheet, receipt)}
    assert formats == {PaperFormat.LARGE}
    assert isinstance(person_id, int)
    again = interviews.start(desk, person_id).interview
    assert (again.is_true(LARGE), again.is_true(ALOUD)) == (True, True)
    kept = issue_copy(desk, done.number)
    assert row(desk, Paper, id=kept.paper_id)["format"] == PaperFormat.LARGE


def test_large_print_that_is_not_wanted_any_more_ends_and_is_a_change(desk: Desk) -> None:
    first = completed(desk, begun(desk, answers_for(desk) | {LARGE: True}))
    person_id = row(desk, Request, id=first.request_id)["person_id"]
    assert isinstance(person_id, int)
    opened = interviews.start(desk, person_id)
    interviews.save_answers(desk, opened.uuid, {LARGE: False, "service": "cash_aid"}, "service")
    done = left_incomplete(desk, opened.uuid)
    assert row(desk, Person, id=person_id)["large_type"] is False
    change = row(desk, PersonChange, person_id=person_id, field="large_type")
    assert (change["before"], change["after"]) == ("True", "False")
    slip = issue(desk, done.request_id, "missing_slip")
    assert row(desk, Paper, id=slip.paper_id)["format"] == PaperFormat.A5
