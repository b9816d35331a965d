"""What must be true of the conditions of a service: each can be decided by what is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from twaim_desk.domain.conditions import FactTest, comparisons
from twaim_desk.domain.service import (
    MEMBER_FACTS,
    PERSON_FACTS,
    AnswerKind,
    Per,
    Question,
    Service,
)
from twaim_desk.form_files.around import Around
from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts

_NUMBER_FACTS = {"age", "member.age"}
_YES_NO_FACTS = {"citizen", "member.studies", "member.works", "member.married", "member.disabled"}


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a fact can be: a number, yes or no, or words, of which only some if `words` is given."""

    number: bool = False
    yes_no: bool = False
    words: frozenset[str] | None = None


def check_conditions(service: Service, form: FormFile, around: Around) -> None:
    """Note every test that asks what nobody asks, or compares what cannot be compared."""
    kinds = _kinds(service, around)
    base = service.builds_on
    all_is_known = base is None or base in around.forms.services
    for where, test, of_member in _tests(service):
        compares = comparisons(test) == 1
        if not compares:
            form.refuse(where, texts.COMPARISONS, value=test.fact)
        for fact in test.facts():
            if fact in MEMBER_FACTS and not of_member:
                form.refuse(where, texts.MEMBER_FACT, value=fact)
            elif fact not in kinds and all_is_known:
                form.refuse(where, texts.UNKNOWN_FACT, value=fact)
            elif fact in kinds and compares:
                _check_kind(test, fact, kinds[fact], where, form)
        if not _is_table(test):
            form.refuse(where, texts.TABLE_ROWS)
    _check_cycles(service, form)


def _tests(service: Service) -> Iterator[tuple[Where, FactTest, bool]]:
    """Each test of the service, where it stands, and whether it may ask of a family member."""
    for at, question in enumerate(service.questions):
        for which, test in enumerate(question.when):
            yield ("questions", at, "when", which), test, False
    for at, condition in enumerate(service.conditions):
        for which, test in enumerate(condition.holds):
            yield ("conditions", at, "holds", which), test, False
        for which, test in enumerate(condition.when):
            yield ("conditions", at, "when", which), test, False
    for at, needed in enumerate(service.documents):
        for which, test in enumerate(needed.when):
            yield ("documents", at, "when", which), test, needed.per is Per.MEMBER


def _kinds(service: Service, around: Around) -> Mapping[str, _Kind]:
    """What can be asked of: the person, the members, the questions here and those built upon."""
    facts = PERSON_FACTS | MEMBER_FACTS
    kinds = {fact: _Kind(fact in _NUMBER_FACTS, fact in _YES_NO_FACTS) for fact in facts}
    kinds["category"] = _Kind(words=frozenset(around.forms.categories))
    base = around.forms.services.get(service.builds_on or "")
    asked = (*base.questions, *service.questions) if base is not None else service.questions
    return kinds | {question.id: _kind_of(question) for question in asked}


def _kind_of(question: Question) -> _Kind:
    if question.kind is AnswerKind.CHOICE:
        return _Kind(words=frozenset(choice.id for choice in question.choices))
    number = question.kind in {AnswerKind.NUMBER, AnswerKind.MONEY}
    return _Kind(number, question.kind is AnswerKind.YES_NO)


def _check_kind(test: FactTest, fact: str, kind: _Kind, where: Where, form: FormFile) -> None:
    compares_numbers = (test.at_least, test.at_most, test.at_most_by) != (None, None, None)
    if compares_numbers != kind.number or isinstance(test.equals, bool) != kind.yes_no:
        form.refuse(where, texts.WRONG_ANSWER_KIND, value=fact)
    elif kind.words is not None:
        named = (*test.one_of, *((test.equals,) if isinstance(test.equals, str) else ()))
        for value in named:
            if value not in kind.words:
                form.refuse(where, texts.CHOICE_NOT_OFFERED, value=value)


def _is_table(test: FactTest) -> bool:
    """Whether rows are there where they belong, in pairs that rise by their first number."""
    rows = test.table
    if bool(rows) != (test.at_most_by is not None) or any(len(row) != 2 for row in rows):
        return False
    up_to = [row[0] for row in rows]
    return up_to == sorted(set(up_to))


def _check_cycles(service: Service, form: FormFile) -> None:
    """Note questions that wait for each other; each is asked after all that its tests look at."""
    waits = {
        question.id: {fact for test in question.when for fact in test.facts()}
        for question in service.questions
    }
    while free := [name for name, facts in waits.items() if not facts & waits.keys()]:
        for name in free:
            del waits[name]
    if waits:
        at = next(i for i, question in enumerate(service.questions) if question.id in waits)
        form.refuse(("questions", at, "when"), texts.CYCLE, ids="، ".join(waits))
