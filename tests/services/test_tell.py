"""Telling a decision: only who was reached was answered; ways open in turn; agents run out."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from tests.services import offices, visiting
from tests.services.deciding import REASON, agree, decide, decided, row_of, told
from tests.services.offices import OpenDesk
from tests.services.test_steps import step_of
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.requests import Declaration, Promise, RequestEvent
from twaim_desk.domain.answering import Hears
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.domain.visits.table import block_of, problems_of, words_of
from twaim_desk.domain.visits.tell import way_of
from twaim_desk.domain.visits.value import Coming, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services import answers
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.papers import issue_one, note_print
from twaim_desk.services.steps import StepError
from twaim_desk.services.today import today
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.opening import open_tell
from twaim_desk.services.visits.tell import tell
from twaim_desk.texts import telling as texts

DAY = offices.clock().date()


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


def opened(desk: Desk, uuid: str) -> Opening:
    return open_tell(desk, Coming(request=uuid))


def promise_of(desk: Desk, uuid: str, day: date) -> None:
    """The reply was promised for another day."""
    with desk.saving() as session:
        mine = row_of(desk, uuid).id
        session.execute(update(Promise).where(Promise.request_id == mine).values(effective=day))


def signed_by_agent(desk: Desk, uuid: str, until: date, reply_to: str = "agent") -> None:
    """An agent signed for the person."""
    with desk.saving() as session:
        mine = row_of(desk, uuid).id
        changed = {"deed": "441234567", "deed_expires_on": until, "reply_to": reply_to}
        values = {"capacity": "agent", "signer": "سعد الحربي", "feminine": False, **changed}
        truth = select(Declaration).where(
            Declaration.request_id == mine, Declaration.purpose == "truth"
        )
        first = session.scalars(truth.order_by(Declaration.id)).first()
        assert first is not None
        copy = {
            name.key: getattr(first, name.key)
            for name in Declaration.__table__.columns
            if name.key != "id"
        }
        session.add(Declaration(**{**copy, **values}))


def test_whoever_was_reached_was_answered_in_one_transaction(desk: Desk) -> None:
    uuid = decided(desk)
    done = told(desk, uuid, note="شكرت الجمعية")
    assert (done.title, done.next_place) == (texts.TOLD_DONE, "answers")
    request = row_of(desk, uuid)
    assert (request.state, request.answered_on) == (State.TOLD, DAY)
    tried = visiting.last(desk, ContactAttempt)
    assert (tried.channel, tried.result, tried.note) == ("visit", "told", "شكرت الجمعية")
    assert visiting.last(desk, RequestEvent).step == "tell"
    assert visiting.newest_act(desk).action == "answer.tell"


def test_a_call_in_vain_answers_nothing_and_stays_on_the_list(desk: Desk) -> None:
    uuid = decided(desk, accepted=False)
    agree(desk, uuid, channel="phone", address="+966551234567", second_channel="email")
    assert told(desk, uuid, way="phone", result="no_answer").title == texts.TRIED_DONE
    assert row_of(desk, uuid).state == State.REJECTED
    line = next(one for one in answers.to_tell(desk) if one.uuid == uuid)
    assert (line.tries, line.last, line.way) == (1, "no_answer", "phone")
    assert REASON not in repr(line)
    assert "rejected" not in repr(line)


def test_three_calls_in_vain_open_the_second_way(desk: Desk) -> None:
    uuid = decided(desk)
    agree(desk, uuid, channel="phone", address="+966551234567", second_channel="email")
    for _ in range(3):
        assert way_of(opened(desk, uuid).interview) == "phone"
        told(desk, uuid, way="phone", result="no_answer")
    again = opened(desk, uuid)
    assert way_of(again.interview) == "email"
    ways = [one.id for one in block_of(again, again.interview).asks[0].choices]
    assert ways == ["phone", "email", "visit"]
    with pytest.raises(UnansweredError):
        told(desk, uuid, way="letter", result="sent")
    agree(desk, uuid, minutes=1, channel="phone", address="+966559999999")
    assert way_of(opened(desk, uuid).interview) == "phone"  # the new number was never tried


def test_a_letter_answers_on_the_day_it_was_signed_for(desk: Desk) -> None:
    uuid = decided(desk)
    agree(desk, uuid, channel="letter", address="الرياض، حي النخيل")
    done = told(desk, uuid, way="letter", result="sent")
    assert done.paper is not None
    assert row_of(desk, uuid).state == State.ACCEPTED
    first = issue_one(desk, done.paper.paper_id)
    assert (first.kind, first.content[:5]) == ("decision_notice", b"%PDF-")
    again = told(desk, uuid, way="letter", result="told", on=DAY.isoformat(), notice=True)
    assert again.paper == done.paper  # the same notice, as it was issued
    assert row_of(desk, uuid).answered_on == DAY


def test_nobody_is_told_before_the_decision_or_in_an_hour_to_come(desk: Desk) -> None:
    uuid = decided(desk)
    agree(desk, uuid, channel="letter", address="الرياض")
    before = (DAY - timedelta(1)).isoformat()
    with pytest.raises(UnansweredError) as refusal:
        told(desk, uuid, way="letter", result="told", on=before)
    assert refusal.value.problems == {"on": texts.BEFORE_DECISION}
    with pytest.raises(UnansweredError) as refusal:
        told(desk, uuid, hour="23:59")
    assert refusal.value.problems == {"hour": texts.NOT_YET}
    told(desk, uuid, hour="٨:١٥")
    assert visiting.last(desk, ContactAttempt).tried_at.astimezone().hour != 9
    assert row_of(desk, uuid).state == State.TOLD


def test_who_listens_is_made_sure_of_before_the_decision_is_shown(desk: Desk) -> None:
    uuid = decided(desk, accepted=False)
    page = opened(desk, uuid)
    before = "\n".join(words_of(page, page.interview))
    assert REASON not in before
    with pytest.raises(UnansweredError) as refusal:
        told(desk, uuid, checked=False)
    assert list(refusal.value.problems) == ["checked"]


def test_a_late_answer_says_why_and_the_event_keeps_it(desk: Desk) -> None:
    uuid = decided(desk)
    promise_of(desk, uuid, DAY - timedelta(1))
    with pytest.raises(UnansweredError) as refusal:
        told(desk, uuid)
    assert list(refusal.value.problems) == ["late"]
    told(desk, uuid, late="تأخر اعتماد المحضر")
    assert visiting.last(desk, RequestEvent).reason == "تأخر اعتماد المحضر"


def test_who_was_promised_a_later_day_is_not_asked_why(desk: Desk) -> None:
    uuid = decided(desk)
    promise_of(desk, uuid, DAY)
    told(desk, uuid)
    assert visiting.last(desk, RequestEvent).reason is None


def test_a_power_of_attorney_that_ended_passes_the_reply_to_the_person(desk: Desk) -> None:
    uuid = decided(desk)
    agree(desk, uuid, channel="phone", address="+966551112222")
    signed_by_agent(desk, uuid, DAY)
    page = opened(desk, uuid)
    assert "يُبلَّغ: سعد الحربي (الوكيل)" in block_of(page, page.interview).note
    assert "0551112222" in block_of(page, page.interview).title
    signed_by_agent(desk, uuid, DAY - timedelta(1))
    page = opened(desk, uuid)
    block = block_of(page, page.interview)
    assert "انتهت وكالة سعد الحربي" in block.note
    assert "يُبلَّغ: سعد" not in block.note
    assert "0551112222" not in block.title  # it may be his own number
    assert page.telling is not None


def test_where_both_are_to_be_told_one_says_who_was(desk: Desk) -> None:
    uuid = decided(desk)
    signed_by_agent(desk, uuid, DAY, "both")
    with pytest.raises(UnansweredError) as refusal:
        told(desk, uuid)
    assert list(refusal.value.problems) == ["to"]
    told(desk, uuid, to="deputy", note="حضر بنفسه")
    assert visiting.last(desk, ContactAttempt).note == "الوكيل، حضر بنفسه"


def test_what_is_said_is_for_whom_listens(desk: Desk) -> None:
    uuid = decided(desk, accepted=False)
    page = opened(desk, uuid)
    assert page.telling is not None
    own, other = page.telling.said[Hears.PERSON], page.telling.said[Hears.DEPUTY]
    assert own[0] in {"الأخ الكريم", "الأخت الكريمة"}
    assert "طلبكم رقم" in own[1]
    assert page.visitor is not None
    assert f"طلب {page.visitor.name} رقم" in other[0]
    assert any(REASON in one for one in own)


def test_of_two_who_tell_the_second_is_told(at_desk: OpenDesk) -> None:
    first, second = at_desk("desk"), at_desk("liaison")
    uuid = decided(first)
    page = opened(second, uuid)
    told(first, uuid)
    for result in ("told", "not_came"):
        with pytest.raises(StepError):
            tell(second, page, {"way": "visit", "checked": True, "result": result})


def test_what_is_not_decided_is_not_told_and_not_by_everyone(at_desk: OpenDesk) -> None:
    desk, researcher = at_desk("desk"), at_desk("researcher")
    waiting = visiting.request_in(desk, State.WITH_COMMITTEE)
    with pytest.raises(ExpectedError) as refusal:
        opened(desk, waiting.uuid)
    assert refusal.value.user_message == texts.NOT_DECIDED
    with pytest.raises(NotAllowedError):
        answers.to_tell(researcher)
    with pytest.raises(NotAllowedError):
        opened(researcher, waiting.uuid)


def test_the_list_is_masked_counted_and_in_the_trail(desk: Desk) -> None:
    uuid = decided(desk)
    found = answers.to_tell(desk)
    assert visiting.newest_act(desk).action == "answers.list"
    counted = {line.name: line.count for line in today(desk).lines}
    assert counted["answers"] == len(found)
    days = [one.reply_by or date.max for one in found]
    assert days == sorted(days)
    assert uuid in {one.uuid for one in found}
    assert all(one.label.endswith(".") for one in found)


def test_notices_of_a_batch_are_of_those_who_are_told_by_letter(desk: Desk) -> None:
    before = {one.paper_id for one in answers.notices_to_print(desk)}
    by_letter, by_phone = decided(desk, seed=1), decided(desk, seed=2)
    agree(desk, by_letter, channel="letter", address="الرياض")
    agree(desk, by_phone, channel="phone", address="+966551234567")
    batch = answers.notices_to_print(desk)
    assert len(batch) == len(before) + 1
    assert batch == answers.notices_to_print(desk)
    told(desk, by_letter, way="letter", result="sent")
    assert len(answers.notices_to_print(desk)) == len(before)


def test_what_was_printed_is_on_its_way_once_and_answers_nothing(desk: Desk) -> None:
    uuid = decided(desk)
    agree(desk, uuid, channel="letter", address="الرياض")
    batch = answers.notices_to_print(desk)
    assert answers.note_sent(desk) == 0
    for one in batch:
        note_print(desk, issue_one(desk, one.paper_id).paper_id, True, "office")
    assert answers.note_sent(desk) == len(batch)
    assert answers.note_sent(desk) == 0
    tried = [one for one in visiting.every(desk, ContactAttempt) if one.result == "sent"]
    assert row_of(desk, uuid).id in {one.request_id for one in tried}
    assert row_of(desk, uuid).state == State.ACCEPTED


def test_a_request_of_the_sample_that_waits_can_be_told(desk: Desk) -> None:
    for state in (State.ACCEPTED, State.REJECTED):
        uuid = visiting.request_in(desk, state).uuid
        page = opened(desk, uuid)
        said: dict[str, Answer] = {
            "way": "visit",
            "checked": True,
            "result": "told",
            "notice": True,
        }
        interview = page.interview
        late = "late" in problems_of(page, type(interview)(interview.rules, {**said}))
        why: dict[str, Answer] = {"late": "ازدحام"} if late else {}
        done = told(desk, uuid, notice=True, **why)
        assert done.paper is not None
        assert issue_one(desk, done.paper.paper_id).content[:5] == b"%PDF-"


def test_a_request_that_is_decided_anew_is_told_anew(desk: Desk) -> None:
    uuid = decided(desk, accepted=False)
    told(desk, uuid)
    step_of(desk, uuid, Step.REOPEN)
    decide(desk, uuid)
    page = opened(desk, uuid)
    assert page.telling is not None
    assert any("تمت الموافقة" in one for one in page.telling.said[Hears.PERSON])
