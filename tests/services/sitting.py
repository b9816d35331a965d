"""A committee that sits in the tests: a request before it, a session with those who came."""

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import select

from tests.services.held import completed, held
from twaim_desk.db.models.follow_up import CommitteeMember
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.request import State
from twaim_desk.services import pass_on
from twaim_desk.services.committee import agenda, decisions, sessions
from twaim_desk.services.desk import Desk

DAY = "2/10/2026"
CASH = "cash_aid"
ACCEPTED: Mapping[str, Answer] = {
    "what": "مساعدة نقدية", "riyals": "١٥٠٠", "first": "5/10/2026", "count": "3", "months": "1",
}  # fmt: skip


def at_committee(desk: Desk, service: str = CASH, seed: int = 7) -> str:
    """A request of this service that was complete today and sent to the committee."""
    uuid = held(desk, seed=seed)
    completed(desk, uuid)
    with desk.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        request.service = service
        promise = session.get_one(Promise, request.id)
        promise.not_before = None
    pass_on.send_to_committee(desk, uuid)
    return uuid


def late(desk: Desk, uuid: str) -> None:
    """Its reply was due yesterday."""
    with desk.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        session.get_one(Promise, request.id).effective = desk.now().date() - timedelta(days=1)


def early(desk: Desk, uuid: str) -> None:
    """No reply is to be expected before next week."""
    with desk.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        session.get_one(Promise, request.id).not_before = desk.now().date() + timedelta(days=7)


def sitting(desk: Desk, committee: str = "study") -> list[int]:
    """Those who sit in a committee, by their numbers."""
    with desk.reading() as session:
        query = select(CommitteeMember.id).where(CommitteeMember.committee == committee)
        return list(session.scalars(query.order_by(CommitteeMember.id)))


def opened(secretary: Desk, *uuids: str, present: int | None = None) -> int:
    """A session of today with these requests on its agenda, and everyone or the first few there."""
    members = sitting(secretary)
    session_id = sessions.open_new(secretary, "study", DAY, members[:present])
    for uuid in uuids:
        agenda.put_on(secretary, session_id, uuid)
    return session_id


def decided(
    secretary: Desk, uuid: str, outcome: State, answers: Mapping[str, Answer | None]
) -> None:
    """A decision as the page records it."""
    seen = decisions.sheet(secretary, uuid).seen
    decisions.decide(secretary, uuid, outcome, answers, seen)
