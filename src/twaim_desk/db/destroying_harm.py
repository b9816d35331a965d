"""A file on harm without whose it was and what was said; its number, days and sums stay."""

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from twaim_desk.db.destroying import DESTROYED, delete_named
from twaim_desk.db.models.harm import HarmApproval, HarmEvent, HarmFile, HarmMinutes
from twaim_desk.db.models.papers import Paper
from twaim_desk.texts.retention import GONE


def destroy_harm(session: Session, harm_id: int) -> None:
    """What the committee wrote, who signed it and what was negotiated go; the file is emptied."""
    minutes = session.scalars(select(HarmMinutes.id).where(HarmMinutes.harm_id == harm_id)).all()
    of_minutes = HarmApproval.minutes_id.in_(minutes)
    approvals = session.scalars(select(HarmApproval.id).where(of_minutes)).all()
    events = session.scalars(select(HarmEvent.id).where(HarmEvent.harm_id == harm_id)).all()
    wiped: dict[str, Any] = {"content": None, "standing": DESTROYED, "harm_minutes_id": None}
    session.execute(update(Paper).where(Paper.harm_minutes_id.in_(minutes)).values(wiped))
    delete_named(session, HarmApproval, approvals)
    delete_named(session, HarmEvent, events)
    delete_named(session, HarmMinutes, minutes)
    empty: dict[str, Any] = {"person_id": None, "harm": GONE, "size": GONE, "cause": GONE}
    session.execute(update(HarmFile).where(HarmFile.id == harm_id).values(empty))
