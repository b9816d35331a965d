"""What the papers of the house say: committees, studies, lists, keys, printers."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """What stands on the agenda of a committee."""

    title: str
    number: str
    committee: str
    held_on: str
    request: str
    name: str
    service: str
    complete_on: str
    reply_by: str
    no_day: str
    count: str = with_places("count")
    private: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesWords:
    """What stands on the minutes of a committee."""

    title: str
    present: str
    absent: str
    quorum: str = with_places("present", "members", "needed")
    no_quorum: str = with_places("present", "members", "needed")
    decisions: str
    nothing: str
    request: str
    name: str
    decision: str
    notes: str
    signatures: str
    closed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmWords:
    """What stands on the minutes of the committee that looks into harm."""

    title: str
    number: str
    about: str
    harm: str
    size: str
    amount: str
    causes: str
    finding: str = with_places("finding")
    signatures: str
    noted: str
    approved: str = with_places("day")
    not_approved: str = with_places("day", "reason")
    private: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyWords:
    """What stands on the report of the social researcher."""

    title: str
    referred_on: str
    reason: str
    visits: str
    no_visits: str
    findings: str
    report: str
    recommended: str
    amount: str
    signature: str
    private: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningWords:
    """What stands on the morning list and on a printed list of requests."""

    title: str
    title_of_list: str
    as_of: str = with_places("day")
    number: str
    person: str
    state: str
    reply_by: str
    sign: str
    nothing: str
    left_out: str = with_places("number")
    masked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegateWords:
    """What stands on the list of answers that a delegate hands over."""

    title: str
    delegate: str = with_places("delegate")
    as_of: str = with_places("day")
    count: str = with_places("count")
    number: str
    person: str
    reply_by: str
    handed: str
    name: str
    signed: str
    handed_on: str
    sealed: str
    back: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryWords:
    """What stands on one part of the recovery key."""

    title: str = with_places("number", "parts")
    association: str
    fingerprint: str
    made_on: str
    words: str
    what: str
    keep: str
    never: str
    keeper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialWords:
    """What stands on the page that tries a printer."""

    title: str
    printed_on: str
    whole: str
    letters: str
    small: str
    fit: str
