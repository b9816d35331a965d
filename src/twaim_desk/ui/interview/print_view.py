"""A paper of an interview: previewed, printed, asked about; each print is noted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.services.papers import Issued, note_elsewhere, note_print
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import ByHand, Means, ToPrint

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

OWN_KEYS = frozenset({"F9"})  # two shortcuts on one key are none: Qt then asks neither


class PrintView(QWidget):
    """Prints what `issue` gives; `finished` when nothing is left to do with the paper."""

    finished = Signal()
    own_keys = OWN_KEYS

    def __init__(
        self,
        visit: Visit,
        title: str,
        kind: str,
        issue: Callable[[], Issued],
        by_hand: ByHand | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._worker = visit.inside.desk, visit.worker
        self._issue = issue
        self._issued: Issued | None = None
        means = Means(printing_here(), visit.worker, visit.folder)
        to_print = ToPrint(kind, title, kind, self._document, by_hand)
        self.panel = PrintPanel(visit.around, means, to_print)
        self.panel.printed.connect(self._note)
        self.panel.given_by_hand.connect(lambda: self._note_elsewhere("by hand"))
        self.panel.saved_to_file.connect(lambda: self._note_elsewhere("file"))
        self.panel.done.connect(self.finished)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)

    def leave(self) -> None:
        """A question that nobody answered is noted as such."""
        self.panel.leave()

    def _document(self) -> bytes:
        """The bytes as issued; runs where acts run."""
        self._issued = self._issue()
        return self._issued.content

    def _note(self, came_out: bool | None, printer: str) -> None:
        if (issued := self._issued) is not None:
            desk = self._desk
            job = lambda: note_print(desk, issued.paper_id, came_out, printer)  # noqa: E731
            self._worker.save(self._worker, job, lambda _: None)

    def _note_elsewhere(self, how: str) -> None:
        if (issued := self._issued) is not None:
            desk = self._desk
            job = lambda: note_elsewhere(desk, issued.paper_id, how)  # noqa: E731
            self._worker.save(self._worker, job, lambda _: None)
