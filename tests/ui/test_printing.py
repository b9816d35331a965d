"""Printing one paper at the counter, by keys alone."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.pdfs import A4_ACROSS, a_pdf
from tests.print_server import PRINTER, WITHOUT_PAPER, NoServerError, a_print_server
from tests.ui.conftest import TODAY
from tests.ui.printing_desk import (
    BACK,
    CONTENT,
    DATE,
    NUMBER,
    OFFICE,
    RECEIPT,
    SENTENCE,
    TRAY,
    Counter,
    Printers,
    choose,
    focused,
    press_f9,
)
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.domain import printing
from twaim_desk.domain.digits import isolated
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import association
from twaim_desk.services.printing import printing_by_queues
from twaim_desk.texts import printing as texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.ui import theme as themes
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.printing.panel import PrintPanel, Stage
from twaim_desk.ui.printing.values import Means
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.widgets.rows import Rows
from twaim_desk.ui.worker import Worker


@pytest.fixture
def counter(surroundings: Surroundings, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A counter that remembers nothing yet."""
    worker = Worker()
    yield Counter(surroundings, worker, tmp_path, qtbot)
    worker.stop()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting papers are looked at again at once."""
    monkeypatch.setattr("twaim_desk.ui.printing.sending.LOOK_AGAIN_AFTER_MS", 1)


def test_f9_prints_and_the_paper_came_out(counter: Counter) -> None:
    printers = Printers()
    panel = counter.print_on(printers)
    assert texts.CAME_OUT in words_in(panel)
    choose(panel, "١")
    assert counter.said == [(True, "office"), "done"]
    assert texts.PRINTED in words_in(panel)
    assert [order.content for order in printers.orders] == [CONTENT]


def test_the_queue_is_told_a_number_and_the_size(counter: Counter) -> None:
    printers = Printers()
    counter.print_on(printers)
    (order,) = printers.orders
    assert (order.name, order.media, order.printer) == (NUMBER, "A5", OFFICE)


@pytest.mark.parametrize(
    ("content", "sheet"),
    [(a_pdf(size=A4_ACROSS), "A4"), (a_pdf(size=(612, 792)), "A4"), (b"no paper", "A4")],
)
def test_the_sheet_is_that_of_the_paper(counter: Counter, content: bytes, sheet: str) -> None:
    printers = Printers()
    counter.print_on(printers, replace(RECEIPT, document=lambda: content))
    assert [order.media for order in printers.orders] == [sheet]


def test_the_paper_is_seen_before_it_is_printed(counter: Counter, qtbot: QtBot) -> None:
    panel = counter.open(Printers()).panel
    qtbot.waitUntil(lambda: "عدد الصفحات: ٢" in panel.paper.accessibleName())
    assert OFFICE.label in words_in(panel)
    assert counter.said == []


def test_enter_on_the_key_prints(counter: Counter) -> None:
    panel = counter.open(Printers()).panel
    press(focused(panel), Qt.Key.Key_Return)
    counter.wait_for(panel, Stage.ASKING)


def test_f9_twice_prints_once(counter: Counter) -> None:
    printers = Printers(answers=[False, False])
    panel = counter.open(printers).panel
    press_f9(panel)
    press_f9(panel)
    counter.wait_for(panel, Stage.ASKING)
    press_f9(panel)
    assert len(printers.orders) == 1


def test_a_paper_is_waited_for(counter: Counter) -> None:
    printers = Printers(answers=[False, False, False])
    counter.print_on(printers)
    assert printers.answers == []


def test_of_several_printers_one_is_chosen_once(counter: Counter) -> None:
    printers = Printers((OFFICE, BACK))
    panel = counter.print_on(printers)
    assert texts.CHOOSE in words_in(panel)
    assert printers.orders == []
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    counter.print_on(printers)
    assert [order.printer for order in printers.orders] == [BACK, BACK]


def test_each_kind_of_paper_has_its_printer(counter: Counter) -> None:
    printers = Printers((OFFICE, BACK))
    panel = counter.print_on(printers)
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    panel = counter.print_on(printers, replace(RECEIPT, kind="requirements"))
    assert panel.stage is Stage.CHOOSING


def test_a_tray_is_chosen_with_its_printer(counter: Counter) -> None:
    printers = Printers((OFFICE, BACK, TRAY))
    panel = counter.print_on(printers)
    assert "Lower" in words_in(panel)
    choose(panel, "3")
    counter.wait_for(panel, Stage.ASKING)
    counter.print_on(printers)
    assert [order.printer for order in printers.orders] == [TRAY, TRAY]


def test_a_printer_that_is_gone_is_chosen_anew(counter: Counter) -> None:
    panel = counter.print_on(Printers((OFFICE, BACK)))
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    for left in (OFFICE, printing.Printer("new", "طابعة جديدة")), (OFFICE,):
        panel = counter.print_on(Printers(left))
        assert panel.stage is Stage.CHOOSING
        assert texts.GONE.format(printer=isolated(BACK.label)) in words_in(panel)


def test_the_printer_can_be_changed_before_printing(counter: Counter) -> None:
    printers = Printers((OFFICE, BACK))
    panel = counter.open(printers).panel
    panel.column.change_button.setFocus()
    press(focused(panel), Qt.Key.Key_Space)
    choose(panel, "2")
    assert panel.stage is Stage.READY
    assert BACK.label in words_in(panel)
    press_f9(panel)
    counter.wait_for(panel, Stage.ASKING)
    assert [order.printer for order in printers.orders] == [BACK]


def test_the_same_paper_can_be_printed_again(counter: Counter) -> None:
    printers = Printers()
    panel = counter.print_on(printers)
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    choose(panel, "1")
    assert counter.said == [(False, "office"), (True, "office"), "done"]
    assert [order.content for order in printers.orders] == [CONTENT, CONTENT]


def test_a_broken_printer_leads_to_the_hand(counter: Counter) -> None:
    panel = counter.print_on(Printers())
    choose(panel, "3")
    shown = words_in(panel).splitlines()
    assert [line for line in shown if line in {NUMBER, DATE, SENTENCE}] == [SENTENCE, NUMBER, DATE]
    assert counter.said == [(False, "office")]
    choose(panel, "1")
    assert counter.said[1:] == ["by hand", "done"]
    assert texts.GIVEN in words_in(panel)


def test_the_number_is_huge_and_in_its_own_order(counter: Counter) -> None:
    panel = counter.print_on(Printers())
    choose(panel, "3")
    number = next(each for each in panel.findChildren(QWidget) if each.accessibleName() == NUMBER)
    assert number.property("text") == f"\u2066{NUMBER}\u2069"
    assert number.font().pixelSize() == 80


@pytest.mark.parametrize(
    "failure",
    [
        printing.PrinterGoneError,
        printing.RejectingError,
        printing.PaperOutError,
        printing.StoppedError,
        printing.StuckError,
    ],
)
@pytest.mark.parametrize("later", [False, True])
def test_every_failure_is_said_at_once_with_what_to_write(
    counter: Counter, failure: type[printing.PrinterError], later: bool
) -> None:
    error = failure("as the test wants", OFFICE)
    printers = Printers(answers=[False, error]) if later else Printers(refuses=error)
    panel = counter.print_on(printers)
    shown = words_in(panel)
    assert error.user_message in shown
    assert NUMBER in shown
    assert DATE in shown
    assert counter.said == [(False, "office")]


def test_after_a_failure_it_prints_again_when_mended(counter: Counter) -> None:
    printers = Printers(refuses=printing.RejectingError("as the test wants", OFFICE))
    panel = counter.print_on(printers)
    printers.refuses = None
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    choose(panel, "1")
    assert counter.said == [(False, "office"), (True, "office"), "done"]


def test_after_a_failure_another_printer_can_take_it(counter: Counter) -> None:
    printers = Printers(answers=[printing.StuckError("as the test wants", OFFICE)])
    panel = counter.print_on(printers)
    printers.found = (OFFICE, BACK)
    choose(panel, "3")
    counter.wait_for(panel, Stage.CHOOSING)
    choose(panel, "2")
    counter.wait_for(panel, Stage.ASKING)
    assert [order.printer for order in printers.orders] == [OFFICE, BACK]


def test_the_only_printer_that_is_left_is_offered(counter: Counter) -> None:
    printers = Printers(refuses=printing.PrinterGoneError("as the test wants", OFFICE))
    panel = counter.print_on(printers)
    printers.found, printers.refuses = (BACK,), None
    choose(panel, "3")
    counter.wait_for(panel, Stage.READY)
    assert BACK.label in words_in(panel)


def test_without_a_printer_the_paper_becomes_a_file(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    panel = counter.open(Printers(())).panel
    assert NO_PRINTER in words_in(panel)
    offered: list[str] = []

    def ask(parent: QWidget, title: str, begin: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(begin).name)
        return str(tmp_path / "receipt"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    choose(panel, "1")
    qtbot.waitUntil(lambda: counter.said == ["saved"])
    assert offered == [f"{NUMBER}.pdf"]
    assert (tmp_path / "receipt.pdf").read_bytes() == CONTENT
    assert "receipt.pdf" in words_in(panel)


def test_a_file_that_cannot_be_written_is_said(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    panel = counter.open(Printers(())).panel
    place = str(tmp_path / "not there" / "receipt.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    choose(panel, "1")
    qtbot.waitUntil(lambda: texts.CANNOT_SAVE in words_in(panel))
    assert counter.said == []


def test_a_file_that_is_not_wanted_after_all(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = counter.open(Printers(())).panel
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    choose(panel, "1")
    assert panel.stage is Stage.NO_PRINTER
    assert counter.said == []


def test_without_a_printer_the_hand_writes(counter: Counter) -> None:
    panel = counter.open(Printers(())).panel
    choose(panel, "2")
    assert NUMBER in words_in(panel)
    choose(panel, "1")
    assert counter.said == ["by hand", "done"]


@pytest.mark.parametrize("keys", ["3", "23"])
def test_a_printer_that_is_plugged_in_is_found(counter: Counter, keys: str) -> None:
    printers = Printers(())
    panel = counter.open(printers).panel
    printers.found = (OFFICE,)
    for key in keys:
        choose(panel, key)
    counter.wait_for(panel, Stage.READY)


def test_a_paper_that_cannot_be_made_is_said_and_tried_again(counter: Counter) -> None:
    broken = [ExpectedError("no font", user_message="خط البرنامج غير موجود.")]

    def document() -> bytes:
        if broken:
            raise broken.pop()
        return CONTENT

    panel = counter.open(Printers(), replace(RECEIPT, document=document)).panel
    assert "خط البرنامج غير موجود." in words_in(panel)
    assert NUMBER in words_in(panel)
    choose(panel, "2")
    counter.wait_for(panel, Stage.READY)
    assert counter.said == []


def test_printers_that_answer_too_late_change_nothing(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    printers, answer, asked = Printers(()), threading.Event(), list[bool]()

    def late() -> tuple[printing.Printer, ...]:
        asked.append(answer.wait(5) if panels else True)
        return (OFFICE,) if panels else ()

    panels: list[PrintPanel] = []
    means = replace(printers.printing(), printers=late)
    monkeypatch.setattr(Printers, "printing", lambda _: means)
    panels.append(counter.open(printers).panel)
    choose(panels[0], "3")
    choose(panels[0], "2")
    choose(panels[0], "1")
    answer.set()
    seen: list[bool] = []
    counter.worker.print_out(panels[0], lambda: True, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert asked == [True, True]
    assert panels[0].stage is Stage.DONE


def _break(*_: object) -> Any:
    raise ZeroDivisionError


@pytest.mark.parametrize("broken", ["document", "printers", "send", "came_through"])
def test_what_nobody_expected_still_serves_the_person(
    counter: Counter, broken: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Exception] = []
    counter.worker.failed.connect(failures.append)
    works = Printers().printing()
    means = works if broken == "document" else replace(works, **{broken: _break})
    monkeypatch.setattr(Printers, "printing", lambda _: means)
    paper = replace(RECEIPT, document=_break) if broken == "document" else RECEIPT
    panel = counter.print_on(Printers(), paper)
    assert [type(failure) for failure in failures] == [ZeroDivisionError]
    if broken == "printers":
        assert panel.stage is Stage.NO_PRINTER
    else:
        assert texts.NOT_EXPECTED in words_in(panel)
        assert NUMBER in words_in(panel)


def test_a_paper_without_number_and_date_just_ends(counter: Counter) -> None:
    refuses = printing.PrinterGoneError("as the test wants", OFFICE)
    panel = counter.print_on(Printers(refuses=refuses), replace(RECEIPT, by_hand=None))
    assert NUMBER not in words_in(panel)
    choose(panel, "1")
    assert counter.said == [(False, "office"), "done"]


def test_a_print_that_nobody_answered_for_is_told(counter: Counter) -> None:
    page = counter.open(Printers())
    page.leave()
    assert counter.said == []
    press_f9(page)
    counter.wait_for(page.panel, Stage.ASKING)
    page.leave()
    page.leave()
    assert counter.said == [(None, "office")]


def test_a_paper_on_its_way_is_told_when_the_page_is_left(counter: Counter, qtbot: QtBot) -> None:
    printers = Printers(answers=[False] * 5)
    page = counter.open(printers)
    press_f9(page)
    page.leave()
    assert counter.said == [(None, "office")]
    qtbot.waitUntil(lambda: not printers.answers)
    assert page.panel.stage is Stage.DONE


def test_within_a_page_it_leaves_the_focus_and_the_digits_to_others(
    surroundings: Surroundings, counter: Counter, qtbot: QtBot
) -> None:
    around, field = QWidget(), QLineEdit()
    means = Means(Printers().printing(), counter.worker, counter.folder)
    panel = PrintPanel(surroundings, means, RECEIPT)
    down = QVBoxLayout(around)
    down.addWidget(field)
    down.addWidget(panel)
    qtbot.addWidget(around)
    with qtbot.waitActive(around):
        around.show()
    field.setFocus()
    counter.wait_for(panel, Stage.READY)
    press_f9(around)
    counter.wait_for(panel, Stage.ASKING)
    type_into(focused(panel), "3")
    assert field.text() == "3"
    assert panel.stage is Stage.ASKING
    panel.setFocus()
    type_into(focused(panel), "3")
    assert NUMBER in words_in(panel)


def test_the_paper_moves_while_the_question_is_asked(counter: Counter, qtbot: QtBot) -> None:
    panel = counter.print_on(Printers())
    qtbot.waitUntil(lambda: bool(panel.paper.sizes))
    before = panel.paper.frame_of(0)
    press(focused(panel), Qt.Key.Key_PageDown)
    assert panel.paper.frame_of(0).top() < before.top()
    type_into(focused(panel), "x")
    press(focused(panel), Qt.Key.Key_Minus)
    assert panel.paper.frame_of(0).width() < before.width()
    assert panel.stage is Stage.ASKING


def test_nothing_ever_flashes_up_as_a_window(counter: Counter, desk_app: QApplication) -> None:
    error = printing.PaperOutError("as the test wants", OFFICE)
    panel = counter.print_on(Printers(refuses=error))
    assert desk_app.activeWindow() is panel.window()
    assert desk_app.focusWidget() is focused(panel)


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize(
    ("keys", "printers"),
    [
        ("", Printers()),
        ("9", Printers((OFFICE, BACK, TRAY))),
        ("9", Printers()),
        ("93", Printers()),
        ("9", Printers(refuses=printing.StuckError("as the test wants", OFFICE))),
        ("", Printers(())),
        ("2", Printers(())),
        ("91", Printers()),
    ],
)
def test_everything_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, counter: Counter, look: Look, keys: str, printers: Printers
) -> None:
    theme = Theme(look, SCALES[-1])
    themes.put_on(desk_app, theme)
    counter.surroundings = Surroundings(association("twaim"), TODAY, theme)
    page = counter.open(printers)
    page.resize(1366 - theme.pixels(93), 590)
    for key in keys:
        if key == "9":
            press_f9(page)
            counter.wait_for_question(page.panel)
        else:
            choose(page.panel, key)
    inside = page.area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page.area.viewport().width()
    assert page.area.verticalScrollBar().maximum() == 0
    themes.put_on(desk_app, Theme())


def test_every_control_has_a_name(counter: Counter) -> None:
    panel = counter.print_on(Printers())
    controls = [*panel.findChildren(QAbstractButton), *panel.findChildren(Rows), panel.paper]
    assert len(controls) > 6
    for control in controls:
        told = QAccessible.queryAccessibleInterface(control)
        assert told.text(QAccessible.Text.Name).strip()


def test_a_true_printer_is_chosen_prints_and_runs_out_of_paper(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        with a_print_server() as server:
            monkeypatch.setenv("CUPS_SERVER", str(server.socket))
            printing_by_cups = printing_by_queues()
            names = [printer.name for printer in printing_by_cups.printers()]
            monkeypatch.setattr(Printers, "printing", lambda _: printing_by_cups)
            panel = counter.print_on(Printers())
            choose(panel, str(names.index(PRINTER) + 1))
            counter.wait_for(panel, Stage.ASKING)
            assert server.printed.read_bytes() == CONTENT
            panel = counter.print_on(Printers(), replace(RECEIPT, kind="requirements"))
            choose(panel, str(names.index(WITHOUT_PAPER) + 1))
            counter.wait_for(panel, Stage.BY_HAND)
            assert "نفد الورق" in words_in(panel)
            assert counter.said == [(False, WITHOUT_PAPER)]
    except NoServerError as error:
        pytest.skip(str(error))


def test_sentences_name_the_printer_once() -> None:
    for error in (printing.PaperOutError, printing.StuckError, printing.PrinterGoneError):
        message = error("as the test wants", OFFICE).user_message
        assert message.count(OFFICE.label) == 1
        assert "{" not in message
    assert "٢٠ ثانية" in printing.StuckError("as the test wants", OFFICE).user_message
