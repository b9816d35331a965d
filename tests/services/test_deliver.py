"""Giving what was decided: in parts, to whom, signed for; the last of it ends the giving."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.services import offices, visiting
from tests.services.deciding import decided, given, row_of, told
from tests.services.offices import OpenDesk
from twaim_desk.db.models.follow_up import Delivery
from twaim_desk.db.models.requests import RequestEvent
from twaim_desk.domain.deliveries import Gift, To, receiver_of
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.deliver import deliver_words
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services import deliveries
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.papers import issue_one
from twaim_desk.services.steps import StepError
from twaim_desk.services.today import today
from twaim_desk.services.visits.deliver import deliver
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.opening import open_deliver
from twaim_desk.texts import deliveries as texts

DAY = offices.clock().date()
BASKET = Gift("سلة غذائية", None, DAY)
NEXT = Gift("سلة غذائية", None, DAY + timedelta(30))
LATE = Gift("مساعدة نقدية", 150_000, DAY - timedelta(3))
SISTER: dict[str, str | bool] = {
    "to": "family", "family_name": "هند القحطاني", "family_kin": "sibling",
    "family_identity": "1000000008", "family_agreed": True,
}  # fmt: skip
AGENT: dict[str, str | bool] = {
    "to": "agent", "agent_name": "سعد الحربي", "agent_identity": "1000000008",
    "agent_deed": "441234567", "agent_covers": True,
}  # fmt: skip


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


def accepted(desk: Desk, *gifts: Gift) -> str:
    uuid = decided(desk, gifts=gifts)
    told(desk, uuid)
    return uuid


def deliveries_of(desk: Desk, uuid: str) -> list[Delivery]:
    mine = row_of(desk, uuid).id
    with desk.store.reading() as session:
        query = select(Delivery).where(Delivery.request_id == mine)
        return list(session.scalars(query.order_by(Delivery.id)))


def refused(desk: Desk, uuid: str, **said: str | bool) -> dict[str, str]:
    with pytest.raises(UnansweredError) as refusal:
        given(desk, uuid, **said)
    return refusal.value.problems


def test_the_last_thing_that_is_given_ends_the_giving(desk: Desk) -> None:
    uuid = accepted(desk, BASKET, NEXT)
    first, second = deliveries_of(desk, uuid)
    done = given(desk, uuid, gift=str(first.id))
    assert done.title == texts.GIVEN_DONE
    assert row_of(desk, uuid).state == State.TOLD
    assert done.paper is not None
    drawn = issue_one(desk, done.paper.paper_id)
    assert (drawn.kind, drawn.content[:5]) == ("delivery_receipt", b"%PDF-")
    given(desk, uuid, act="give", gift=str(second.id))
    assert row_of(desk, uuid).state == State.DELIVERED
    assert visiting.last(desk, RequestEvent).step == "deliver"
    assert {one.given_on for one in deliveries_of(desk, uuid)} == {DAY}


def test_what_nobody_planned_is_given_by_the_decision(desk: Desk) -> None:
    uuid = accepted(desk)
    (line,) = [one for one in deliveries.due(desk) if one.uuid == uuid]
    assert line.state == "unplanned"
    given(desk, uuid)
    (row,) = deliveries_of(desk, uuid)
    assert (row.halalas, row.given_to, row.acknowledged) == (150_000, "self", False)
    assert row_of(desk, uuid).state == State.DELIVERED


def test_a_part_leaves_the_rest_for_its_own_day(desk: Desk) -> None:
    uuid = accepted(desk, LATE)
    later = (DAY + timedelta(10)).isoformat()
    given(desk, uuid, whole=False, part="500", rest_on=later)
    paid, rest = deliveries_of(desk, uuid)
    assert (paid.halalas, paid.given_on) == (50_000, DAY)
    assert (rest.halalas, rest.given_on) == (100_000, None)
    assert rest.due_on.isoformat() == later
    assert row_of(desk, uuid).state == State.TOLD


def test_a_part_of_other_things_is_written(desk: Desk) -> None:
    uuid = accepted(desk, Gift("ثلاجة وموقد", None, DAY))
    later = (DAY + timedelta(10)).isoformat()
    given(desk, uuid, whole=False, part_what="ثلاجة", rest_what="موقد", rest_on=later)
    assert [one.what for one in deliveries_of(desk, uuid)] == ["ثلاجة", "موقد"]


@pytest.mark.parametrize(
    ("part", "field"), [("1501", "part"), ("1500", "part"), ("0", "part"), ("x", "part")]
)
def test_a_part_is_less_than_the_whole(desk: Desk, part: str, field: str) -> None:
    uuid = accepted(desk, LATE)
    later = (DAY + timedelta(10)).isoformat()
    assert list(refused(desk, uuid, whole=False, part=part, rest_on=later)) == [field]
    assert len(deliveries_of(desk, uuid)) == 1


def test_someone_of_the_family_receives_with_his_identity(desk: Desk) -> None:
    uuid = accepted(desk, BASKET)
    assert list(refused(desk, uuid, **{**SISTER, "checked": False})) == ["checked"]
    given(desk, uuid, **SISTER)
    receiver = receiver_of(deliveries_of(desk, uuid)[0].given_to or "")
    assert (receiver.to, receiver.name, receiver.by) == (To.FAMILY, "هند القحطاني", "أخ أو أخت")
    assert receiver.identity_end == "0008"


def test_an_agent_receives_while_his_power_of_attorney_holds(desk: Desk) -> None:
    uuid = accepted(desk, BASKET)
    over = {**AGENT, "agent_until": (DAY - timedelta(1)).isoformat()}
    assert refused(desk, uuid, **over) == {"agent.until": texts.DEED_OVER}
    holds = {**AGENT, "agent_until": DAY.isoformat()}
    no_scope = refused(desk, uuid, **{**holds, "agent_covers": False})
    assert no_scope == {"agent.covers": texts.NO_SCOPE}
    done = given(desk, uuid, **holds)
    assert receiver_of(deliveries_of(desk, uuid)[0].given_to or "").by == "441234567"
    assert done.paper is not None
    assert issue_one(desk, done.paper.paper_id).content[:5] == b"%PDF-"


def test_it_is_listed_until_it_was_signed_for(desk: Desk) -> None:
    uuid = accepted(desk, BASKET)
    states = {one.uuid: one.state for one in deliveries.due(desk)}
    assert states[uuid] == "today"
    first = given(desk, uuid)
    states = {one.uuid: one.state for one in deliveries.due(desk)}
    assert states[uuid] == "unsigned"
    printed = given(desk, uuid, act="print")
    assert printed.paper == first.paper
    assert refused(desk, uuid, act="sign") == refused(desk, uuid, act="sign", signed=False)
    assert given(desk, uuid, act="sign", signed=True).title == texts.SIGNED_DONE
    assert uuid not in {one.uuid for one in deliveries.due(desk)}
    with pytest.raises(ExpectedError) as refusal:
        open_deliver(desk, Coming(request=uuid))
    assert refusal.value.user_message == texts.NOTHING_LEFT


def test_what_was_missed_is_said_and_counted(desk: Desk) -> None:
    before = {line.name: line.count for line in today(desk).lines}["deliveries"]
    uuid = accepted(desk, LATE, NEXT)
    states = [one.state for one in deliveries.due(desk) if one.uuid == uuid]
    assert states == ["missed"]
    assert {line.name: line.count for line in today(desk).lines}["deliveries"] == before + 1
    page = open_deliver(desk, Coming(request=uuid))
    interview = type(page.interview)(
        page.interview.rules, {"gift": str(deliveries_of(desk, uuid)[0].id), "whole": True}
    )
    assert any("تأخرت الجمعية عنه" in one for one in deliver_words(page, interview))
    assert all(one.label.endswith(".") for one in deliveries.due(desk))


def test_nothing_is_given_before_the_person_was_told(desk: Desk) -> None:
    for uuid in (decided(desk), decided(desk, accepted=False, seed=3)):
        with pytest.raises(ExpectedError) as refusal:
            open_deliver(desk, Coming(request=uuid))
        assert refusal.value.user_message == texts.NOT_TOLD


def test_of_two_who_give_the_same_the_second_is_told(at_desk: OpenDesk) -> None:
    first, second = at_desk("desk"), at_desk("supervisor")
    uuid = accepted(first, BASKET, LATE)
    page = open_deliver(second, Coming(request=uuid))
    gift = str(deliveries_of(first, uuid)[0].id)
    given(first, uuid, gift=gift)
    with pytest.raises(StepError) as refusal:
        deliver(second, page, {"gift": gift, "whole": True, "to": "self", "checked": True})
    assert refusal.value.user_message == texts.CHANGED


def test_only_who_may_gives_anything(at_desk: OpenDesk) -> None:
    liaison = at_desk("liaison")
    with pytest.raises(NotAllowedError):
        deliveries.due(liaison)
    with pytest.raises(NotAllowedError):
        open_deliver(liaison, Coming())
