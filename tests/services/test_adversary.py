"""Someone tries everything to make a late answer look as if it were in time; nothing helps him."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.clock import RIYADH
from twaim_desk.db import interviews
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import RULES, Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services.clock_check import confirm_day
from twaim_desk.services.correct import cancel
from twaim_desk.services.desk import Desk
from twaim_desk.services.request_acts import Second, Told, extend, reopen
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.steps import Given, possible_steps, take_step
from twaim_desk.services.trail import Act

REASON = "بحسب ما اتُّفق عليه"
SECOND = Second("supervisor", PASSWORD)
STEPS = sorted(step for step, one in RULES.items() if not one.second)


class Adversary(RuleBasedStateMachine):
    """A request, the true day, and a clock that he sets as he likes.

    `answered` is the true day on which the person was last told a decision that stood.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.day = offices.clock()
        self.shown = self.day
        self.desk = replace(desk, clock=lambda: self.shown)
        if self.desk.is_clock_behind():  # the one before him went far into the future
            confirm_day(self.desk)
        self.uuid = held(self.desk)
        completed(self.desk, self.uuid)
        self.answered: date | None = None
        with self.desk.reading() as session:
            self.printed = session.get_one(Promise, self._request(session).id).printed

    @rule(days=st.integers(1, 12))
    def time_passes(self, days: int) -> None:
        """Nobody can stop it, and the office works on each day."""
        self.day += timedelta(days=days)
        self.shown = self.day
        with self.desk.saving() as session:
            self.desk.note(session, Act("today.read"))

    @rule(days=st.integers(1, 40))
    def the_clock_is_set(self, days: int) -> None:
        """As if it were some days ago."""
        self.shown = self.day - timedelta(days=days)

    @rule(step=st.sampled_from(STEPS))
    def any_step(self, step: Step) -> None:
        """Any step of the table, whatever the state."""
        self._take(step)

    @rule(data=st.data())
    def a_possible_step(self, data: st.DataObject) -> None:
        """One that the table allows now."""
        with self.desk.reading() as session:
            steps = set(possible_steps(session, self._request(session))) & set(STEPS)
        if steps:
            self._take(data.draw(st.sampled_from(sorted(steps))))

    @precondition(lambda self: self.day > self.shown)
    @rule()
    def told_under_the_wrong_clock(self) -> None:
        """What he wants most: the answer has come too late, and is written down in time."""
        for step in (Step.TO_COMMITTEE, Step.ACCEPT, Step.TELL):
            self._take(step)

    @rule()
    def reopened(self) -> None:
        """An answer that was given is taken back."""
        with suppress(ExpectedError):
            reopen(self.desk, self.uuid, self._told(), SECOND)
            self.answered = None

    @rule(days=st.integers(1, 60))
    def extended(self, days: int) -> None:
        """A later day is set by two."""
        until = self.shown.date() + timedelta(days=days)
        with suppress(ExpectedError):
            extend(self.desk, self.uuid, until, self._told(), SECOND)

    @rule()
    def cancelled(self) -> None:
        """The number is taken out of use."""
        with suppress(ExpectedError):
            cancel(self.desk, self.uuid, REASON, *(SECOND.name, SECOND.password))

    @invariant()
    def the_first_promise_stands(self) -> None:
        """What was printed is what it was, and nothing later is ever measured against."""
        with self.desk.reading() as session:
            promise = session.get_one(Promise, self._request(session).id)
            assert promise.printed == self.printed
            assert promise.effective is not None
            assert self.printed is not None
            assert promise.effective <= self.printed

    @invariant()
    def what_is_late_stays_late(self) -> None:
        """The records say no day of answer that is earlier than the true one."""
        with self.desk.reading() as session:
            request = self._request(session)
            if request.answered_on is not None:
                assert request.answered_on == self.answered
            if request.closed_on is not None:
                assert request.closed_on <= self.day.date()
            if State(request.state).waits_for_answer:
                assert request.answered_on is None

    def _take(self, step: Step) -> None:
        with suppress(ExpectedError):
            with self.desk.saving() as session:
                take_step(self.desk, session, self.uuid, step, Given(None, REASON))
            if step is Step.TELL:
                self.answered = self.day.date()

    def _request(self, session: object) -> Request:
        request = interviews.by_uuid(session, self.uuid)  # type: ignore[arg-type]
        assert request is not None
        return request

    def _told(self) -> Told:
        with self.desk.reading() as session:
            last = rows.last_event(session, self._request(session).id)
        assert last is not None
        return Told(last.id, REASON)


def test_lateness_cannot_be_edited_away(at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twaim_desk.services.request_acts.confirmed_by", lambda *_: 3)
    monkeypatch.setattr("twaim_desk.services.correct.confirmed_by", lambda *_: 3)
    desk = at_desk("desk")
    steps = settings(
        max_examples=40, stateful_step_count=30, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    machine: Any = partial(Adversary, desk)
    run_state_machine_as_test(machine, settings=steps)


def test_a_day_in_the_past_answers_nothing(at_desk: OpenDesk) -> None:
    """The way of the adversary by hand: late, and then the clock is set back to tell in time."""
    desk = at_desk("desk")
    late = datetime(2027, 1, 3, 9, tzinfo=RIYADH)
    uuid = held(desk)
    completed(desk, uuid)
    later = replace(desk, clock=lambda: late)
    for step in (Step.TO_COMMITTEE, Step.ACCEPT):
        with later.saving() as session:
            take_step(later, session, uuid, step, Given())
    with pytest.raises(ExpectedError), desk.saving() as session:
        take_step(desk, session, uuid, Step.TELL, Given())
