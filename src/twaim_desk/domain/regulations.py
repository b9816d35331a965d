"""The policies of the association as the register has them: whom they hold for, what is read."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.names import normalised
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import Value
from twaim_desk.domain.undertakings import Passage, Reading
from twaim_desk.texts import policies as texts

MARK_LENGTH = 16  # of a file's digest, as far as people read it
_APPLIES = "applies."


class Relation(StrEnum):
    """As what somebody works for the association."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    VOLUNTEER = "volunteer"


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """A file of the shelf that has the text of a policy."""

    id: int
    title: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Regulation:
    """The version of a policy that is to be signed, and by whom."""

    code: str
    title: str
    version: str
    applies_to: frozenset[Relation]
    file: PolicyFile | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """As what somebody works here, and the policy that holds for him alone, if there is one."""

    relation: Relation = Relation.EMPLOYEE
    own_code: str | None = None


def readings_with(
    shipped: Sequence[Reading], regulations: Sequence[Regulation], closing: str
) -> tuple[Reading, ...]:
    """Every text that is to be signed: those of the forms in their versions, then the others.

    Another version is another text, so it is asked for again. A file takes the place of the words.
    """
    known = {one.code: one for one in regulations}
    texts_there = {one.path for one in shipped}
    own = (_versioned(one, known.get(one.path)) for one in shipped)
    others = (
        _of_file(Reading(one.code, one.title, (), closing), one, one.file)
        for one in regulations
        if one.code not in texts_there and one.file is not None
    )
    return (*own, *others)


def holds_for(
    path: str, standing: Standing, regulations: Sequence[Regulation], policy_path: str
) -> bool:
    """Whether somebody has to sign a text; his own policy stands in place of the association's."""
    if path == standing.own_code:
        return True
    if path == policy_path and standing.own_code is not None:
        return False
    found = next((one for one in regulations if one.code == path), None)
    return found is None or standing.relation in found.applies_to


def review_is_due(review_on: date | None, today: date) -> bool:
    """Whether the day has come on which a version is to be looked at again."""
    return review_on is not None and review_on <= today


def without_copy(every: Collection[str], given: Collection[str]) -> tuple[str, ...]:
    """The departments that have copies of other versions and none of this one, in their order."""
    have = {normalised(one) for one in given}
    left = {normalised(one): one for one in every if normalised(one) not in have}
    return tuple(left.values())


def register_asks(files: Sequence[PolicyFile], *, named: bool, versioned: bool) -> tuple[Ask, ...]:
    """What is asked of a version; its title where it is `named`, what it is called `versioned`."""
    shelf = tuple(
        Choice(str(one.id), f"{one.title}{texts.SEPARATOR}{one.version}") for one in files
    )
    asks = [
        Ask("title", AskKind.TEXT, texts.TITLE, texts.TITLE_HINT),
        Ask("version", AskKind.TEXT, texts.VERSION, texts.VERSION_HINT),
        Ask("approved_by", AskKind.TEXT, texts.APPROVED_BY, texts.APPROVED_BY_HINT, required=False),
        Ask("session", AskKind.TEXT, texts.SESSION, required=False),
        Ask("approved_on", AskKind.PAST, texts.APPROVED_ON, texts.DAY_HINT, required=False),
        Ask("in_force_from", AskKind.DATE, texts.IN_FORCE_FROM, texts.DAY_HINT, required=False),
        Ask("review_on", AskKind.DATE, texts.REVIEW_ON, texts.REVIEW_ON_HINT, required=False),
        *(
            Ask(
                f"{_APPLIES}{one}", AskKind.TICK,
                texts.APPLIES_TO.format(who=texts.RELATIONS[one]), required=False,
            )
            for one in Relation
        ),
        Ask("excepted", AskKind.TEXT, texts.EXCEPTED, texts.EXCEPTED_HINT, required=False),
        Ask("must_sign", AskKind.TICK, texts.MUST_SIGN, required=False),
    ]  # fmt: skip
    if shelf:
        asks.insert(
            -1,
            Ask("file", AskKind.CHOICE, texts.FILE, texts.FILE_HINT, choices=shelf, required=False),
        )
    left_out = {"title"} if not named else set()
    left_out |= {"version"} if not versioned else set()
    return tuple(one for one in asks if one.id not in left_out)


def applies_given(applies_to: Collection[Relation]) -> dict[str, Answer | None]:
    """The ticks of those for whom a version holds."""
    return {f"{_APPLIES}{one}": one in applies_to for one in Relation}


def applies_read(read: Mapping[str, Value | None]) -> frozenset[Relation]:
    """Whom the ticks name."""
    return frozenset(one for one in Relation if read.get(f"{_APPLIES}{one}") is True)


def copy_asks() -> tuple[Ask, ...]:
    """What is asked of a copy that was given to a department."""
    return (
        Ask("department", AskKind.TEXT, texts.DEPARTMENT),
        Ask("received_by", AskKind.TEXT, texts.RECEIVED_BY),
        Ask("given_on", AskKind.PAST, texts.GIVEN_ON, texts.DAY_HINT),
        Ask("evidence", AskKind.TEXT, texts.EVIDENCE, texts.EVIDENCE_HINT, required=False),
    )


def relation_asks(policies: Sequence[tuple[str, str]]) -> tuple[Ask, ...]:
    """As what somebody works here; `policies`, by code and title, can be his own."""
    relations = tuple(Choice(one.value, texts.RELATION_OF_ONE[one]) for one in Relation)
    asks = [Ask("relation", AskKind.CHOICE, texts.RELATION, choices=relations)]
    if own := tuple(Choice(code, title) for code, title in policies):
        hint = texts.OWN_POLICY_HINT
        asks.append(
            Ask("own_code", AskKind.CHOICE, texts.OWN_POLICY, hint, choices=own, required=False)
        )
    return tuple(asks)


def _versioned(shown: Reading, regulation: Regulation | None) -> Reading:
    if regulation is None:
        return shown
    if regulation.file is not None:
        return _of_file(shown, regulation, regulation.file)
    said = Passage("", (texts.OF_VERSION.format(version=regulation.version),))
    return replace(shown, passages=(said, *shown.passages))


def _of_file(shown: Reading, regulation: Regulation, file: PolicyFile) -> Reading:
    """The signature names the file by its digest: its words are not in the reading."""
    lines = (
        texts.OF_VERSION.format(version=regulation.version),
        texts.FILE_READ.format(title=file.title, version=file.version),
        texts.FILE_MARK.format(digest=file.digest[:MARK_LENGTH]),
    )
    return replace(shown, title=regulation.title, passages=(Passage("", lines),), file_id=file.id)
