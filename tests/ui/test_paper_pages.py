"""Papers kept ready, and the papers of a request, at the window and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import work
from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, completed, desk_of
from twaim_desk.services import booklet
from twaim_desk.services.request_papers import papers_of_request
from twaim_desk.texts import from_paper as booklet_texts
from twaim_desk.texts import interview_page as page_texts
from twaim_desk.texts import papers as texts
from twaim_desk.ui.from_paper.page import FromPaperPage
from twaim_desk.ui.from_paper.register_page import VoidRegisterPage
from twaim_desk.ui.papers.empty_forms_page import EmptyFormsPage
from twaim_desk.ui.papers.one_page import OnePaperPage
from twaim_desk.ui.printing.panel import PrintPanel, Stage
from twaim_desk.ui.reply_date.page import ReplyDatePage
from twaim_desk.ui.requests.page import RequestPage
from twaim_desk.ui.requests.papers_page import RequestPapersPage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office to which all tests of this module write."""
    return work.sample(tmp_path_factory.mktemp("made"))


def drawn(walk: Walk) -> bool:
    """Whether a paper was drawn and can be printed, as far as there is a printer."""
    panels = walk.page.findChildren(PrintPanel)
    return any(one.stage in {Stage.READY, Stage.NO_PRINTER} for one in panels)


def listed(papers: RequestPapersPage) -> str:
    """All that the list of papers says."""
    return "\n".join(papers.list.item(at).text() for at in range(papers.list.count()))


def test_a_request_leads_to_its_papers_its_copies_and_its_form(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("request", uuid)
        page = walk.page
        assert isinstance(page, RequestPage)
        walk.wait(lambda: page.rows is not None)
        walk.type(str(page._acts.index("papers") + 1))
        walk.wait(lambda: isinstance(walk.page, RequestPapersPage))
        papers = walk.page
        assert isinstance(papers, RequestPapersPage)
        walk.wait(lambda: papers.list.count() == 1)
        walk.sees(*texts.OPEN)
        assert "إيصال استلام طلب" in listed(papers)
        assert texts.COPY[0] not in words_in(papers)
        papers.list.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: papers.print is not None and drawn(walk))
        walk.type("2")
        walk.sees(page_texts.WRITE_BY_HAND.format(person="للمستفيدة"), "الأحد ٤ رجب ١٤٤٨هـ")
        papers.back()
        walk.sees(*texts.COPY)
        assert texts.ORIGINAL in listed(papers)
        walk.type("2")
        walk.wait(lambda: papers.print is not None and drawn(walk))
        papers.back()
        walk.wait(lambda: papers.list.count() == 2)
        assert "نسخة رقم (١)" in listed(papers)
        walk.type(str(papers._acts.index("form") + 1))
        walk.wait(lambda: papers.print is not None and drawn(walk))
        papers.back()
        walk.wait(lambda: papers.list.count() == 3)
        assert "نموذج الطلب بإجاباته" in listed(papers)
        papers.back()
        walk.wait(lambda: isinstance(walk.page, RequestPage))
    with desk_of(office, "desk") as desk:
        kinds = [(one.kind, one.copy_number) for one in papers_of_request(desk, uuid).papers]
        assert kinds == [("request_form", 0), ("receipt", 1), ("receipt", 0)]


def test_an_empty_form_is_chosen_by_two_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("empty_forms")
        page = walk.page
        assert isinstance(page, EmptyFormsPage)
        walk.sees("المساعدة النقدية")
        walk.type("4")
        walk.sees(*texts.OF_A_WOMAN)
        walk.type("2")
        walk.wait(lambda: drawn(walk))
        assert page.back()
        walk.sees("نموذج طلب خدمة", "المساعدة النقدية")
        assert not page.back()


def test_the_booklet_is_printed_and_what_is_left_stands_in_the_register(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        numbers = booklet.reserve(desk, 2)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("from_paper")
        first = walk.page
        assert isinstance(first, FromPaperPage)
        walk.wait(lambda: first.list.count() == len(numbers))
        walk.type(str(first._acts.index("print") + 1))
        walk.wait(lambda: walk.window.place == "booklet_paper" and drawn(walk))
        printed = walk.page
        assert isinstance(printed, OnePaperPage)
        printed.back()
        with desk_of(office, "supervisor") as desk:
            booklet.void_unused(desk, "عادت الكهرباء")
        walk.wait(lambda: walk.window.place == "from_paper")
        again = walk.page
        assert isinstance(again, FromPaperPage)
        walk.wait(lambda: again.list.count() == len(numbers))
        walk.type(str(again._acts.index("register") + 1))
        walk.sees(booklet_texts.REGISTER[0])
        register = walk.page
        assert isinstance(register, VoidRegisterPage)
        walk.wait(lambda: register.list.count() == len(numbers))
        assert "عادت الكهرباء" in register.list.item(0).text()
        walk.type("1")
        walk.wait(lambda: walk.window.place == "void_register_paper" and drawn(walk))


def test_the_page_of_the_reply_date_leads_to_the_table(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("reply_date")
        page = walk.page
        assert isinstance(page, ReplyDatePage)
        assert page.table is not None
        page.table.setFocus()
        walk.type("1")
        walk.wait(lambda: walk.window.place == "reply_table" and drawn(walk))
    with at_window(desk_app, qtbot, office, "auditor") as walk:
        walk.window.go_to("reply_date")
        page = walk.page
        assert isinstance(page, ReplyDatePage)
        assert page.table is None
