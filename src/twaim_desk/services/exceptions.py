"""What a supervisor lets pass at the completeness of a request: at once, or when he is back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import approvals as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.approvals import Approval
from twaim_desk.db.models.requests import Request, RequestException
from twaim_desk.db.models.users import User
from twaim_desk.domain.asks import Missing
from twaim_desk.domain.interview.gate import excusable
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import editable, label_of, read_interview
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import exceptions as texts

KIND = "exception"


class NotExcusableError(ExpectedError):
    """Something was chosen that is not missing, or that nobody may let pass."""

    def __init__(self, sentence: str = texts.MAY_NOT) -> None:
        super().__init__("not excusable", user_message=sentence)


class ApprovalError(ExpectedError):
    """The approval is not this person's to decide, or not any more."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class WaitingApproval:
    """An approval as a supervisor sees it; the name is masked. `mine`: he asked for it himself."""

    id: int
    label: str
    service: str | None
    sentences: tuple[str, ...]
    reason: str
    asked_by: str
    asked_at: datetime
    mine: bool


def may_pass(desk: Desk, uuid: str) -> tuple[Missing, ...]:
    """What the interview lacks and a supervisor could let pass."""
    desk.allow("approval.ask")
    with desk.reading() as session:
        return excusable(
            read_interview(desk, session, editable(session, uuid, to_write=False)).interview
        )


def excuse(
    desk: Desk,
    uuid: str,
    fields: Sequence[str],
    reason: str,
    second_name: str,
    second_password: str,
) -> None:
    """Let these pass at once: the supervisor stands at the counter and confirms."""
    desk.allow("request.exception")
    why = parse_reason(reason)
    second_id = confirmed_by(desk, "request.exception", second_name, second_password)
    with desk.saving() as session:
        request = editable(session, uuid)
        chosen = _chosen(desk, session, request, fields)
        _let_pass(session, desk, request, chosen, (why, desk.user_id, second_id))
        act = Act("request.exception", "done", "request", request.id, _count(chosen), second_id)
        desk.note(session, act)


def ask_approval(desk: Desk, uuid: str, fields: Sequence[str], reason: str) -> int:
    """The number of an approval that waits for a supervisor; the interview is kept for later."""
    desk.allow("approval.ask")
    why = parse_reason(reason)
    with desk.saving() as session:
        request = editable(session, uuid)
        chosen = _chosen(desk, session, request, fields)
        if rows.is_waiting_for(session, request.id):
            raise ApprovalError("asked before", texts.ASKED_BEFORE)
        approval = Approval(
            kind=KIND, request_id=request.id, reason=why, asked_by=desk.user_id,
            asked_at=desk.now(), fields={one.field: one.message for one in chosen},
        )  # fmt: skip
        session.add(approval)
        session.flush()
        desk.note(session, Act("approval.ask", "done", "request", request.id, _count(chosen)))
        return approval.id


def waiting_approvals(desk: Desk) -> list[WaitingApproval]:
    """Every approval that waits, the oldest first; the trail has its line before they are read."""
    desk.allow("approval.decide")
    with desk.saving() as session:
        desk.note(session, Act("approvals.list"))
    with desk.reading() as session:
        return [_waiting(desk, session, one) for one in rows.waiting(session)]


def decide(desk: Desk, approval_id: int, *, granted: bool, reason: str) -> None:
    """Grant what is still missing, or refuse; who asked for it cannot decide it."""
    desk.allow("approval.decide")
    why = parse_reason(reason)
    with desk.saving() as session:
        approval = _to_decide(desk, session, approval_id)
        if granted:
            _grant(session, desk, approval)
        approval.decided_by, approval.decided_at = desk.user_id, desk.now()
        approval.outcome = "granted" if granted else "refused"
        approval.decided_reason = why
        act = Act("approval.decide", "done", "request", approval.request_id, approval.outcome)
        desk.note(session, act)


def _to_decide(desk: Desk, session: Session, approval_id: int) -> Approval:
    approval = rows.locked(session, approval_id)
    if approval is None or approval.decided_at is not None:
        raise ApprovalError("decided before", texts.DECIDED_BEFORE)
    if approval.asked_by == desk.user_id:
        raise ApprovalError("own approval", texts.OWN)
    return approval


def _grant(session: Session, desk: Desk, approval: Approval) -> None:
    """What came in meanwhile needs no exception any more."""
    request = editable(session, session.get_one(Request, approval.request_id).uuid)
    missing = excusable(read_interview(desk, session, request).interview)
    still = [one for one in missing if one.field in approval.fields]
    people = (approval.reason, approval.asked_by, desk.user_id)
    _let_pass(session, desk, request, still, people)


def _chosen(desk: Desk, session: Session, request: Request, fields: Iterable[str]) -> list[Missing]:
    """The lines that were chosen, refused where one of them cannot be let pass."""
    wanted = set(fields)
    found = excusable(read_interview(desk, session, request).interview)
    chosen = [one for one in found if one.field in wanted]
    if not wanted:
        raise NotExcusableError(texts.NOTHING_CHOSEN)
    if len(chosen) != len(wanted):
        raise NotExcusableError
    return chosen


def _let_pass(
    session: Session,
    desk: Desk,
    request: Request,
    chosen: Iterable[Missing],
    why_and_who: tuple[str, int, int],
) -> None:
    reason, by_id, second_id = why_and_who
    session.add_all(
        RequestException(
            request_id=request.id, field=one.field, reason=reason, made_at=desk.now(),
            by_id=by_id, second_id=second_id,
        )
        for one in chosen
    )  # fmt: skip


def _waiting(desk: Desk, session: Session, approval: Approval) -> WaitingApproval:
    request = session.get_one(Request, approval.request_id)
    service = office_forms(session).forms.services.get(str(request.answers.get("service")))
    return WaitingApproval(
        approval.id,
        label_of(request, interviews.person_of(session, request.person_id)),
        None if service is None else service.title,
        tuple(str(one) for one in approval.fields.values()),
        approval.reason,
        session.get_one(User, approval.asked_by).full_name,
        approval.asked_at,
        approval.asked_by == desk.user_id,
    )


def _count(chosen: Sequence[Missing]) -> str:
    return f"{len(chosen)} fields"
