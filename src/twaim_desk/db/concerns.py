"""Complaints and enquiries that are open, the oldest first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import Complaint, Enquiry
from twaim_desk.db.models.users import User

MOST = 500


def open_complaints(session: Session) -> Sequence[Any]:
    """Each with who took it down."""
    query = (
        select(Complaint, User.full_name)
        .join(User, User.id == Complaint.owner_id)
        .where(Complaint.closed_on.is_(None))
        .order_by(Complaint.received_on, Complaint.id)
    )
    return session.execute(query.limit(MOST)).all()


def open_enquiries(session: Session) -> Sequence[Any]:
    """Each with who took it down."""
    query = (
        select(Enquiry, User.full_name)
        .join(User, User.id == Enquiry.owner_id)
        .where(Enquiry.answered_at.is_(None))
        .order_by(Enquiry.asked_at, Enquiry.id)
    )
    return session.execute(query.limit(MOST)).all()
