"""What stands on each paper, as frozen values: the same value always gives the same bytes.

A person's category is in none of them, and of an identity number only the last four digits.
"""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Contact,
    Issue,
    PrintedPromise,
    ReferralReason,
    SeenDocument,
    Served,
    Signer,
    WhyMissing,
)
from twaim_desk.domain.profile import Letterhead


@dataclass(frozen=True, slots=True)
class Receipt:
    """«إيصال استلام طلب»: a complete request and what was promised for it.

    `notices` are sentences for this person alone, such as an identity that ends before the reply.
    `replaces` is the day of the receipt that this one corrects.
    """

    issue: Issue
    number: str
    received_on: date
    complete_on: date
    person: Served
    service: str
    committee: str
    documents: tuple[SeenDocument, ...]
    way: AgreedWay
    promise: PrintedPromise
    declaration: str
    signer: Signer
    notices: tuple[str, ...] = ()
    replaces: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of data as it was checked: what it is, and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class DeclarationSheet:
    """«الإقرار»: the text, the data as checked and the papers, to be signed with a pen or a thumb.

    `consents` are signed one by one, apart from the declaration. A draft has no number.
    """

    issue: Issue
    person: Served
    service: str
    entries: tuple[Entry, ...]
    documents: tuple[SeenDocument, ...]
    declaration: str
    signer: Signer
    consents: tuple[str, ...] = ()
    number: str | None = None


@dataclass(frozen=True, slots=True)
class MissingDocument:
    """A document that is still to be brought; `member` is whose it is in the family."""

    title: str
    why: WhyMissing
    where: str
    expires: bool = False
    issued_within_months: int | None = None
    member: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class MissingSlip:
    """«المستندات المطلوب استكمالها»; the number is the one to come back with."""

    issue: Issue
    number: str
    received_on: date
    person: Served
    service: str
    documents: tuple[MissingDocument, ...]


@dataclass(frozen=True, slots=True)
class ReferralSlip:
    """«إشعار إحالة» to the social researcher: who, where and when, or a call to wait for.

    It promises no day of reply. `time` is in words («الساعة ١٠ صباحًا»).
    """

    issue: Issue
    person: Served
    reason: ReferralReason
    researcher: str | None = None
    place: str | None = None
    on: date | None = None
    time: str | None = None
    call_back: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ChannelSlip:
    """«إشعار تغيير وسيلة التواصل», signed; `numbers` are the requests whose reply moves with it."""

    issue: Issue
    person: Served
    before: AgreedWay
    now: AgreedWay
    effective_on: date
    signer: Signer
    reason: str | None = None
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComplaintReceipt:
    """«إيصال استلام شكوى أو مقترح»; without a person when it came without a name.

    `about` is the number of the request it is about.
    """

    issue: Issue
    number: str
    received_on: date
    is_suggestion: bool
    subject: str
    committee: str
    person: Served | None = None
    text: str | None = None
    about: str | None = None
    way: AgreedWay | None = None
    promise: PrintedPromise | None = None


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


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """A document of a service: where one gets it and how long it may be old."""

    title: str
    where: str
    required: bool = True
    per_member: bool = False
    expires: bool = False
    issued_within_months: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RequirementsSheet:
    """«قائمة المتطلبات» of a service; it names nobody."""

    letterhead: Letterhead
    on: date
    service: str
    about: str
    conditions: tuple[str, ...]
    documents: tuple[RequiredDocument, ...]
    contact: Contact
    sample: bool = False


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """One part of an office's recovery key, to be kept by one person."""

    association: str
    number: int
    parts: int
    fingerprint: str
    words: tuple[str, ...]
    made_on: date
