"""A service: whom it is for, on which conditions, with which papers."""

from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.conditions import Facts, FactTest, hold, refuted

PERSON_FACTS = frozenset({"category", "age", "gender", "citizen"})
MEMBER_FACTS = frozenset(
    {"member.age", "member.kin", "member.gender", "member.studies", "member.works",
     "member.married", "member.disabled"}
)  # fmt: skip


class AnswerKind(StrEnum):
    """What kind of answer a question takes."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"
    IBAN = "iban"


class AmountKind(StrEnum):
    """What a service gives."""

    MONEY = "money"
    IN_KIND = "in_kind"
    SEAT = "seat"
    RECORD = "record"


class Per(StrEnum):
    """Whether a paper is asked for once, or for each family member it applies to."""

    REQUEST = "request"
    MEMBER = "member"


class Copying(StrEnum):
    """Whether the desk may keep a copy of a document; the original is always returned."""

    NO = "no"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Category:
    """A group of people an association serves; never printed on what the person carries."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a question with choices."""

    id: str
    say: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the interview; asked only when its tests hold."""

    id: str
    ask: str
    kind: AnswerKind
    choices: tuple[Choice, ...] = ()
    required: bool = True
    hint: str | None = None
    when: tuple[FactTest, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be true for the service; without tests, the employee judges it and ticks it.

    `otherwise` is what is said, kindly, to a person for whom it is not.
    """

    id: str
    say: str
    otherwise: str
    holds: tuple[FactTest, ...] = ()
    when: tuple[FactTest, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of paper: where one gets it, how long it is good for, what is matched on it.

    It expires on the day written on it (`expires`), or it must not be older than some months.
    """

    id: str
    title: str
    where: str
    expires: bool = False
    issued_within_months: int | None = None
    matches: tuple[str, ...] = ()
    copying: Copying = Copying.YES
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class NeededDocument:
    """A paper that a service asks for, and when."""

    document: str
    required: bool = True
    per: Per = Per.REQUEST
    note: str | None = None
    issued_within_months: int | None = None
    when: tuple[FactTest, ...] = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """What is given, how much at most, and how often; `every_months` 0 means once."""

    kind: AmountKind
    what: str
    every_months: int
    times: int = 1
    ceiling_riyals: int | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One service with its conditions, questions and papers.

    `builds_on` names the service (the registration) whose answers and valid papers it uses. A
    `retired` one is offered no more; what was taken under it goes on. Who had a `seasonal` one is
    contacted before its next season.
    """

    id: str
    title: str
    about: str
    people: tuple[str, ...]
    committee: str
    amount: Amount
    categories: tuple[str, ...] = ()
    builds_on: str | None = None
    consent_to_enquire: bool = False
    retired: bool = False
    seasonal: bool = False
    questions: tuple[Question, ...] = ()
    conditions: tuple[Condition, ...] = ()
    documents: tuple[NeededDocument, ...] = ()


def needed_documents(
    service: Service, facts: Facts, members: tuple[Facts, ...] = ()
) -> list[tuple[NeededDocument, int | None]]:
    """The papers this person has to bring, each with the index of the member it is for, if any."""
    needed: list[tuple[NeededDocument, int | None]] = []
    for paper in service.documents:
        if paper.per is Per.REQUEST:
            needed += [(paper, None)] if hold(paper.when, facts) else []
        else:
            every = enumerate(members)
            needed += [(paper, at) for at, member in every if hold(paper.when, {**facts, **member})]
    return needed


def unmet_conditions(service: Service, facts: Facts) -> list[Condition]:
    """The conditions that the facts show not to be met.

    Left out are those the employee judges, and those that hang on an answer not yet given.
    """
    return [
        condition
        for condition in service.conditions
        if hold(condition.when, facts) and refuted(condition.holds, facts)
    ]
