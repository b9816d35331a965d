"""After a decision, by keys: who is told and how, what is given, papers in one go."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import deciding, visiting
from tests.services.offices import is_arabic
from tests.ui import work
from tests.ui.printing_desk import OFFICE, Printers
from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.db.models.desk import Rating
from twaim_desk.db.models.follow_up import ContactAttempt, Delivery
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.domain.deliveries import Gift
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.printing import PaperOutError
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.answers import notices_to_print
from twaim_desk.texts import batch as batch_texts
from twaim_desk.texts import deliveries as delivery_texts
from twaim_desk.texts import interview_page as interview_texts
from twaim_desk.texts import telling as texts
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.answers.page import AnswersPage
from twaim_desk.ui.deliveries.page import DeliveriesPage
from twaim_desk.ui.papers.batch_page import BatchPage
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.visits.page import VisitPage

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
BASKET = Gift("سلة غذائية", None, work.UNTIL)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in which a rejection waits for its letter and an acceptance is to be given."""
    folder = work.sample(tmp_path_factory.mktemp("made"))
    with desk_of(folder, "desk") as desk:
        rejected = deciding.decided(desk, accepted=False, seed=1)
        deciding.agree(desk, rejected, channel="letter", address="الرياض، حي النخيل")
        accepted = deciding.decided(desk, gifts=[BASKET], seed=2)
        deciding.told(desk, accepted)
        waiting = deciding.decided(desk, seed=3)
        deciding.agree(desk, waiting, channel="phone", address="+966551234567")
        posted = deciding.decided(desk, accepted=False, seed=4)
        deciding.agree(desk, posted, channel="letter", address="الرياض، حي الورود")
    names = (rejected, accepted, waiting)
    (folder / "uuids").write_text("\n".join(names), "utf-8")
    return folder


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> Printers:
    """The printers of the counter."""
    made = Printers()
    for module in ("interview.print_view", "papers.batch_page"):
        monkeypatch.setattr(f"twaim_desk.ui.{module}.printing_here", made.printing)
    return made


def uuids(office: Path) -> tuple[str, str, str]:
    """Of the rejected one, of the one to be given, of the one to be called."""
    first, second, third = (office / "uuids").read_text("utf-8").split()
    return first, second, third


def visit_at(walk: Walk, field: str) -> VisitPage:
    """The visit that stands in the window, with the cursor in this field."""
    walk.wait(lambda: isinstance(walk.page, VisitPage) and walk.page.opening is not None)
    page = walk.page
    assert isinstance(page, VisitPage)
    walk.wait(lambda: walk.focused() is page.view.form.fields[field].focusProxy())
    return page


def finish(walk: Walk) -> None:
    """Keep what the page says so far."""
    QTest.keyClick(walk.focused(), ENTER, Qt.KeyboardModifier.ControlModifier)


def ends(walk: Walk, page: VisitPage, sentence: str) -> None:
    walk.wait(lambda: page.done is not None)
    assert sentence in words_in(page)
    walk.wait(lambda: walk.focused().window() is walk.window.shell)


def test_who_is_called_is_told_by_keys_and_the_list_says_no_decision(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    uuid = uuids(office)[2]
    with at_window(desk_app, qtbot, office, "liaison") as walk:
        walk.sees(today_texts.LINES["answers"])
        walk.window.go_to("answers")
        page = walk.page
        assert isinstance(page, AnswersPage)
        walk.wait(lambda: page.list.count() > 1)
        lines = [page.list.item(at).text() for at in range(page.list.count())]
        assert all("مقبول" not in line and "مرفوض" not in line for line in lines)
        walk.window.go_to("tell", uuid)
        visit = visit_at(walk, "checked")
        walk.sees("الاتصال الهاتفي: \u20660551234567\u2069")
        assert "تمت الموافقة" not in words_in(visit)
        walk.press(SPACE)  # it is sure who listens
        walk.sees("تمت الموافقة على الطلب.")
        walk.press(ENTER)
        walk.type("١")
        finish(walk)
        ends(walk, visit, texts.TOLD_DONE)
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "answers")
    with desk_of(office, "desk") as desk:
        assert deciding.row_of(desk, uuid).state == State.TOLD
        assert visiting.last(desk, ContactAttempt).channel == "phone"


def test_who_asks_at_the_desk_is_told_there(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    uuid = uuids(office)[0]
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("follow_up", Coming(request=uuid))
        page = visit_at(walk, "request")
        walk.sees("يُبلَّغ بالرد الآن هنا")
        finish(walk)
        ends(walk, page, "يُبلَّغ بالرد الآن هنا")
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "tell")
        visit = visit_at(walk, "checked")
        assert visit.interview is not None
        assert visit.interview.text("way") == "visit"
        walk.press(SPACE)
        walk.sees(f"وتعذّرت الموافقة على الطلب للسبب الآتي: {deciding.REASON}")
        walk.press(ENTER)
        walk.type("1")
        finish(walk)
        ends(walk, visit, texts.TOLD_DONE)
    with desk_of(office, "desk") as desk:
        assert deciding.row_of(desk, uuid).state == State.TOLD


