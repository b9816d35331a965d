"""Requests on which something was decided: told, and given, in the tests of the services."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from tests.services.held import completed, held
from twaim_desk.db.models.follow_up import CommitteeSession, Decision, Delivery
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.deliveries import Gift
from twaim_desk.domain.steps import Step
from twaim_desk.domain.visits.value import Coming, Done
from twaim_desk.services.desk import Desk
from twaim_desk.services.steps import Given, take_step
from twaim_desk.services.visits import opening
from twaim_desk.services.visits.deliver import deliver
from twaim_desk.services.visits.tell import tell

REASON = "دخل الأسرة أعلى من الحد المقرر"


def decided(desk: Desk, *, accepted: bool = True, gifts: Sequence[Gift] = (), seed: int = 7) -> str:
    """The UUID of a request that was decided now, with what is planned to be given."""
    uuid = held(desk, seed=seed)
    completed(desk, uuid)
    decide(desk, uuid, accepted=accepted, gifts=gifts)
    return uuid


def decide(desk: Desk, uuid: str, *, accepted: bool = True, gifts: Sequence[Gift] = ()) -> None:
    """A complete request as its committee would decide it."""
    step, reason = (Step.ACCEPT, None) if accepted else (Step.REJECT, REASON)
    with desk.saving() as session:
        take_step(desk, session, uuid, Step.TO_COMMITTEE, Given())
        request = take_step(desk, session, uuid, step, Given(None, reason))
        meeting = session.scalars(select(CommitteeSession.id).limit(1)).one()
        session.add(
            Decision(
                request_id=request.id, session_id=meeting, outcome=request.state, kind="money",
                halalas=150_000 if accepted else None, reason=reason, decided_at=desk.now(),
                by_id=desk.user_id,
            )
        )  # fmt: skip
        for one in gifts:
            row = Delivery(
                request_id=request.id, what=one.what, halalas=one.halalas, due_on=one.due_on
            )
            session.add(row)


def told(desk: Desk, uuid: str, **said: Answer) -> Done:
    """A try to tell its decision with these answers; in person where nothing else is said."""
    opened = opening.open_tell(desk, Coming(request=uuid))
    given = {"way": "visit", "checked": True, "result": "told", **said}
    return tell(desk, opened, {**opened.interview.answers, **given})


def given(desk: Desk, uuid: str, **said: Answer) -> Done:
    """Something handed over, all of it to the person where nothing else is said."""
    opened = opening.open_deliver(desk, Coming(request=uuid))
    answers = {"whole": True, "to": "self", "checked": True, **said}
    named = {name.replace("_", "."): answer for name, answer in answers.items()}
    return deliver(desk, opened, {**opened.interview.answers, **named})


def agree(desk: Desk, uuid: str, *, minutes: int = 0, **columns: str) -> None:
    """Another way to be answered, agreed now or so many minutes later."""
    with desk.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        agreed = AgreedChannel(
            request_id=request.id, read_back=True, by_id=desk.user_id,
            agreed_at=desk.now() + timedelta(minutes=minutes), **columns,
        )  # fmt: skip
        session.add(agreed)


def row_of(desk: Desk, uuid: str) -> Request:
    """The request as it stands."""
    with desk.store.reading() as session:
        return session.scalars(select(Request).where(Request.uuid == uuid)).one()
