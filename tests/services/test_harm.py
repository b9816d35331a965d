"""A file on harm: opened, looked into, approved, ruled, negotiated, settled, paid and closed."""

import pytest

from tests.paper.reading import says
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Complaint
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.filled_block import BlockError
from twaim_desk.domain.harm import PRESENT, Finding, Ground, HarmAct
from twaim_desk.domain.request import State
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.harm.acts import act_on_harm, approve, minutes_to_print, write_minutes
from twaim_desk.services.harm.files import HarmCard, files, open_card
from twaim_desk.services.harm.opening import HarmAbout, before_opening, open_harm
from twaim_desk.services.harm.standing import HarmError, Seen
from twaim_desk.services.paper_drawings import NoPaperError
from twaim_desk.services.papers import issue_one
from twaim_desk.services.person_copy import make_copy_due
from twaim_desk.services.person_file import open_file
from twaim_desk.texts import harm as texts

TODAY = "1/10/2026"
SAID = {
    "harm": "تلف جهاز عند نقله\nفي منزله",
    "size": "جهاز واحد",
    "riyals": "1,800",
    "cause": "النقل",
}
MINUTES = {
    "on": TODAY, "harm": "تلف جهاز", "size": "جهاز واحد", "causes": "نُقل دون تغليف.",
    "finding": "association",
}  # fmt: skip
TALKED = {"on": TODAY, "who": "المشرف مع المتضرر", "text": "عُرض ثمن الجهاز"}
AGREED = {"on": TODAY, "text": "يُعوَّض ثمن الجهاز", "riyals": "1500"}


def opened(desk: Desk) -> HarmCard:
    """A file about a request of somebody on record."""
    request = visiting.request_in(desk, State.WITH_COMMITTEE)
    about = HarmAbout(request.person_id, request.uuid)
    return open_card(desk, open_harm(desk, about, SAID))


def act(desk: Desk, one: HarmCard, what: HarmAct, **answers: str) -> HarmCard:
    """An act on the file as it stands now."""
    act_on_harm(desk, one.id, open_card(desk, one.id).seen, what, answers)
    return open_card(desk, one.id)


def with_minutes(desk: Desk, one: HarmCard, **other: str) -> HarmCard:
    """The file with minutes of all who are in office."""
    present = {f"{PRESENT}{member.id}": True for member in one.in_office}
    write_minutes(desk, one.id, one.seen, {**MINUTES, **other, **present})
    return open_card(desk, one.id)


