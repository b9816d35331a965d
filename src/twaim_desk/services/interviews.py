"""Interviews: begun, saved field by field, left and taken up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from json import dumps
from uuid import uuid4

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import interviews as rows
from twaim_desk.db import referrals
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.domain.asks import Answer, Answers, as_kept
from twaim_desk.domain.interview.known import sound_record
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.warnings import Surroundings, warnings_of
from twaim_desk.domain.interview.way import Step, step_of
from twaim_desk.domain.request import State
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.around_interview import OtherDraft, other_draft, surroundings_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.person_record import record_of
from twaim_desk.services.request_visits import begin_visit, come_back, count_return
from twaim_desk.services.trail import Act
from twaim_desk.texts import intake as texts

_OF_A_DAY = "reply.explained"  # another day has another reply date
EDITABLE = frozenset({State.DRAFT, State.INCOMPLETE})


class NoSuchInterviewError(ExpectedError):
    """There is no interview of this UUID, or it has come to its end."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class OpenInterview:
    """An interview as it stands: everything the pages show, and where it was left."""

    uuid: str
    interview: Interview
    forms: OfficeForms
    at_block: str
    number: str | None
    state: State
    received_on: date | None
    person_id: int | None
    other_draft: OtherDraft | None = None
    around: Surroundings = field(default_factory=Surroundings)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What should be known before going on, by the answers as they stand."""
        return warnings_of(self.interview, self.around)


class Standing(StrEnum):
    """Where an interview is, as far as the social researcher is concerned."""

    AT_DESK = "at_desk"
    REFERRED = "referred"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Suspended:
    """An interview that was not brought to an end, as a list shows it; a draft has no number."""

    uuid: str
    label: str
    service: str | None
    step: Step
    changed_at: datetime
    number: str | None
    referral: Standing


def start(
    desk: Desk, person_id: int | None = None, taken_from: str = "desk", uuid: str | None = None
) -> OpenInterview:
    """A new interview of a person on record, or of someone new."""
    desk.allow("interview.hold")
    with desk.saving() as session:
        request = add_interview(session, desk, person_id, taken_from, uuid)
        return read_interview(desk, session, request)


def add_interview(
    session: Session,
    desk: Desk,
    person_id: int | None,
    taken_from: str,
    uuid: str | None = None,
) -> Request:
    """A new interview with its visit and its line in the trail, in the caller's transaction."""
    request = new_draft(desk, session, person_id, taken_from, uuid)
    act = Act("interview.start", object_kind="interview", object_id=request.id)
    desk.note(session, act)
    return request


def new_draft(
    desk: Desk, session: Session, person_id: int | None, taken_from: str, uuid: str | None = None
) -> Request:
    """An interview as it begins, with the visit that it begins with."""
    request = Request(
        uuid=uuid or str(uuid4()), person_id=person_id, state=State.DRAFT,
        taken_from=taken_from, answers={}, officer_id=desk.user_id, changed_at=desk.now(),
    )  # fmt: skip
    session.add(request)
    session.flush()
    begin_visit(session, desk, request, "request", taken_from)
    return request


def resume(desk: Desk, uuid: str) -> OpenInterview:
    """An interview that was left, at the block where it was; who came again is counted."""
    desk.allow("interview.hold")
    with desk.saving() as session:
        request = editable(session, uuid)
        if request.changed_at.astimezone(RIYADH).date() < today_of(desk):
            request.answers = {k: v for k, v in request.answers.items() if k != _OF_A_DAY}
        act = Act("interview.resume", object_kind="interview", object_id=request.id)
        desk.note(session, act)
        if request.state == State.INCOMPLETE:
            count_return(session, desk, request)
        else:
            come_back(session, desk, request)
        request.changed_at = desk.now()
        return read_interview(desk, session, request)


def start_or_resume(desk: Desk, uuid: str, person_id: int | None, taken_from: str) -> OpenInterview:
    """The interview of this UUID, begun now where there is none."""
    desk.allow("interview.hold")
    with desk.reading() as session:
        is_there = rows.by_uuid(session, uuid) is not None
    return resume(desk, uuid) if is_there else start(desk, person_id, taken_from, uuid)


def save_answers(
    desk: Desk, uuid: str, changed: Mapping[str, Answer | None], at: str
) -> Mapping[str, Answer]:
    """Keep what was typed, right or wrong; None takes an answer away. All that is kept now.

    Without an answer only the block is kept, and nothing is written where it is the same.
    """
    desk.allow("interview.hold")
    with desk.saving() as session:
        request = editable(session, uuid)
        if changed:
            answers = {**request.answers, **changed}
            kept = {name: as_kept(one) for name, one in answers.items() if one is not None}
            request.answers, request.changed_at = kept, desk.now()
        if request.at_block != at:
            request.at_block = at
        return dict(request.answers)


