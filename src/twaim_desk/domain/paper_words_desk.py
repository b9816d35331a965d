"""What the papers of the desk say: what is handed in, brought, changed, complained of."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


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
    answer_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtesyWords:
    """What stands on the slip of who leaves without a request."""

    title: str
    greeting: str
    helper: str
    thanks: str
    closing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementsWords:
    """What stands on the sheet of what a service asks for."""

    title: str
    conditions: str
    documents: str
    per_member: str
    conditional: str
    not_required: str
    as_of: str = with_places("day")
    complete: str
