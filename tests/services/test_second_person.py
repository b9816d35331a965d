"""Four eyes: who may confirm what, and what happens to who may not."""

from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.domain.roles import may_confirm
from twaim_desk.errors import ExpectedError
from twaim_desk.services.attempts import TooSoonError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_office, shipped_roles
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError, confirmed_by

RIGHTS = shipped_roles()
ACTIONS = [action.id for action in RIGHTS.actions]
NUMBERS = {role: number for number, role in enumerate(offices.ROLES, start=1)}


def last_line(desk: Desk) -> tuple[str, str, str | None, int | None]:
    with desk.store.reading() as session:
        row = session.scalars(select(Audit).order_by(Audit.sequence.desc()).limit(1)).one()
        return row.action, row.outcome, row.detail, row.second_id


@pytest.mark.parametrize("first", ["admin", "supervisor"])
def test_only_another_person_of_a_role_that_is_written_confirms(
    first: str, at_desk: OpenDesk
) -> None:
    desk = at_desk(first)
    for action, second in product(ACTIONS, offices.ROLES):
        if second != first and may_confirm(RIGHTS, second, action):
            assert confirmed_by(desk, action, second, PASSWORD) == NUMBERS[second]
            continue
        with pytest.raises(SecondPersonError) as refusal:
            confirmed_by(desk, action, second, PASSWORD)
        reason = "same" if second == first else "role"
        assert refusal.value.reason == reason
        assert last_line(desk) == (action, "denied", f"second {reason}", NUMBERS[second])


def test_any_spelling_of_the_name_is_the_same_person(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert confirmed_by(desk, "users.role", " Supervisor ", PASSWORD) == NUMBERS["supervisor"]
    with pytest.raises(SecondPersonError) as refusal:
        confirmed_by(desk, "users.role", " ADMIN ", PASSWORD)
    assert refusal.value.reason == "same"


@pytest.mark.parametrize(
    ("name", "password"), [("supervisor", "wrong-wrong"), ("nobody", PASSWORD)]
)
def test_a_wrong_name_or_password_is_one_sentence_and_in_the_trail(
    name: str, password: str, at_desk: OpenDesk
) -> None:
    desk = at_desk("admin")
    with pytest.raises(SecondPersonError) as refusal:
        confirmed_by(desk, "users.role", name, password)
    assert refusal.value.reason == "password"
    assert offices.is_arabic(refusal.value.user_message)
    assert last_line(desk) == ("users.role", "denied", "second password", None)


@pytest.mark.parametrize(("name", "password"), [("", PASSWORD), ("  ", "x"), ("supervisor", "")])
def test_what_was_left_empty_is_asked_for(name: str, password: str, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before = offices.trail_of(desk)
    with pytest.raises(ExpectedError) as refusal:
        confirmed_by(desk, "users.role", name, password)
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.trail_of(desk) == before


def test_who_left_confirms_nothing(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    offices.run(desk, "UPDATE user SET active = 0 WHERE name = 'supervisor'")
    with pytest.raises(SecondPersonError):
        confirmed_by(desk, "users.role", "supervisor", PASSWORD)


def test_who_has_not_signed_the_undertakings_confirms_nothing(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    offices.run(desk, "DELETE FROM undertaking WHERE user_id = 3")
    with pytest.raises(SecondPersonError) as refusal:
        confirmed_by(desk, "users.role", "supervisor", PASSWORD)
    assert refusal.value.reason == "unsigned"
    assert last_line(desk) == ("users.role", "denied", "second unsigned", NUMBERS["supervisor"])
    assert confirmed_by(desk, "trail.take_on", "supervisor", PASSWORD) == NUMBERS["supervisor"]


def test_who_tries_too_often_waits_as_at_the_sign_in(folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    for _ in range(5):
        with pytest.raises(SecondPersonError):
            confirmed_by(desk, "users.role", "supervisor", "wrong-wrong")
    with pytest.raises(TooSoonError):
        confirmed_by(desk, "users.role", "supervisor", PASSWORD)
    later = open_office(folder, "admin", PASSWORD, lambda: offices.clock() + timedelta(minutes=1))
    assert confirmed_by(later, "users.role", "supervisor", PASSWORD) == NUMBERS["supervisor"]
    later.store.dispose()
