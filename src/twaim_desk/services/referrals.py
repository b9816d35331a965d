"""To the social researcher and back: why someone is sent, what was found, which service it is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import interviews, people
from twaim_desk.db import referrals as rows
from twaim_desk.db.models.follow_up import Referral
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.interview.person import full_name
from twaim_desk.domain.interview.service import offered_services
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import prose
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import editable, label_of, read_interview
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.trail import Act
from twaim_desk.texts import referrals as texts

_SHOWN = 4


class ReferralError(ExpectedError):
    """It cannot be referred or returned as things stand."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """A referral as the list shows it, the name masked."""

    id: int
    label: str
    reason: ReferralReason
    referred_at: datetime


@dataclass(frozen=True, slots=True)
class ReferralCard:
    """A referral that the researcher opened; `phone` is whole, for he may have to call back."""

    id: int
    name: str
    identity_end: str
    phone: str
    reason: ReferralReason
    referred_by: str
    referred_at: datetime
    service: str | None
    offered: tuple[Choice, ...]


def refer(desk: Desk, uuid: str, reason: ReferralReason) -> int:
    """Send the person on; the interview keeps its answers. The number of the slip that is due."""
    desk.allow("request.refer")
    with desk.saving() as session:
        request = editable(session, uuid)
        if rows.open_one(session, request.id) is not None:
            raise ReferralError("referred before", texts.REFERRED_BEFORE)
        referral = Referral(
            request_id=request.id, reason=str(reason), referred_at=desk.now(),
            referred_by=desk.user_id,
        )  # fmt: skip
        session.add(referral)
        request.referred = True
        slip = new_paper(desk, session, request.id, "referral_slip")
        desk.note(session, Act("request.refer", "done", "interview", request.id, str(reason)))
        return slip.id


def referred(desk: Desk) -> list[ReferralLine]:
    """Every referral that waits, the oldest first; the trail has its line before they are read."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        desk.note(session, Act("referrals.list"))
    with desk.reading() as session:
        return [_line(session, one) for one in rows.waiting(session)]


def open_referral(desk: Desk, referral_id: int) -> ReferralCard:
    """Who was referred and why; opening is in the trail before anything is read."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        desk.note(session, Act("referral.open", object_kind="referral", object_id=referral_id))
    with desk.reading() as session:
        referral = session.get(Referral, referral_id)
        if referral is None or referral.returned_at is not None:
            raise ReferralError("referral gone", texts.GONE)
        return _card(desk, session, referral)


def send_back(desk: Desk, referral_id: int, findings: str, service: str | None) -> None:
    """Back to the desk, which goes on at the service, with the recommended one chosen."""
    desk.allow("referral.answer")
    found = prose(findings)
    if not found:
        raise ReferralError("no findings", texts.NO_FINDINGS)
    with desk.saving() as session:
        referral = session.get(Referral, referral_id, with_for_update=True)
        if referral is None or referral.returned_at is not None:
            raise ReferralError("referral gone", texts.GONE)
        request = editable(session, session.get_one(Request, referral.request_id).uuid)
        if service is not None:
            _refuse_not_offered(desk, session, request, service)
            request.answers = {**request.answers, "service": service}
        request.at_block, request.referred, request.changed_at = Step.SERVICE, False, desk.now()
        referral.findings, referral.recommended_service = found, service
        referral.returned_at, referral.returned_by = desk.now(), desk.user_id
        act = Act("referral.answer", object_kind="referral", object_id=referral.id)
        desk.note(session, act)


def _refuse_not_offered(desk: Desk, session: Session, request: Request, service: str) -> None:
    interview = read_interview(desk, session, request).interview
    if service not in {one.id for one in offered_services(interview)}:
        raise ReferralError("service not offered", texts.NOT_OFFERED)


def _line(session: Session, referral: Referral) -> ReferralLine:
    request = session.get_one(Request, referral.request_id)
    label = label_of(request, interviews.person_of(session, request.person_id))
    return ReferralLine(referral.id, label, ReferralReason(referral.reason), referral.referred_at)


def _card(desk: Desk, session: Session, referral: Referral) -> ReferralCard:
    request = session.get_one(Request, referral.request_id)
    interview = read_interview(desk, session, request).interview
    person = interviews.person_of(session, request.person_id)
    identity = interview.text("person.identity")
    if person is not None:
        identity = people.identity_of(session, person.id) or identity
    return ReferralCard(
        referral.id,
        full_name(interview),
        identity.strip()[-_SHOWN:],
        interview.text("person.phone"),
        ReferralReason(referral.reason),
        session.get_one(User, referral.referred_by).full_name,
        referral.referred_at,
        interview.text("service") or None,
        tuple(Choice(one.id, one.title) for one in offered_services(interview)),
    )
