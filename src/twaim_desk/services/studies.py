"""The social researcher's studies of complete requests: visits, findings, what is recommended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import interviews, people
from twaim_desk.db import requests as request_rows
from twaim_desk.db import studies as rows
from twaim_desk.db.models.follow_up import Referral, StudyVisit
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import is_given, read_answer
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.paper_rows import new_house_paper
from twaim_desk.services.trail import Act
from twaim_desk.texts import studies as texts

_SHOWN, _HALALAS = 4, 100
HEALTH, RIYALS = "health", "riyals"
_INCOME = "income"
PLACE = "study"


class StudyError(ExpectedError):
    """It cannot be done with this study; `field` is what it is about."""

    def __init__(self, detail: str, sentence: str, field: str = "") -> None:
        super().__init__(detail, user_message=sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class StudyLine:
    """A request that is studied, the name masked."""

    id: int
    number: str
    label: str
    service: str
    referred_at: datetime
    reply_by: date | None


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit: when, where, what was seen."""

    visited_on: date
    place: str
    seen: str


@dataclass(frozen=True, slots=True)
class StudyCard:
    """A study that the researcher opened, and what is written in it so far.

    `seen` is the last event of the request; `income` is empty for who may not know it.
    """

    id: int
    uuid: str
    seen: int | None
    number: str
    name: str
    identity_end: str
    phone: str
    district: str
    service: str
    reason: str
    referred_at: datetime
    reply_by: date | None
    income: str
    visits: tuple[VisitLine, ...]
    block: Block
    answers: Mapping[str, Answer]


def study_block(forms: OfficeForms, *, sensitive: bool) -> Block:
    """What is written in a study; what is of health only by who may know it."""
    every = forms.forms.services
    offered = [every[one] for one in forms.association.profile.services if one in every]
    offered = [one for one in offered if not one.retired]
    choices = tuple(Choice(one.id, one.title) for one in offered)
    health = Ask(HEALTH, AskKind.LONG, texts.HEALTH, texts.HEALTH_ACCEPTS, required=False)
    asks = (
        Ask("findings", AskKind.LONG, texts.FINDINGS, texts.FINDINGS_ACCEPTS),
        Ask("report", AskKind.LONG, texts.REPORT, texts.REPORT_ACCEPTS, required=False),
        *((health,) if sensitive else ()),
        Ask("service", AskKind.CHOICE, texts.RECOMMENDED, choices=choices, required=False),
        Ask(RIYALS, AskKind.MONEY, texts.RECOMMENDED_RIYALS, required=False),
    )
    return Block("study", texts.TITLE, asks)


def visit_block() -> Block:
    """What is asked of a visit."""
    asks = (
        Ask("visited_on", AskKind.PAST, texts.VISITED_ON),
        Ask("place", AskKind.TEXT, texts.VISIT_PLACE),
        Ask("seen", AskKind.LONG, texts.SEEN),
    )
    return Block("visit", texts.ADD_VISIT, asks)


def studies(desk: Desk) -> list[StudyLine]:
    """Every request that is studied, due soonest first; the trail has its line before."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        desk.note(session, Act("studies.list"))
    with desk.reading() as session:
        services = office_forms(session).forms.services
        return [
            StudyLine(
                referral.id,
                request.number or "",
                "" if person is None else masked(person.name),
                services[request.service].title if request.service in services else "",
                referral.referred_at,
                None if promise is None else promise.effective,
            )
            for referral, request, person, promise in rows.open_studies(session)
        ]


def open_study(desk: Desk, referral_id: int) -> StudyCard:
    """One study; opening is in the trail before anything is read."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        act = Act("study.sensitive", object_kind="referral", object_id=referral_id)
        desk.note(session, act)
    with desk.reading() as session:
        return _card(desk, session, *_open(session, referral_id, to_write=False))


