"""Complaints and the file of a person, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.services import visiting
from tests.ui import work
from tests.ui.seeing import press
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.db.models.desk import Complaint, Enquiry
from twaim_desk.db.models.persons import Person, SameDecision, SensitiveFact
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.matters import Kind
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.duplicates import decide_same
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.services.open_person import PersonCard
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.enquiry import answer_enquiry
from twaim_desk.services.visits.opening import open_complaint, open_enquiry
from twaim_desk.texts import grievance as settling_texts
from twaim_desk.texts import matters as texts
from twaim_desk.texts import merging as merge_texts
from twaim_desk.texts import person_file as file_texts
from twaim_desk.texts.answers import NO_SOURCE
from twaim_desk.texts.corrections import PAPER_KINDS
from twaim_desk.texts.search import FULL_FILE
from twaim_desk.ui.matters.list_page import MattersPage, Shown
from twaim_desk.ui.matters.page import MatterPage
from twaim_desk.ui.merge.page import MergePage
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.person.page import PersonPage
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.requests.page import RequestPage
from twaim_desk.ui.search.card import PersonView
from twaim_desk.ui.visits.page import VisitPage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office with one new complaint in it."""
    folder = work.sample(tmp_path_factory.mktemp("people"))
    with desk_of(folder, "desk") as desk:
        opened = open_complaint(desk, Coming())
        said: dict[str, Answer] = {
            "kind": "complaint",
            "with_name": False,
            "about": "التأخر",
            "text": "تأخر.",
        }
        take_complaint(desk, opened, {**opened.interview.answers, **said})
    return folder


def act(walk: Walk, page: MatterPage, name: str) -> None:
    """Press the number of an act, once it is offered."""
    walk.wait(lambda: page.rows is not None and walk.focused() in page.rows.buttons)
    rows = page.rows
    assert rows is not None
    titles = [button.accessibleName() for button in rows.buttons]
    title = texts.ACTS.get(name) or settling_texts.ACTS[name]
    walk.type(str(titles.index(title[0]) + 1))


def fill(walk: Walk, *answers: str) -> None:
    """Answer question after question: a digit chooses and goes on, after words Enter does."""
    for answer in answers:
        walk.type(answer)
        if len(answer) > 1 or not answer:
            walk.press(Qt.Key.Key_Return)


def test_a_complaint_is_opened_studied_decided_and_its_owner_told(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("matters")
        listed = walk.page
        assert isinstance(listed, MattersPage)
        walk.wait(lambda: listed.list.count() > 0)
        listed.list.setCurrentRow(listed.list.count() - 1)
        listed.list.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, MatterPage) and walk.page.card is not None)
        page = walk.page
        assert isinstance(page, MatterPage)
        walk.sees("تأخر.", texts.NAMELESS, texts.NO_STORY, "لجنة المتابعة", texts.ANSWER_BY_IS)
        act(walk, page, "note")
        assert page.back()
        assert page.form is None
        act(walk, page, "note")
        walk.type("اتصلت بالفرع")
        walk.press(Qt.Key.Key_Return)
        walk.sees("اتصلت بالفرع", texts.DONE.format(act=texts.ACTS["note"][0]))
        act(walk, page, "escalate")
        walk.sees(settling_texts.NO_ATTEMPT_YET)
        assert page.back()
        act(walk, page, "attempt")
        fill(walk, "", "المشرف مع صاحبها", "1", "عُرض موعد", "3")
        walk.press(Qt.Key.Key_Space)
        walk.sees("مسعى ودّي (المشرف مع صاحبها): عُرض موعد", settling_texts.AMENDS["failed"])
        act(walk, page, "decide")
        fill(walk, "1", "عولج الأمر", "1")
        walk.press(Qt.Key.Key_Space)
        walk.sees("القرار: ثبتت الشكوى. عولج الأمر", texts.VERDICT_IS)
        act(walk, page, "tell")
        fill(walk, "", "1", "")
        walk.press(Qt.Key.Key_Space)
        walk.sees("أُجيب وأُغلق: عولج الأمر", texts.NOBODY_TO_TELL, texts.CLOSED)
        assert page.back()
        walk.wait(lambda: isinstance(walk.page, MattersPage))
        again = walk.page
        assert isinstance(again, MattersPage)
        again.state.setFocus()
        walk.type("2")
        walk.wait(lambda: not again.shown.only_open)
        walk.wait(lambda: any("عولج" in text or texts.CLOSED in text for text in lines(again)))
        assert again.kept == Shown(Kind.COMPLAINT, only_open=False)


def test_an_enquiry_left_for_later_is_answered_with_its_source(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        opened = open_enquiry(desk, Coming())
        said: dict[str, Answer] = {
            "question": "متى الدورة؟",
            "category": "other",
            "answer.which": "later",
        }
        answer_enquiry(desk, opened, {**opened.interview.answers, **said})
        ref = MatterRef(Kind.ENQUIRY, visiting.last(desk, Enquiry).id)
    with at_window(desk_app, qtbot, office, "liaison") as walk:
        walk.window.go_to("matter", ref)
        page = walk.page
        assert isinstance(page, MatterPage)
        walk.sees("متى الدورة؟")
        act(walk, page, "answer")
        walk.press(Qt.Key.Key_Return)
        walk.press(Qt.Key.Key_Return)
        walk.sees(NO_SOURCE)
        walk.type("إعلان الدورة")
        walk.press(Qt.Key.Key_Return)
        walk.type("تبدأ أول الشهر")
        walk.press(Qt.Key.Key_Return)
        walk.sees("أُجيب وأُغلق: تبدأ أول الشهر", texts.SOURCE, "إعلان الدورة")


def test_the_secretary_of_a_committee_has_grievances_and_no_enquiries(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("matters", Shown(Kind.COMPLAINT, only_open=False))
        page = walk.page
        assert isinstance(page, MattersPage)
        walk.wait(lambda: page.list.count() > 0)
        assert [name for name, _ in page.kind.options] == [Kind.COMPLAINT, Kind.SUGGESTION]
        page.list.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, MatterPage) and walk.page.card is not None)
        matter = walk.page
        assert isinstance(matter, MatterPage)
        assert matter.card is not None
        assert not matter.card.may_handle


