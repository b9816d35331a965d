"""What stands on each paper, as frozen values: the same value always gives the same bytes.

Of an identity number only the last four digits are in them. A person's category is in none but the
copy that he himself asks for of what is on record of him.
"""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Issue,
    PrintedPromise,
    ReferralReason,
    SeenDocument,
    Served,
    Signer,
    WhyMissing,
)
from twaim_desk.domain.profile import Contact, Letterhead


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
class PauseNotice:
    """«إشعار بإيقاف احتساب المدة»; with `until_on` it says that the days count again from then.

    `days` are the working days that were not counted, `reply_by` the day of the reply as it stands.
    """

    issue: Issue
    number: str
    person: Served
    service: str
    from_on: date
    reason: str
    reply_by: date
    until_on: date | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class ComplaintReceipt:
    """«إيصال استلام شكوى أو مقترح»; without a person when it came without a name.

    `about` is the number of the request it is about, `answer_by` the day of the answer at the
    latest, where the office has set a period.
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
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class DueGift:
    """Something that is given: what, how much money, and on which day, where one is set."""

    what: str
    halalas: int | None
    on: date | None


@dataclass(frozen=True, slots=True)
class DecisionNotice:
    """«إشعار بالقرار», a letter to the person, or to `deputy` who acts for him; with its reason.

    `address` stands under the name where the letter is posted or carried.
    """

    issue: Issue
    number: str
    received_on: date
    decided_on: date
    person: Served
    feminine: bool
    service: str
    committee: str
    accepted: bool
    gifts: tuple[DueGift, ...] = ()
    reason: str | None = None
    deputy: Signer | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class DeliveryReceipt:
    """«إقرار باستلام خدمة», signed by whoever received; `kin` is how he is related, if he is.

    `identity_end` and `signer` are of the one who received.
    """

    issue: Issue
    number: str
    person: Served
    service: str
    gifts: tuple[DueGift, ...]
    signer: Signer
    identity_end: str
    kin: str | None = None
    rest: tuple[DueGift, ...] = ()


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """A document of a service: where one gets it and how long it may be old."""

    title: str
    where: str
    required: bool = True
    conditional: bool = False
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
class CourtesySlip:
    """«إشعار بتعذّر تسجيل الطلب»: what was said to a visitor, and who can help; it names nobody."""

    letterhead: Letterhead
    on: date
    sentence: str
    contact: Contact
    helper: str | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class TrialPage:
    """«صفحة تجريبية»: whether a printer is fit for the papers of an office."""

    letterhead: Letterhead
    on: date


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """One part of an office's recovery key, to be kept by one person."""

    association: str
    number: int
    parts: int
    fingerprint: str
    words: tuple[str, ...]
    made_on: date
