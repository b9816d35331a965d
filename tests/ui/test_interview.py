"""The interview in the real window: from the first box to the paper, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.paper.reading import says
from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.interviewing import ENTER, ESCAPE, NUMBER, TAB, Sitting, sitting
from tests.ui.printing_desk import Printers
from tests.ui.seeing import words_in
from twaim_desk.db.models.desk import Rating
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.request import State
from twaim_desk.services import interviews, seals
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import printers as printer_texts
from twaim_desk.texts import printing as print_texts
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import ENDINGS, EndingView
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.shell import Shell
from twaim_desk.ui.tokens import SCALES, Look, Theme


class Windows(QObject):
    """Notes whatever is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch; never stop an event."""
        is_shown = event.type() == QEvent.Type.Show
        if not is_shown or not isinstance(watched, QWidget) or isinstance(watched, Shell):
            return False
        if watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {words_in(watched)}")
        return False


@pytest.fixture(autouse=True)
def one_window(desk_app: QApplication) -> Iterator[None]:
    """Nothing but the window itself is ever shown as one."""
    windows = Windows()
    desk_app.installEventFilter(windows)
    yield
    desk_app.removeEventFilter(windows)
    assert windows.shown == []


def at_the_end(seat: Sitting) -> DoneView:
    """What stands at the end of an interview, with its paper ready."""
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    done = seat.interview.view
    assert isinstance(done, DoneView)
    seat.wait(lambda: done.print.panel.stage is not Stage.PREPARING)
    return done


def papers_of(seat: Sitting) -> list[Paper]:
    with seat.desk.reading() as session:
        return list(session.scalars(select(Paper).where(Paper.request_id == seat.request().id)))


def last_rating(seat: Sitting) -> tuple[str, str | None]:
    with seat.desk.reading() as session:
        rating = session.scalars(select(Rating).order_by(Rating.id.desc()).limit(1)).one()
        return rating.rating, rating.service


def print_on_the_way(seat: Sitting, key: Qt.Key) -> None:
    """Print what this key prints before the interview is at its end."""
    seat.press(key)
    view = seat.interview.view
    assert isinstance(view, PrintView)
    seat.wait(lambda: view.panel.stage is Stage.READY)
    seat.press(Qt.Key.Key_F9)
    seat.sees(print_texts.CAME_OUT)
    seat.type("1")


def listed(seat: Sitting) -> str:
    """What the end of the interview says to be missing."""
    seat.wait(lambda: isinstance(seat.interview.view, EndingView))
    ending = seat.interview.view
    assert isinstance(ending, EndingView)
    return "\n".join(ending.list.item(at).text() for at in range(ending.list.count()))


def controls_of(page: QWidget) -> list[QWidget]:
    """Everything on a page that keys or a pointer act on."""
    every = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page)]
    focusable = [one for one in every if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    pressed = [one for one in every if isinstance(one, QAbstractButton) and one not in focusable]
    return [one for one in (*focusable, *pressed) if one.focusProxy() is None]


def stands_well(seat: Sitting) -> None:
    """It fits the smallest screen, nothing goes sideways, and every control can be read aloud."""
    QApplication.processEvents()
    page, shell, at = seat.interview, seat.window.shell, seat.block
    least = shell.minimumSizeHint()
    assert least.width() <= 1366, at
    assert least.height() <= 768, at
    assert shell.size().toTuple() == (1366, 768), at
    assert page.area.horizontalScrollBar().maximum() == 0, at
    if page.footer.next.isVisible():
        assert page.footer.next.mapTo(shell, page.footer.next.rect().bottomLeft()).y() < 768, at
    for control in controls_of(page):
        seen = QAccessible.queryAccessibleInterface(control)
        assert seen is not None
        name = seen.text(QAccessible.Text.Name)
        assert service_offices.is_arabic(name), (at, type(control).__name__, name)
        assert seen.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Window}, (at, name)
        if isinstance(control, QListWidget):
            assert control.horizontalScrollBar().maximum() == 0, (at, name)


def test_a_new_person_goes_home_with_the_number_the_day_and_a_sealed_paper(
    seat: Sitting, printers: Printers
) -> None:
    seat.begin()
    seat.walk()
    done = at_the_end(seat)
    request = seat.request()
    assert request.state == State.COMPLETE
    seat.sees(texts.DONE_COMPLETE, texts.DONE_NUMBER, str(request.number), "الأحد ٤ رجب ١٤٤٨هـ")
    (receipt,) = [one for one in papers_of(seat) if one.kind == "receipt"]
    assert receipt.content is not None
    assert receipt.code is not None
    assert seals.verify_file(seat.desk, receipt.content).is_good
    seat.press(Qt.Key.Key_F9)
    seat.sees(print_texts.CAME_OUT)
    assert [order.content for order in printers.orders] == [receipt.content]
    seat.type("1")
    assert seat.focused() is done.rating
    seat.type("1")
    assert seat.focused() is done.finish
    seat.wait(lambda: last_rating(seat) == ("good", request.service))
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: seat.window.place == "start")
    with seat.desk.reading() as session:
        prints = session.scalars(select(Print).where(Print.paper_id == receipt.id)).all()
    assert [one.came_out for one in prints] == [True]


def test_without_a_printer_number_and_day_are_written_by_hand(
    seat: Sitting, printers: Printers
) -> None:
    printers.found = ()
    with work.desk_of(seat.window._folder, "desk") as desk:
        uuid = work.held(desk, ("reply.explained",))
    seat.open(uuid)
    seat.walk()
    done = at_the_end(seat)
    seat.sees(printer_texts.NO_PRINTER)
    seat.type("2")
    seat.sees(texts.WRITE_BY_HAND.partition("{")[0].strip())
    assert str(seat.request().number) in words_in(done.print)
    assert "الأحد ٤ رجب ١٤٤٨هـ" in words_in(done.print)
    seat.type("1")
    assert seat.focused() is done.rating
    assert [one.kind for one in papers_of(seat)] == ["receipt"]


def test_each_answer_is_kept_when_its_field_is_left(seat: Sitting) -> None:
    seat.begin()
    ticked: list[str] = []

    def answer() -> None:
        name, block, before = seat.at(), seat.block, seat.stored()
        seat.answer_one()
        given = seat.course.interview.answers.get(name)
        assert seat.stored().get(name) == given, name
        if seat.block == block and given != before.get(name):
            assert seat.field(name).saved.accessibleName() == texts.SAVED, name
            ticked.append(name)

    seat.repeat(answer, until=lambda: seat.block == "papers")
    assert len(ticked) > 8
    kept = seat.stored()
    assert (kept["person.identity"], kept["person.born"]) == (NUMBER, "١٢/٦/١٣٨٥")


def test_tab_keeps_an_answer_too(seat: Sitting) -> None:
    seat.begin()
    seat.press(ENTER)
    seat.type("1/1/1400")
    seat.press(TAB)
    assert seat.stored()["person.born"] == "1/1/1400"
    assert seat.field("person.born").saved.accessibleName() == texts.SAVED


def test_it_comes_back_at_every_block_with_every_answer(seat: Sitting) -> None:
    seat.begin()
    uuid = seat.course.uuid

    def leave_and_come_back() -> None:
        block, before = seat.block, seat.stored()
        seat.press(Qt.Key.Key_F10)
        seat.wait(lambda: seat.window.place == "start")
        seat.open(uuid)
        assert seat.block == block
        assert dict(seat.course.interview.answers) == before
        seat.settle()
        if isinstance(seat.interview.block_view, BlockView):
            given = [field for name, field in seat.fields.items() if name in before]
            assert [one.saved.accessibleName() for one in given] == [texts.SAVED] * len(given)

    seen = seat.walk(look=leave_and_come_back)
    assert seen[0] == "person.who"
    assert {"service", "papers", "channel", "sign", "sign.text", "reply"} <= set(seen)
    at_the_end(seat)


def test_a_closed_window_loses_nothing(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> None:
    with sitting(desk_app, qtbot, office) as seat:
        seat.begin()
        seat.walk("person.contact")
        uuid = seat.course.uuid
        seat.type("055123")  # and the field is not left
    with sitting(desk_app, qtbot, office) as seat:
        seat.open(uuid)
        assert seat.block == "person.contact"
        assert seat.field("person.phone").value() == "055123"
        assert seat.course.interview.text("person.first") == "نورة"


def test_esc_leads_back_and_ctrl_enter_on(seat: Sitting) -> None:
    seat.begin()
    seat.walk("service")
    back = ["person.contact", "person.name", "person.who"]
    for block in back:
        seat.press(ESCAPE)
        assert seat.block == block
    for block in [*back[-2::-1], "service"]:
        seat.on()
        assert seat.block == block
    uuid = seat.course.uuid
    for _ in range(4):
        seat.press(ESCAPE)
    assert seat.window.place == "start"
    seat.open(uuid)
    assert seat.course.interview.text("person.family") == "المطيري"


def test_ctrl_enter_keeps_what_is_being_typed_and_goes_past_what_is_missing(
    seat: Sitting,
) -> None:
    seat.begin()
    seat.press(ENTER)
    seat.type("1/1/14")
    seat.on()
    assert seat.block == "person.name"
    assert seat.stored()["person.born"] == "1/1/14"


def test_a_wrong_value_stays_with_one_sentence_and_the_cursor_goes_there(seat: Sitting) -> None:
    seat.begin()
    seat.walk("person.contact")
    seat.type("055")
    seat.press(ENTER)
    phone = seat.field("person.phone")
    problem = seat.course.problems()["person.phone"]
    assert problem in words_in(phone)
    assert seat.at() == "person.district"
    seat.repeat(seat.answer_one, until=lambda: seat.at() == "person.told")
    seat.answer_one()
    assert seat.block == "person.contact"
    assert seat.at() == "person.phone"
    assert phone.value() == "055"
    assert seat.interview.footer.problem.text() == problem
    assert words_in(seat.interview).count(problem) == 2
    seat.wipe()
    seat.type("0551234567")
    seat.press(ENTER)
    assert problem not in words_in(phone)


@pytest.mark.parametrize("born", ["1/1/2030", "30/2/1980", "٣٠/١٣/١٤٠٠", "س"])
def test_a_day_that_cannot_be_is_told(seat: Sitting, born: str) -> None:
    seat.begin()
    seat.press(ENTER)
    seat.type(born)
    seat.press(ENTER)
    assert seat.course.problems()["person.born"] in words_in(seat.field("person.born"))
    assert seat.field("person.born").value() == born


def test_a_number_with_a_wrong_check_digit_asks_for_a_reason(seat: Sitting) -> None:
    seat.begin("1000000009")
    assert list(seat.fields)[:2] == [
        "person.identity", "person.identity_reason",
    ]  # fmt: skip
    seat.wipe()
    seat.type(NUMBER)
    seat.press(ENTER)
    assert seat.at() == "person.born"
    seat.press(TAB, held=Qt.KeyboardModifier.ShiftModifier)
    seat.wipe()
    seat.type("1000000009")
    seat.press(ENTER)
    assert seat.at() == "person.identity_reason"
    seat.press(ENTER)
    assert seat.at() == "person.born"
    seat.answer_one()
    seat.answer_one()
    assert seat.at() == "person.identity"
    seat.press(ENTER)
    seat.type("كما في البطاقة")
    seat.walk("person.name")


def test_another_name_after_the_declaration_was_read_is_read_anew(seat: Sitting) -> None:
    with work.desk_of(seat.window._folder, "desk") as desk:
        uuid = work.held(desk)
    seat.open(uuid)
    seat.repeat(lambda: seat.press(ESCAPE), until=lambda: seat.block == "person.name")
    seat.wipe()
    seat.type("منيرة")
    seat.repeat(seat.on, until=lambda: not seat.block)
    assert interview_texts.TEXT_CHANGED in listed(seat)
    seat.type("4")
    assert (seat.block, seat.at()) == ("sign.text", "sign.read")
    assert interview_texts.TEXT_CHANGED in words_in(seat.field("sign.read"))
    assert "منيرة" in words_in(seat.interview)
    seat.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert seat.field("sign.done").value() is not True
    seat.press(ENTER)
    seat.walk()
    at_the_end(seat)
    assert seat.request().state == State.COMPLETE


def test_a_refused_signature_ends_without_number_or_day(seat: Sitting) -> None:
    seat.begin()
    seat.walk("sign")
    uuid = seat.course.uuid
    seat.type("6")
    assert seat.block == "sign.details"
    assert interview_texts.REFUSED_FEMININE in words_in(seat.interview)
    seat.type("تريد مشاورة ابنها")
    seat.press(ENTER)
    assert interview_texts.UNSIGNED in listed(seat)
    seat.sees(texts.NOT_COMPLETE)
    seat.type("2")
    seat.wait(lambda: seat.window.place == "start")
    with work.desk_of(seat.window._folder, "desk") as desk:
        opened = interviews.reread(desk, uuid)
    assert (opened.state, opened.number) == (State.DRAFT, None)
    answers = opened.interview.answers
    assert answers["sign.refused"] == "تريد مشاورة ابنها"


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        ("3", ("sign.finger", "sign.witness", "sign.witness_identity")),
        (
            "4",
            (
                "sign.name", "sign.gender", "sign.identity", "sign.capacity", "sign.relation",
                "sign.deed",
                "sign.deed_on",
            ),
        ),
        (
            "5",
            (
                "sign.name", "sign.gender", "sign.identity", "sign.deed", "sign.deed_on",
                "sign.deed_expires", "sign.covers", "sign.reply_to",
            ),
        ),
    ],
)  # fmt: skip
def test_who_signs_otherwise_is_asked_for(seat: Sitting, key: str, asked: tuple[str, ...]) -> None:
    with work.desk_of(seat.window._folder, "desk") as desk:
        uuid = work.held(desk)
        interviews.save_answers(desk, uuid, {}, "sign")
    seat.open(uuid)
    seat.type(key)
    assert seat.block == "sign.details"
    assert tuple(seat.fields) == asked
    assert seat.at() == asked[0]


def test_who_signs_for_another_is_named_in_the_text(seat: Sitting) -> None:
    with work.desk_of(seat.window._folder, "desk") as desk:
        uuid = work.held(desk)
        interviews.save_answers(desk, uuid, {}, "sign")
    seat.open(uuid)
    seat.type("4")
    seat.type("سعد المطيري")
    seat.press(ENTER)
    seat.type("11000000024")
    seat.press(ENTER)
    seat.type("2")
    seat.type("أخ")
    seat.press(ENTER)
    seat.type("٤٥١٢")
    seat.press(ENTER)
    seat.type("1/1/1440")
    seat.press(ENTER)
    assert seat.block == "sign.text", words_in(seat.interview)
    assert "سعد المطيري، بصفتي وصيًّا على" in words_in(seat.interview)


def test_missing_papers_lead_to_the_slip_and_a_number_to_come_back_with(seat: Sitting) -> None:
    seat.absent = frozenset({"family_card"})
    seat.begin()
    seat.walk()
    seat.sees(texts.NOT_COMPLETE, texts.WHAT_IS_MISSING)
    ending = seat.interview.view
    assert isinstance(ending, EndingView)
    assert [one.accessibleName() for one in ending.rows.buttons] == [
        texts.ENDINGS[name][0] for name in ENDINGS
    ]
    assert interview_texts.NOT_BROUGHT in listed(seat)
    seat.type("1")
    at_the_end(seat)
    request = seat.request()
    assert request.state == State.INCOMPLETE
    seat.sees(texts.DONE_INCOMPLETE, str(request.number))
    assert [one.kind for one in papers_of(seat)] == ["missing_slip"]


def test_the_ending_leads_back_to_the_paper_that_is_missing(seat: Sitting) -> None:
    seat.absent = frozenset({"family_card"})
    seat.begin()
    seat.walk()
    seat.type("4")
    assert seat.block == "papers"
    view = seat.interview.block_view
    assert isinstance(view, PapersView)
    assert view.rows[view.list.currentRow()].key == "family_card"
    assert seat.focused() is view.list
    seat.absent = frozenset()
    seat.walk()
    at_the_end(seat)
    assert seat.request().state == State.COMPLETE


def test_requirements_and_declaration_are_printed_on_the_way(
    seat: Sitting, printers: Printers
) -> None:
    seat.begin()
    seat.walk("papers")
    print_on_the_way(seat, Qt.Key.Key_F4)
    seat.wait(lambda: seat.block == "papers")
    seat.walk("sign.text")
    print_on_the_way(seat, Qt.Key.Key_F9)
    seat.wait(lambda: seat.block == "sign.text")
    requirements, declaration = (order.content for order in printers.orders)
    assert says(requirements, "قائمة المتطلبات", "سجل الأسرة") == []
    assert says(declaration, "إقرار بصحة البيانات والمستندات", "نورة") == []
    seat.walk()
    at_the_end(seat)


def test_f1_says_a_sentence_and_f10_leaves_it_for_later(seat: Sitting) -> None:
    seat.begin()
    said = seat.course.here[1].say
    seat.press(Qt.Key.Key_F1)
    assert f"«{said}»" in words_in(seat.interview)
    seat.press(Qt.Key.Key_F10)
    assert seat.window.place == "start"


def test_another_look_and_larger_type_keep_everything(seat: Sitting) -> None:
    seat.begin()
    seat.walk("person.contact")
    seat.type("0551234567")
    seat.press(ENTER)
    seat.type("الت")
    before = dict(seat.course.interview.answers)
    for change in (
        seat.window.change_look,
        lambda: seat.press(Qt.Key.Key_F11),
        lambda: seat.press(Qt.Key.Key_F11),
        lambda: seat.press(Qt.Key.Key_F11),
    ):
        change()
        QApplication.processEvents()
        assert seat.block == "person.contact"
        assert seat.field("person.district").value() == "الت"
        assert dict(seat.course.interview.answers) == before  # told once the field is left
    seat.walk()
    assert seat.stored()["person.district"] == "الت"
    done = at_the_end(seat)
    seat.window.change_look()
    assert at_the_end(seat) is done
    seat.sees(str(seat.request().number))


@pytest.mark.parametrize("look", list(Look))
def test_every_block_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers, look: Look
) -> None:
    with sitting(desk_app, qtbot, office, Theme(look, SCALES[-1])) as seat:
        seat.press(Qt.Key.Key_F2)
        stands_well(seat)
        seat.begin("1000000009")
        seen = seat.walk(look=lambda: stands_well(seat))
        assert {"person.who", "person.name", "person.contact", "service", "papers"} <= set(seen)
        assert {"channel", "channel.details", "sign", "sign.text", "reply"} <= set(seen)
        at_the_end(seat)
        stands_well(seat)


@pytest.mark.parametrize("look", list(Look))
def test_what_only_some_are_asked_fits_too(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers, look: Look
) -> None:
    with work.desk_of(office, "desk") as desk:
        uuid = work.held(desk, (work.LACKING,))
        interviews.save_answers(desk, uuid, {}, "sign")
    with sitting(desk_app, qtbot, office, Theme(look, SCALES[-1])) as seat:
        seat.open(uuid)
        for key in "3456":
            seat.type(key)
            assert seat.block == "sign.details"
            stands_well(seat)
            seat.press(ESCAPE)
        seat.type("2")
        assert seat.block == "sign.text"
        stands_well(seat)
        for _ in ("sign.text", "reply"):
            seat.on()
        assert listed(seat)
        stands_well(seat)
        seat.type("1")
        at_the_end(seat)
        stands_well(seat)


@pytest.mark.parametrize("look", list(Look))
def test_a_known_person_fits_too(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers, look: Look
) -> None:
    with work.desk_of(office, "desk") as desk:
        uuid = work.completed(desk)
        with desk.reading() as session:
            number = str(session.scalars(select(Request.number).where(Request.uuid == uuid)).one())
    with sitting(desk_app, qtbot, office, Theme(look, SCALES[-1])) as seat:
        seat.press(Qt.Key.Key_F2)
        seat.type(number)
        seat.press(ENTER)
        seat.sees(texts.PURPOSE)
        stands_well(seat)
        seat.type("1")
        stands_well(seat)
        seat.type("4")
        seat.wait(lambda: seat.interview.course is not None)
        seat.wait(lambda: seat.block == "person.back")
        stands_well(seat)
        seat.type("2")
        for block in ("person.who", "person.name", "person.contact", "service"):
            seat.on()
            assert seat.block == block
            stands_well(seat)
