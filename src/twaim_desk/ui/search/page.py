"""One box that finds people and requests while one types; masked until one is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem

from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Findings, Found, find, note_search
from twaim_desk.services.open_person import PersonCard, open_found
from twaim_desk.texts import search as texts
from twaim_desk.texts.find import NOTHING, WHY
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.search.card import PersonView
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.worker import Worker, tried

LEAST_TYPED = 3
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchPage(Page):
    """Searches behind the window; an older answer never overtakes a newer one.

    `request_asked` carries a request that is to be opened.
    """

    request_asked = Signal(str)

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._desk, self._worker = desk, worker
        self._asked = ""
        self.edit = QLineEdit()
        self.edit.setAccessibleName(texts.FIELD)
        self.edit.setMaxLength(200)
        self.edit.textEdited.connect(self._search)
        self.edit.returnPressed.connect(self._open_first)
        self.results = QListWidget()
        self.results.setAccessibleName(texts.RESULTS)
        self.results.itemActivated.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.person = PersonView(surroundings)
        self.person.asked.connect(self.request_asked)
        frame, layout = card(surroundings.theme)
        layout.addWidget(label(texts.FIELD, "captionStrong"))
        layout.addWidget(self.edit)
        layout.addWidget(label(texts.ACCEPTS, "caption", wrap=True))
        layout.addWidget(self.results)
        layout.addWidget(self.note)
        across = QHBoxLayout()
        across.setSpacing(surroundings.theme.pixels(16))
        across.addWidget(frame, 1)
        across.addWidget(self.person, 1, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(across)
        self.setFocusProxy(self.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the results while one types."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.results.currentRow() + step
        self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))

    def leave(self) -> None:
        """The search that ends here has its line in the trail."""
        if self._asked:
            desk, asked = self._desk, self._asked
            self._worker.save(self._worker, lambda: note_search(desk, asked), lambda _: None)
            self._asked = ""

    def _search(self, text: str) -> None:
        self._asked = text
        desk = self._desk

        def job() -> tuple[str, Findings | None]:
            # A newer text is already waiting: nobody would look at this answer.
            return text, find(desk, text) if text == self._asked else None

        self._worker.read(self, job, self._show)

    def _show(self, answer: tuple[str, Findings | None]) -> None:
        text, findings = answer
        if findings is None or text != self._asked:
            return
        self.results.clear()
        for found in findings.results:
            self.results.addItem(_item(found))
        nothing = len(text.strip()) >= LEAST_TYPED and not findings.results
        self.note.setText(NOTHING if nothing else "")
        if findings.may_hide:
            self.note.setText(texts.MAY_HIDE)
        self.results.setCurrentRow(0)

    def _open_first(self) -> None:
        if (item := self.results.currentItem()) is not None:
            self._open(item)

    def _open(self, item: QListWidgetItem) -> None:
        found: Found = item.data(Qt.ItemDataRole.UserRole)
        desk = self._desk
        self._worker.save(self, tried(lambda: open_found(desk, found)), self._opened)

    def _opened(self, answer: PersonCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
        else:
            self.person.show_card(answer)


def _item(found: Found) -> QListWidgetItem:
    parts = (found.label, found.place, WHY[found.why])
    item = QListWidgetItem("   ".join(f"\u2068{part}\u2069" for part in parts if part))
    item.setData(Qt.ItemDataRole.UserRole, found)
    return item
