"""A clock set back: nothing of the work is changed before one person has confirmed the day."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.db.trail import ONE_CLOCK, SEVERAL_CLOCKS
from twaim_desk.domain.roles import may_in_read_only
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.clock_check import confirm_day
from twaim_desk.services.desk import ClockBehindError, Desk, NotAllowedError
from twaim_desk.services.find import find
from twaim_desk.services.health import examine
from twaim_desk.services.intake_file import read_intake, take_in
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import clock as texts

COMPLETE = Path(__file__).parents[2] / "docs" / "examples" / "intake-complete.json"
TWO_DAYS = timedelta(days=2)

SignedIn = Callable[..., Desk]


@pytest.fixture
def by_clock(folder: Path, request: pytest.FixtureRequest) -> SignedIn:
    """Who signs in while the clock stands so far before the last record."""
    offices.sign_in(folder, "desk").store.dispose()

    def sign_in(role: str, behind: timedelta = TWO_DAYS) -> Desk:
        desk = open_office(folder, role, PASSWORD, lambda: offices.clock() - behind)
        request.addfinalizer(desk.store.dispose)
        return desk

    return sign_in


def taken_in(desk: Desk) -> bool:
    values = json.loads(COMPLETE.read_text("utf-8"))
    return take_in(desk, read_intake(values)).registered is not None


def test_nothing_of_the_work_is_changed_and_all_of_it_can_be_read(by_clock: SignedIn) -> None:
    desk = by_clock("desk")
    assert ("clock.behind", "noticed", "desk") in offices.trail_of(desk)
    with pytest.raises(ClockBehindError) as refusal:
        taken_in(desk)
    assert refusal.value.user_message == texts.BEHIND
    assert offices.trail_of(desk)[-1] == ("request.complete", "denied", "desk")
    assert find(desk, "محمد").results
    behind = by_clock("admin")
    checks = {check.name: check for check in examine(behind)}
    assert not checks["clock"].ok


def test_every_act_that_is_closed_in_an_office_put_back_is_closed_now(by_clock: SignedIn) -> None:
    for role in offices.ROLES:
        desk = by_clock(role)
        for action in desk.roles.actions:
            if role in action.roles and not may_in_read_only(desk.roles, action.id):
                with pytest.raises(ClockBehindError):
                    desk.allow(action.id)


def test_one_person_confirms_the_day_and_everyone_goes_on(by_clock: SignedIn) -> None:
    desk = by_clock("desk")
    confirm_day(desk)
    assert offices.trail_of(desk)[-1] == ("clock.confirm", "done", "desk")
    assert taken_in(desk)
    assert not by_clock("supervisor").is_clock_behind()
    again = by_clock("supervisor", TWO_DAYS + timedelta(hours=1))
    assert again.is_clock_behind(), "it was set back once more"
    with pytest.raises(ExpectedError) as refusal:
        confirm_day(desk)
    assert refusal.value.user_message == texts.NOT_BEHIND


def test_signing_in_again_does_not_confirm_it(by_clock: SignedIn) -> None:
    assert all(by_clock("desk").is_clock_behind() for _ in range(3))


def test_who_only_reads_does_not_confirm_it(by_clock: SignedIn) -> None:
    with pytest.raises(NotAllowedError):
        confirm_day(by_clock("auditor"))


def test_two_counters_that_differ_by_a_minute_work_on(by_clock: SignedIn) -> None:
    desk = by_clock("desk", ONE_CLOCK - timedelta(seconds=1))
    assert taken_in(desk)


def test_clocks_of_several_counters_may_be_further_apart(by_clock: SignedIn) -> None:
    desk = by_clock("desk", SEVERAL_CLOCKS - timedelta(minutes=1))
    one_computer = desk.store.beside is not None
    assert desk.is_clock_behind() is one_computer
    assert by_clock("desk", SEVERAL_CLOCKS + timedelta(minutes=1)).is_clock_behind()


def test_a_clock_set_back_between_two_acts_stops_the_second(by_clock: SignedIn) -> None:
    desk = by_clock("desk", timedelta())
    opened = interviews.start(desk)
    interviews.save_answers(desk, opened.uuid, {"person.first_name": "نورة"}, "person")
    earlier = replace(desk, clock=lambda: offices.clock() - TWO_DAYS)
    with pytest.raises(ClockBehindError) as refusal:
        interviews.save_answers(earlier, opened.uuid, {"person.first_name": "سارة"}, "person")
    assert refusal.value.user_message == texts.BEHIND
    assert offices.trail_of(desk)[-1] == ("interview.hold", "denied", "desk")
    assert interviews.reread(desk, opened.uuid).interview.answers == {"person.first_name": "نورة"}
    interviews.save_answers(desk, opened.uuid, {"person.first_name": "هند"}, "person")


def test_the_day_is_confirmed_by_who_was_at_the_desk_when_it_was_set_back(
    by_clock: SignedIn,
) -> None:
    earlier = replace(by_clock("desk", timedelta()), clock=lambda: offices.clock() - TWO_DAYS)
    with pytest.raises(ClockBehindError):
        taken_in(earlier)
    confirm_day(earlier)
    assert taken_in(earlier)
