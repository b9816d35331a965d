"""The short visits by keys alone: from the first screen to the row that is kept."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services import visiting
from tests.ui import offices
from tests.ui.conftest import TODAY
from tests.ui.seeing import type_into, words_in
from twaim_desk.db.models.desk import ApprovedAnswer, Arrival, Complaint, Enquiry, VolunteerOffer
from twaim_desk.db.models.desk import Visit as VisitRow
from twaim_desk.db.models.persons import Person, PersonChange, SensitiveFact
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.desk import Desk
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import visits as texts
from twaim_desk.texts.interview_page import PAPER_TITLES
from twaim_desk.ui.interview.identity_view import IdentityView
from twaim_desk.ui.interview.page import InterviewPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.visits.page import VisitPage

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
AFTER_DECISION = ("tell", "deliver")
NEW_FILE_KEYS = {"turned_away": "8", "arrival": "9", "volunteer": "0"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, state: None) -> Path:
    """A sample office that no test writes to."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 120, 150, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copytree(made, tmp_path / "office")


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Navigation]:
    """The window of a receptionist."""
    with offices.window_on(desk_app, qtbot, folder) as made:
        offices.sign_in(made, qtbot, "desk")
        qtbot.waitUntil(lambda: made.place == "start", timeout=20_000)
        yield made


def desk_of(window: Navigation) -> Desk:
    assert window.entrance is not None
    return window.entrance.desk


def focused(window: Navigation) -> QWidget:
    widget: QWidget | None = window.shell.focusWidget()
    assert widget is not None
    return widget


def play(window: Navigation, *keys: Qt.Key | str) -> None:
    """Press keys, and type texts, wherever the cursor is."""
    window.shell.activateWindow()  # a window that is not in front hears no F-keys and no Esc
    for key in keys:
        QApplication.processEvents()
        if isinstance(key, str):
            type_into(focused(window), key)
        else:
            QTest.keyClick(focused(window), key)
    QApplication.processEvents()


def page_of(window: Navigation) -> VisitPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, VisitPage)
    return page


def open_visit(window: Navigation, qtbot: QtBot, kind: str, coming: Coming) -> VisitPage:
    """The page of a visit, with the cursor in its first field."""
    window.go_to(kind, coming)
    page = page_of(window)
    wait_for_cursor(window, qtbot, page)
    return page


def wait_for_cursor(window: Navigation, qtbot: QtBot, page: VisitPage) -> None:
    qtbot.waitUntil(
        lambda: page.opening is not None and page.view.isAncestorOf(window.shell.focusWidget())
    )


def done(qtbot: QtBot, page: VisitPage, sentence: str) -> None:
    """Wait until the page says what was done."""
    qtbot.waitUntil(lambda: page.done is not None, timeout=5_000)
    assert sentence in words_in(page), words_in(page)


def waiting_request(window: Navigation) -> Request:
    return visiting.request_in(desk_of(window), State.WITH_COMMITTEE)


def test_who_is_turned_away_takes_two_keys(window: Navigation, qtbot: QtBot) -> None:
    window.go_to("interview")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, InterviewPage)
    assert isinstance(page.view, IdentityView)
    play(window, ENTER)
    play(window, NEW_FILE_KEYS["turned_away"])
    visit = page_of(window)
    wait_for_cursor(window, qtbot, visit)
    play(window, "٣")
    done(qtbot, visit, texts.SORRY["conditions"])
    kept = visiting.last(desk_of(window), VisitRow)
    assert (kept.purpose, kept.turned_away, kept.place) == ("turned_away", "conditions", "desk")
    play(window, ENTER)
    assert window.place == "start"


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("2", "follow_up"), ("3", "follow_up"), ("4", "change"), ("5", "complaint"),
        ("6", "enquiry"), ("7", "channel"), ("8", "turned_away"), ("9", "arrival"),
        ("0", "volunteer"),
    ],
)  # fmt: skip
def test_each_purpose_has_its_key_for_whom_the_office_knows(
    window: Navigation, qtbot: QtBot, key: str, place: str
) -> None:
    request = waiting_request(window)
    window.go_to("interview")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, InterviewPage)
    view = page.view
    assert isinstance(view, IdentityView)
    play(window, str(request.number), ENTER)
    qtbot.waitUntil(lambda: view.person is not None)
    assert view.person is not None
    play(window, key)
    assert window.place == place
    visit = page_of(window)
    wait_for_cursor(window, qtbot, visit)
    assert view.person.name in words_in(visit)


def test_who_can_help_is_asked_where_the_association_cannot(
    window: Navigation, qtbot: QtBot
) -> None:
    page = open_visit(window, qtbot, "turned_away", Coming())
    play(window, "1", "جمعية المجمعة", ENTER)
    done(qtbot, page, "جمعية المجمعة")
    assert visiting.last(desk_of(window), VisitRow).note == "جمعية المجمعة"
    play(window, ENTER)
    printing = window.shell.pages.currentWidget()
    assert isinstance(printing, PaperPage)
    assert PAPER_TITLES["courtesy_slip"] in words_in(printing)
    printing.back()
    assert window.place == "start"