def reread(desk: Desk, uuid: str) -> OpenInterview:
    """The interview as it is stored now."""
    desk.allow("interview.hold")
    with desk.reading() as session:
        return read_interview(desk, session, editable(session, uuid, to_write=False))


def set_person(desk: Desk, uuid: str, person_id: int) -> OpenInterview:
    """The person turned out to be one on record."""
    desk.allow("interview.hold")
    with desk.saving() as session:
        request = editable(session, uuid)
        if request.number is not None and request.person_id not in {None, person_id}:
            raise NoSuchInterviewError("of another person", texts.OF_ANOTHER)
        request.person_id = person_id
        desk.note(session, Act("person.open", object_kind="person", object_id=person_id))
        return read_interview(desk, session, request)


def give_up(desk: Desk, uuid: str, reason: str) -> None:
    """A draft that nobody will come back to; it leaves the list, and stays with its reason."""
    desk.allow("interview.hold")
    why = parse_reason(reason)
    with desk.saving() as session:
        request = editable(session, uuid)
        if request.state != State.DRAFT:
            raise NoSuchInterviewError("has a number", texts.HAS_NUMBER)
        request.closed_on = today_of(desk)
        event = RequestEvent(
            request_id=request.id, before=State.DRAFT, after=State.DRAFT, reason=why,
            happened_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(event)
        act = Act("interview.give-up", object_kind="interview", object_id=request.id)
        desk.note(session, act)


def suspended(desk: Desk) -> list[Suspended]:
    """The interviews that were not brought to an end, newest first, names masked.

    A numbered request is among them once it came back from the researcher, until it is taken up.
    """
    desk.allow("interview.hold")
    with desk.reading() as session:
        returned = referrals.incomplete_that_came_back(session)
        return [_suspended(session, request) for request in (*returned, *rows.drafts(session))]


def read_interview(
    desk: Desk, session: Session, request: Request, on: date | None = None
) -> OpenInterview:
    """The interview of a row, with the record of its person and the rules of a day, or of today."""
    forms, today = office_forms(session), on or today_of(desk)
    rules = rules_of(forms, today)
    person = rows.person_of(session, request.person_id)
    record: dict[str, Answer] = {}
    if person is not None and not rows.was_made_by(session, request):
        record = record_of(session, forms.forms, person, today)
    interview = Interview(
        rules,
        dict(request.answers),
        sound_record(rules, record) if record else {},
        rows.excused(session, request.id),
        frozenset() if person is None else rows.open_services(session, person.id, request.id),
        rows.names_of_holders(session, request, desk.user_id),
    )
    return OpenInterview(
        request.uuid, interview, forms, request.at_block or "", request.number,
        State(request.state), request.received_on, request.person_id,
        other_draft(session, request, interview),
        surroundings_of(session, interview, request.person_id),
    )  # fmt: skip


def editable(session: Session, uuid: str, *, to_write: bool = True) -> Request:
    """The draft or incomplete request of this UUID; a complete one is corrected, not edited."""
    request = rows.locked(session, uuid) if to_write else rows.by_uuid(session, uuid)
    if request is None:
        raise NoSuchInterviewError("no such interview", texts.NO_SUCH)
    if request.state not in EDITABLE or request.closed_on is not None:
        raise NoSuchInterviewError("interview is over", texts.IS_OVER)
    return request


def answers_digest(answers: Answers) -> str:
    """What names exactly these answers; the page and the store must agree on it."""
    kept = {name: as_kept(one) for name, one in answers.items()}
    text = dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def today_of(desk: Desk) -> date:
    """The day at the desk."""
    return desk.now().astimezone(RIYADH).date()


def label_of(request: Request, person: Person | None) -> str:
    """The person of a request by his masked name, as far as one is known."""
    typed = " ".join(str(request.answers.get(f"person.{part}", "")) for part in ("first", "family"))
    name = person.name if person is not None else " ".join(typed.split())
    return masked(name) if name else texts.NAMELESS


def _suspended(session: Session, request: Request) -> Suspended:
    label = label_of(request, rows.person_of(session, request.person_id))
    service = request.answers.get("service")
    return Suspended(
        request.uuid, label, service if isinstance(service, str) else None,
        step_of(request.at_block or ""), request.changed_at, request.number,
        _standing(session, request),
    )  # fmt: skip


def _standing(session: Session, request: Request) -> Standing:
    if request.referred:
        return Standing.REFERRED
    came_back = referrals.newest_returned(session, request.id) is not None
    return Standing.RETURNED if came_back else Standing.AT_DESK
