"""Which printer, tray and sheet each kind of paper has at this counter, and a page to try them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.domain.digits import Digits, isolated
from twaim_desk.domain.printing import Printer
from twaim_desk.errors import ExpectedError
from twaim_desk.services.counter import (
    AS_OFFICE,
    COUNTER_ASKS,
    counter_here,
    note_trial,
    set_counter,
    trial_sheet,
)
from twaim_desk.services.counter_file import Counter
from twaim_desk.texts import counter as texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.ui.counter.lines import Line, lines_of
from twaim_desk.ui.keeping.list_page import Given, ListPage
from twaim_desk.ui.preferences import forget_printer, keep_counter, keep_printer
from twaim_desk.ui.printing.choices import Choice, rows_of, tray_of
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.worker import caught, tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class CounterPage(ListPage):
    """Enter or 1 chooses the printer of a kind; what is chosen holds for every print from then."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.TITLE, texts.LIST, texts.ACTS)
        self._digits: Digits = visit.around.association.profile.digits
        self._means = Means(printing_here(), visit.worker, visit.folder)
        self._printers: tuple[Printer, ...] = ()
        self._asked: QWidget | None = None
        self.panel: PrintPanel | None = None
        self.there = label(texts.LOOKING, "soft", wrap=True)
        self.down.insertWidget(1, self.there)
        self.list.opened.connect(lambda _: self.act("choose"))
        self.read()

    def leave(self) -> None:
        """A page that is being tried ends without an answer."""
        if self.panel is not None:
            self.panel.leave()

    def back(self) -> bool:
        """From what was opened to the list."""
        if super().back():
            return True
        if self.panel is None and self._asked is None:
            return False
        self.leave()
        self._show_list()
        return True

    def read(self) -> None:
        """Look which printers are there now."""
        self.there.setText(texts.LOOKING)
        self.worker.print_out(self, caught(self._means.printing.printers), self._found)

    def act(self, name: str) -> None:
        """Choose, leave the choice, try, name the counter, look again."""
        line = self.list.current()
        if name == "look":
            self.say("")
            self.read()
        elif name == "counter":
            self._ask_for_counter()
        elif isinstance(line, Line):
            {"choose": self._choose, "as_all": self._forget, "try": self._try}[name](line)

    def _found(self, answer: tuple[Printer, ...] | Exception) -> None:
        self._printers = () if isinstance(answer, Exception) else answer
        names = dict.fromkeys(isolated(one.label) for one in self._printers)
        found = texts.FOUND.format(printers="، ".join(names))
        self.there.setText(found if names else NO_PRINTER)
        self._show_lines()

    def _show_lines(self) -> None:
        lines = lines_of(self.visit.folder, self._printers)
        self.show_lines(lines, lambda line: (f"{line.title}:", line.said), "")

    def _choose(self, line: Line) -> None:
        if not self._printers:
            self.say(NO_PRINTER, is_problem=True)
            return

        def keep(printer: Printer) -> None:
            keep_printer(self.visit.folder, line.kind, printer)
            self._done(texts.CHOSEN)

        choices = [Choice((one.label, tray_of(one)), partial(keep, one)) for one in self._printers]
        frame, inside = card(self.theme, spacing=12)
        question = texts.CHOOSE.format(paper=line.title)
        rows = rows_of(self.theme, self._digits, choices)
        rows.setAccessibleName(question)
        inside.addWidget(label(question, "subtitle", wrap=True))
        inside.addWidget(rows)
        frame.setFocusProxy(rows)
        self._ask(frame)

    def _forget(self, line: Line) -> None:
        forget_printer(self.visit.folder, line.kind)
        self._done(texts.FORGOTTEN)

    def _try(self, line: Line) -> None:
        """A page on the printer and the sheet of this kind; whether it came out has its line."""
        desk, worker = self.desk, self.worker
        title = texts.TRIAL.format(paper=line.title)
        job = partial(trial_sheet, desk, line.kind)
        panel = PrintPanel(self.visit.around, self._means, ToPrint(line.kind, title, "trial", job))
        panel.printed.connect(
            lambda came_out, _: worker.save(
                worker, partial(note_trial, desk, came_out), lambda _: None
            )
        )
        panel.done.connect(self._end_trial)
        self.panel = panel
        self.say("")
        self.lines.hide()
        self.there.hide()
        self.down.addWidget(panel, 1)
        self.setFocusProxy(panel)
        panel.show()
        panel.setFocus()

    def _end_trial(self) -> None:
        self._show_list()
        self._show_lines()

    def _ask_for_counter(self) -> None:
        job = tried(partial(counter_here, self.desk))
        self.worker.read(self, job, self._open_counter)

    def _open_counter(self, answer: tuple[Counter, str] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        counter, _ = answer
        given = {"name": counter.name, "sheet": str(counter.sheet or AS_OFFICE)}
        self.open_form(texts.ACTS["counter"][0], COUNTER_ASKS, given, self._save_counter)

    def _save_counter(self, typed: Given) -> None:
        folder, desk = self.visit.folder, self.desk

        def save() -> None:
            counter = set_counter(desk, typed)
            keep_counter(folder, counter.name, counter.sheet or "")

        self.do(save, texts.SAVED)

    def _ask(self, widget: QWidget) -> None:
        self.say("")
        self._drop_asked()
        self._asked = widget
        self.acts.hide()
        self._side.insertWidget(0, widget)
        widget.show()
        widget.setFocus()

    def _done(self, sentence: str) -> None:
        self._show_list()
        self._show_lines()
        self.say(sentence)

    def _show_list(self) -> None:
        self._drop_asked()
        if (panel := self.panel) is not None:
            self.panel = None
            panel.hide()
            panel.deleteLater()
        self.acts.show()
        self.there.show()
        self.lines.show()
        self.setFocusProxy(self.list)
        self.list.setFocus()

    def _drop_asked(self) -> None:
        if self._asked is not None:
            self._side.removeWidget(self._asked)
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None
