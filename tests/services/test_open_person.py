"""Opening a person: what is shown of him, and the line in the trail that comes before."""

import pytest
from sqlalchemy import func, select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.db.models.requests import Request
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.find import Found, Why
from twaim_desk.services.open_person import open_found


def person(number: int) -> Found:
    return Found("person", number, "", Why.NAME)


def busiest(desk: Desk) -> int:
    """The person with the most requests."""
    with desk.store.reading() as session:
        query = select(Person.id).join(Request).group_by(Person.id)
        return session.scalars(query.order_by(func.count().desc()).limit(1)).one()


def test_a_person_has_his_whole_name_and_the_ends_of_his_numbers(reader: Desk) -> None:
    number = busiest(reader)
    shown = open_found(reader, person(number))
    with reader.store.reading() as session:
        row = session.get_one(Person, number)
        identity = session.scalars(select(Identity.number).where(Identity.person_id == number))
        phone = session.scalars(select(PhoneNumber.e164).where(PhoneNumber.person_id == number))
        ends = (identity.one()[-4:], phone.one()[-4:])
        assert (shown.name, shown.district) == (row.name, row.district)
        assert (shown.identity_end, shown.phone_end) == ends


def test_his_requests_come_newest_first(reader: Desk) -> None:
    number = busiest(reader)
    shown = open_found(reader, person(number)).requests
    days = [line.received_on for line in shown]
    assert len(shown) > 1
    assert days == sorted(days, reverse=True)
    with reader.store.reading() as session:
        requests = session.scalars(select(Request).where(Request.person_id == number)).all()
        assert {line.number for line in shown} == {request.number for request in requests}


def test_a_request_opens_its_person(reader: Desk) -> None:
    number = busiest(reader)
    with reader.store.reading() as session:
        request = session.scalars(select(Request.id).where(Request.person_id == number)).first()
    assert request is not None
    found = Found("request", request, "", Why.NUMBER)
    assert open_found(reader, found) == open_found(reader, person(number))


@pytest.mark.parametrize("kind", ["person", "request"])
def test_who_is_gone_is_told_and_the_try_is_in_the_trail(at_desk: OpenDesk, kind: str) -> None:
    desk = at_desk("desk")
    with pytest.raises(ExpectedError) as refusal:
        open_found(desk, Found(kind, 987654, "", Why.NAME))
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.trail_of(desk)[-1] == ("person.open", "done", "desk")


def test_an_auditor_opens_nobody(at_desk: OpenDesk) -> None:
    auditor = at_desk("auditor")
    with pytest.raises(NotAllowedError):
        open_found(auditor, person(1))
    assert offices.trail_of(auditor)[-1] == ("person.open", "denied", "auditor")
