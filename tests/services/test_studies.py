"""Studies of complete requests: written field by field, seen by few, back or to the committee."""

import pytest
from sqlalchemy import select

from tests.paper.reading import text_of
from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from tests.services.sitting import opened
from twaim_desk.db.models.follow_up import Referral
from twaim_desk.db.models.persons import SensitiveFact
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import pass_on, studies
from twaim_desk.services.committee import decisions
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.papers import issue_one
from twaim_desk.services.steps import StepError
from twaim_desk.services.studies import StudyError

REASON = "تُدرس حالة الأسرة"
FOUND = "تبيّن أن الأسرة بلا دخل ثابت."
HEALTH = "يحتاج أحد الأبناء إلى غسيل كلوي."
VISIT = {"visited_on": "1/10/2026", "place": "منزل الأسرة", "seen": "بيت صغير نظيف."}


def sent(desk: Desk) -> str:
    """A complete request that the researcher has."""
    uuid = held(desk)
    completed(desk, uuid)
    pass_on.send_to_study(desk, uuid, REASON)
    return uuid


def study_of(researcher: Desk, uuid: str) -> int:
    with researcher.reading() as session:
        query = select(Referral.id).join(Request, Request.id == Referral.request_id)
        query = query.where(Request.uuid == uuid).order_by(Referral.id.desc())
        return session.scalars(query.limit(1)).one()


def state_of(desk: Desk, uuid: str) -> State:
    with desk.reading() as session:
        return State(session.scalars(select(Request.state).where(Request.uuid == uuid)).one())


def written(researcher: Desk, uuid: str) -> int:
    """A study in which everything is said."""
    study = study_of(researcher, uuid)
    researched = {
        "findings": FOUND, "report": "زيرت الأسرة في منزلها.", "health": HEALTH,
        "service": "food_basket", "riyals": "٣٠٠",
    }  # fmt: skip
    for name, answer in researched.items():
        studies.save_study(researcher, study, name, answer)
    studies.add_visit(researcher, study, VISIT)
    return study


def test_what_is_written_is_there_when_it_is_opened_again(at_desk: OpenDesk) -> None:
    researcher, desk = at_desk("researcher"), at_desk("desk")
    uuid = sent(desk)
    (line,) = [one for one in studies.studies(researcher) if one.id == study_of(researcher, uuid)]
    study = written(researcher, uuid)
    with researcher.saving() as session:
        person_id = session.scalars(select(Request.person_id).where(Request.uuid == uuid)).one()
        fact = {"kind": "income", "value": "4200", "said_on": offices.UNTIL, "taken_by": 1}
        session.add(SensitiveFact(person_id=person_id, **fact))
    studies.save_study(researcher, study, "report", None)
    card = studies.open_study(researcher, study)
    assert card.number == line.number
    assert line.label != card.name
    assert card.reason == REASON
    assert card.answers["findings"] == FOUND
    assert (card.answers["riyals"], card.answers["service"]) == ("300", "food_basket")
    assert "report" not in card.answers
    assert [(one.place, one.seen) for one in card.visits] == [(VISIT["place"], VISIT["seen"])]
    assert card.income == "4200"


def test_the_report_says_what_was_found_and_nothing_of_health(at_desk: OpenDesk) -> None:
    researcher, desk = at_desk("researcher"), at_desk("desk")
    study = study_of(researcher, uuid := sent(desk))
    with pytest.raises(StudyError):
        studies.report_to_print(researcher, study)
    written(researcher, uuid)
    report = issue_one(researcher, studies.report_to_print(researcher, study).paper_id)
    said = text_of(report.content)
    assert "كلوي" not in said
    assert report.kind == "study_report"


