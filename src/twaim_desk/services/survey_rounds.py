"""Rounds in which satisfaction is asked: begun, listed, opened, closed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import surveys as rows
from twaim_desk.db.models.surveys import SurveyRound, SurveySheet
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.survey_results import Results, Sheet, results_of
from twaim_desk.domain.surveys import (
    Asked,
    Audience,
    Group,
    Method,
    Questionnaire,
    Split,
    as_asked,
    asked_in,
    next_due,
    splits_of,
)
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.improvements import ImprovementLine, line_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import surveys as texts


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in the list, with how many answered."""

    id: int
    title: str
    method: Method
    first_on: date
    last_on: date
    closed_on: date | None
    sheets: int


@dataclass(frozen=True, slots=True)
class Rounds:
    """The rounds, the newest first, and the day from which another one is due."""

    lines: tuple[RoundLine, ...]
    next_due: date | None


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round that is about to begin."""

    title: str
    questionnaire: str
    method: Method
    split: Split
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class OpenedRound:
    """A round whole; `results` are there once it is closed, so that no answer is told by itself."""

    line: RoundLine
    split: Split
    asked: Asked
    results: Results | None
    improvements: tuple[ImprovementLine, ...]


def rounds(desk: Desk) -> Rounds:
    """Every round; counts alone, so there is no line in the trail."""
    desk.allow("survey.read")
    with desk.reading() as session:
        counts = rows.sheets_by_round(session)
        lines = tuple(_line(row, counts.get(row.id, 0)) for row in rows.rounds(session))
        return Rounds(lines, _next_due(session, office_forms(session)))


def questionnaires(desk: Desk) -> tuple[tuple[str, str, tuple[Split, ...]], ...]:
    """What a round may ask: whose questions, and by what their answers can be told apart."""
    desk.allow("survey.manage")
    with desk.reading() as session:
        forms = office_forms(session)
        people = {"people": _people(forms)}
        return tuple(
            (one.id, filled(one.name, people), splits_of(one.asked))
            for one in forms.forms.surveys.questionnaires
        )


def begin_round(desk: Desk, new: NewRound) -> int:
    """The number of a round that asks what the forms ask today."""
    desk.allow("survey.manage")
    title = parse_reason(new.title)
    if new.last_on < new.first_on:
        raise ExpectedError("ends before it begins", user_message=texts.ENDS_BEFORE)
    with desk.saving() as session:
        forms = office_forms(session)
        named = {one.id: one for one in forms.forms.surveys.questionnaires}
        chosen = named[new.questionnaire]
        if new.split not in splits_of(chosen.asked):
            raise ExpectedError("no such split", user_message=texts.NOT_BY_SERVICE)
        row = SurveyRound(
            title=title,
            questionnaire=chosen.id,
            method=new.method,
            split=new.split,
            asked=_asked(forms, chosen, new.split).as_kept,
            first_on=new.first_on,
            last_on=new.last_on,
            begun_at=desk.now(),
            by_id=desk.user_id,
        )
        session.add(row)
        session.flush()
        act = Act("survey.begin", object_kind="survey", object_id=row.id, detail=new.method)
        desk.note(session, act)
        return row.id


def open_round(desk: Desk, round_id: int) -> OpenedRound:
    """One round; what it found is told only after it was closed.

    While it runs, what was found before and after one more answer would tell that answer.
    """
    desk.allow("survey.read")
    today = today_of(desk)
    with desk.reading() as session:
        row = existing(rows.survey_round(session, round_id))
        sheets = rows.sheets(session, round_id)
        asked = as_asked(row.asked)
        found = None if row.closed_on is None else results_of(asked, [_sheet(s) for s in sheets])
        follows = rows.improvements_of(session, round_id)
        return OpenedRound(
            line=_line(row, len(sheets)),
            split=Split(row.split),
            asked=asked,
            results=found,
            improvements=tuple(line_of(one, today, row.title) for one in follows),
        )


def close_round(desk: Desk, round_id: int) -> None:
    """It takes no more answers, and says what it found."""
    desk.allow("survey.manage")
    with desk.saving() as session:
        row = running(session, round_id)
        row.closed_on = today_of(desk)
        desk.note(session, Act("survey.close", object_kind="survey", object_id=row.id))


def running(session: Session, round_id: int) -> SurveyRound:
    """The round, locked; refused where it was closed."""
    row = existing(rows.survey_round(session, round_id, locked=True))
    if row.closed_on is not None:
        raise ExpectedError("the round is closed", user_message=texts.IS_CLOSED)
    return row


def existing(row: SurveyRound | None) -> SurveyRound:
    """The round, where there is one."""
    if row is None:
        raise ExpectedError("no such round", user_message=texts.NO_SUCH)
    return row


def count_waiting(session: Session, forms: OfficeForms, today: date) -> int:
    """How many rounds are over and not closed, and one more where another round is due."""
    due = _next_due(session, forms)
    return rows.count_to_close(session, today) + int(due is not None and due <= today)


def _next_due(session: Session, forms: OfficeForms) -> date | None:
    """The period after the last round; before there was one, after the first work of the office."""
    since = rows.last_day(session) or rows.first_work(session)
    return next_due(since, forms.forms.surveys.every_months)


def _asked(forms: OfficeForms, questionnaire: Questionnaire, split: Split) -> Asked:
    profile, surveys = forms.association.profile, forms.forms.surveys
    groups = tuple(Group(one.id, one.title) for one in surveys.departments)
    if split is Split.SERVICE and questionnaire.asked is Audience.EXTERNAL:
        services = forms.forms.services
        groups = tuple(Group(name, services[name].title) for name in profile.services)
    return asked_in(surveys, questionnaire, _people(forms), groups)


def _people(forms: OfficeForms) -> str:
    """The profile's word for those served."""
    return forms.forms.people[forms.association.profile.person].the_plural_genitive


def _line(row: SurveyRound, sheets: int) -> RoundLine:
    method = Method(row.method)
    return RoundLine(row.id, row.title, method, row.first_on, row.last_on, row.closed_on, sheets)


def _sheet(row: SurveySheet) -> Sheet:
    return Sheet(row.group, row.levels)