def test_an_enquiry_is_answered_with_what_was_approved(window: Navigation, qtbot: QtBot) -> None:
    desk = desk_of(window)
    with desk.saving() as session:
        session.add(
            ApprovedAnswer(
                question="متى يُوزَّع الزنجبيل؟", answer="أول كل شهر.", source="لائحة المساعدات",
                approved_at=desk.now(), approved_by=desk.user_id,
            )
        )  # fmt: skip
    page = open_visit(window, qtbot, "enquiry", Coming())
    play(window, "متى الزنجبيل", ENTER, "1")
    play(window, "1")
    done(qtbot, page, "أول كل شهر.")
    kept = visiting.last(desk, Enquiry)
    assert (kept.question, kept.category, kept.source) == (
        "متى الزنجبيل", "services", "لائحة المساعدات",
    )  # fmt: skip


def test_a_typed_answer_is_ended_with_ctrl_enter(window: Navigation, qtbot: QtBot) -> None:
    page = open_visit(window, qtbot, "enquiry", Coming())
    play(window, "هل توجد دورات", ENTER, "7")
    offered = [one.id for one in page.view.form.fields["answer.which"].ask.choices]
    play(window, str(1 + offered.index("typed")), "اللائحة", ENTER, "نعم كل شهر")
    QTest.keyClick(focused(window), ENTER, Qt.KeyboardModifier.ControlModifier)
    done(qtbot, page, texts.ENQUIRY_DONE)
    kept = visiting.last(desk_of(window), Enquiry)
    assert (kept.answer, kept.source) == ("نعم كل شهر", "اللائحة")


def test_a_complaint_gets_its_number_said_large(window: Navigation, qtbot: QtBot) -> None:
    page = open_visit(window, qtbot, "complaint", Coming())
    assert texts.CONFIDENTIAL in words_in(page)
    play(window, "1", "2", "تأخر", ENTER, "تأخر الرد", TAB)
    page.act()
    done(qtbot, page, "TW-1448-C")
    assert texts.COMPLAINT_NAMELESS in words_in(page)
    kept = visiting.last(desk_of(window), Complaint)
    assert kept.number in words_in(page)
    assert (kept.kind, kept.about, kept.text) == ("complaint", "تأخر", "تأخر الرد")


def test_what_is_missing_is_said_and_the_cursor_goes_there(
    window: Navigation, qtbot: QtBot
) -> None:
    page = open_visit(window, qtbot, "complaint", Coming())
    play(window, "1")
    page.act()
    assert "لم يُجب عن: هل يُذكر اسم مقدّمه؟" in words_in(page)
    assert page.view.form.fields["with_name"].isAncestorOf(focused(window))
    assert not visiting.complaints(desk_of(window))


def test_a_follow_up_says_where_the_request_stands_and_counts(
    window: Navigation, qtbot: QtBot
) -> None:
    request = waiting_request(window)
    page = open_visit(window, qtbot, "follow_up", Coming(request.person_id, request.uuid))
    said = words_in(page.said)
    assert str(request.number) in said
    assert "اللجنة المختصة" in said
    play(window, ENTER)
    done(qtbot, page, texts.FOLLOW_UP_DONE)
    assert visiting.last(desk_of(window), VisitRow).request_id == request.id


def test_f7_at_a_follow_up_complains_about_that_request(window: Navigation, qtbot: QtBot) -> None:
    request = waiting_request(window)
    open_visit(window, qtbot, "follow_up", Coming(request.person_id, request.uuid))
    play(window, Qt.Key.Key_F7)
    page = page_of(window)
    wait_for_cursor(window, qtbot, page)
    assert window.place == "complaint"
    assert str(request.number) in words_in(page)


def test_a_change_shows_the_old_value_and_keeps_it(window: Navigation, qtbot: QtBot) -> None:
    desk, request = desk_of(window), waiting_request(window)
    with desk.store.reading() as session:
        before = session.get_one(Person, request.person_id).district
    page = open_visit(window, qtbot, "change", Coming(request.person_id))
    play(window, "2")
    assert str(before) in words_in(page)
    play(window, "الحي الجديد", ENTER, ENTER)
    done(qtbot, page, texts.CHANGE_DONE)
    change = visiting.last(desk, PersonChange)
    assert (change.field, change.before, change.after) == ("district", before, "الحي الجديد")


def test_income_appears_only_once_a_reason_was_chosen(window: Navigation, qtbot: QtBot) -> None:
    desk = desk_of(window)
    fact = visiting.every(desk, SensitiveFact)[-1]
    page = open_visit(window, qtbot, "change", Coming(fact.person_id))
    play(window, "7")
    shown = texts.SHOWN.format(value=fact.value)
    assert texts.BEFORE_HIDDEN in words_in(page)
    assert shown not in words_in(page)
    play(window, "1")
    qtbot.waitUntil(lambda: shown in words_in(page))
    assert visiting.newest_act(desk).action == "person.sensitive"


