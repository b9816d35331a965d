"""The visits of a request: one for each time its person came, however often it was opened."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.requests import Request
from twaim_desk.services.desk import Desk


def begin_visit(session: Session, desk: Desk, request: Request, purpose: str, place: str) -> None:
    """The person of a request is here."""
    session.add(
        Visit(
            person_id=request.person_id, request_id=request.id, purpose=purpose, place=place,
            came_at=desk.now(), by_id=desk.user_id,
        )
    )  # fmt: skip


def count_return(session: Session, desk: Desk, request: Request) -> None:
    """He came again with papers; he who did not leave yet today is not counted twice."""
    today = desk.now().astimezone(RIYADH).date()
    here = (one for one in _not_ended(session, request.id))
    if not any(one.came_at.astimezone(RIYADH).date() == today for one in here):
        begin_visit(session, desk, request, "papers", "desk")


def come_back(session: Session, desk: Desk, request: Request) -> None:
    """A draft is taken up: who had left it by declining to sign is here again."""
    if not _not_ended(session, request.id):
        begin_visit(session, desk, request, "request", request.taken_from)


def end_visits(session: Session, desk: Desk, request_id: int) -> list[Visit]:
    """He leaves; the visits that end with it."""
    ended = _not_ended(session, request_id)
    for visit in ended:
        visit.left_at = desk.now()
    return ended


def _not_ended(session: Session, request_id: int) -> list[Visit]:
    query = select(Visit).where(Visit.request_id == request_id, Visit.left_at.is_(None))
    return list(session.scalars(query))
