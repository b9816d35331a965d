"""Printers, sheet and name of a counter, chosen by keys; every print from then on is by them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.interviewing import ENTER, ESCAPE
from tests.ui.printing_desk import BACK, OFFICE, TRAY, Printers
from tests.ui.work import Walk, at_window
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.services.counter_file import Counter, counter_of
from twaim_desk.texts import counter as texts
from twaim_desk.texts.interview_page import PAPER_TITLES
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.ui.counter.lines import KINDS
from twaim_desk.ui.counter.page import CounterPage
from twaim_desk.ui.papers.one_page import OnePaperPage
from twaim_desk.ui.preferences import own_printer, read_printer
from twaim_desk.ui.printing.choices import named
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.tokens import SCALES, Look, Theme


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> Printers:
    """Two printers, one of them with a tray of its own."""
    found = Printers((OFFICE, BACK, TRAY))
    for page in ("counter.page", "interview.print_view"):
        monkeypatch.setattr(f"twaim_desk.ui.{page}.printing_here", found.printing)
    return found


def page_of(walk: Walk) -> CounterPage:
    walk.window.go_to("counter")
    page = walk.page
    assert isinstance(page, CounterPage)
    walk.wait(lambda: page.list.count() == len(KINDS))
    return page


def shown(page: CounterPage, kind: str) -> str:
    return page.list.item(list(KINDS).index(kind)).text()


def test_each_kind_of_paper_gets_its_printer_which_prints_it_from_then_on(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, printers: Printers
) -> None:
    folder = work.sample(tmp_path)
    theme = Theme(Look.DARK, SCALES[-1])
    with at_window(desk_app, qtbot, folder, "desk", theme) as walk:
        page = page_of(walk)
        walk.sees(OFFICE.label, BACK.label)
        assert texts.NOT_CHOSEN in shown(page, "any")
        walk.press(ENTER)
        walk.type("1")
        assert own_printer(folder, "any") == replace(OFFICE, is_default=False)
        assert named(OFFICE) in shown(page, "any")
        assert texts.AS_ALL in shown(page, "reply_table")

        page.list.setCurrentRow(list(KINDS).index("reply_table"))
        walk.type("1")
        walk.press(ESCAPE)
        assert own_printer(folder, "reply_table") is None
        walk.type("1")
        walk.type("3")
        walk.sees(texts.CHOSEN)
        assert read_printer(folder, "reply_table") == TRAY

        walk.window.go_to("reply_table")
        paper = walk.page
        assert isinstance(paper, OnePaperPage)
        walk.wait(lambda: paper.print.panel.stage is Stage.READY)
        walk.press(Qt.Key.Key_F9)
        walk.wait(lambda: paper.print.panel.stage is Stage.ASKING)
        assert [(one.printer, one.media) for one in printers.orders] == [(TRAY, "A4")]
        walk.type("1")

        printers.found = (OFFICE,)
        page = page_of(walk)
        assert shown(page, "reply_table").endswith(
            f"{texts.GONE.format(printer=named(TRAY))}\u2069"
        )
        assert walk.window.shell.minimumSizeHint().width() <= 1366
        page.list.setCurrentRow(list(KINDS).index("reply_table"))
        walk.type("2")
        walk.sees(texts.FORGOTTEN)
        assert texts.AS_ALL in shown(page, "reply_table")
        printers.found = ()
        walk.type("5")
        walk.sees(NO_PRINTER)
        walk.type("1")
        assert page.note.text() == NO_PRINTER


def test_a_page_is_tried_and_the_counter_has_its_name_and_sheet(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, printers: Printers
) -> None:
    folder = work.sample(tmp_path)
    with at_window(desk_app, qtbot, folder, "admin") as walk:
        page = page_of(walk)
        walk.type("4")
        walk.wait(lambda: page.form is not None)
        assert page.form is not None
        page.form.fields.fields["name"].put("الاستقبال ١")
        page.form.fields.fields["sheet"].put("a4-two-up")
        page.form.button.click()
        walk.sees(texts.SAVED)
        assert counter_of(folder) == Counter("الاستقبال ١", PaperFormat.TWO_UP)

        page.list.setCurrentRow(list(KINDS).index("receipt"))
        walk.type("3")
        walk.sees(texts.TRIAL.format(paper=PAPER_TITLES["receipt"]))
        walk.wait(lambda: page.panel is not None and page.panel.stage is Stage.READY)
        panel = page.panel
        assert panel is not None
        walk.press(Qt.Key.Key_F9)
        walk.wait(lambda: panel.stage is Stage.CHOOSING)
        walk.type("2")
        walk.wait(lambda: panel.stage is Stage.ASKING)
        assert [(one.printer, one.media) for one in printers.orders] == [(BACK, "A4")]
        walk.type("1")
        walk.wait(lambda: not page.lines.isHidden())
        assert named(BACK) in shown(page, "receipt")
    with work.desk_of(folder, "auditor") as desk:
        done = [act for act, _, _ in service_offices.trail_of(desk)]
        assert {"counter.set", "counter.try"} <= set(done)
