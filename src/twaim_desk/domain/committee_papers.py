"""What stands on the papers of the committees and of the social researcher, as frozen values."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.paper_parts import Issue, Served


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A request on an agenda; how the person is reached is not in it."""

    number: str
    name: str
    service: str
    complete_on: date | None
    reply_by: date | None


@dataclass(frozen=True, slots=True)
class Agenda:
    """«جدول أعمال اللجنة» of one session, due soonest first."""

    issue: Issue
    committee: str
    number: str
    held_on: date
    requests: tuple[AgendaLine, ...]


@dataclass(frozen=True, slots=True)
class SittingMember:
    """A member on the minutes, with the place where he signs if he was there."""

    name: str
    duty: str
    present: bool


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """What a session did with a request: in words, with its reasons, and who left the decision."""

    number: str
    name: str
    service: str
    outcome: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Minutes:
    """«محضر اجتماع اللجنة»: who was there, what was decided, signed by those present."""

    issue: Issue
    committee: str
    number: str
    held_on: date
    members: tuple[SittingMember, ...]
    needed: int
    quorum: bool
    requests: tuple[DecidedLine, ...]
    notes: str = ""


@dataclass(frozen=True, slots=True)
class SigningMember:
    """A member who sat about harm; `approves` and `signed_on` once his word is noted."""

    name: str
    duty: str
    approves: bool | None = None
    signed_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class HarmMinutesPaper:
    """«محضر لجنة التحقيق والمتابعة»: the harm, its size and causes, approved by who sat.

    `about` is the number of the request it is about, `halalas` what the harm was put at.
    """

    issue: Issue
    committee: str
    number: str
    held_on: date
    person: Served
    harm: str
    size: str
    causes: str
    finding: str
    members: tuple[SigningMember, ...]
    about: str | None = None
    halalas: int | None = None


@dataclass(frozen=True, slots=True)
class StudyVisitLine:
    """A visit of the researcher: when, where, what was seen."""

    on: date
    place: str
    seen: str


@dataclass(frozen=True, slots=True)
class StudyReport:
    """«تقرير البحث الاجتماعي» for the committee; what is of health is never on it.

    `riyals` is the amount that is recommended.
    """

    issue: Issue
    number: str
    person: Served
    service: str
    referred_on: date
    reason: str
    visits: tuple[StudyVisitLine, ...]
    findings: str
    report: str = ""
    recommended: str = ""
    riyals: int | None = None
