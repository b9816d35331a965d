"""To the social researcher and back: what stays, what is shown to whom, where one goes on."""

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import LACKING, completed, digest, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.errors import ExpectedError
from twaim_desk.services import intake, interviews, referrals
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.interviews import Standing
from twaim_desk.services.papers import issue_one
from twaim_desk.services.referrals import ReferralError

FOUND = "شُرحت له الإجراءات،\nوخدمته السلة الغذائية"
UNKNOWN = ReferralReason.TYPE_UNKNOWN


def half_known(desk: Desk) -> str:
    """An interview of someone of whom only a name and a phone are known."""
    opened = interviews.start(desk)
    answers = {"person.first": "نورة", "person.family": "العتيبي", "person.phone": "0501234567"}
    interviews.save_answers(desk, opened.uuid, answers, "person.contact")
    return opened.uuid


def standing(desk: Desk, uuid: str) -> Standing:
    return next(one.referral for one in interviews.suspended(desk) if one.uuid == uuid)


def test_someone_half_known_is_referred_and_keeps_his_answers(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = half_known(desk)
    before = interviews.reread(desk, uuid).interview.answers
    slip = referrals.refer(desk, uuid, UNKNOWN)
    assert interviews.reread(desk, uuid).interview.answers == before
    assert standing(desk, uuid) is Standing.REFERRED
    with desk.store.reading() as session:
        papers = session.scalars(select(Paper).order_by(Paper.id.desc()).limit(1))
        assert [(one.kind, one.standing) for one in papers] == [("referral_slip", "due")]
    drawn = issue_one(desk, slip)
    assert (drawn.kind, drawn.content[:5]) == ("referral_slip", b"%PDF-")
    assert issue_one(desk, slip).content == drawn.content
    with pytest.raises(ReferralError):
        referrals.refer(desk, uuid, UNKNOWN)


def test_the_researcher_sees_a_masked_list_and_opens_one(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    referrals.refer(desk, half_known(desk), ReferralReason.NEEDS_STUDY)
    (line,) = referrals.referred(researcher)
    assert (line.label, line.reason) == ("نورة ع.", ReferralReason.NEEDS_STUDY)
    card = referrals.open_referral(researcher, line.id)
    assert (card.name, card.phone, card.service) == ("نورة العتيبي", "0501234567", None)
    trail = [(action, role) for action, _, role in offices.trail_of(researcher)]
    assert trail[-2:] == [("referrals.list", "researcher"), ("referral.open", "researcher")]


def test_the_desk_goes_on_at_the_service_that_was_recommended(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    uuid = half_known(desk)
    referrals.refer(desk, uuid, UNKNOWN)
    (line,) = referrals.referred(researcher)
    offered = referrals.open_referral(researcher, line.id).offered
    referrals.send_back(researcher, line.id, FOUND, offered[1].id)
    assert referrals.referred(researcher) == []
    assert standing(desk, uuid) is Standing.RETURNED
    opened = interviews.resume(desk, uuid)
    assert (opened.at_block, opened.interview.text("service")) == (Step.SERVICE, offered[1].id)
    assert opened.interview.text("person.first") == "نورة"
    with pytest.raises(ReferralError):
        referrals.send_back(researcher, line.id, FOUND, None)
    referrals.refer(desk, uuid, ReferralReason.STEPS_UNCLEAR)


def test_a_numbered_request_that_came_back_is_listed_until_it_is_taken_up(
    at_desk: OpenDesk,
) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    uuid = held(desk, [LACKING])
    number = intake.receive_incomplete(desk, uuid, digest(desk, uuid)).number
    referrals.refer(desk, uuid, ReferralReason.NEEDS_STUDY)
    assert uuid not in {one.uuid for one in interviews.suspended(desk)}
    referrals.send_back(researcher, referrals.referred(researcher)[0].id, FOUND, None)
    assert (uuid, number) in {(one.uuid, one.number) for one in interviews.suspended(desk)}
    brought: dict[str, Answer | None] = {LACKING: "present", "person.changed": True}
    interviews.save_answers(desk, uuid, brought, "papers")
    completed(desk, uuid)
    assert uuid not in {one.uuid for one in interviews.suspended(desk)}


@pytest.mark.parametrize(("findings", "service"), [(" \u200f\n", None), (FOUND, "no_such_service")])
def test_nothing_goes_back_without_findings_or_with_an_unknown_service(
    findings: str, service: str | None, at_desk: OpenDesk
) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    uuid = half_known(desk)
    referrals.refer(desk, uuid, UNKNOWN)
    (line,) = referrals.referred(researcher)
    with pytest.raises(ExpectedError) as refusal:
        referrals.send_back(researcher, line.id, findings, service)
    assert offices.is_arabic(refusal.value.user_message)
    assert standing(desk, uuid) is Standing.REFERRED


def test_the_desk_sends_nothing_back_and_the_researcher_refers_nobody(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    uuid = half_known(desk)
    with pytest.raises(NotAllowedError):
        referrals.refer(researcher, uuid, UNKNOWN)
    referrals.refer(desk, uuid, UNKNOWN)
    with pytest.raises(NotAllowedError):
        referrals.referred(desk)


def test_one_that_was_given_up_leaves_both_lists(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    waiting = referrals.referred(researcher)
    uuid = half_known(desk)
    referrals.refer(desk, uuid, UNKNOWN)
    with pytest.raises(ExpectedError):
        interviews.give_up(desk, uuid, "")
    interviews.give_up(desk, uuid, "لم يعد")
    assert referrals.referred(researcher) == waiting
    assert uuid not in {one.uuid for one in interviews.suspended(desk)}
