"""Records that may be of one person, and what was decided about them."""

from collections.abc import Collection, Sequence

from sqlalchemy import Row, and_, func, or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Identity, Person, PhoneNumber, SameDecision
from twaim_desk.db.models.requests import Request

MOST_READ = 200


def with_identity(session: Session, number: str) -> Sequence[int]:
    """The people who have this number."""
    return session.scalars(
        select(Identity.person_id).where(Identity.number == number).limit(MOST_READ)
    ).all()


def with_phones(session: Session, phones: Collection[str]) -> Sequence[int]:
    """The people who have one of these phones."""
    query = select(PhoneNumber.person_id).where(PhoneNumber.e164.in_(phones))
    return session.scalars(query.distinct().limit(MOST_READ)).all()


def people(session: Session, ids: Collection[int]) -> Sequence[Person]:
    """The people of these numbers."""
    return session.scalars(select(Person).where(Person.id.in_(ids)).order_by(Person.id)).all()


def identities(session: Session, ids: Collection[int]) -> Sequence[Row[int, str]]:
    """Each number of these people, in the order it was taken down."""
    query = select(Identity.person_id, Identity.number).where(Identity.person_id.in_(ids))
    return session.execute(query.order_by(Identity.id)).all()


def phones(session: Session, ids: Collection[int]) -> Sequence[Row[int, str]]:
    """Each phone of these people, in the order it was taken down."""
    query = select(PhoneNumber.person_id, PhoneNumber.e164).where(PhoneNumber.person_id.in_(ids))
    return session.execute(query.order_by(PhoneNumber.id)).all()


def request_counts(session: Session, ids: Collection[int]) -> dict[int, int]:
    """How many numbered requests these people have, where they have any."""
    query = (
        select(Request.person_id, func.count())
        .where(Request.person_id.in_(ids), Request.number.is_not(None))
        .group_by(Request.person_id)
    )
    return {one: count for one, count in session.execute(query) if one is not None}


def decisions_about(session: Session, person_id: int) -> dict[int, bool]:
    """What was last decided about this record and each other one."""
    about = or_(SameDecision.first_id == person_id, SameDecision.second_id == person_id)
    rows = session.scalars(select(SameDecision).where(about).order_by(SameDecision.id))
    other = {True: "second_id", False: "first_id"}
    return {getattr(row, other[row.first_id == person_id]): row.same for row in rows}


def last_decision(session: Session, pair: tuple[int, int]) -> SameDecision | None:
    """The decision that holds for two records."""
    of_pair = and_(SameDecision.first_id == pair[0], SameDecision.second_id == pair[1])
    query = select(SameDecision).where(of_pair).order_by(SameDecision.id.desc()).limit(1)
    return session.scalars(query).first()