def save_study(desk: Desk, referral_id: int, name: str, answer: Answer | None) -> None:
    """What was written in one field, kept as soon as it is left; nothing in it takes it away."""
    desk.allow("referral.answer")
    if name == HEALTH:
        desk.allow("study.sensitive")
    with desk.saving() as session:
        referral, _ = _open(session, referral_id)
        forms = office_forms(session)
        asks = {one.id: one for one in study_block(forms, sensitive=_sensitive(desk)).asks}
        if name not in asks:
            raise StudyError("no such field", texts.NO_SUCH_FIELD, name)
        value = None
        if answer is not None and is_given(answer):
            value = read_answer(asks[name], answer, rules_of(forms, today_of(desk)).reading)
        if name == RIYALS:
            referral.recommended_halalas = value * _HALALAS if isinstance(value, int) else None
        elif name == "service":
            referral.recommended_service = None if value is None else str(value)
        else:
            setattr(referral, name, None if value is None else str(value))
        act = Act("referral.answer", object_kind="referral", object_id=referral.id, detail=name)
        desk.note(session, act)


def add_visit(desk: Desk, referral_id: int, answers: Mapping[str, Answer | None]) -> None:
    """A visit that was made for a study."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        referral, _ = _open(session, referral_id)
        reading = rules_of(office_forms(session), today_of(desk)).reading
        found = {}
        for ask in visit_block().asks:
            try:
                found[ask.id] = read_answer(ask, answers.get(ask.id) or "", reading)
            except ExpectedError as error:
                raise StudyError(str(error), error.user_message, ask.id) from None
        session.add(
            StudyVisit(
                referral_id=referral.id, **found, noted_at=desk.now(), by_id=desk.user_id
            )
        )  # fmt: skip
        act = Act("referral.answer", object_kind="referral", object_id=referral.id, detail="visit")
        desk.note(session, act)


def report_to_print(desk: Desk, referral_id: int) -> ToPrint:
    """The report as it stands now; what is of health is not on it."""
    desk.allow("referral.answer")
    with desk.saving() as session:
        referral, request = _open(session, referral_id)
        if not referral.findings:
            raise StudyError("no findings", texts.NO_FINDINGS, "findings")
        before = request_rows.papers_issued(session, request.id, "study_report")
        paper = new_house_paper(desk, session, "study_report", request_id=request.id)
        paper.replaces_id = before[-1].id if before else None
        return ToPrint(paper.id, "study_report", PLACE, referral.id)


def _open(session: Session, referral_id: int, *, to_write: bool = True) -> tuple[Referral, Request]:
    referral = session.get(Referral, referral_id, with_for_update=to_write or None)
    request = None if referral is None else session.get(Request, referral.request_id)
    gone = referral is None or referral.returned_at is not None
    if gone or request is None or request.state != State.WITH_RESEARCHER or referral is None:
        raise StudyError("study gone", texts.GONE)
    return referral, request


def _sensitive(desk: Desk) -> bool:
    return may(desk.roles, desk.role, "study.sensitive")


def _card(desk: Desk, session: Session, referral: Referral, request: Request) -> StudyCard:
    forms, sensitive = office_forms(session), _sensitive(desk)
    person = interviews.person_of(session, request.person_id)
    promise, last = session.get(Promise, request.id), request_rows.last_event(session, request.id)
    identity = phone = fact = None
    if person is not None:
        identity = people.identity_of(session, person.id)
        phone = people.phone_of(session, person.id)
        fact = interviews.newest_fact(session, person.id, _INCOME) if sensitive else None
    service = forms.forms.services.get(request.service or "")
    visits = rows.visits_of(session, referral.id)
    return StudyCard(
        referral.id,
        request.uuid,
        None if last is None else last.id,
        request.number or "",
        "" if person is None else person.name,
        (identity or "")[-_SHOWN:],
        parse_phone(phone).local if phone else "",
        "" if person is None else person.district or "",
        "" if service is None else service.title,
        texts.REASONS.get(referral.reason, referral.reason),
        referral.referred_at,
        None if promise is None else promise.effective,
        "" if fact is None else fact.value,
        tuple(VisitLine(one.visited_on, one.place, one.seen) for one in visits),
        study_block(forms, sensitive=sensitive),
        _answers(referral, sensitive=sensitive),
    )


def _answers(referral: Referral, *, sensitive: bool) -> dict[str, Answer]:
    halalas = referral.recommended_halalas
    known = {
        "findings": referral.findings,
        "report": referral.report,
        HEALTH: referral.health if sensitive else None,
        "service": referral.recommended_service,
        RIYALS: None if halalas is None else str(halalas // _HALALAS),
    }
    return {name: value for name, value in known.items() if value is not None}
