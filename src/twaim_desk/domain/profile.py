"""An association's profile: which policy it follows, its letterhead, its words, its committees."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.counting import Noun
from twaim_desk.domain.digits import Digits

MOST_REST_DAYS = 3  # of a week


class Weekday(StrEnum):
    """A day of the week, by its English short name; Monday is 0 as in Python's dates."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def number(self) -> int:
        """Its number in Python's dates."""
        return list(Weekday).index(self)


@dataclass(frozen=True, slots=True)
class PersonWord:
    """The word for the person served in every form that sentences need.

    `few` follows 3-10, `many` 11-99, `hundred` 100 and its like.
    """

    id: str
    masculine: str
    feminine: str
    the_masculine: str
    the_feminine: str
    to_the_masculine: str
    to_the_feminine: str
    two: str
    two_genitive: str
    the_plural: str
    the_plural_genitive: str
    to_the_plural: str
    few: str
    many: str
    hundred: str

    @property
    def counted(self) -> Noun:
        """The forms that agree with a number."""
        return Noun(self.masculine, self.two, self.two_genitive, self.few, self.many, self.hundred)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of every paper; what an association has not is left out."""

    name: str
    supervised_by: str | None = None
    licence: str | None = None
    licence_year: str | None = None
    unified_number: str | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """How the association is reached, for the foot of a paper; what it has not is left out.

    `complaints` completes «لتقديم شكوى أو مقترح»: where to go, whom to call. `fax` stands in the
    guide of channels alone.
    """

    complaints: str | None = None
    hours: str | None = None
    ramadan_hours: str | None = None
    liaison: str | None = None
    fax: str | None = None


class Purpose(StrEnum):
    """What a committee is there for."""

    STUDY = "study"
    COMPLAINTS = "complaints"
    HARM = "harm"


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee of the association and what it is there for."""

    id: str
    title: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Liaison:
    """Who looks after what: categories of people, subjects of enquiries.

    `user` is the name by which he signs in. Without categories and subjects he has all that no
    other has.
    """

    user: str
    categories: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The longest time to a reply that the board has set where the policy sets none."""

    working_days: int
    session: str
    on: date


@dataclass(frozen=True, slots=True)
class Profile:
    """An association as the desk knows it; everything in it is data.

    `answer_within`: working days for complaints, suggestions and enquiries; where it says nothing
    the ceiling of requests holds for them too.
    """

    id: str
    policy: str
    number_prefix: str
    person: str
    request_form: str
    relations_office: str
    digits: Digits
    weekend: tuple[Weekday, ...]
    letterhead: Letterhead
    channels: tuple[Channel, ...]
    tools: tuple[str, ...]
    committees: tuple[Committee, ...]
    services: tuple[str, ...]
    ceiling: Ceiling | None = None
    liaison: tuple[Liaison, ...] = ()
    answer_within: int | None = None
    contact: Contact = Contact()