def test_the_channel_changes_after_the_number_was_read_back(
    window: Navigation, qtbot: QtBot
) -> None:
    request = waiting_request(window)
    page = open_visit(window, qtbot, "channel", Coming(request.person_id))
    play(window, "1", SPACE, ENTER, "رقم جديد", ENTER, "1")
    focused_edit = page.view.form.fields["channel.address"]
    assert focused_edit.isAncestorOf(focused(window))
    QTest.keySequence(focused(window), "Ctrl+A")
    play(window, "0550000009", ENTER)
    page.act()
    assert "لم يُؤكَّد: تم تأكيد الرقم" in words_in(page)
    play(window, SPACE)
    page.act()
    done(qtbot, page, str(request.number))
    new = [o for o in visiting.every(desk_of(window), AgreedChannel) if o.request_id == request.id]
    assert (new[-1].channel, new[-1].address) == ("phone", "+966550000009")


def test_a_letter_leads_on_to_the_interview(window: Navigation, qtbot: QtBot) -> None:
    page = open_visit(window, qtbot, "arrival", Coming())
    play(window, "1", "1/11/2026", ENTER, "٤٥", ENTER, "3", ENTER, "طلب مساعدة", ENTER, "1")
    done(qtbot, page, texts.ARRIVAL_DONE)
    arrival = visiting.last(desk_of(window), Arrival)
    assert (arrival.channel, arrival.reference, arrival.attachments) == ("letter", "٤٥", 3)
    play(window, ENTER)
    interview = window.shell.pages.currentWidget()
    assert isinstance(interview, InterviewPage)
    qtbot.waitUntil(lambda: interview.course is not None)
    assert visiting.last(desk_of(window), Request).taken_from == "letter"


def test_an_offer_to_volunteer_is_one_screen(window: Navigation, qtbot: QtBot) -> None:
    page = open_visit(window, qtbot, "volunteer", Coming())
    play(window, "نورة علي", ENTER, "0551234567", ENTER, "التعليم", ENTER, "مساء الأحد", ENTER)
    done(qtbot, page, texts.VOLUNTEER_DONE)
    assert visiting.last(desk_of(window), VolunteerOffer).name == "نورة علي"


def test_one_esc_does_not_throw_away_what_was_typed(window: Navigation, qtbot: QtBot) -> None:
    page = open_visit(window, qtbot, "volunteer", Coming())
    play(window, "نورة")
    play(window, Qt.Key.Key_Escape)
    assert texts.LEAVE_ASKS in words_in(page)
    assert window.place == "volunteer"
    play(window, Qt.Key.Key_Escape)
    assert window.place == "start"


def test_esc_goes_back_to_the_interview_that_led_here(window: Navigation, qtbot: QtBot) -> None:
    open_visit(window, qtbot, "arrival", Coming())
    play(window, "5", "1")
    page = page_of(window)
    done(qtbot, page, texts.AWAY_DONE)
    uuid = visiting.last(desk_of(window), Request).uuid
    open_visit(window, qtbot, "complaint", Coming(request=uuid, returns=True))
    play(window, Qt.Key.Key_Escape)
    assert window.place == "interview"


def test_another_look_keeps_what_was_typed(window: Navigation, qtbot: QtBot) -> None:
    open_visit(window, qtbot, "volunteer", Coming())
    play(window, "نورة", ENTER, "055")
    window.change_look()
    page = page_of(window)
    assert page.view.form.fields["name"].value() == "نورة"
    assert page.view.form.fields["phone"].value() == "055"


def test_a_person_without_requests_is_told_so(window: Navigation, qtbot: QtBot) -> None:
    busy = {one.person_id for one in visiting.every(desk_of(window), Request)}
    idle = next(one for one in range(1, 121) if one not in busy)
    window.go_to("follow_up", Coming(idle))
    page = page_of(window)
    done(qtbot, page, texts.NO_REQUEST)
    play(window, ENTER)
    assert window.place == "start"


@pytest.mark.parametrize("look", list(Look))
def test_each_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, folder: Path, look: Look
) -> None:
    with offices.window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "desk")
        qtbot.waitUntil(lambda: window.place == "start", timeout=20_000)
        request = waiting_request(window)
        for kind, title in texts.TITLES.items():
            if kind in AFTER_DECISION:  # they open with another request: test_answers
                continue
            page = open_visit(window, qtbot, kind, Coming(request.person_id, request.uuid))
            assert window.shell.size().toTuple() == (1366, 768), kind
            assert page.area.horizontalScrollBar().maximum() == 0, kind
            assert title in words_in(page)
            assert page.footer.next.isVisible()
            for field in page.view.form.fields.values():
                control = field.focusProxy()
                assert control is not None
                assert control.accessibleName(), field.ask.id
