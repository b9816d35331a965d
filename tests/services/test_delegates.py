"""Answers that go by delegates: who has how many, and a paper for each that says no more."""

import pytest

from tests.paper.reading import says, text_of
from tests.services import offices
from tests.services.deciding import decided
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews
from twaim_desk.db.models.requests import AgreedChannel
from twaim_desk.errors import ExpectedError
from twaim_desk.services.answers import ToTell, to_tell
from twaim_desk.services.delegates import Delegate, delegates, issue_delegate_list
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.texts import telling as texts

NORTH, SOUTH = "فهد العنزي، الفرع الشمالي", "سالم القحطاني، الفرع الجنوبي"


def by_delegate(desk: Desk, address: str, seed: int) -> ToTell:
    """A decided request whose answer goes by this delegate."""
    uuid = decided(desk, seed=seed)
    with desk.saving() as session:
        request = interviews.by_uuid(session, uuid)
        assert request is not None
        session.add(
            AgreedChannel(
                request_id=request.id, channel="branch_delegate", address=address,
                read_back=False, agreed_at=desk.now(), by_id=desk.user_id,
            )
        )  # fmt: skip
    return next(one for one in to_tell(desk) if one.uuid == uuid)


def test_each_delegate_has_a_paper_of_his_own(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    assert delegates(desk) == ()
    north = [by_delegate(desk, NORTH, 7), by_delegate(desk, f" {NORTH}", 9)]
    south = by_delegate(desk, SOUTH, 11)
    assert delegates(desk) == (Delegate(SOUTH, 1), Delegate(NORTH, 2))
    issued = issue_delegate_list(desk, NORTH)
    assert ("answers.delegate", "done", "desk") in offices.trail_of(desk)[-2:]
    assert says(issued.content, NORTH, *(one.number for one in north), north[0].label) == []
    words = text_of(issued.content)
    assert south.number not in words
    for told in ("مساعدة", "تعذّرت", "1500"):  # not what was decided
        assert told not in words, told
    with pytest.raises(ExpectedError) as nothing:
        issue_delegate_list(desk, "غيرهما")
    assert nothing.value.user_message == texts.NOTHING_TO_HAND
    with pytest.raises(NotAllowedError):
        delegates(at_desk("researcher"))
