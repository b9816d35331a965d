"""The papers of a request: a list to walk with the arrows, and the paper that is looked at."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answers, Block
from twaim_desk.domain.digits import fold_digits, written
from twaim_desk.domain.interview.papers import PaperRow, PaperState, fault_of, paper_rows
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Copying
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui import icons
from twaim_desk.ui.interview.paper_card import PaperCard
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STATES = {
    "1": PaperState.PRESENT, "2": PaperState.ABSENT, "3": PaperState.NOT_APPLICABLE,
    "4": PaperState.PRESENT,
}  # fmt: skip
_SIGHTED, _COPIED = "4", "5"


class PapersView(QWidget):
    """A row per paper; digits, Space and Enter act on the row that has the focus."""

    answered = Signal(str, object)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._interview: Interview | None = None
        self.rows: list[PaperRow] = []
        self.list = PaperList()
        self.list.setAccessibleName(texts.PAPERS)
        self.list.currentRowChanged.connect(self._show_current)
        self.list.acted.connect(self._press)
        self.counter = label("", "captionStrong")
        self.card = PaperCard(theme)
        self.card.answered.connect(self.answered)
        self.card.left.connect(self._next)
        frame, inside = card(theme, spacing=8)
        head = QHBoxLayout()
        head.addWidget(label(texts.PAPERS, "title"), 1)
        head.addWidget(self.counter)
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        inside.addWidget(label(texts.PAPER_KEYS, "caption", wrap=True))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(16))
        across.addWidget(frame, 3)
        beside = QVBoxLayout()
        beside.addWidget(self.card)
        beside.addStretch()
        across.addLayout(beside, 2)
        self.setFocusProxy(self.list)

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show every paper; the cursor stands on the first that needs something."""
        self.list.setCurrentRow(-1)
        self.sync(interview, block)
        self.list.setCurrentRow(self._first_open())

    def sync(self, interview: Interview, _: Block) -> None:
        """Show every paper as it stands after an answer."""
        self._interview = interview
        self.rows = paper_rows(interview)
        while self.list.count() > len(self.rows):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(self.rows):
            self.list.addItem(QListWidgetItem())
        for at, row in enumerate(self.rows):
            self._fill(self.list.item(at), row)
        good = sum(self._fault(row) is None for row in self.rows)
        digits = interview.rules.profile.digits
        numbers = {"done": written(good, digits), "count": written(len(self.rows), digits)}
        self.counter.setText(texts.PAPERS_DONE.format(**numbers))
        self._show_current(self.list.currentRow())

    def say_problems(self, problems: Mapping[str, str]) -> None:
        """What is wrong stands in each row; the cursor goes to the first of them."""
        if problems:
            self.list.setCurrentRow(self._first_open())

    def say_problem(self, name: str, problem: str | None) -> None:
        """What is wrong stands in the row of the paper already."""

    def show_saved(self, name: str) -> None:
        """The tick of a paper stands in its card."""
        self.card.show_saved(name)

    def show_kept(self, kept: Answers) -> None:
        """The same tick at every field of the card, also of the next papers."""
        self.card.show_kept(kept)

    def focus(self, name: str | None = None) -> None:
        """The row of a paper or a field of its card, or the first row that needs something."""
        part = (name or "").rpartition(".")[2]
        names = [row.name(part) for row in self.rows]
        self.list.setCurrentRow(names.index(name) if name in names else self._first_open())
        (self.card.fields.get(name or "") or self.list).setFocus()

    def _press(self, key: str) -> None:
        at = self.list.currentRow()
        if not 0 <= at < len(self.rows):
            if key == "enter":
                self.finished.emit()
            return
        row = self.rows[at]
        if key in _STATES:
            self._set_state(row, key)
        elif key == _COPIED:
            if row.state is PaperState.PRESENT and row.document.copying is Copying.YES:
                self.answered.emit(row.name("copied"), not row.copied)
        elif key == "space":
            self.answered.emit(row.name("matched"), not row.matched)
        elif not self.card.take_focus_if_needed():
            self._next()

    def _set_state(self, row: PaperRow, key: str) -> None:
        self.answered.emit(row.name("state"), str(_STATES[key]))
        self.answered.emit(row.name("sighted"), key == _SIGHTED)

    def _next(self) -> None:
        """The paper after this one, or on when it was the last."""
        at = self.list.currentRow() + 1
        self.list.setFocus()
        if at < len(self.rows):
            self.list.setCurrentRow(at)
        else:
            self.finished.emit()

    def _first_open(self) -> int:
        open_rows = (at for at, row in enumerate(self.rows) if self._fault(row) is not None)
        return next(open_rows, 0)

    def _fault(self, row: PaperRow) -> str | None:
        return None if self._interview is None else fault_of(row, self._interview.rules.today)

    def redress(self) -> None:
        """Draw what stands before each paper for the theme as it is now."""
        for at, row in enumerate(self.rows):
            self._fill(self.list.item(at), row)

    def _fill(self, item: QListWidgetItem, row: PaperRow) -> None:
        fault = self._fault(row)
        standing = fault or (texts.PAPER_STATES[row.state] if row.state else texts.OPTIONAL)
        item.setText(f"{row.title}\n{standing}")
        drawing = "circle-check" if fault is None else "circle-alert"
        if row.state is None:
            drawing = "file-text"
        item.setIcon(icons.icon(drawing, self.theme))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}، {standing}")

    def _show_current(self, at: int) -> None:
        if self._interview is not None and 0 <= at < len(self.rows):
            self.card.show_paper(self._interview, self.rows[at])


class PaperList(QListWidget):
    """The rows; digits are commands here, for no field has the focus."""

    acted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 say what became of the paper, Space that it matches, Enter goes on."""
        typed = fold_digits(event.text())
        if typed in {*_STATES, _COPIED}:
            self.acted.emit(typed)
        elif event.key() == Qt.Key.Key_Space:
            self.acted.emit("space")
        elif Qt.Key(event.key()) in _ENTER and not event.modifiers():
            self.acted.emit("enter")
        else:
            super().keyPressEvent(event)
