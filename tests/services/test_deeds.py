"""Powers of attorney that are to be checked: counted, ticked once, told in the story."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.requests import Declaration, Request
from twaim_desk.domain.work_list import Filters, Matter
from twaim_desk.errors import ExpectedError
from twaim_desk.services.deeds import check_deed
from twaim_desk.services.desk import Desk
from twaim_desk.services.open_request import Deed, open_request
from twaim_desk.services.today import today
from twaim_desk.services.work_list import open_list
from twaim_desk.texts import steps as texts

UNTIL = date(2027, 1, 1)


def signed_by_agent(desk: Desk, seed: int) -> str:
    """A complete request that an agent signed."""
    uuid = held(desk, seed=seed)
    completed(desk, uuid)
    with desk.saving() as session:
        mine = session.scalars(select(Request.id).where(Request.uuid == uuid)).one()
        first = session.scalars(select(Declaration).where(Declaration.request_id == mine)).first()
        assert first is not None
        columns = (one.key for one in Declaration.__table__.columns if one.key != "id")
        copy = {name: getattr(first, name) for name in columns}
        agent = {"capacity": "agent", "deed": "441234567", "deed_expires_on": UNTIL}
        session.add(Declaration(**{**copy, **agent}))
    return uuid


def to_check(desk: Desk) -> tuple[int, set[str]]:
    """What the first page counts and what its list shows."""
    count = next(line.count for line in today(desk).lines if line.name == "by_agent")
    listed = open_list(desk, Filters(matter=Matter.BY_AGENT)).lines
    return count, {line.uuid for line in listed}


def test_a_power_of_attorney_is_checked_once_and_leaves_the_line(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    before, _ = to_check(desk)
    uuids = [signed_by_agent(desk, seed) for seed in (7, 9)]
    count, listed = to_check(desk)
    assert count == before + 2
    assert set(uuids) <= listed
    card = open_request(desk, uuids[0])
    assert card.deed == Deed("441234567", UNTIL)
    assert "check_deed" in card.acts
    check_deed(desk, uuids[0])
    assert offices.trail_of(desk)[-1] == ("deed.check", "done", "desk")
    count, listed = to_check(desk)
    assert count == before + 1
    assert uuids[0] not in listed
    assert uuids[1] in listed
    card = open_request(desk, uuids[0])
    assert card.deed is None
    assert "check_deed" not in card.acts
    assert "deed_checked" in {line.kind for line in card.story}
    with pytest.raises(ExpectedError) as second:
        check_deed(desk, uuids[0])
    assert second.value.user_message == texts.NO_DEED
