"""The words of every paper, as the forms write them; the places they hold stand beside them."""

from dataclasses import dataclass, field
from typing import Any


def with_places(*places: str) -> Any:
    """A sentence with exactly these places in braces."""
    return field(metadata={"places": places})


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityWords:
    """What a man or a woman is who signs in a capacity."""

    masculine: str
    feminine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWords:
    """What several papers say: head and foot, dates and people, channels, signatures."""

    licence: str = with_places("number")
    licence_of_year: str = with_places("number", "year")
    unified_number: str = with_places("number")
    supervised_by: str = with_places("body")
    phone: str = with_places("phone")
    original: str
    copy: str = with_places("number")
    half_of_person: str = with_places("word")
    half_of_association: str
    number: str
    issued_on: str
    received_on: str
    name: str
    identity: str
    identity_ending: str = with_places("digits")
    service: str
    committee: str
    employee: str
    way: str
    best_time: str
    second_way: str
    reply_by: str
    not_before: str
    documents: str
    document: str
    original_seen: str
    copy_kept: str
    valid_until: str
    yes: str
    no: str
    no_end: str
    sighted_and_returned: str
    signature: str
    signature_of: str = with_places("word")
    signature_of_employee: str
    signed_on: str
    thumb: str
    thumb_of_right: str
    thumb_of_left: str
    witness: str
    signature_of_witness: str
    signer: str
    deed: str
    complain: str = with_places("how")
    update: str
    hours: str = with_places("hours")
    ramadan_hours: str = with_places("hours")
    liaison: str = with_places("liaison")
    code: str
    sealed: str
    page: str = with_places("number", "pages")
    sample: str
    validity: str
    where: str
    valid_when_brought: str
    not_older: str = with_places("months")
    oneself: CapacityWords
    agent: CapacityWords
    guardian: CapacityWords
    trustee: CapacityWords


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptWords:
    """What stands on the receipt alone."""

    title: str
    received_and_complete_on: str
    complete_on: str
    replaces: str = with_places("day")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationWords:
    """What stands on the sheet that is signed."""

    title: str
    entries: str
    declaration: str
    consents: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingWords:
    """What stands on the slip of documents to be brought."""

    title: str
    come_back: str
    why: str
    of_member: str = with_places("name")
    not_brought: str
    expired: str
    too_old: str
    not_matching: str
    period: str
    bring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralWords:
    """What stands on the slip to the social researcher."""

    title: str
    sentence: str
    reason: str
    type_unknown: str
    steps_unclear: str
    needs_study: str
    researcher: str
    place: str
    on: str
    call_back: str
    no_period: str


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
class ChannelWords:
    """What stands on the slip of a changed channel."""

    title: str
    before: str
    now: str
    reason: str
    effective_on: str
    numbers: str
    confirmed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintWords:
    """What stands on the receipt of a complaint or a suggestion."""

    complaint: str
    suggestion: str
    number_of_complaint: str
    number_of_suggestion: str
    subject: str
    text: str
    about: str
    without_name: str
    sentence: str = with_places("committee")
    sentence_without_name: str = with_places("committee")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionWords:
    """What stands on the notice of a decision, and what is said of one."""

    title: str
    brother: str
    sister: str
    acting: str = with_places("capacity", "name")
    greeting: str
    of_theirs: str = with_places("number")
    of_another: str = with_places("name", "number")
    studied: str = with_places("committee", "request", "service", "day")
    accepted: str
    rejected: str
    decided_on: str
    address: str
    gifts: str
    amount: str
    no_amount: str
    due_on: str
    no_day: str
    bring: str
    ask: str
    closing: str
    signed_for: str = with_places("association")
    stamp: str
    said_given: str = with_places("what")
    said_amount: str = with_places("what", "amount")
    said_due: str = with_places("day")
    said_parts: str = with_places("count", "day")
    said_rejected: str = with_places("reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryWords:
    """What stands on the acknowledgement of what was received."""

    title: str
    oneself: str = with_places("name")
    agent: str = with_places("name", "person")
    family: str = with_places("name", "kin", "person")
    gifts: str
    amount: str
    given_on: str
    no_amount: str
    rest: str
    due_on: str
    identity: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementsWords:
    """What stands on the sheet of what a service asks for."""

    title: str
    conditions: str
    documents: str
    per_member: str
    not_required: str
    as_of: str = with_places("day")
    complete: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """The words of all papers."""

    shared: SharedWords
    receipt: ReceiptWords
    declaration: DeclarationWords
    missing: MissingWords
    referral: ReferralWords
    agenda: AgendaWords
    minutes: MinutesWords
    study: StudyWords
    channel: ChannelWords
    complaint: ComplaintWords
    decision: DecisionWords
    delivery: DeliveryWords
    requirements: RequirementsWords
    morning: MorningWords
    recovery: RecoveryWords
    trial: TrialWords
