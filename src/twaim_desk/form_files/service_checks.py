"""What must be true of a service: the names in it exist, the papers, the questions."""

from twaim_desk.domain.service import AnswerKind, Service
from twaim_desk.form_files.around import Around
from twaim_desk.form_files.common_checks import (
    check_file_name,
    check_ids,
    check_range,
    check_repeated,
)
from twaim_desk.form_files.condition_checks import check_conditions
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts


def check_service(service: Service, form: FormFile, around: Around) -> None:
    """Note every name that nothing bears, and every condition that can never be decided."""
    check_file_name(service.id, form)
    check_ids([question.id for question in service.questions], form, "questions")
    check_ids([condition.id for condition in service.conditions], form, "conditions")
    check_range(service.amount.every_months, 0, 120, ("amount", "every_months"), form)
    check_range(service.amount.times, 1, 366, ("amount", "times"), form)
    check_range(service.amount.ceiling_riyals, 1, 10_000_000, ("amount", "ceiling_riyals"), form)
    _check_names(service, form, around)
    _check_builds_on(service, form, around)
    _check_documents(service, form, around)
    _check_choices(service, form)
    check_conditions(service, form, around)


def _check_names(service: Service, form: FormFile, around: Around) -> None:
    check_repeated(service.people, form, "people")
    check_repeated(service.categories, form, "categories")
    for at, value in enumerate(service.people):
        if value not in around.forms.people:
            form.refuse(("people", at), texts.UNKNOWN_PERSON, value=value)
    for at, value in enumerate(service.categories):
        if value not in around.forms.categories:
            form.refuse(("categories", at), texts.UNKNOWN_CATEGORY, value=value)
    committees = around.committees()
    if committees is not None and service.committee not in committees:
        form.refuse(("committee",), texts.UNKNOWN_COMMITTEE, value=service.committee)


def _check_builds_on(service: Service, form: FormFile, around: Around) -> None:
    if service.builds_on is None:
        return
    base = around.forms.services.get(service.builds_on)
    if service.builds_on == service.id or (base is not None and base.builds_on is not None):
        form.refuse(("builds_on",), texts.BUILDS_ON_ITSELF)
    elif around.lacks("services", service.builds_on):
        form.refuse(("builds_on",), texts.UNKNOWN_SERVICE, value=service.builds_on)


def _check_documents(service: Service, form: FormFile, around: Around) -> None:
    for at, needed in enumerate(service.documents):
        if needed.document not in around.forms.documents:
            where = ("documents", at, "document")
            form.refuse(where, texts.UNKNOWN_DOCUMENT, value=needed.document)
        months = ("documents", at, "issued_within_months")
        check_range(needed.issued_within_months, 1, 120, months, form)


def _check_choices(service: Service, form: FormFile) -> None:
    for at, question in enumerate(service.questions):
        check_ids([choice.id for choice in question.choices], form, "questions", at, "choices")
        if question.kind is AnswerKind.CHOICE and not question.choices:
            form.refuse(("questions", at), texts.CHOICES_NEEDED, id=question.id)
        if question.kind is not AnswerKind.CHOICE and question.choices:
            form.refuse(("questions", at), texts.CHOICES_NOT_NEEDED, id=question.id)
