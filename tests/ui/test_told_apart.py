"""A new person who is none of those on record: asked once, whatever happens to the interview."""

from datetime import date
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import insert

from tests.ui.interviewing import ESCAPE, TYPED, Sitting
from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.db.search import keep_tokens
from twaim_desk.services.told_apart import told_apart
from twaim_desk.texts import duplicates as texts
from twaim_desk.ui.interview.same_person import SamePersonView

COUSIN, LAST_BLOCK = 900, "person.contact"
NAME = " ".join(TYPED[f"person.{part}"] for part in ("first", "father", "grandfather", "family"))


@pytest.fixture
def seat(seat: Sitting) -> Sitting:
    """A receptionist where someone of the same name and phone is on record."""
    _add_cousin(seat)
    return seat


def _add_cousin(seat: Sitting) -> None:
    person = {
        "id": COUSIN, "uuid": str(UUID(int=COUSIN)), "kind": "beneficiary", "name": NAME,
        "feminine": True, "born_on": date(1965, 10, 12), "made_at": seat.desk.now(), "made_by": 1,
    }  # fmt: skip
    with seat.desk.saving() as session:
        session.execute(insert(Person), [person])
        keep_tokens(session, COUSIN, NAME)
        identity = {"person_id": COUSIN, "kind": "resident", "number": "2010000003"}
        session.execute(insert(Identity), [identity])
        session.execute(insert(PhoneNumber), [{"person_id": COUSIN, "e164": "+966551234567"}])


def come_to_the_question(seat: Sitting) -> None:
    """A new person, as far as the question whether she is the one on record."""
    seat.begin()
    seat.walk(LAST_BLOCK)
    seat.repeat(seat.answer_one, until=lambda: seat.interview.is_busy)
    seat.wait(lambda: isinstance(seat.interview.view, SamePersonView))
    seat.sees(texts.ON_RECORD)


def test_another_person_is_asked_about_once_also_when_the_interview_is_taken_up_again(
    seat: Sitting,
) -> None:
    come_to_the_question(seat)
    seat.type("2")
    seat.wait(lambda: seat.block == "service")
    assert told_apart(seat.stored()) == {COUSIN}
    uuid = seat.course.uuid
    seat.press(ESCAPE)
    seat.window.go_to("start")
    seat.open(uuid)
    assert seat.block == LAST_BLOCK
    seat.on()
    seat.wait(lambda: seat.block == "service")
    seat.walk()
    seat.wait(lambda: seat.request().number is not None)


def test_nobody_comes_past_the_question_undecided(seat: Sitting) -> None:
    come_to_the_question(seat)
    seat.on()
    assert isinstance(seat.interview.view, SamePersonView)
    seat.window.change_look()
    assert isinstance(seat.interview.view, SamePersonView)
    seat.press(ESCAPE)
    assert seat.block == LAST_BLOCK
    seat.on()
    seat.wait(lambda: isinstance(seat.interview.view, SamePersonView))


def test_a_decision_is_not_lost_in_another_look(seat: Sitting) -> None:
    come_to_the_question(seat)
    gate = Event()
    seat.interview.worker.save(seat.window.shell, lambda: gate.wait(20), lambda _: None)
    seat.type("2")
    seat.press(Qt.Key.Key_F11)
    gate.set()
    seat.wait(lambda: seat.block == "service")
    assert dict(seat.course.interview.answers) == seat.stored()
