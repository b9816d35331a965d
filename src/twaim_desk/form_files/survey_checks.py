"""Reads the questionnaires, and sees that each can be asked by keys and told apart."""

from pathlib import Path

from twaim_desk.domain.sentences import places_of
from twaim_desk.domain.surveys import MOST_LEVELS, MOST_QUESTIONS, Audience, Surveys
from twaim_desk.form_files.common_checks import check_ids, check_range, check_repeated
from twaim_desk.form_files.problems import FormFile
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts

_LONGEST_PERIOD = 36


def read_surveys(path: Path, source: Source = ON_DISK) -> Surveys:
    """The questionnaires of a file."""
    form, raw = open_form(path, source)
    value = read_value(Surveys, raw, form)
    check_range(value.every_months, 1, _LONGEST_PERIOD, ("every_months",), form)
    _check_count(len(value.scale), 2, MOST_LEVELS, "scale", form)
    check_repeated(value.scale, form, "scale")
    check_ids([one.id for one in value.departments], form, "departments")
    check_ids([one.id for one in value.questionnaires], form, "questionnaires")
    _check_questionnaires(value, form)
    form.raise_problems()
    return value


def _check_questionnaires(value: Surveys, form: FormFile) -> None:
    _check_places(value.right, ("right",), form)
    if {one.asked for one in value.questionnaires} != set(Audience):
        form.refuse(("questionnaires",), texts.SURVEY_FOR_NOBODY)
    for at, one in enumerate(value.questionnaires):
        for part in ("name", "title"):
            _check_places(getattr(one, part), ("questionnaires", at, part), form)
        where = ("questionnaires", at, "questions")
        check_ids([question.id for question in one.questions], form, *where)
        if not 1 <= len(one.questions) <= MOST_QUESTIONS:
            form.refuse(where, texts.TOO_MANY_QUESTIONS, most=MOST_QUESTIONS)


def _check_places(sentence: str, where: tuple[str | int, ...], form: FormFile) -> None:
    for place in places_of(sentence):
        if place != "people":
            form.refuse(where, texts.BAD_PLACE, value=place)


def _check_count(count: int, first: int, last: int, key: str, form: FormFile) -> None:
    if not first <= count <= last:
        form.refuse((key,), texts.OUT_OF_RANGE, key=key, first=first, last=last)
