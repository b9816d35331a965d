"""Printers that are values of a test, and a panel in a window that prints on them."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.pdfs import a_pdf
from tests.ui.seeing import type_into
from twaim_desk.domain.printing import Job, Order, Printer, Printing
from twaim_desk.errors import ExpectedError
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.printing.panel import PrintPanel, Stage
from twaim_desk.ui.printing.values import ByHand, Means, ToPrint
from twaim_desk.ui.widgets.basics import Page
from twaim_desk.ui.worker import Worker

OFFICE = Printer("office", "طابعة الاستقبال", is_default=True)
BACK = Printer("back", "طابعة المحاسبة")
TRAY = Printer("back", "طابعة المحاسبة", "Lower")
NUMBER = "TW-1448-000123"
DATE = "الثلاثاء ٥ شوال ١٤٤٧هـ الموافق ٢٤ مارس ٢٠٢٦م"
SENTENCE = "يُكتب الرقم والموعد للمستفيدة بخط اليد"
CONTENT = a_pdf(2)
RECEIPT = ToPrint(
    "receipt",
    "إيصال استلام طلب",
    NUMBER,
    lambda: CONTENT,
    ByHand(NUMBER, DATE, SENTENCE),
)


@dataclass
class Printers:
    """What the printers are, what they were given, and what they answer, one after the other."""

    found: tuple[Printer, ...] = (OFFICE,)
    refuses: ExpectedError | None = None
    answers: list[bool | ExpectedError] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)

    def send(self, order: Order) -> Job:
        """Take a paper, or refuse it."""
        self.orders.append(order)
        if self.refuses is not None:
            raise self.refuses
        return Job(f"{order.printer.name}-{len(self.orders)}", order.printer, 0)

    def came_through(self, job: Job) -> bool:
        """The next answer; yes when there is none left."""
        answer = self.answers.pop(0) if self.answers else True
        if isinstance(answer, ExpectedError):
            raise answer
        return answer

    def printing(self) -> Printing:
        """As the panel is given them."""
        return Printing(lambda: self.found, self.send, self.came_through)


class PrintPage(Page):
    """The print panel on a page by itself."""

    def __init__(self, surroundings: Surroundings, means: Means, to_print: ToPrint) -> None:
        super().__init__(surroundings.theme)
        self.panel = PrintPanel(surroundings, means, to_print)
        self.down.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)

    def leave(self) -> None:
        """As every page that is left."""
        self.panel.leave()


@dataclass
class Counter:
    """Opens panels in windows of the smallest screen, and notes what they say."""

    surroundings: Surroundings
    worker: Worker
    folder: Path
    qtbot: QtBot
    said: list[object] = field(default_factory=list)
    pages: list[PrintPage] = field(default_factory=list)  # Qt drops what Python does not hold

    def open(self, printers: Printers, paper: ToPrint = RECEIPT, *, wait: bool = True) -> PrintPage:
        """A page on which the panel has found out what it can do."""
        means = Means(printers.printing(), self.worker, self.folder)
        page = PrintPage(self.surroundings, means, paper)
        self.pages.append(page)
        self.qtbot.addWidget(page)
        page.resize(1274, 650)  # what the window's frame leaves of 1366x768
        panel, said = page.panel, self.said
        panel.printed.connect(lambda came_out, printer: said.append((came_out, printer)))
        panel.given_by_hand.connect(lambda: said.append("by hand"))
        panel.saved_to_file.connect(lambda: said.append("saved"))
        panel.done.connect(lambda: said.append("done"))
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        if wait:
            self.qtbot.waitUntil(lambda: panel.stage is not Stage.PREPARING)
        return page

    def print_on(self, printers: Printers, paper: ToPrint = RECEIPT) -> PrintPanel:
        """A panel after F9, at the next question to the person."""
        panel = self.open(printers, paper).panel
        press_f9(panel)
        self.wait_for_question(panel)
        return panel

    def wait_for_question(self, panel: PrintPanel) -> None:
        """Until something is asked of the person."""
        waiting = {Stage.PREPARING, Stage.READY, Stage.SENDING}
        self.qtbot.waitUntil(lambda: panel.stage not in waiting)

    def wait_for(self, panel: PrintPanel, stage: Stage) -> None:
        """Until the panel is there."""
        self.qtbot.waitUntil(lambda: panel.stage is stage)


def press_f9(widget: QWidget) -> None:
    """Press F9 in a window."""
    QTest.keyClick(widget.window(), Qt.Key.Key_F9)


def focused(widget: QWidget) -> QWidget:
    """What has the focus in the window."""
    found: QWidget | None = widget.window().focusWidget()
    assert found is not None
    return found


def choose(panel: PrintPanel, digit: str) -> None:
    """Press a number key where the focus is."""
    type_into(focused(panel), digit)
