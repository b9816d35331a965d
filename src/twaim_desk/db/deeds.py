"""Powers of attorney behind declarations, and which of them are still to be checked."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Declaration, DeedCheck
from twaim_desk.domain.declaration import Capacity


def is_to_be_checked() -> ColumnElement[bool]:
    """Of a declaration: an agent signed it, and nobody has checked his power of attorney."""
    was_checked = exists().where(DeedCheck.declaration_id == Declaration.id)
    return and_(
        Declaration.capacity == str(Capacity.AGENT),
        Declaration.refused_reason.is_(None),
        ~was_checked,
    )


def to_be_checked(session: Session, request_id: int) -> Sequence[Declaration]:
    """The declarations of a request whose power of attorney is to be checked, the newest first."""
    query = select(Declaration).where(Declaration.request_id == request_id, is_to_be_checked())
    return session.scalars(query.order_by(Declaration.id.desc())).all()
