"""Whom the association contacts before he asks: why, with his consent, and what was tried."""

from datetime import timedelta

import pytest

from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.follow_up import Decision
from twaim_desk.db.models.persons import Identity
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.ahead import Tried, Why
from twaim_desk.errors import ExpectedError
from twaim_desk.services.ahead import AheadLine, ahead, note_attempt, note_consent
from twaim_desk.services.contact_person import contact_person
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.person_file import open_file
from twaim_desk.services.today import today
from twaim_desk.texts import ahead as texts

SOON = offices.clock().date() + timedelta(days=20)


def line_of(desk: Desk, person: int, *, agreed: bool = True) -> AheadLine | None:
    found = ahead(desk, agreed=agreed)
    return next((one for one in found if one.person_id == person), None)


def expiring(desk: Desk) -> Identity:
    """An identity that ends in some days, of somebody who was never asked."""
    identity = visiting.every(desk, Identity)[0]
    offices.run(
        desk,
        f"UPDATE identity SET expires_on = '{SOON}' WHERE id = {identity.id}",
        f"UPDATE contact_consent SET person_id = {identity.person_id + 1}"
        f" WHERE person_id = {identity.person_id}",
        f"UPDATE contact_ahead SET person_id = {identity.person_id + 1}"
        f" WHERE person_id = {identity.person_id}",
    )
    return identity


def test_only_who_agreed_is_contacted_and_is_left_alone_once_he_was_told(
    at_desk: OpenDesk,
) -> None:
    liaison = at_desk("liaison")
    identity = expiring(liaison)
    person, key = identity.person_id, f"identity:{identity.id}"
    assert line_of(liaison, person) is None
    unasked = line_of(liaison, person, agreed=False)
    assert unasked is not None
    assert offices.trail_of(liaison)[-1] == ("ahead.list", "done", "liaison")
    assert contact_person(liaison, person).phone is None
    with pytest.raises(ExpectedError) as refused:
        note_attempt(liaison, person, key, {"result": "reached"})
    assert refused.value.user_message == texts.NOT_AGREED

    note_consent(liaison, person, given=True)
    line = line_of(liaison, person)
    assert line is not None
    assert [(one.key, one.why, one.on) for one in line.reasons if one.why is Why.IDENTITY] == [
        (key, Why.IDENTITY, SOON)
    ]
    card = contact_person(liaison, person)
    assert offices.trail_of(liaison)[-1] == ("ahead.open", "done", "liaison")
    assert card.name != line.label
    assert card.phone is not None
    waiting = next(one for one in today(liaison).lines if one.name == "ahead")
    assert waiting.count == len(ahead(liaison))

    note_attempt(liaison, person, key, {"result": "no_answer", "note": "بعد العصر"})
    again = line_of(liaison, person)
    assert again is not None
    assert again.last is not None
    assert (again.last.result, again.last.note) == (Tried.NO_ANSWER, "بعد العصر")
    note_attempt(liaison, person, key, {"result": "reached"})
    assert key not in {one.key for one in contact_person(liaison, person).reasons}
    supervisor = at_desk("supervisor")
    lines = dict(open_file(supervisor, person).sections)["rights"]
    assert texts.CONSENT_LINE[True] in {said for line in lines for said in line.said}
    assert visiting.newest_act(liaison).action == "person.open"


def test_who_does_not_agree_is_on_no_list(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    person = expiring(desk).person_id
    note_consent(desk, person, given=False)
    assert line_of(desk, person) is None
    assert line_of(desk, person, agreed=False) is None
    card = contact_person(desk, person)
    assert (card.agreed, card.phone) == (False, None)
    with pytest.raises(NotAllowedError):
        ahead(at_desk("researcher"))


def test_who_had_a_seasonal_service_a_hijri_year_ago_is_contacted_before_the_next(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("desk")
    request_id = visiting.every(desk, Decision)[0].request_id
    person = next(one for one in visiting.every(desk, Request) if one.id == request_id).person_id
    assert person is not None
    offices.run(
        desk,
        f"UPDATE decision SET outcome = 'accepted' WHERE request_id = {request_id}",
        "UPDATE request SET service = 'seasonal_aid', received_on = '2025-11-01'"
        f" WHERE id = {request_id}",
    )
    note_consent(desk, person, given=True)
    line = line_of(desk, person)
    assert line is not None
    assert "مساعدة رمضان والعيدين" in {one.what for one in line.reasons}
    offices.run(desk, f"UPDATE request SET service = 'rent_aid' WHERE id = {request_id}")
    after = line_of(desk, person)
    assert after is None or Why.SERVICE not in {one.why for one in after.reasons}
