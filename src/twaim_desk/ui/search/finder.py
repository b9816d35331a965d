"""One box that finds people and requests: the list narrows while one types, masked."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Findings, Found, find, note_search
from twaim_desk.texts.find import WHY
from twaim_desk.texts.search import MAY_HIDE
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label, stand_right
from twaim_desk.ui.worker import Worker

LEAST_TYPED = 3
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FinderWords(NamedTuple):
    """What stands at the box: its name, what it accepts, what is said when it finds nobody."""

    field: str
    accepts: str
    nothing: str


class Finder(QWidget):
    """`found` carries whom Enter opened, `nobody` what was typed of someone who is on no record.

    An older answer never overtakes a newer one.
    """

    found = Signal(object)
    nobody = Signal(str)

    def __init__(self, theme: Theme, desk: Desk, worker: Worker, words: FinderWords) -> None:
        super().__init__()
        self._desk, self._worker, self._words = desk, worker, words
        self._asked = self._answered = ""
        self._wants_first = False
        self.edit = QLineEdit()
        self.edit.setAccessibleName(words.field)
        self.edit.setMaxLength(200)
        stand_right(self.edit)
        self.edit.textEdited.connect(self._search)
        self.edit.returnPressed.connect(self._enter)
        self.results = QListWidget()
        self.results.setAccessibleName(words.field)
        self.results.itemActivated.connect(self._open)
        self.note = label("", "soft", wrap=True)
        frame, inside = card(theme)
        inside.addWidget(label(words.field, "captionStrong"))
        inside.addWidget(self.edit)
        inside.addWidget(label(words.accepts, "caption", wrap=True))
        inside.addWidget(self.results, 1)
        inside.addWidget(self.note)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        self.setFocusProxy(self.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the results while one types."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.results.currentRow() + step
        self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))

    def put(self, text: str) -> None:
        """Look again for what was typed before."""
        self.edit.setText(text)
        if text:
            self._search(text)

    def leave(self) -> None:
        """The search that ends here has its line in the trail."""
        if self._asked.strip():
            desk, asked = self._desk, self._asked
            self._worker.save(self._worker, lambda: note_search(desk, asked), lambda _: None)
            self._asked = ""

    def _search(self, text: str) -> None:
        self._asked = text
        self._wants_first = False
        desk = self._desk

        def job() -> tuple[str, Findings | None]:
            # A newer text is already waiting: nobody would look at this answer.
            return text, find(desk, text) if text == self._asked else None

        self._worker.read(self, job, self._show)

    def _show(self, answer: tuple[str, Findings | None]) -> None:
        text, findings = answer
        if findings is None or text != self._asked:
            return
        self._answered = text
        self.results.clear()
        for one in findings.results:
            self.results.addItem(_item(one))
        nobody = len(text.strip()) >= LEAST_TYPED and not findings.results
        self.note.setText(self._words.nothing if nobody else "")
        if findings.may_hide:
            self.note.setText(MAY_HIDE)
        self.results.setCurrentRow(0)
        if self._wants_first:
            self._enter()

    def _enter(self) -> None:
        """Open the first line; an answer that is still on its way is waited for."""
        if self._asked and self._answered != self._asked:
            self._wants_first = True
            return
        self._wants_first = False
        if self.results.currentRow() >= 0:
            self._open(self.results.currentItem())
        else:
            self.nobody.emit(self.edit.text())

    def _open(self, item: QListWidgetItem) -> None:
        chosen: Found = item.data(Qt.ItemDataRole.UserRole)
        self.found.emit(chosen)


def _item(found: Found) -> QListWidgetItem:
    parts = (found.label, found.place, WHY[found.why])
    item = QListWidgetItem("   ".join(f"\u2068{part}\u2069" for part in parts if part))
    item.setData(Qt.ItemDataRole.UserRole, found)
    return item
