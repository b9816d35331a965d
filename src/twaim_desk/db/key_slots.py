"""The key ring of an office on a server, as the bytes that a folder keeps in a file."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.office import KeySlots

_ONLY = 1


def ring(session: Session, *, to_change: bool = False) -> bytes | None:
    """The ring, if there is an office; locked until the commit when it is to be changed."""
    query = select(KeySlots.ring).where(KeySlots.id == _ONLY)
    return session.scalar(query.with_for_update() if to_change else query)


def keep(session: Session, content: bytes) -> None:
    """Put this ring in place of the one that is there."""
    session.merge(KeySlots(id=_ONLY, ring=content))
