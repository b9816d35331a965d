"""Visits, the management, agreements, works and those who are contacted first, by keys."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.services import visiting
from tests.ui import offices, work
from tests.ui.work import Walk, at_window, completed, desk_of
from twaim_desk.db.models.persons import Identity
from twaim_desk.services import ahead, rights
from twaim_desk.texts import ahead as ahead_texts
from twaim_desk.texts import interview_page
from twaim_desk.texts import management as management_texts
from twaim_desk.texts import office_visits as visit_texts
from twaim_desk.texts import rights as texts
from twaim_desk.ui.contact.person_page import ContactPersonPage
from twaim_desk.ui.keeping.list_page import KeepForm, ListPage
from twaim_desk.ui.oversight.liaison_page import LiaisonReportPage
from twaim_desk.ui.oversight.management_page import ManagementPage
from twaim_desk.ui.widgets.picked_list import PickedList

ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A sample office that all these walks go through, each in its own part of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        patch.setattr("twaim_desk.vault.seal_key._BITS", service_offices.FEW_BITS)
        yield work.sample(tmp_path_factory.mktemp("made"))


def list_page(walk: Walk) -> ListPage:
    """The page that stands there, once its list has the keys."""
    page = walk.page
    assert isinstance(page, ListPage)
    walk.wait(lambda: page.focusProxy() is page.list and walk.focused() is page.list)
    return page


def lists(walk: Walk, *words: str) -> None:
    """Wait until the list of the page says all of it."""

    def said() -> str:
        shown = walk.page.findChild(PickedList)
        return (
            "" if shown is None else " ".join(shown.item(at).text() for at in range(shown.count()))
        )

    for one in words:
        walk.wait(lambda one=one: one in said())  # type: ignore[misc]


def fill(walk: Walk, key: str, *typed: str) -> None:
    """Press an act, type into its fields one after the other, and keep it."""
    page = list_page(walk)
    walk.type(key)
    walk.wait(lambda: page.form is not None)
    form = page.form
    assert isinstance(form, KeepForm)
    for name, text in zip(form.fields.fields, typed, strict=True):
        form.fields.focus(name)
        walk.type(text)
    form.button.setFocus()
    form.button.click()


def test_a_visit_is_written_down_found_wanting_and_put_right(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("office_visits")
        walk.sees(visit_texts.PLACE)
        lists(walk, "مكتب الفرع الشمالي")
        fill(walk, "1", "1/1/2030", "مكتب الفرع الشرقي", "الاستقبال منتظم.")
        walk.sees("هذا التاريخ لم يأتِ بعد.")
        page = walk.page
        assert isinstance(page, ListPage)
        assert page.form is not None
        page.form.fields.fields["visited_on"].put("20/11/2026")
        page.form.button.click()
        walk.sees(visit_texts.KEPT)
        lists(walk, "مكتب الفرع الشرقي")
        page = list_page(walk)
        page.list.setCurrentRow(0)
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "office_visit")
        walk.sees("الاستقبال منتظم.")
        fill(walk, "1", "لوحة الأوقات قديمة", "21/11/2026")
        walk.sees(visit_texts.FINDING_KEPT)
        lists(walk, visit_texts.LATE)
        fill(walk, "2", "عُلّقت لوحة جديدة")
        walk.sees(visit_texts.DONE_KEPT, "عُلّقت لوحة جديدة")
        list_page(walk)
        walk.type("3")
        walk.wait(lambda: walk.window.place == "paper")
        walk.sees(interview_page.PAPER_TITLES["office_visit"])


def test_the_management_signs_that_it_looked_and_reads_on(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("management")
        walk.sees(management_texts.KINDS["complaint"], management_texts.NOTHING_OPEN)
        page = list_page(walk)
        assert isinstance(page, ManagementPage)
        walk.type("1")
        walk.wait(lambda: page.form is not None)
        assert page.form is not None
        assert page.form.fields.fields["looker"].value() == "خالد بن علي الحربي"
        page.form.fields.focus("ordered")
        walk.type("الرد على ما تأخّر اليوم")
        page.form.button.click()
        walk.sees(management_texts.LOOKED)
        lists(walk, "الرد على ما تأخّر اليوم")
        list_page(walk)
        walk.type("3")
        walk.wait(lambda: walk.window.place == "liaison_report")
        lists(walk, "وليد بن حمد الشمري")
        walk.type("3")
        lists(walk, "خالد بن علي الحربي")
        walk.press(ENTER)
        walk.press(ENTER)
        walk.wait(lambda: isinstance(walk.focused(), QPushButton))
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "paper")
        walk.sees(interview_page.PAPER_TITLES["liaison_report"])
    with at_window(desk_app, qtbot, office, "auditor") as walk:
        walk.window.go_to("management")
        lists(walk, "الرد على ما تأخّر اليوم")
        list_page(walk)
        walk.type("1")  # he signs for nothing: the first of his acts is the report
        walk.wait(lambda: walk.window.place == "liaison_report")
        report = walk.page
        assert isinstance(report, LiaisonReportPage)
        assert report.button is None  # he reads, and prints nothing


def test_a_request_is_linked_and_what_it_fell_short_in_remedied(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("rights", uuid)
        walk.sees(texts.NO_AGREEMENT)
        fill(walk, "1", "12/1447", "1/3/2026", "مؤسسة التوريد", "ملف العقود")
        walk.sees(texts.LINKED, "مؤسسة التوريد")
        fill(walk, "2", "تأخّر الاتصال")
        walk.sees(texts.NOTED)
        lists(walk, texts.NOT_REMEDIED)
        fill(walk, "3", "اعتُذر إليه")
        walk.sees(texts.REMEDIED, "اعتُذر إليه")
        list_page(walk)
        walk.press(Qt.Key.Key_Escape)
        walk.wait(lambda: walk.window.place == "request")
        walk.sees("مؤسسة التوريد")
    with desk_of(office, "desk") as desk:
        assert rights.rights_of(desk, uuid).shortcomings[0].remedy == "اعتُذر إليه"


def test_a_work_is_written_down_and_its_statement_printed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("works", 3)
        walk.sees(texts.NO_WORKS)
        fill(walk, "1", "دليل المنتجات", "", "نشره منسوبًا إلى صاحبه", "")
        walk.sees(texts.WORK_KEPT)
        lists(walk, "دليل المنتجات", texts.MAY_USE_ALWAYS)
        list_page(walk)
        walk.type("2")
        walk.wait(lambda: walk.window.place == "paper")
        walk.sees(interview_page.PAPER_TITLES["work_statement"])


def test_who_agreed_is_contacted_before_he_asks(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "liaison") as desk:
        identity = visiting.every(desk, Identity)[4]
        soon = offices.NOW.date() + timedelta(days=20)
        service_offices.run(
            desk, f"UPDATE identity SET expires_on = '{soon}' WHERE id = {identity.id}"
        )
        ahead.note_consent(desk, identity.person_id, given=True)
    with at_window(desk_app, qtbot, office, "liaison") as walk:
        walk.window.go_to("ahead")
        lists(walk, ahead_texts.NOT_TRIED)
        walk.press(ENTER)
        walk.wait(lambda: walk.window.place == "contact_person")
        page = list_page(walk)
        assert isinstance(page, ContactPersonPage)
        walk.wait(lambda: page.list.count() > 0)
        walk.press(ENTER)
        walk.wait(lambda: page.form is not None)
        walk.type("2")
        walk.type("بعد العصر")
        walk.press(ENTER)
        walk.sees(ahead_texts.TRIED_KEPT, ahead_texts.RESULTS["no_answer"], "بعد العصر")
        list_page(walk)
        walk.type("3")
        walk.wait(lambda: page.card is not None and page.card.agreed is False)
        walk.press(ENTER)
        walk.sees(ahead_texts.NOT_AGREED)
