"""Rounds of satisfaction: begun, answered without names, closed, told, and what follows."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.paper.reading import says
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Rating
from twaim_desk.db.models.surveys import SurveySheet
from twaim_desk.domain.improvements import Improved, Progress
from twaim_desk.domain.surveys import Method, Split
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.improvements import add_improvement, finish_improvement, improvements
from twaim_desk.services.ratings import rate
from twaim_desk.services.survey_papers import issue_survey_report, issue_survey_sheet
from twaim_desk.services.survey_rounds import (
    NewRound,
    begin_round,
    close_round,
    open_round,
    questionnaires,
    rounds,
)
from twaim_desk.services.survey_sheets import enter_sheet, remarks
from twaim_desk.services.today import today
from twaim_desk.texts import surveys as texts

TODAY = offices.clock().date()
NEW = NewRound(
    title="النصف الأول من العام",
    questionnaire="external",
    method=Method.FIELD,
    split=Split.SERVICE,
    first_on=TODAY - timedelta(days=20),
    last_on=TODAY,
)


def waiting(desk: Desk, name: str) -> int:
    return sum(line.count for line in today(desk).lines if line.name == name)


def refused(sentence: str, job: object) -> None:
    assert callable(job)
    with pytest.raises(ExpectedError) as caught:
        job()
    assert caught.value.user_message == sentence


def test_a_round_is_answered_without_names_and_told_once_it_is_closed(at_desk: OpenDesk) -> None:
    supervisor, desk = at_desk("supervisor"), at_desk("desk")
    number = begin_round(supervisor, NEW)
    assert offices.trail_of(desk)[-1] == ("survey.begin", "done", "supervisor")
    opened = open_round(desk, number)
    service, question = opened.asked.groups[0].id, opened.asked.questions[0].id
    refused(texts.NOTHING_ANSWERED, lambda: enter_sheet(desk, number, service, {}))
    with pytest.raises(ValueError, match="not asked for"):
        enter_sheet(desk, number, service, {question: 9})
    counts = [enter_sheet(desk, number, service, {question: 1}) for _ in range(4)]
    assert counts == [1, 2, 3, 4]
    assert offices.trail_of(desk)[-1] == ("survey.sheet", "done", "desk")
    assert open_round(desk, number).results is None, "what one more answer changes is its answer"
    enter_sheet(desk, number, service, {question: 3}, "تطويل أوقات العمل")
    refused(texts.REMARKS_NOT_TOLD, lambda: remarks(supervisor, number))
    refused(texts.NO_REPORT_YET, lambda: issue_survey_report(supervisor, number))

    close_round(supervisor, number)
    refused(texts.IS_CLOSED, lambda: enter_sheet(desk, number, service, {question: 1}))
    found = open_round(at_desk("auditor"), number).results
    assert found is not None
    first, *others = found.found
    assert first.whole is not None
    assert first.whole.counts == (4, 0, 1)
    assert first.groups[service].counts == (4, 0, 1)
    assert all(one.whole is None for one in others)
    assert remarks(supervisor, number) == ("تطويل أوقات العمل",)
    assert offices.trail_of(desk)[-1] == ("survey.remarks", "done", "supervisor")
    columns = {column.name for column in SurveySheet.__table__.columns}
    assert columns == {"id", "round_id", "group", "levels"}


def test_what_a_round_found_and_what_follows_stand_on_its_report(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    number = begin_round(supervisor, replace(NEW, method=Method.INTERVIEWS))
    question = open_round(supervisor, number).asked.questions[0]
    for _ in range(5):
        enter_sheet(supervisor, number, None, {question.id: 2})
    for large in (False, True):
        blank = issue_survey_sheet(supervisor, number, large=large).content
        assert not says(blank, question.text, "استبانة رضا المستفيدين", "تقييم الخدمة حق")
    close_round(supervisor, number)
    what = Improved("طول الانتظار", "موظف ثان صباحا", "قسم الاستقبال", TODAY)
    add_improvement(supervisor, what, number)
    report = issue_survey_report(supervisor, number).content
    found = ("تقرير قياس الرضا", "المقابلات", question.text, "أقل من خمس", NEW.title)
    assert not says(report, *found, "طول الانتظار", "قسم الاستقبال", "موعده اليوم")
    assert ("survey.report", "done", "supervisor") in offices.trail_of(supervisor)


def test_an_improvement_is_due_then_done_with_what_changed(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    before = waiting(supervisor, "improvements")
    what = Improved("طول الانتظار", "موظف ثان صباحا", "قسم الاستقبال", TODAY)
    number = add_improvement(supervisor, what)
    assert waiting(supervisor, "improvements") == before + 1
    line = next(one for one in improvements(at_desk("desk")) if one.id == number)
    assert (line.progress, line.round_title) == (Progress.TODAY, None)
    assert line.what.progress(TODAY + timedelta(days=1)) is Progress.LATE
    past = replace(what, due_on=TODAY - timedelta(days=1))
    refused(texts.DUE_PAST, lambda: add_improvement(supervisor, past))

    finish_improvement(supervisor, number, "صار الانتظار أقصر")
    assert waiting(supervisor, "improvements") == before
    assert number not in {one.id for one in improvements(supervisor)}
    done = next(one for one in improvements(supervisor, only_open=False) if one.id == number)
    assert (done.progress, done.what.changed) == (Progress.DONE, "صار الانتظار أقصر")
    refused(texts.IS_DONE, lambda: finish_improvement(supervisor, number, "مرة أخرى"))


def test_the_supervisor_is_reminded_of_the_next_round(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    for line in rounds(supervisor).lines:
        if line.closed_on is None:
            close_round(supervisor, line.id)
    offices.run(
        supervisor,
        "UPDATE survey_round SET first_on = '2025-01-01', last_on = '2025-01-31'",
    )
    late = begin_round(supervisor, replace(NEW, last_on=NEW.first_on))
    assert waiting(supervisor, "surveys") == 1, "it is over, and nobody closed it"
    close_round(supervisor, late)
    assert waiting(supervisor, "surveys") == 0
    offices.run(supervisor, "UPDATE survey_round SET last_on = '2026-03-31'")
    assert rounds(supervisor).next_due == TODAY.replace(month=9, day=30)
    assert waiting(supervisor, "surveys") == 1


def test_a_round_that_cannot_be_is_refused(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    offered = {one: splits for one, _, splits in questionnaires(supervisor)}
    assert offered["internal"] == (Split.DEPARTMENT,)
    backwards = replace(NEW, last_on=NEW.first_on - timedelta(days=1))
    refused(texts.ENDS_BEFORE, lambda: begin_round(supervisor, backwards))
    inside = replace(NEW, questionnaire="internal")
    refused(texts.NOT_BY_SERVICE, lambda: begin_round(supervisor, inside))
    number = begin_round(supervisor, replace(inside, split=Split.DEPARTMENT))
    assert "الاستقبال" in {one.title for one in open_round(supervisor, number).asked.groups}
    refused(texts.NO_SUCH, lambda: open_round(supervisor, 999_999))
    with pytest.raises(NotAllowedError):
        begin_round(at_desk("desk"), NEW)


def test_a_rating_after_delivery_is_kept_apart(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    rate(desk, "rent", "good", Method.DELIVERY)
    rate(desk, "rent", "poor")
    with desk.store.reading() as session:
        last = session.scalars(select(Rating).order_by(Rating.id.desc()).limit(2)).all()
    assert [(one.method, one.rating) for one in last] == [("counter", "poor"), ("delivery", "good")]
