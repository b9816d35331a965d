"""What the papers about the office's own conduct say: visits, liaison officers, works."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeVisitWords:
    """What stands on the record of a supervisory visit."""

    title: str
    place: str
    visited_on: str
    visitor: str
    seen: str
    findings: str
    no_findings: str
    finding: str
    due_on: str
    done: str
    not_done: str
    done_on: str = with_places("day")
    signature: str
    signature_of_place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LiaisonWords:
    """What stands on the report of the liaison officers."""

    title: str
    period: str = with_places("first", "last")
    allowed: str = with_places("days")
    no_period: str
    officer: str
    held: str
    late: str
    in_time: str
    too_late: str
    mean_days: str
    nothing: str
    explained: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWords:
    """What stands on the statement of whose a work is."""

    title: str
    work: str
    owner: str
    terms: str
    until: str
    no_end: str
    stated: str = with_places("owner")
    otherwise: str
    signature: str = with_places("word")