def test_something_is_given_printed_and_signed_for(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("deliveries")
        page = walk.page
        assert isinstance(page, DeliveriesPage)
        walk.wait(lambda: page.list.count() > 0)
        walk.window.go_to("deliver", uuids(office)[1])
        visit = visit_at(walk, "whole")
        walk.type("1")  # all of it
        walk.type("1")  # to the person himself
        walk.press(SPACE)
        walk.press(ENTER)
        ends(walk, visit, delivery_texts.GIVEN_DONE)
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "paper")
        walk.window._go_back()
        visit = visit_at(walk, "act")
        walk.type("1")  # it was signed
        walk.press(SPACE)
        walk.press(ENTER)
        ends(walk, visit, delivery_texts.SIGNED_DONE)
        walk.press(ENTER)
        walk.sees(interview_texts.RATING, interview_texts.RATING_RIGHT)
        assert not visit.head.isVisible(), "the screen is turned to the visitor"
        assert delivery_texts.SIGNED_DONE not in words_in(walk.window.shell)
        walk.type("٢")
        walk.sees(interview_texts.THANKS)
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "deliveries")
        walk.wait(lambda: not walk.window._worker._asked)
    with desk_of(office, "desk") as desk:
        mine = deciding.row_of(desk, uuids(office)[1])
        rating = visiting.last(desk, Rating)
        assert (rating.method, rating.service, rating.rating) == (
            "delivery", mine.service, "middling",
        )  # fmt: skip
        rows = [one for one in visiting.every(desk, Delivery) if one.request_id == mine.id]
        assert [(one.given_to, one.acknowledged) for one in rows] == [("self", True)]
        assert mine.state == State.DELIVERED


def test_the_letters_of_a_list_print_in_one_go(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("answers")
        page = walk.page
        assert isinstance(page, AnswersPage)
        walk.wait(lambda: page.list.count() > 0)
        page.list.setFocus()
        walk.type("2")
        walk.wait(lambda: isinstance(walk.page, BatchPage) and walk.page.button.isEnabled())
        batch = walk.page
        assert isinstance(batch, BatchPage)
        walk.window.shell.activateWindow()
        QTest.keyClick(walk.focused(), Qt.Key.Key_F9)
        walk.sees(batch_texts.CAME_OUT)
        walk.type("1")
        walk.wait(lambda: walk.window.place == "answers")
        count = len(batch.kept)
        again = walk.page
        assert isinstance(again, AnswersPage)
        walk.wait(lambda: again.list.count() > 0)
        again.list.setFocus()
        walk.type("3")
        walk.sees(texts.SENT.format(count=written(count, Digits.ARABIC)))
    assert len(printers.orders) == count
    assert all(order.content[:5] == b"%PDF-" for order in printers.orders)
    with desk_of(office, "desk") as desk:
        kept = {one.id: one.content for one in visiting.every(desk, Paper)}
        printed = [one for one in visiting.every(desk, Print) if one.came_out]
        assert [kept[one.paper_id] for one in printed] == [one.content for one in printers.orders]


def test_a_batch_goes_on_where_the_printer_stopped(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> None:
    with desk_of(office, "desk") as desk:
        papers = tuple(notices_to_print(desk))
    assert len(papers) >= 2
    papers = papers[:2]
    printers.answers = [True, PaperOutError("media-empty", OFFICE)]
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("batch", papers)
        batch = walk.page
        assert isinstance(batch, BatchPage)
        walk.wait(batch.button.isEnabled)
        batch.button.click()
        walk.sees(batch_texts.STOPPED.format(number="١", count="٢"))
        batch.button.click()
        walk.sees(batch_texts.CAME_OUT)
        walk.type("2")  # some did not: each by itself
        walk.wait(lambda: walk.window.place == "paper")
    contents = [order.content for order in printers.orders]
    assert len(contents) == 3
    assert contents[1] == contents[2] != contents[0]
    with desk_of(office, "desk") as desk:
        assert [one.came_out for one in visiting.every(desk, Print)][-2:] == [None, None]


@pytest.mark.parametrize("look", list(Look))
def test_each_fits_the_smallest_screen_in_the_largest_type(
    look: Look, desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> None:
    rejected, accepted, waiting = uuids(office)
    with at_window(desk_app, qtbot, office, "desk", Theme(look, SCALES[-1])) as walk:
        for place, kept, field in (
            ("tell", waiting, "checked"), ("tell", rejected, "result"),
            ("deliver", accepted, "whole"),
        ):  # fmt: skip
            walk.window.go_to(place, kept)
            page = visit_at(walk, field)
            assert walk.window.shell.size().toTuple() == (1366, 768), place
            assert page.area.horizontalScrollBar().maximum() == 0, place
            assert page.footer.next.isVisible()
            for shown in page.view.form.fields.values():
                control = shown.focusProxy()
                assert control is not None
                assert is_arabic(control.accessibleName()), shown.ask.id