def test_it_goes_on_with_findings_and_the_committee_reads_them(at_desk: OpenDesk) -> None:
    researcher, desk, secretary = at_desk("researcher"), at_desk("desk"), at_desk("secretary")
    uuid = sent(desk)
    card = studies.open_study(researcher, study_of(researcher, uuid))
    with pytest.raises(StudyError) as caught:
        pass_on.send_to_committee(researcher, uuid, card.seen)
    assert caught.value.field == "findings"
    assert state_of(desk, uuid) is State.WITH_RESEARCHER
    study = written(researcher, uuid)
    pass_on.send_to_committee(researcher, uuid, card.seen)
    assert state_of(desk, uuid) is State.WITH_COMMITTEE
    assert study not in {one.id for one in studies.studies(researcher)}
    with pytest.raises(StudyError):
        studies.save_study(researcher, study, "findings", "غيرها")
    with pytest.raises(StudyError):
        studies.add_visit(researcher, study, VISIT)
    with secretary.saving() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        request.service = "cash_aid"
    opened(secretary, uuid)
    shown = decisions.sheet(secretary, uuid)
    assert (shown.findings, shown.health) == (FOUND, HEALTH)
    assert shown.recommended_halalas == 30_000


def test_it_goes_back_to_the_desk_and_may_come_again(at_desk: OpenDesk) -> None:
    researcher, desk = at_desk("researcher"), at_desk("desk")
    uuid = sent(desk)
    first = study_of(researcher, uuid)
    with pytest.raises(ExpectedError):
        pass_on.send_back(researcher, uuid, " ")
    pass_on.send_back(researcher, uuid, "لم يوجد أحد في العنوان")
    assert state_of(desk, uuid) is State.COMPLETE
    with pytest.raises(StudyError):
        studies.open_study(researcher, first)
    pass_on.send_to_study(desk, uuid, REASON)
    assert study_of(researcher, uuid) != first
    with desk.reading() as session:
        request = session.scalars(select(Request).where(Request.uuid == uuid)).one()
        events = session.scalars(
            select(RequestEvent.step)
            .where(RequestEvent.request_id == request.id)
            .order_by(RequestEvent.id.desc())
            .limit(3)
        )
        assert list(events) == [Step.STUDY, Step.RETURN, Step.STUDY]


def test_the_desk_sees_no_study_and_sends_nothing_twice(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    uuid = sent(desk)
    study = study_of(researcher, uuid)
    for act in (
        lambda: studies.open_study(desk, study),
        lambda: studies.studies(desk),
        lambda: pass_on.send_back(desk, uuid, REASON),
        lambda: pass_on.send_to_study(researcher, uuid, REASON),
    ):
        with pytest.raises(NotAllowedError):
            act()
    with pytest.raises(StepError):
        pass_on.send_to_study(desk, uuid, REASON)
    with pytest.raises(StudyError):
        pass_on.to_pass(desk, uuid, Step.STUDY)
    assert pass_on.to_pass(desk, uuid, Step.TO_COMMITTEE).seen is not None


@pytest.mark.parametrize(
    ("name", "answer"),
    [("riyals", "كثير"), ("service", "no_such"), ("no_such", "x"), ("findings", "س" * 5000)],
)
def test_what_cannot_be_kept_is_refused(at_desk: OpenDesk, name: str, answer: str) -> None:
    researcher = at_desk("researcher")
    study = study_of(researcher, sent(at_desk("desk")))
    with pytest.raises(ExpectedError) as caught:
        studies.save_study(researcher, study, name, answer)
    assert offices.is_arabic(caught.value.user_message)
    assert dict(studies.open_study(researcher, study).answers) == {}


@pytest.mark.parametrize(
    ("name", "typed"), [("visited_on", "3/10/2026"), ("place", ""), ("seen", " ")]
)
def test_a_visit_says_when_where_and_what(at_desk: OpenDesk, name: str, typed: str) -> None:
    researcher = at_desk("researcher")
    study = study_of(researcher, sent(at_desk("desk")))
    with pytest.raises(StudyError) as caught:
        studies.add_visit(researcher, study, {**VISIT, name: typed})
    assert caught.value.field == name
    assert studies.open_study(researcher, study).visits == ()
