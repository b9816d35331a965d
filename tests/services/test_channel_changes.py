"""Another channel: all replies that are waited for move to it, the old rows stay."""

import pytest

from tests.papers.examples import ISSUE, PERSON, look, words
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.paper_parts import PaperFormat, ToPrint
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.services.desk import Desk
from twaim_desk.services.papers import issue_one
from twaim_desk.services.visits.channel import change_channel
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.opening import open_channel
from twaim_desk.services.visits.paper_values import channel_slip
from twaim_desk.texts import visits as texts

SOUND: dict[str, Answer] = {
    "who": "person", "checked": True, "reason": "تغيّر الرقم", "channel": "phone",
    "channel.address": "0550000009", "channel.read": True,
}  # fmt: skip
AGENT: dict[str, Answer] = {
    "who": "agent", "agent.name": "سعد علي", "agent.deed": "٤٤١٢٣", "agent.covers": True,
    "agent.gender": "female",
    "agent.expires": "1/1/2028",
}  # fmt: skip


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


@pytest.fixture
def waiting(desk: Desk) -> list[Request]:
    """Two requests of one person that wait for a reply, and one that was answered."""
    first = visiting.request_in(desk, State.WITH_COMMITTEE)
    second, told = [
        one for one in visiting.every(desk, Request) if one.id != first.id and one.number
    ][:2]
    with desk.saving() as session:
        for request, state in ((second, State.COMPLETE), (told, State.TOLD)):
            row = session.get_one(Request, request.id)
            row.person_id, row.state = first.person_id, state
    mine = [one for one in visiting.every(desk, Request) if one.person_id == first.person_id]
    return [one for one in mine if State(one.state).waits_for_answer or one.state == "incomplete"]


def rows_of(desk: Desk, request: Request) -> list[AgreedChannel]:
    return [one for one in visiting.every(desk, AgreedChannel) if one.request_id == request.id]


def opened_for(desk: Desk, waiting: list[Request]) -> Opening:
    return open_channel(desk, Coming(waiting[0].person_id))


def test_pending_replies_move_and_history_stays(desk: Desk, waiting: list[Request]) -> None:
    before = {one.id: rows_of(desk, one) for one in waiting}
    done = change_channel(desk, opened_for(desk, waiting), SOUND)
    for request in waiting:
        *old, new = rows_of(desk, request)
        assert [one.id for one in old] == [one.id for one in before[request.id]]
        assert (new.channel, new.address, new.reason) == ("phone", "+966550000009", "تغيّر الرقم")
        assert new.read_back
        assert new.agent is None
        assert str(request.number) in done.lines[-1]
    assert len(visiting.every(desk, AgreedChannel)) == sum(map(len, before.values())) + len(
        waiting
    ) + others(desk, waiting)
    moments = {rows_of(desk, one)[-1].agreed_at for one in waiting}
    assert moments == {desk.now()}
    paper = visiting.last(desk, Paper)
    assert (paper.kind, paper.standing, paper.request_id) == ("channel_slip", "due", waiting[0].id)
    assert done.paper == ToPrint(paper.id, "channel_slip")
    assert visiting.last(desk, Visit).purpose == "channel"
    assert offices.trail_of(desk)[-1] == ("channel.change", "done", "desk")
    assert issue_one(desk, paper.id).content.startswith(b"%PDF-")
    assert "الموافق" in done.lines[0]


def others(desk: Desk, waiting: list[Request]) -> int:
    """How many rows belong to other requests."""
    ids = {one.id for one in waiting}
    return sum(one.request_id not in ids for one in visiting.every(desk, AgreedChannel))


def test_an_agent_needs_a_deed_that_says_so_and_holds(desk: Desk, waiting: list[Request]) -> None:
    opened = opened_for(desk, waiting)
    for wrong, sentence in (
        ({"agent.covers": False}, texts.NO_SCOPE),
        ({"agent.expires": "1/1/2026"}, texts.DEED_OVER),
    ):
        with pytest.raises(UnansweredError) as refusal:
            change_channel(desk, opened, SOUND | AGENT | wrong)
        assert refusal.value.user_message == sentence
    change_channel(desk, opened, SOUND | AGENT)
    new = rows_of(desk, waiting[0])[-1]
    assert (new.agent, new.deed) == ("سعد علي", "٤٤١٢٣")
    assert visiting.newest_act(desk).detail == "agent"


@pytest.mark.parametrize("left_out", ["checked", "reason", "channel.read", "channel.address"])
def test_nothing_moves_unchecked(desk: Desk, waiting: list[Request], left_out: str) -> None:
    count = len(visiting.every(desk, AgreedChannel))
    answers = {name: one for name, one in SOUND.items() if name != left_out}
    with pytest.raises(UnansweredError) as refusal:
        change_channel(desk, opened_for(desk, waiting), answers)
    assert set(refusal.value.problems) == {left_out}
    assert len(visiting.every(desk, AgreedChannel)) == count


def test_the_same_channel_is_no_change(desk: Desk, waiting: list[Request]) -> None:
    change_channel(desk, opened_for(desk, waiting), SOUND)
    with pytest.raises(UnansweredError) as refusal:
        change_channel(desk, opened_for(desk, waiting), SOUND)
    assert refusal.value.user_message == texts.SAME_CHANNEL


def test_without_a_reply_to_wait_for_nothing_is_asked(desk: Desk) -> None:
    told = visiting.request_in(desk, State.TOLD)
    with desk.saving() as session:
        for one in visiting.every(desk, Request):
            if one.person_id == told.person_id:
                session.get_one(Request, one.id).state = State.TOLD
    with pytest.raises(ExpectedError) as refusal:
        open_channel(desk, Coming(told.person_id))
    assert refusal.value.user_message == texts.NO_PENDING


def test_the_slip_says_before_and_now_and_what_moved(desk: Desk, waiting: list[Request]) -> None:
    change_channel(desk, opened_for(desk, waiting), SOUND | AGENT)
    with desk.store.reading() as session:
        request = session.get_one(Request, visiting.last(desk, Paper).request_id)
        slip = channel_slip(session, request, PERSON, ISSUE)
    before = rows_of(desk, request)[-2]
    assert (slip.before.channel, slip.now.channel) == (before.channel, "phone")
    assert slip.now.address == "0550000009"
    assert set(slip.numbers) == {one.number for one in waiting}
    assert (slip.signer.name, slip.signer.feminine) == ("سعد علي", True)
    assert draw_channel_slip(slip, words(), look(PaperFormat.A5)).startswith(b"%PDF")
