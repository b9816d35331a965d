"""What seldom happens: withdrawn, died, an officer who left, Ramadan, the end of a year."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.services.held import completed, held
from tests.services.interviewing import answers_for, begun
from tests.services.interviewing import completed as registered
from tests.services.offices import OpenDesk
from twaim_desk.clock import RIYADH
from twaim_desk.db import interviews
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import assigning, users
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import Registered
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_request import open_request
from twaim_desk.services.request_acts import Told, act
from twaim_desk.texts import assigning as texts

RAMADAN, WORKING_DAYS = 9, 15


def complete_one(desk: Desk) -> str:
    uuid = held(desk)
    completed(desk, uuid)
    return uuid


@pytest.mark.parametrize(
    ("step", "ends"), [(Step.WITHDRAW, State.WITHDRAWN), (Step.DIED, State.CLOSED)]
)
def test_who_withdrew_or_died_waits_for_nothing_and_the_promise_stays_in_sight(
    at_desk: OpenDesk, step: Step, ends: State
) -> None:
    desk = at_desk("desk")
    uuid = complete_one(desk)
    before = open_request(desk, uuid)
    assert before.first_reply_by is not None
    act(desk, uuid, step, Told(before.seen, "أبلغت الأسرة بذلك"))
    after = open_request(desk, uuid)
    assert (after.state, after.first_reply_by) == (ends, before.first_reply_by)
    assert "أبلغت الأسرة بذلك" in {line.reason for line in after.story}
    assert after.answered_on is None
    assert not {Step.TELL, Step.STUDY, Step.TO_COMMITTEE, Step.EXTEND} & set(after.acts)
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        assert request.answer_due is None
    with pytest.raises(ExpectedError):
        act(desk, uuid, step, Told(after.seen, "مرة أخرى"))


def test_the_requests_of_an_officer_who_left_are_listed_until_they_are_handed_over(
    at_desk: OpenDesk,
) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = complete_one(desk)
    users.switch_off(at_desk("admin"), desk.user_id)
    gone = {one.id: one for one in assigning.officers(supervisor)}[desk.user_id]
    assert (gone.active, gone.open > 0) == (False, True)
    other = complete_one(supervisor)
    with pytest.raises(ExpectedError) as refused:
        assigning.assign(supervisor, other, desk.user_id, "يعود إليه")
    assert refused.value.user_message == texts.NOT_AN_OFFICER
    count = assigning.hand_over(supervisor, desk.user_id, supervisor.user_id, "انتهت خدمته")
    assert count == gone.open
    assert desk.user_id not in {one.id for one in assigning.officers(supervisor)}
    assert open_request(supervisor, uuid).officer_id == supervisor.user_id


def registered_on(desk: Desk, day: date) -> Registered:
    then = replace(desk, clock=lambda: datetime(day.year, day.month, day.day, 9, tzinfo=RIYADH))
    return registered(then, begun(then, answers_for(then)))


def days_between(first: date, last: date) -> list[date]:
    """The days after the first, up to the last."""
    return [first + timedelta(days=at) for at in range(1, (last - first).days + 1)]


def test_ramadan_is_worked_in_and_its_feast_is_not(at_desk: OpenDesk) -> None:
    desk, day = at_desk("desk"), date(2027, 2, 28)
    done = registered_on(desk, day)
    with desk.reading() as session:
        forms = office_forms(session)
    calendar, table = forms.association.calendar, forms.association.forms.table
    assert done.reply_by is not None
    assert table.from_gregorian(day).month == RAMADAN
    days = days_between(day, done.reply_by)
    worked = [one for one in days if calendar.is_working(one)]
    assert len(worked) == WORKING_DAYS
    assert sum(table.from_gregorian(one).month == RAMADAN for one in worked) > 0
    assert any("عيد الفطر" in (calendar.reason(one) or "") for one in days)


def test_a_promise_goes_over_the_end_of_the_year(at_desk: OpenDesk) -> None:
    desk, day = at_desk("desk"), date(2027, 6, 3)  # three days before the first of Muharram 1449
    done = registered_on(desk, day)
    with desk.reading() as session:
        association = office_forms(session).association
    assert done.number.startswith("TW-1448-")
    assert done.reply_by is not None
    assert association.forms.table.from_gregorian(done.reply_by).year == 1449
    days = days_between(day, done.reply_by)
    assert sum(association.calendar.is_working(one) for one in days) == WORKING_DAYS
    assert registered_on(desk, date(2027, 6, 6)).number == "TW-1449-000001"
