"""What stands on the papers about the office's own conduct, as frozen values."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.liaison_report import OfficerFigures
from twaim_desk.domain.paper_parts import Issue, Served


@dataclass(frozen=True, slots=True)
class FoundWanting:
    """A finding of a supervisory visit, and what was done about it so far."""

    text: str
    due_on: date
    done: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """«محضر زيارة إشرافية»: what was seen, and each finding with what was done."""

    issue: Issue
    visited_on: date
    place: str
    visitor: str
    seen: str
    findings: tuple[FoundWanting, ...]


@dataclass(frozen=True, slots=True)
class LiaisonReport:
    """«تقرير ضباط الاتصال»: what each holds and did in time; it names nobody who is served."""

    issue: Issue
    first: date
    last: date
    allowed_days: int | None
    officers: tuple[OfficerFigures, ...]


@dataclass(frozen=True, slots=True)
class WorkStatement:
    """«إثبات حق على عمل»: whose a work is and what the association may do with it, to be signed."""

    issue: Issue
    person: Served
    title: str
    owner: str
    terms: str
    until_on: date | None