def lines(page: MattersPage) -> list[str]:
    """What the lines of the list say."""
    return [page.list.item(at).text() for at in range(page.list.count())]


def test_a_file_shows_its_parts_and_the_income_for_a_reason(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        named = {one.person_id for one in visiting.every(desk, Complaint)}
        facts = visiting.every(desk, SensitiveFact)
        fact = next((one for one in facts if one.person_id in named), facts[-1])
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("person", fact.person_id)
        page = walk.page
        assert isinstance(page, PersonPage)
        walk.wait(lambda: page.file is not None)
        assert page.sections is not None
        assert page.rows is not None
        walk.wait(lambda: walk.focused() is page.sections)
        walk.type("2")
        walk.wait(lambda: page.list.count() > 0)
        assert "آخره" in page.list.item(0).text()
        page.rows.setFocus()
        walk.type("2")
        assert page.reason is not None
        walk.wait(lambda: page.reason is not None and walk.focused() is page.reason.edit)
        walk.press(Qt.Key.Key_Return)
        walk.type("بطلبه")
        walk.press(Qt.Key.Key_Return)
        walk.sees(file_texts.RIYALS.format(amount=arabic_indic(fact.value)))
        page.sections.setFocus()
        walk.type("1")
        page.list.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, RequestPage))
        walk.window.go_to("follow_up", Coming(fact.person_id))
        asked = walk.page
        assert isinstance(asked, VisitPage)
        walk.wait(asked.head.file.isVisible)
        asked.head.file.setFocus()
        walk.press(Qt.Key.Key_Space)
        walk.wait(lambda: isinstance(walk.page, PersonPage))
        again = walk.page
        assert isinstance(again, PersonPage)
        walk.wait(lambda: again.rows is not None)
        assert again.rows is not None
        again.rows.setFocus()
        titles = [button.accessibleName() for button in again.rows.buttons]
        walk.type(str(titles.index(file_texts.ACTS["copy"][0]) + 1))
        walk.wait(lambda: isinstance(walk.page, PaperPage))
        walk.sees(PAPER_KINDS["access_file"])


def test_the_search_leads_to_the_whole_file(surroundings: Surroundings, qtbot: QtBot) -> None:
    view = PersonView(surroundings)
    qtbot.addWidget(view)
    view.show_card(PersonCard(7, "سعد بن علي", False, "0016", "0000", None, ()))
    whole = next(one for one in view.findChildren(QPushButton) if one.text() == FULL_FILE)
    with qtbot.waitSignal(view.file_asked) as asked:
        press(whole, Qt.Key.Key_Space)
    assert asked.args == [7]


def confirm(walk: Walk, reason: str) -> None:
    """A reason, and the supervisor's name and password after it."""
    walk.type(reason)
    walk.press(Qt.Key.Key_Return)
    walk.type("supervisor")
    walk.press(Qt.Key.Key_Return)
    walk.type(PASSWORD)
    walk.press(Qt.Key.Key_Return)


def test_two_who_are_alike_are_told_apart(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        one, other = visiting.every(desk, Person)[:2]
        decide_same(desk, one.id, other.id, same=True)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("merge", one.id)
        page = walk.page
        assert isinstance(page, MergePage)
        walk.wait(lambda: page.list.count() > 0)
        walk.press(Qt.Key.Key_Return)
        walk.wait(page.apart.isVisible)
        page.apart.setFocus()
        walk.press(Qt.Key.Key_Space)
        walk.sees(merge_texts.TOLD_APART)
        assert page.shown is None
        assert not page.apart.isVisible()
    with desk_of(office, "desk") as desk:
        [decided] = [one for one in visiting.every(desk, SameDecision) if not one.same]
        assert (decided.first_id, decided.second_id) == (one.id, other.id)


def test_two_records_become_one_and_two_again(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        one, other = visiting.every(desk, Person)[:2]
        decide_same(desk, one.id, other.id, same=True)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("merge", one.id)
        page = walk.page
        assert isinstance(page, MergePage)
        walk.wait(lambda: page.list.count() > 0)
        assert merge_texts.DECIDED in page.list.item(0).text()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: page.shown is not None)
        walk.sees(merge_texts.CHOOSE)
        walk.wait(lambda: walk.focused() is page.fields["name"])
        walk.type("2")
        assert page.fields["name"].value() == "gone"
        page.reason.setFocus()
        confirm(walk, "سُجّل مرتين")
        walk.wait(lambda: isinstance(walk.page, PersonPage))
        file = walk.page
        assert isinstance(file, PersonPage)
        walk.wait(lambda: file.file is not None)
        walk.sees(other.name, one.name, file_texts.ALSO)
        assert file.rows is not None
        file.rows.setFocus()
        titles = [button.accessibleName() for button in file.rows.buttons]
        walk.type(str(titles.index(file_texts.ACTS["unmerge"][0]) + 1))
        walk.wait(lambda: file.undo_form is not None)
        confirm(walk, "شخصان")
        walk.wait(lambda: walk.page is not file)
        walk.sees(one.name)
        after = walk.page
        assert isinstance(after, PersonPage)
        walk.wait(lambda: after.file is not None)
        assert after.file is not None
        assert (after.file.name, after.file.merged) == (one.name, None)