def test_a_file_is_numbered_and_tells_of_whom_it_is(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    before_it = [line.number for line in files(supervisor)]
    one = opened(supervisor)
    assert (one.harm, one.size, one.halalas) == (
        "تلف جهاز عند نقله\nفي منزله",
        "جهاز واحد",
        180_000,
    )
    request = visiting.request_in(supervisor, State.WITH_COMMITTEE)
    assert one.request == (request.uuid, request.number)
    before = before_opening(supervisor, HarmAbout(request.person_id))
    assert (before.name, before.open_files) == (one.name, (one.number,))
    count = int(one.number.removeprefix("TW-1448-D"))
    assert opened(supervisor).number == f"TW-1448-D{count + 1:04}"
    lines = files(supervisor)
    assert [line.number for line in lines][:-1] == [*before_it, one.number]
    assert lines[-1].label != one.name  # masked


def test_it_stands_in_his_file_for_few_and_on_his_own_copy(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    one = opened(supervisor)
    lines = dict(open_file(supervisor, one.person_id).sections)["harm"]
    assert ("harm_file", one.id) in {(line.place, line.kept) for line in lines}
    assert "harm" not in dict(open_file(at_desk("desk"), one.person_id).sections)
    copy = issue_one(supervisor, make_copy_due(supervisor, one.person_id).paper_id).content
    assert says(copy, texts.PLACE, one.number, "تلف جهاز عند نقله") == []


def test_few_may_see_it_and_every_look_is_in_the_trail(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    one = opened(supervisor)
    assert offices.trail_of(supervisor)[-1] == ("harm.read", "done", "supervisor")
    for role in ("desk", "liaison", "researcher", "admin", "auditor"):
        desk = at_desk(role)
        with pytest.raises(NotAllowedError):
            files(desk)
        with pytest.raises(NotAllowedError):
            open_card(desk, one.id)
    secretary = at_desk("secretary")
    assert set(open_card(secretary, one.id).acts) == {HarmAct.MINUTES}
    with pytest.raises(NotAllowedError):
        act_on_harm(secretary, one.id, one.seen, HarmAct.NEGOTIATE, TALKED)
    paper = write_minutes(
        secretary, one.id, one.seen,
        {**MINUTES, **{f"{PRESENT}{each.id}": True for each in one.in_office}},
    )  # fmt: skip
    with pytest.raises(NoPaperError):
        issue_one(at_desk("desk"), paper.paper_id)


def test_minutes_are_printed_signed_by_each_and_prove_the_cause(at_desk: OpenDesk) -> None:
    supervisor, secretary = at_desk("supervisor"), at_desk("secretary")
    one = opened(supervisor)
    with pytest.raises(HarmError) as few:
        write_minutes(secretary, one.id, one.seen, MINUTES)
    assert few.value.user_message.startswith("لم يكتمل النصاب")
    one = with_minutes(secretary, one)
    first = minutes_to_print(secretary, one.id)
    printed = issue_one(secretary, first.paper_id).content
    assert says(printed, one.number, one.name, texts.FINDINGS["association"], "نُقل دون تغليف") == []
    assert HarmAct.CLOSE not in open_card(supervisor, one.id).acts
    for member in one.awaited:
        one = open_card(secretary, one.id)
        signed: Answers = {"member": member.id, "approves": True, "on": TODAY}
        approve(secretary, one.id, one.seen, signed)
    one = open_card(supervisor, one.id)
    assert one.minutes[0].approved
    assert one.minutes[0].finding is Finding.ASSOCIATION
    again = minutes_to_print(secretary, one.id)
    assert again.paper_id != first.paper_id  # it says who approved
    assert says(issue_one(secretary, again.paper_id).content, "اعتمده في") == []
    assert minutes_to_print(secretary, one.id) == again
    closing = {"ground": "minutes", "text": "تنازل صاحبه عن التعويض"}
    with pytest.raises(BlockError) as unsaid:
        act(supervisor, one, HarmAct.CLOSE, **closing)
    assert unsaid.value.field == "reason"
    one = act(supervisor, one, HarmAct.CLOSE, **closing, reason="تنازل كتابةً برقم ٧")
    assert (one.ground, one.closed_on) == (Ground.MINUTES, one.opened_on)
    assert one.acts == (HarmAct.REOPEN,)
    assert one.number not in {line.number for line in files(supervisor)}
    assert one.number in {line.number for line in files(supervisor, only_open=False)}
    assert act(supervisor, one, HarmAct.REOPEN, text="ظهر ضرر آخر").standing.is_open


def test_a_member_who_does_not_approve_says_why(at_desk: OpenDesk) -> None:
    secretary = at_desk("secretary")
    one = with_minutes(secretary, opened(at_desk("supervisor")))
    against: Answers = {"member": one.awaited[0].id, "approves": False, "on": TODAY}
    with pytest.raises(BlockError) as silent:
        approve(secretary, one.id, one.seen, against)
    assert silent.value.field == "text"
    with pytest.raises(HarmError) as early:
        approve(secretary, one.id, one.seen, {**against, "text": "لم يُعاين", "on": "1/9/2026"})
    assert early.value.field == "on"
    approve(secretary, one.id, one.seen, {**against, "text": "لم يُعاين"})
    with pytest.raises(HarmError) as stale:
        approve(secretary, one.id, one.seen, {**against, "text": "لم يُعاين"})
    assert stale.value.user_message == texts.CHANGED_SINCE
    after = open_card(secretary, one.id)
    assert len(after.awaited) == len(one.awaited) - 1
    assert not after.minutes[0].words[0].approves


def test_a_settlement_is_negotiated_agreed_and_paid_before_the_end(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    one = opened(supervisor)
    with pytest.raises(HarmError):
        act(supervisor, one, HarmAct.SETTLE, **AGREED)
    act(supervisor, one, HarmAct.NEGOTIATE, **TALKED)
    one = act(supervisor, one, HarmAct.SETTLE, **AGREED)
    assert HarmAct.CLOSE not in one.acts
    half = {"on": TODAY, "riyals": "500", "reference": "حوالة ١٢", "text": "الدفعة الأولى"}
    one = act(supervisor, one, HarmAct.PAY, **half)
    assert HarmAct.CLOSE not in one.acts
    with pytest.raises(BlockError) as nothing:
        act(supervisor, one, HarmAct.PAY, **{**half, "riyals": "0"})
    assert nothing.value.field == "riyals"
    one = act(supervisor, one, HarmAct.PAY, **{**half, "riyals": "1000", "text": "ما بقي"})
    assert HarmAct.PAY not in one.acts
    one = act(supervisor, one, HarmAct.CLOSE, ground="settlement", text="عُوّض ثمن الجهاز")
    assert one.ground is Ground.SETTLEMENT
    assert [line.act for line in one.log] == [
        HarmAct.NEGOTIATE, HarmAct.SETTLE, HarmAct.PAY, HarmAct.PAY, HarmAct.CLOSE,
    ]  # fmt: skip
    assert [line.halalas for line in one.log] == [None, 150_000, 50_000, 100_000, None]


def test_a_ruling_is_kept_with_its_body_number_and_day(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    one = opened(supervisor)
    ruled = {"who": "المحكمة العامة", "reference": "٤٥٦", "on": "20/9/2026", "text": "رُدّت الدعوى"}
    one = act(supervisor, one, HarmAct.RULING, **ruled)
    line = one.log[0]
    assert (line.who, line.reference, str(line.on)) == ("المحكمة العامة", "٤٥٦", "2026-09-20")
    one = act(supervisor, one, HarmAct.CLOSE, ground="ruling", text="نُفّذ الحكم")
    assert one.ground is Ground.RULING


def test_a_file_is_only_of_somebody_on_record_and_of_his_own_matters(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    request = visiting.request_in(supervisor, State.WITH_COMMITTEE)
    foreign = next(
        one for one in visiting.every(supervisor, Complaint)
        if one.person_id not in {None, request.person_id}
    )  # fmt: skip
    for about in (
        HarmAbout(None),
        HarmAbout(request.person_id, request.uuid, foreign.id),
    ):
        with pytest.raises(HarmError) as refusal:
            open_harm(supervisor, about, SAID)
        assert refusal.value.user_message == texts.NO_PERSON
    mine = open_card(
        supervisor, open_harm(supervisor, HarmAbout(foreign.person_id, None, foreign.id), SAID)
    )
    assert mine.complaint is not None
    assert mine.complaint[1] == foreign.number
    with pytest.raises(HarmError):
        open_card(supervisor, 99)
    with pytest.raises(HarmError):
        act_on_harm(supervisor, mine.id, replace_seen(mine.seen), HarmAct.NOTE, {"text": "سطر"})


def replace_seen(seen: Seen) -> Seen:
    """What somebody saw before the last line."""
    return seen._replace(event=seen.event + 1)
