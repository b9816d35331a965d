"""What must be true of a service: conditions on questions that are asked, papers that exist."""

from collections.abc import Iterator, Mapping

from twaim_desk.domain.conditions import FactTest, comparisons
from twaim_desk.domain.service import (
    MEMBER_FACTS,
    PERSON_FACTS,
    AnswerKind,
    Category,
    Document,
    Per,
    Question,
    Service,
)
from twaim_desk.form_files.common_checks import check_file_name, check_ids, check_range
from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts

_NUMBERS = {AnswerKind.NUMBER, AnswerKind.MONEY}
_NUMBER_FACTS = {"age", "member.age"}
_YES_NO_FACTS = {"citizen", "member.studies", "member.works", "member.married", "member.disabled"}


def check_service(
    service: Service,
    form: FormFile,
    services: Mapping[str, Service],
    documents: Mapping[str, Document],
    categories: Mapping[str, Category],
    people: frozenset[str],
) -> None:
    """Note every name that nothing bears, and every condition that can never be decided."""
    check_file_name(service.id, form)
    check_ids([question.id for question in service.questions], "questions", form)
    check_ids([condition.id for condition in service.conditions], "conditions", form)
    for value in service.people:
        if value not in people:
            form.refuse(("people",), texts.UNKNOWN_PERSON, value=value)
    for value in service.categories:
        if value not in categories:
            form.refuse(("categories",), texts.UNKNOWN_CATEGORY, value=value)
    check_range(service.amount.every_months, 0, 120, ("amount", "every_months"), form)
    check_range(service.amount.times, 1, 366, ("amount", "times"), form)
    check_range(service.amount.ceiling_riyals, 1, 10_000_000, ("amount", "ceiling_riyals"), form)
    _check_documents(service, documents, form)
    _check_choices(service, form)
    _check_tests(service, _questions_before(service, services, form), categories, form)
    _check_cycles(service, form)


def _check_documents(service: Service, documents: Mapping[str, Document], form: FormFile) -> None:
    for at, needed in enumerate(service.documents):
        where = ("documents", at, "document")
        if needed.document not in documents:
            form.refuse(where, texts.UNKNOWN_DOCUMENT, value=needed.document)
        months = ("documents", at, "issued_within_months")
        check_range(needed.issued_within_months, 1, 120, months, form)


def _check_choices(service: Service, form: FormFile) -> None:
    for at, question in enumerate(service.questions):
        if question.kind is AnswerKind.CHOICE and not question.choices:
            form.refuse(("questions", at), texts.CHOICES_NEEDED, id=question.id)
        if question.kind is not AnswerKind.CHOICE and question.choices:
            form.refuse(("questions", at), texts.CHOICES_NOT_NEEDED, id=question.id)


def _questions_before(
    service: Service, services: Mapping[str, Service], form: FormFile
) -> dict[str, Question]:
    questions = {question.id: question for question in service.questions}
    if service.builds_on is None:
        return questions
    base = services.get(service.builds_on)
    if base is None:
        form.refuse(("builds_on",), texts.UNKNOWN_SERVICE, value=service.builds_on)
        return questions
    if base.id == service.id or base.builds_on is not None:
        form.refuse(("builds_on",), texts.BUILDS_ON_ITSELF)
    return {question.id: question for question in base.questions} | questions


def _tests(service: Service) -> Iterator[tuple[Where, FactTest, bool]]:
    """Each test of the service, where it stands, and whether it may ask of a family member."""
    for at, question in enumerate(service.questions):
        yield from ((("questions", at, "when"), test, False) for test in question.when)
    for at, condition in enumerate(service.conditions):
        yield from ((("conditions", at, "holds"), test, False) for test in condition.holds)
        yield from ((("conditions", at, "when"), test, False) for test in condition.when)
    for at, needed in enumerate(service.documents):
        of_member = needed.per is Per.MEMBER
        yield from ((("documents", at, "when"), test, of_member) for test in needed.when)


def _check_tests(
    service: Service,
    questions: Mapping[str, Question],
    categories: Mapping[str, Category],
    form: FormFile,
) -> None:
    for where, test, of_member in _tests(service):
        if comparisons(test) != 1:
            form.refuse(where, texts.COMPARISONS, value=test.fact)
        for fact in test.facts():
            if fact in MEMBER_FACTS and not of_member:
                form.refuse(where, texts.MEMBER_FACT, value=fact)
            elif fact not in questions and fact not in PERSON_FACTS | MEMBER_FACTS:
                form.refuse(where, texts.UNKNOWN_FACT, value=fact)
            else:
                _check_kind(test, fact, questions.get(fact), categories, where, form)
        if any(len(row) != 2 for row in test.table) or list(test.table) != sorted(set(test.table)):
            form.refuse(where, texts.TABLE_ROWS)


def _check_kind(
    test: FactTest,
    fact: str,
    question: Question | None,
    categories: Mapping[str, Category],
    where: Where,
    form: FormFile,
) -> None:
    numeric = fact in _NUMBER_FACTS or (question is not None and question.kind in _NUMBERS)
    yes_no = fact in _YES_NO_FACTS or (question is not None and question.kind is AnswerKind.YES_NO)
    compares_numbers = (test.at_least, test.at_most, test.at_most_by) != (None, None, None)
    if compares_numbers != numeric or isinstance(test.equals, bool) != yes_no:
        form.refuse(where, texts.WRONG_ANSWER_KIND, value=fact)
        return
    known: set[str] | None = None
    if fact == "category":
        known = set(categories)
    elif question is not None and question.kind is AnswerKind.CHOICE:
        known = {choice.id for choice in question.choices}
    named = (*test.one_of, *((test.equals,) if isinstance(test.equals, str) else ()))
    for value in named if known is not None else ():
        if value not in (known or set()):
            form.refuse(where, texts.CHOICE_NOT_OFFERED, value=value)


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
