"""One thing destroyed by its name and number, and whether it is the one that was meant."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from twaim_desk.db import destroying, destroying_harm
from twaim_desk.db.destroying_people import destroy_person
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Arrival, Complaint, Enquiry, Visit, VolunteerOffer
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request

# What tells a row from another one that has its number after an older backup was put back.
_TOLD_BY: dict[str, tuple[type[Base], str]] = {
    "request": (Request, "uuid"),
    "documents": (Request, "uuid"),
    "signatures": (Request, "uuid"),
    "person": (Person, "uuid"),
    "visit": (Visit, "came_at"),
    "enquiry": (Enquiry, "asked_at"),
    "complaint": (Complaint, "number"),
    "harm": (HarmFile, "number"),
    "arrival": (Arrival, "arrived_on"),
    "offer": (VolunteerOffer, "offered_on"),
    "month_names": (ClosedMonth, "digest"),
}
_PARTS = {**destroying.PARTS, "harm": destroying_harm.destroy_harm}


def told_by(session: Session, part: str, row_id: int) -> str | None:
    """What tells this row from any other; none where there is no such row any more."""
    table, column = _TOLD_BY[part]
    row: Any = session.get(table, row_id)
    if row is None:
        return None
    value = getattr(row, column)
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def destroy(session: Session, part: str, row_id: int, on: date) -> None:
    """Destroy one thing; what was destroyed before is not there to be destroyed again."""
    if part == "person":
        destroy_person(session, row_id)
        return
    _PARTS[part](session, row_id)
    if part == "request":
        mine = Request.id == row_id
        session.execute(update(Request).where(mine).values(destroyed_on=on))
    session.expire_all()
