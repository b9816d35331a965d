"""From the agreed channel to the door: what can be heard, what is said, how it was found."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.ui import work
from tests.ui.interviewing import ENTER, SPACE, Sitting, sitting
from tests.ui.printing_desk import Printers
from tests.ui.seeing import words_in
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.desk import Rating, Visit
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import drop_invisible
from twaim_desk.domain.interview.needs import ALOUD, LARGE
from twaim_desk.services import interviews
from twaim_desk.services.recordings import FOLDER, PROMISE, SUFFIX
from twaim_desk.services.sample.office import make_sample
from twaim_desk.services.unsigned import UNSIGNED
from twaim_desk.texts import interview as words
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import reply_date as reply_texts
from twaim_desk.texts import visits as visit_texts
from twaim_desk.ui.interview import recording
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import EndingView
from twaim_desk.ui.interview.page import InterviewPage
from twaim_desk.ui.interview.reply_view import ReplyView
from twaim_desk.ui.interview.signature_view import SignatureView
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.tokens import SCALES, Theme
from twaim_desk.ui.visits.page import VisitPage

AGENT: dict[str, Answer] = {
    "sign.method": "agent", "sign.name": "سعد المطيري", "sign.gender": "male",
    "sign.identity": "1000000024", "sign.deed": "٤٤٥٥", "sign.deed_on": "1/1/2026",
    "sign.deed_expires": "1/1/2027", "sign.covers": True, "sign.reply_to": "agent",
}  # fmt: skip
THUMB: dict[str, Answer] = {
    "sign.method": "thumb", "sign.finger": "right", "sign.witness": "هند بنت سعد العتيبي",
    "sign.witness_identity": "1000000024",
}  # fmt: skip


def at_block(seat: Sitting, block: str, without: tuple[str, ...] = ()) -> None:
    """An interview with every answer but these, taken up at a block."""
    uuid = work.held(seat.desk, without)
    interviews.save_answers(seat.desk, uuid, {}, block)
    seat.open(uuid)
    assert seat.block == block


def said_below(seat: Sitting) -> str:
    """What stands in the footer."""
    return drop_invisible(seat.interview.footer.problem.text())


def test_f5_says_when_nothing_can_be_heard(seat: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "can_play", lambda: True)
    at_block(seat, "channel")
    seat.press(Qt.Key.Key_F5)
    assert said_below(seat) == texts.NOTHING_TO_HEAR
    at_block(seat, "sign.text")
    seat.press(Qt.Key.Key_F5)
    assert said_below(seat) == texts.NOT_RECORDED
    monkeypatch.setattr(recording, "can_play", lambda: False)
    seat.press(Qt.Key.Key_F5)
    assert said_below(seat) == texts.NO_PLAYER
    agent = {"sign.method": "agent", "sign.name": "سعد المطيري", "sign.gender": "male"}
    interviews.save_answers(seat.desk, seat.course.uuid, agent, "sign.text")
    seat.open(seat.course.uuid)
    seat.press(Qt.Key.Key_F5)
    assert said_below(seat) == texts.NOT_RECORDED_FOR_ANOTHER


def test_f5_plays_what_was_recorded(seat: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Path] = []
    monkeypatch.setattr(recording, "can_play", lambda: True)
    monkeypatch.setattr("twaim_desk.ui.interview.page.play", heard.append)
    file = seat.window._folder / FOLDER / f"{PROMISE}{SUFFIX}"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"RIFF")
    at_block(seat, "reply")
    assert said_below(seat) == texts.LISTEN
    seat.press(Qt.Key.Key_F5)
    assert heard == [file]


def test_f1_has_the_sentence_of_each_step_to_its_end(seat: Sitting) -> None:
    steps = {
        "channel": words.SAY_CHANNEL, "channel.details": words.SAY_READ_NUMBER,
        "sign": words.SAY_METHOD, "sign.text": words.SAY_DECLARATION,
    }  # fmt: skip
    for block, sentence in steps.items():
        at_block(seat, block)
        seat.press(Qt.Key.Key_F1)
        assert f"«الأخت الكريمة، {sentence}»" in said_below(seat), block
    at_block(seat, "reply")
    view = seat.interview.view
    assert isinstance(view, ReplyView)
    seat.press(Qt.Key.Key_F1)
    assert f"{drop_invisible(view.sentence)}»" in said_below(seat)
    assert "عبر الاتصال الهاتفي" in view.sentence
    assert "الأحد ٤ رجب ١٤٤٨هـ" in view.sentence


def test_a_declined_signature_is_counted_when_the_person_leaves(seat: Sitting) -> None:
    at_block(seat, "sign")
    uuid = seat.course.uuid
    seat.type("6")
    assert seat.interview.footer.next.text() == texts.NEXT
    seat.type("تريد مشاورة ابنها")
    seat.press(Qt.Key.Key_Return)
    seat.sees(texts.NOT_COMPLETE)
    seat.type("2")
    seat.wait(lambda: seat.window.place == "start")
    request_id = request_of(seat, uuid)
    seat.wait(lambda: visit_of(seat, request_id) == (UNSIGNED, "تريد مشاورة ابنها"))


def request_of(seat: Sitting, uuid: str) -> int:
    with seat.desk.reading() as session:
        request = rows.by_uuid(session, uuid)
        assert request is not None
        return request.id


def visit_of(seat: Sitting, request_id: int) -> tuple[str | None, str | None]:
    with seat.desk.reading() as session:
        visit = session.scalars(select(Visit).where(Visit.request_id == request_id)).one()
        return visit.turned_away, visit.note


@pytest.mark.parametrize(
    ("answers", "last", "said"),
    [
        (AGENT | {"sign.deed_expires": "2026-11-21"}, "sign.reply_to", words.DEED_EXPIRED),
        (AGENT | {"sign.covers": False}, "sign.reply_to", words.OUT_OF_SCOPE),
        (THUMB, "sign.witness_identity", words.WITNESS_IS_EMPLOYEE),
    ],
)
def test_who_may_not_sign_or_witness_stops_at_the_field_and_at_the_end(
    seat: Sitting, answers: dict[str, Answer], last: str, said: str
) -> None:
    uuid = work.held(seat.desk)
    interviews.save_answers(seat.desk, uuid, answers, "sign.details")
    seat.open(uuid)
    seat.field(last).setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.block == "sign.details"
    assert said_below(seat) == said
    assert said in words_in(seat.interview.view)
    seat.repeat(seat.on, until=lambda: not seat.block)
    ending = seat.interview.view
    assert isinstance(ending, EndingView)
    told = [ending.list.item(at).text() for at in range(ending.list.count())]
    assert any(said in one for one in told)
    assert seat.request().state == "draft"


def test_the_pad_stands_whole_on_the_screen_once_the_text_was_read(seat: Sitting) -> None:
    at_block(seat, "sign", ("sign.read", "sign.strokes"))
    seat.type("2")
    view = seat.interview.view
    assert isinstance(view, SignatureView)
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: view.pad.visibleRegion().boundingRect().height() == view.pad.height())
    view.text.setText(f"{view.text.text()} " * 6)
    view._fit()
    QApplication.processEvents()
    assert view.area.verticalScrollBar().maximum() == 0  # nobody signs what is not shown


def test_the_tick_is_in_sight_in_the_largest_type(
    desk_app: QApplication,
    qtbot: QtBot,
    made: Path,
    tmp_path: Path,
) -> None:
    with sitting(desk_app, qtbot, work.copy(made, tmp_path), Theme(scale=SCALES[-1])) as seat:
        at_block(seat, "reply", ("reply.explained",))
        tick = seat.focused()
        seat.wait(lambda: tick.visibleRegion().boundingRect().height() == tick.height())


def test_the_visitor_who_is_asked_sees_nothing_private(seat: Sitting) -> None:
    at_block(seat, "reply", ("reply.explained",))
    name = seat.course.interview.text("person.first")
    seat.walk()
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    done = seat.interview.view
    assert isinstance(done, DoneView)
    seat.wait(lambda: done.print.panel.stage is Stage.READY)
    assert name in words_in(seat.interview)
    seat.press(Qt.Key.Key_F9)
    seat.wait(lambda: done.print.panel.stage is Stage.ASKING)
    seat.type("1")
    seat.sees(texts.RATING, texts.TURN_SCREEN)
    shown, number = words_in(seat.window.shell), str(seat.request().number)
    for private in (name, number, seat.course.interview.text("person.identity")[-4:]):
        assert private not in shown, private
    assert not done.print.isVisible()
    assert seat.focused() is done.rating
    seat.type("٠")
    seat.sees(texts.THANKS)
    seat.wait(lambda: last_rating(seat) == "unasked")
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: seat.window.place == "start")


def last_rating(seat: Sitting) -> str:
    with seat.desk.reading() as session:
        return session.scalars(select(Rating).order_by(Rating.id.desc()).limit(1)).one().rating


def test_large_print_and_listening_are_each_on_a_key_and_stay_with_the_interview(
    seat: Sitting,
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    seat.begin()
    assert said_below(seat) == texts.NEEDS_KEYS
    assert not set(texts.NEEDS.values()) & set(words_in(seat.interview).splitlines())
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F5):
        seat.press(key, held=shift)
    shown = words_in(seat.interview).splitlines()
    assert set(texts.NEEDS.values()) <= set(shown)
    kept = seat.stored()
    assert (kept[LARGE], kept[ALOUD]) == (True, True)
    seat.walk("sign.text")
    assert said_below(seat) == texts.READ_OUT
    seat.press(Qt.Key.Key_F11, held=shift)
    assert said_below(seat) == texts.NEED_OFF.format(need=texts.NEEDS[LARGE])
    assert seat.stored()[LARGE] is False
    seat.walk()
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))


def test_without_a_ceiling_the_earliest_day_is_said_and_written_by_hand(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printers = Printers(found=())
    monkeypatch.setattr("twaim_desk.ui.interview.print_view.printing_here", printers.printing)
    office = tmp_path / "office"
    make_sample(office, "awj", 10, 10, 7, work.UNTIL).desk.store.dispose()
    day = "الأحد ٢٦ جمادى الآخرة ١٤٤٨هـ الموافق ٦ ديسمبر ٢٠٢٦م"
    with sitting(desk_app, qtbot, office) as seat:
        at_block(seat, "reply", ("reply.explained",))
        seat.sees("بيانات العضوة", reply_texts.NOT_BEFORE)
        assert reply_texts.NO_DATE_WHY not in words_in(seat.interview)  # the visitor sees this
        seat.walk()
        seat.wait(lambda: isinstance(seat.interview.view, DoneView))
        done = seat.interview.view
        assert isinstance(done, DoneView)
        seat.sees(reply_texts.NOT_BEFORE, day)
        seat.wait(lambda: done.print.panel.stage is Stage.NO_PRINTER)
        seat.type("2")
        seat.sees(texts.NOT_BEFORE_BY_HAND.format(day=day))


def test_f8_changes_the_channel_in_the_midst_and_never_for_an_agent_without_scope(
    seat: Sitting,
) -> None:
    work.completed(seat.desk)
    with seat.desk.reading() as session:
        waiting = session.scalars(select(Request).order_by(Request.id.desc()).limit(1)).one()
        person_id, waiting_id = waiting.person_id, waiting.id
    opened = interviews.start(seat.desk, person_id)
    seat.open(opened.uuid)
    seat.press(Qt.Key.Key_F8)
    seat.wait(lambda: isinstance(seat.page, VisitPage) and seat.page.opening is not None)
    page = seat.page
    assert isinstance(page, VisitPage)
    QApplication.processEvents()  # the cursor comes once all is laid out
    seat.wait(lambda: page.view.isAncestorOf(seat.focused()))
    seat.type("2")
    for typed in ("سعد المطيري", "", "٤٤٥٥", "1/1/2027"):
        if not typed:
            seat.type("1")
            continue
        seat.type(typed)
        seat.press(ENTER)
    seat.type("2")
    seat.press(SPACE, ENTER)
    seat.type("بطلبه")
    seat.press(ENTER)
    seat.type("2")
    seat.type("الرياض، حي النخيل")
    seat.press(ENTER)
    seat.sees(visit_texts.NO_SCOPE)
    assert page.done is None
    assert channel_of(seat, waiting_id) == "phone"
    assert page.view.form.fields["agent.covers"].isAncestorOf(seat.focused())
    seat.type("1")
    seat.on()
    seat.sees(visit_texts.CHANNEL_DONE)
    assert channel_of(seat, waiting_id) == "letter"
    seat.press(ENTER)
    seat.wait(lambda: isinstance(seat.page, PaperPage))
    printing = seat.page
    assert isinstance(printing, PaperPage)
    printing.back()
    seat.wait(lambda: isinstance(seat.page, InterviewPage))
    seat.wait(lambda: seat.interview.course is not None)
    assert seat.course.uuid == opened.uuid


def channel_of(seat: Sitting, request_id: int) -> str:
    with seat.desk.reading() as session:
        query = select(AgreedChannel.channel).where(AgreedChannel.request_id == request_id)
        return session.scalars(query.order_by(AgreedChannel.id.desc()).limit(1)).one()
