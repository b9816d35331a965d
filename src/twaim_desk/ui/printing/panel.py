"""Prints one paper: preview, printer, sending, the question whether it came out."""

import logging
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.printing import Order, Printer
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.preferences import ANY_PAPER, keep_printer, read_printer
from twaim_desk.ui.printing.board import Board
from twaim_desk.ui.printing.by_hand import ByHandSheet
from twaim_desk.ui.printing.choices import Choice, named, rows_of, tray_of
from twaim_desk.ui.printing.saving import ask_for_place, write_paper
from twaim_desk.ui.printing.sending import Sending
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pdf_pages import sheet_of
from twaim_desk.ui.worker import caught, tried

logger = logging.getLogger(__name__)


class Stage(StrEnum):
    """How far a paper has come."""

    PREPARING = "preparing"
    READY = "ready"
    NO_PRINTER = "no_printer"
    CHOOSING = "choosing"
    SENDING = "sending"
    ASKING = "asking"
    BY_HAND = "by_hand"
    DONE = "done"


class PrintPanel(Board):
    """Everything from the preview to the answer whether the paper came out.

    `printed` is said for every attempt: whether it came out, None when nobody answered, and on
    which printer. `done` is said once nothing is left to do.
    """

    printed = Signal(object, str)
    given_by_hand = Signal()
    saved_to_file = Signal()
    done = Signal()

    def __init__(self, surroundings: Surroundings, means: Means, to_print: ToPrint) -> None:
        self._theme, self._means, self._to_print = surroundings.theme, means, to_print
        self._digits = surroundings.association.profile.digits
        super().__init__(self._theme, means.worker, self._digits, to_print.title)
        self._content: bytes | None = None
        self._printers: tuple[Printer, ...] = ()
        self._printer: Printer | None = None
        self.stage = Stage.PREPARING
        self._sending = Sending(means.printing, means.worker, self)
        self._sending.came_through.connect(self._ask_whether_it_came_out)
        self._sending.failed.connect(self._fail)
        self.column.print_button.clicked.connect(self._print)
        self.column.change_button.clicked.connect(lambda: self._choose(self._offer))
        QShortcut(QKeySequence(Qt.Key.Key_F9), self).activated.connect(self._print)
        self._prepare()

    def leave(self) -> None:
        """Say of a paper that is on its way that nobody told whether it came out."""
        if self.stage in {Stage.SENDING, Stage.ASKING}:
            self._tell(None)
            self._enter(Stage.DONE)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        printer = self._chosen() if stage is Stage.READY else None
        self.column.offer_printing(
            possible=stage is Stage.READY,
            printer=named(printer) if printer else "",
            others=stage is Stage.READY and len(self._printers) > 1,
        )

    def _say_only(self, stage: Stage, sentence: str) -> None:
        with self.changing():
            self._enter(stage)
            self.show_beside(label(sentence, "large", wrap=True))

    def _ask(self, stage: Stage, question: str, choices: list[Choice], role: str = "large") -> None:
        rows = rows_of(self._theme, self._digits, choices)
        rows.setAccessibleName(question)
        with self.changing():
            self._enter(stage)
            self.show_beside(label(question, role, wrap=True), rows, focus=rows)

    def _prepare(self) -> None:
        """Have the paper made, and the printers looked for."""
        self._say_only(Stage.PREPARING, texts.PREPARING)
        self._means.worker.save(self, caught(self._to_print.document), self._use_document)

    def _use_document(self, answer: bytes | Exception) -> None:
        if isinstance(answer, Exception):
            self._by_hand(self._sentence_of(answer))
            return
        self._content = answer
        self.paper.show_paper(self._to_print.title, answer)
        self._find_printers(self._offer)

    def _find_printers(self, then: Callable[[], None]) -> None:
        stage = self.stage

        def use(found: tuple[Printer, ...] | Exception) -> None:
            if self.stage is not stage:
                return  # the person has gone on meanwhile
            if isinstance(found, Exception):
                self._sentence_of(found)
            self._printers = () if isinstance(found, Exception) else found
            then()

        self._means.worker.print_out(self, caught(self._means.printing.printers), use)

    def _offer(self) -> None:
        """Offer printing, or what can be done without a printer."""
        if self._printers:
            with self.changing():
                self._enter(Stage.READY)
                self.show_beside(focus=self.column.print_button)
            return
        choices = [Choice(texts.SAVE, self._save)]
        if self._to_print.by_hand is not None:
            choices.append(Choice(texts.BY_HAND, self._by_hand))
        choices.append(Choice(texts.LOOK_AGAIN, partial(self._find_printers, self._offer)))
        self._ask(Stage.NO_PRINTER, NO_PRINTER, choices, "problem")

    def _chosen(self) -> Printer | None:
        """The only printer, or the one that was chosen for this kind of paper."""
        if len(self._printers) == 1:
            return self._printers[0]
        kept = read_printer(self._means.folder, self._to_print.kind)
        return next((each for each in self._printers if (each.name, each.tray) == kept), None)

    def _choose(self, then: Callable[[], None]) -> None:
        """Ask for the printer of this kind of paper, remember it, and go on."""

        def keep(printer: Printer) -> None:
            keep_printer(self._means.folder, self._to_print.kind, printer)
            then()

        choices = [
            Choice((each.label, tray_of(each)), partial(keep, each)) for each in self._printers
        ]
        for_all = self._to_print.kind == ANY_PAPER
        self._ask(Stage.CHOOSING, texts.CHOOSE_FOR_ALL if for_all else texts.CHOOSE, choices)

    def _choose_another(self) -> None:
        if len(self._printers) > 1:
            self._choose(self._send_to_chosen)
        else:
            self._offer()

    def _print(self) -> None:
        if self.stage is Stage.READY:
            self._send_to_chosen()

    def _send_to_chosen(self) -> None:
        if (printer := self._chosen()) is None:
            self._choose(self._send_to_chosen)
        else:
            self._send(printer)

    def _send(self, printer: Printer) -> None:
        if self._content is None:
            return
        self._printer = printer
        self._say_only(Stage.SENDING, texts.SENDING.format(printer=named(printer)))
        to_print = self._to_print
        media = sheet_of(self._content) or to_print.media
        self._sending.send(Order(self._content, to_print.name, media, printer))

    def _send_again(self) -> None:
        if self._printer is not None:
            self._send(self._printer)

    def _ask_whether_it_came_out(self) -> None:
        if self.stage is not Stage.SENDING:
            return
        answers = [
            Choice(texts.YES, partial(self._answer, True, partial(self._finish, texts.PRINTED))),
            Choice(texts.AGAIN, partial(self._answer, False, self._send_again)),
            Choice(texts.BROKEN, partial(self._answer, False, self._by_hand)),
        ]
        self._ask(Stage.ASKING, texts.CAME_OUT, answers, "subtitle")

    def _answer(self, came_out: bool, then: Callable[[], None]) -> None:
        self._tell(came_out)
        then()

    def _fail(self, error: Exception) -> None:
        sentence = self._sentence_of(error)
        if self.stage is Stage.SENDING:
            self._answer(False, partial(self._by_hand, sentence))

    def _sentence_of(self, error: Exception) -> str:
        """What is said of a failure; one that nobody expected goes the way of all such, too."""
        if isinstance(error, ExpectedError):
            logger.warning("%s: %s", type(error).__name__, error)
            return error.user_message
        self._means.worker.failed.emit(error)
        return texts.NOT_EXPECTED

    def _tell(self, came_out: bool | None) -> None:
        if self._printer is not None:
            self.printed.emit(came_out, self._printer.name)

    def _by_hand(self, problem: str = "") -> None:
        """Show what is copied by hand, and the ways to go on."""
        rows = rows_of(self._theme, self._digits, self._ways_on(), across=True)
        sheet = ByHandSheet(self._theme, self._to_print.by_hand, problem, rows)
        with self.changing():
            self._enter(Stage.BY_HAND)
            self.show_sheet(sheet, rows)

    def _ways_on(self) -> list[Choice]:
        """What can be done when nothing came out."""
        by_hand = self._to_print.by_hand is not None
        ways = [Choice(texts.WRITTEN, self._give) if by_hand else Choice(texts.CLOSE, self._close)]
        if self._content is None:
            return [*ways, Choice(texts.TRY_AGAIN, self._prepare)]
        if not self._printers:
            look_again = Choice(texts.LOOK_AGAIN, partial(self._find_printers, self._offer))
            return [*ways, Choice(texts.SAVE, self._save), look_again]
        other = Choice(texts.OTHER_PRINTER, partial(self._find_printers, self._choose_another))
        return [*ways, Choice(texts.AGAIN, self._send_again), other]

    def _give(self) -> None:
        self.given_by_hand.emit()
        self._finish(texts.GIVEN)

    def _close(self) -> None:
        self._finish(texts.NOT_PRINTED)

    def _finish(self, words: str) -> None:
        self._say_only(Stage.DONE, words)
        self.done.emit()

    def _save(self) -> None:
        place = ask_for_place(self, self._to_print.name)
        if place is not None and self._content is not None:
            write = partial(write_paper, place, self._content, self._to_print.never_in)
            self._means.worker.save(self, tried(write), self._saved)

    def _saved(self, answer: Path | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message)
        else:
            self.say(texts.SAVED.format(name=left_to_right(answer.name)))
            self.saved_to_file.emit()
