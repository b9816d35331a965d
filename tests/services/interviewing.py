"""Interviews for the tests of the services: answers that open the gate, and what they left."""

from collections.abc import Mapping
from random import Random

from sqlalchemy import func, select

from twaim_desk.db.models.base import Base
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.asks import Answer
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import Registered, complete, receive_incomplete
from twaim_desk.services.intake_example import answered, example_answers

Answers = dict[str, Answer]


def answers_for(desk: Desk, service: str = "registration", seed: int = 1) -> Answers:
    """Answers of an invented person that open the gate."""
    return example_answers(desk, service, Random(seed))


def begun(desk: Desk, answers: Mapping[str, Answer], person_id: int | None = None) -> str:
    """The UUID of an interview with these answers."""
    opened = interviews.start(desk, person_id)
    interviews.save_answers(desk, opened.uuid, answers, "channel")
    return opened.uuid


def shown(desk: Desk, uuid: str) -> str:
    """The digest of the answers as they are stored."""
    with desk.reading() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        return interviews.answers_digest(request.answers)


def completed(desk: Desk, uuid: str) -> Registered:
    return complete(desk, uuid, shown(desk, uuid))


def left_incomplete(desk: Desk, uuid: str) -> Registered:
    return receive_incomplete(desk, uuid, shown(desk, uuid))


def answered_again(desk: Desk, uuid: str) -> str:
    """The same interview with whatever it lacked answered."""
    opened = interviews.resume(desk, uuid)
    answers = answered(opened.interview.rules, dict(opened.interview.answers))
    interviews.save_answers(desk, uuid, answers, "print")
    return uuid


def count(desk: Desk, table: type[Base], **columns: object) -> int:
    """How many rows of a table have these values."""
    query = select(func.count()).select_from(table).filter_by(**columns)
    with desk.store.reading() as session:
        return session.scalar(query) or 0


def row(desk: Desk, table: type[Base], **columns: object) -> dict[str, object]:
    """The one row of a table that has these values."""
    with desk.store.reading() as session:
        found = session.scalars(select(table).filter_by(**columns)).one()
        return {name.key: getattr(found, name.key) for name in table.__table__.columns}
