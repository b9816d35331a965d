"""A person's record destroyed: everything that names him, the words the search finds him by."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from twaim_desk.db.destroying import DESTROYED, delete_named
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Arrival, Complaint, Visit, VolunteerOffer
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.oversight import ContactAhead, ContactConsent, Work
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Merge,
    Person,
    PersonChange,
    PersonToken,
    PhoneNumber,
    SameDecision,
    SensitiveFact,
    SensitiveView,
)
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.retention import DataRequest, Hold
from twaim_desk.db.people import records_of
from twaim_desk.domain.names import name_tokens
from twaim_desk.texts.retention import GONE

_HIS: tuple[type[Base], ...] = (
    Identity,
    PhoneNumber,
    Kin,
    SensitiveFact,
    SensitiveView,
    PersonChange,
    Work,
    ContactConsent,
    ContactAhead,
)
_NAMING: tuple[type[Base], ...] = (
    Request,
    Visit,
    Arrival,
    Complaint,
    HarmFile,
    VolunteerOffer,
)


def destroy_person(session: Session, person_id: int) -> None:
    """No record of a person any more, in none of those that were found to be his.

    Raises ValueError where something of his is still kept: it would be nobody's then.
    """
    records = records_of(session, person_id)
    for table in _NAMING:
        column: Any = table.__table__.c.person_id
        if session.scalars(select(column).where(column.in_(records)).limit(1)).first() is not None:
            raise ValueError(f"something is kept of person {person_id}: {table.__tablename__}")
    names = _names_of(session, records)
    for table in _HIS:
        delete_named(session, table, _ids(session, table, _of(table, "person_id", records)))
    for table, columns in _PAIRS.items():
        his = or_(*(_of(table, column, records) for column in columns))
        delete_named(session, table, _ids(session, table, his))
    _forget_words(session, records, names)
    gone = {"content": None, "standing": DESTROYED, "person_id": None}
    session.execute(update(Paper).where(Paper.person_id.in_(records)).values(gone))
    session.execute(update(Kin).where(Kin.other_id.in_(records)).values(other_id=None))
    asked = DataRequest.person_id.in_(records)
    said = {"person_id": None, "text": GONE, "answer": GONE}
    session.execute(update(DataRequest).where(asked).values(said))
    held = _ids(session, Hold, Hold.part == "person", Hold.row_id.in_(records))
    delete_named(session, Hold, held)
    session.execute(update(Person).where(Person.id.in_(records)).values(same_as_id=None))
    delete_named(session, Person, sorted(records))


_PAIRS: dict[type[Base], tuple[str, str]] = {
    SameDecision: ("first_id", "second_id"),
    Merge: ("kept_id", "gone_id"),
}


def _of(table: type[Base], column: str, records: Collection[int]) -> Any:
    return table.__table__.c[column].in_(records)


def _ids(session: Session, table: type[Base], *so: Any) -> Collection[int]:
    return session.scalars(select(table.__table__.c.id).where(*so)).all()


def _names_of(session: Session, records: Collection[int]) -> set[str]:
    """Every name he has or had: the words of an earlier one may have stayed after a crash."""
    names = set(session.scalars(select(Person.name).where(Person.id.in_(records))))
    changed = select(PersonChange.before, PersonChange.after).where(
        PersonChange.person_id.in_(records), PersonChange.field == "name"
    )
    return names | {name for row in session.execute(changed) for name in row if name}


def _forget_words(session: Session, records: Collection[int], names: Collection[str]) -> None:
    words = {word for name in names for word in name_tokens(name)}
    mine = PersonToken.person_id.in_(records)
    session.execute(delete(PersonToken).where(PersonToken.token.in_(words), mine))
