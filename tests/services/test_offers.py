"""Offers to volunteer: their list, the specialist they go to, what came of each."""

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.domain.offers import OfferState, OfferStep
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.offers import OfferCard, act_on_offer, offers, open_offer
from twaim_desk.services.today import today
from twaim_desk.services.visits.opening import open_volunteer
from twaim_desk.services.visits.volunteer import take_offer
from twaim_desk.texts import offers as texts

SAID = {
    "name": "سعد بن علي الحربي",
    "phone": "0500000001",
    "work": "التصوير",
    "available": "مساء الخميس",
}


def taken(desk: Desk) -> OfferCard:
    """An offer that was just taken down."""
    opened = open_volunteer(desk, Coming(None, None))
    take_offer(desk, opened, {**opened.interview.answers, **SAID})
    return open_offer(desk, offers(desk)[-1].id)


def not_referred(desk: Desk) -> int:
    return next(line.count for line in today(desk).lines if line.name == "offers")


def test_an_offer_goes_to_the_specialist_and_ends(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    before = not_referred(supervisor)
    offer = taken(desk)
    assert (offer.name, offer.phone, offer.state) == (SAID["name"], SAID["phone"], OfferState.NEW)
    line = offers(supervisor)[-1]
    assert (line.id, line.work) == (offer.id, "التصوير")
    assert "الحربي" not in line.label
    assert not_referred(supervisor) == before + 1

    act_on_offer(supervisor, offer.id, offer.seen, OfferStep.REFERRED, "وحدة التطوع")
    assert offices.trail_of(desk)[-1] == ("volunteer.handle", "done", "supervisor")
    assert not_referred(supervisor) == before
    with pytest.raises(ExpectedError) as second:
        act_on_offer(desk, offer.id, offer.seen, OfferStep.REFERRED, "إدارة أخرى")
    assert second.value.user_message == texts.CHANGED_SINCE

    now = open_offer(desk, offer.id)
    act_on_offer(desk, offer.id, now.seen, OfferStep.CLOSED, "بدأ التطوع")
    ended = open_offer(desk, offer.id)
    assert [(one.step, one.text) for one in ended.story] == [
        (OfferStep.REFERRED, "وحدة التطوع"),
        (OfferStep.CLOSED, "بدأ التطوع"),
    ]
    assert (ended.state, ended.steps) == (OfferState.CLOSED, ())
    assert offer.id not in {one.id for one in offers(desk)}
    assert offer.id in {one.id for one in offers(desk, only_open=False)}
    with pytest.raises(ExpectedError) as late:
        act_on_offer(desk, offer.id, ended.seen, OfferStep.NOTED, "سطر")
    assert late.value.user_message == texts.HAS_ENDED


def test_an_offer_that_is_not_there_is_refused(at_desk: OpenDesk) -> None:
    with pytest.raises(ExpectedError) as caught:
        open_offer(at_desk("liaison"), 999_999)
    assert caught.value.user_message == texts.NO_SUCH
