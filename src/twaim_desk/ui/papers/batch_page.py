"""Several papers in one go: each drawn and sealed as always, then sent one after the other."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from twaim_desk.domain.digits import written
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.printing import Printer
from twaim_desk.errors import ExpectedError
from twaim_desk.services.papers import Issued, issue_one, note_print
from twaim_desk.texts import batch as texts
from twaim_desk.texts import interview_page as paper_texts
from twaim_desk.texts import printing as print_texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.ui.preferences import keep_printer, read_printer
from twaim_desk.ui.printing.choices import Choice, among, named, question_of, rows_of, tray_of
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.sending import Sending
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.worker import caught

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

logger = logging.getLogger(__name__)


class BatchPage(Page):
    """`visit.kept` are the papers. F9 prints all; where a printer fails, F9 goes on from there.

    Whether they came out is asked once, at the end.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, self.kept = visit, tuple(visit.kept or ())
        self._digits = visit.around.association.profile.digits
        self._issued: list[Issued] = []
        self._printers: tuple[Printer, ...] = ()
        self._printer: Printer | None = None
        self._sent = 0
        self._printing = printing_here()
        self._sending = Sending(self._printing, visit.worker, self)
        self._sending.came_through.connect(self._came_through)
        self._sending.failed.connect(self._fail)
        self.state = label("", "large", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.button = QPushButton(f"\u2066F9\u2069  {texts.PRINT_ALL}")
        self.button.setAccessibleName(texts.PRINT_ALL)
        self.button.setProperty("kind", "primary")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._print)
        QShortcut(QKeySequence(Qt.Key.Key_F9), self).activated.connect(self._print)
        self._asked: QWidget | None = None
        frame, self._inside = card(visit.around.theme, spacing=12)
        for widget in (self.state, self.problem):
            self._inside.addWidget(widget)
        self._inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.down.addWidget(label(self._title(), "title"))
        self.down.addWidget(frame)
        self.down.addStretch()
        self.setFocusProxy(self.button)
        self._draw_next()

    def leave(self) -> None:
        """Of what went to the printer and was not asked about, nobody knows what became."""
        self._note(None)

    def back(self) -> bool:
        """Back to where the papers were asked for."""
        first = self.kept[0] if self.kept else None
        self._visit.go_to("start" if first is None else first.then_place)
        return True

    def _title(self) -> str:
        kinds = {one.kind for one in self.kept}
        titles = [paper_texts.PAPER_TITLES[kind] for kind in sorted(kinds)]
        return texts.TITLE.format(papers="، ".join(titles), count=self._written(len(self.kept)))

    def _draw_next(self) -> None:
        """One paper is one job, so that whoever saves something else never waits for all."""
        at = len(self._issued)
        if at == len(self.kept):
            self._find_printers()
            return
        self._say(texts.DRAWING, at + 1)
        paper: ToPrint = self.kept[at]
        job = caught(partial(issue_one, self._visit.inside.desk, paper.paper_id))
        self._visit.worker.save(self, job, self._drawn)

    def _drawn(self, answer: Issued | Exception) -> None:
        if isinstance(answer, Exception):
            self._fail(answer)
            self._ask(print_texts.PRINT, [Choice(texts.ONE_BY_ONE, self._one_by_one)])
            return
        self._issued.append(answer)
        self._draw_next()

    def _find_printers(self) -> None:
        self._visit.worker.print_out(self, caught(self._printing.printers), self._found)

    def _found(self, answer: tuple[Printer, ...] | Exception) -> None:
        self._printers = () if isinstance(answer, Exception) else answer
        self.button.setEnabled(bool(self._printers))
        if self._printers:
            self._say(texts.READY, len(self._issued))
            self.button.setFocus()
            return
        self.problem.setText(NO_PRINTER)
        again = Choice(print_texts.LOOK_AGAIN, self._find_printers)
        self._ask(print_texts.PRINT, [again, Choice(texts.ONE_BY_ONE, self._one_by_one)])

    def _print(self) -> None:
        if not self.button.isEnabled() or not self._issued:
            return
        self._printer = self._chosen()
        if self._printer is None:
            self._choose()
        else:
            self.button.setEnabled(False)
            self._drop_asked()
            self._send_next()

    def _chosen(self) -> Printer | None:
        return among(self._printers, read_printer(self._visit.folder, self.kept[0].kind))

    def _choose(self) -> None:
        def keep(printer: Printer) -> None:
            keep_printer(self._visit.folder, self.kept[0].kind, printer)
            self._print()

        choices = [Choice((one.label, tray_of(one)), partial(keep, one)) for one in self._printers]
        kept = read_printer(self._visit.folder, self.kept[0].kind)
        self.problem.setText(question_of(kept, for_all=False) if kept else "")
        self._ask(print_texts.CHOOSE, choices)

    def _send_next(self) -> None:
        if self._printer is None:
            return
        self.problem.setText("")
        if self._sent == len(self._issued):
            self._ask_whether_they_came_out()
            return
        paper = self._issued[self._sent]
        self._say(texts.SENDING, self._sent + 1, named(self._printer))
        self._sending.send(paper.content, paper.number, self._printer)

    def _came_through(self) -> None:
        self._sent += 1
        self._send_next()

    def _fail(self, error: Exception) -> None:
        """Say what went wrong; what came through before stays printed, and F9 goes on after it."""
        if isinstance(error, ExpectedError):
            logger.warning("%s: %s", type(error).__name__, error)
            self.problem.setText(error.user_message)
        else:
            self._visit.worker.failed.emit(error)
            self.problem.setText(print_texts.NOT_EXPECTED)
        self._say(texts.STOPPED, self._sent)
        self.button.setEnabled(len(self._issued) == len(self.kept))
        self.button.setFocus()

    def _ask_whether_they_came_out(self) -> None:
        self.state.setText(texts.CAME_OUT)
        answers = [
            Choice(texts.ALL_CAME_OUT, self._all_came_out),
            Choice(texts.SOME_DID_NOT, self._some_did_not),
        ]
        self._ask(texts.CAME_OUT, answers)

    def _all_came_out(self) -> None:
        self._note(True)
        self.back()

    def _some_did_not(self) -> None:
        self._note(None)
        self._one_by_one()

    def _one_by_one(self) -> None:
        """Each by itself, one page after the other; the last leads back."""
        chain: ToPrint | None = None
        for one in reversed(self.kept):
            then = (one.then_place, one.then_kept) if chain is None else ("paper", chain)
            chain = ToPrint(one.paper_id, one.kind, *then)
        if chain is not None:
            self._visit.go_to("paper", chain)

    def _note(self, came_out: bool | None) -> None:
        """The line of each paper that went to the printer, once."""
        sent, self._sent = self._issued[: self._sent], 0
        if self._printer is None:
            return
        desk, name, worker = self._visit.inside.desk, self._printer.name, self._visit.worker
        for one in sent:
            job = partial(note_print, desk, one.paper_id, came_out, name)
            worker.save(worker, job, lambda _: None)

    def _ask(self, question: str, choices: list[Choice]) -> None:
        self._drop_asked()
        rows = rows_of(self._visit.around.theme, self._digits, choices)
        rows.setAccessibleName(question)
        self._asked = rows
        self._inside.addWidget(rows)
        rows.show()
        rows.setFocus()

    def _drop_asked(self) -> None:
        if self._asked is not None:
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None

    def _say(self, sentence: str, number: int, printer: str = "") -> None:
        whole = self._written(len(self.kept))
        said = sentence.format(number=self._written(number), count=whole, printer=printer)
        self.state.setText(said)

    def _written(self, number: int) -> str:
        return written(number, self._digits)
