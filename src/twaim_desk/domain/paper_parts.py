"""What several papers share: how they look, how they were issued, who is on them and signs."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.profile import Contact, Letterhead


class PaperFormat(StrEnum):
    """The sheet a paper is drawn for; two halves on one sheet are one document.

    `A4` is for tables and for people of the house; what a person takes along is one of the others.
    """

    A5 = "a5"
    TWO_UP = "a4-two-up"
    LARGE = "a4-large"
    A4 = "a4"


class Half(StrEnum):
    """Whom a copy is for."""

    PERSON = "person"
    ASSOCIATION = "association"


class Capacity(StrEnum):
    """In which capacity somebody signs: for himself, or as agent, guardian or appointed one."""

    SELF = "oneself"
    AGENT = "agent"
    GUARDIAN = "guardian"
    TRUSTEE = "trustee"


class SigningMethod(StrEnum):
    """How somebody signs."""

    PEN = "pen"
    PAD = "pad"
    THUMB = "thumb"


class Finger(StrEnum):
    """Which thumb."""

    RIGHT = "right"
    LEFT = "left"


class WhyMissing(StrEnum):
    """Why a document is still to be brought."""

    NOT_BROUGHT = "not_brought"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    NOT_MATCHING = "not_matching"


class ReferralReason(StrEnum):
    """Why somebody is sent to the social researcher."""

    TYPE_UNKNOWN = "type_unknown"
    STEPS_UNCLEAR = "steps_unclear"
    NEEDS_STUDY = "needs_study"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in greys, line after line from the top; 0 is black."""

    width: int
    height: int
    greys: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Look:
    """How papers are drawn in an office: the sheet, digits, table of months, logo."""

    format: PaperFormat
    digits: Digits
    table: HijriTable
    logo: Picture | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """What every issued paper says of itself.

    `copy_number` 0 is the original. `code` is the short code in print, `qr` what the square says
    (upper case only: it stays small). `half` is for one sheet alone: two-up draws both.
    `sample` marks the papers of a practice office across the page. `attachments`: how many copies
    of documents belong to the paper; None where the letterhead has no line for them.
    """

    letterhead: Letterhead
    issued_on: date
    employee: str
    code: str
    qr: str
    counter: str | None = None
    copy_number: int = 0
    half: Half | None = None
    contact: Contact = field(default_factory=Contact)
    sample: bool = False
    attachments: int | None = None


@dataclass(frozen=True, slots=True)
class Served:
    """The person a paper is for; `word` is the profile's word in his gender («المستفيدة»).

    `identity_end` holds the last four digits, or nothing where there is no number.
    """

    name: str
    identity_end: str
    word: str


@dataclass(frozen=True, slots=True)
class Witness:
    """Who saw a thumb set."""

    name: str
    identity_end: str


@dataclass(frozen=True, slots=True)
class Ink:
    """A signature from the pad: its strokes in thousandths of a pad so wide and so tall."""

    wide: int
    tall: int
    strokes: tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, in which capacity and how; `relation` and `deed` only where he acts for another.

    `deed` names the document in words, its number as an island («وكالة رقم …»).
    """

    name: str
    feminine: bool = False
    capacity: Capacity = Capacity.SELF
    method: SigningMethod = SigningMethod.PEN
    relation: str | None = None
    deed: str | None = None
    finger: Finger | None = None
    witness: Witness | None = None
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class SeenDocument:
    """A document that was handed in: what of it was seen and kept, and until when it is good."""

    title: str
    original_seen: bool
    copy_kept: bool
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class AgreedWay:
    """The channel that was agreed; `address` is printed as it is handed over."""

    channel: Channel
    address: str | None = None
    best_time: str | None = None
    second: Channel | None = None


@dataclass(frozen=True, slots=True)
class PrintedPromise:
    """The reply as it was promised: its days, and the sentence of the policy with them in it."""

    sentence: str
    reply_by: date | None = None
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class ToPrint:
    """A paper that is due, and where the window goes when it was printed."""

    paper_id: int
    kind: str
    then_place: str = "start"
    then_kept: object = None
