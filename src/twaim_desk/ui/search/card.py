"""An open person: who he is, and where his requests stand."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.services.open_person import PersonCard, RequestLine
from twaim_desk.texts import search as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.states import state_pill
from twaim_desk.ui.widgets.basics import card, label

_MOST_SHOWN = 6


class RequestRow(QPushButton):
    """A button as tall as what stands in it; Enter presses it as Space does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setAccessibleName(name)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """The room that its lines need."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


class PersonView(QWidget):
    """Empty until someone is opened; `asked` carries a request of his that is to be opened.

    `file_asked` carries the person whose whole file is to be opened.
    """

    asked = Signal(str)
    file_asked = Signal(int)

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._surroundings = surroundings
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)

    def show_card(self, person: PersonCard) -> None:
        """Show a person in place of the one before."""
        while (item := self._down.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._down.addWidget(self._card(person))

    def _card(self, person: PersonCard) -> QFrame:
        frame, layout = card(self._surroundings.theme, spacing=6)
        layout.addWidget(label(person.name, "title", wrap=True))
        for caption, value in (
            (texts.IDENTITY_END, person.identity_end),
            (texts.PHONE_END, person.phone_end),
            (texts.DISTRICT, person.district or ""),
        ):
            if value:
                layout.addLayout(_pair(caption, value))
        layout.addSpacing(self._surroundings.theme.pixels(8))
        layout.addWidget(label(texts.REQUESTS, "subtitle"))
        for line in person.requests[:_MOST_SHOWN]:
            layout.addWidget(self._request(line))
        if not person.requests:
            layout.addWidget(label(texts.NO_REQUESTS, "soft"))
        whole = QPushButton(texts.FULL_FILE)
        whole.setAutoDefault(True)
        whole.clicked.connect(lambda: self.file_asked.emit(person.person_id))
        layout.addWidget(whole)
        return frame

    def _request(self, line: RequestLine) -> QPushButton:
        """A request to be opened with Enter, Space or a click."""
        row = RequestRow(f"{texts.OPEN_REQUEST} {line.number}")
        row.clicked.connect(lambda: self.asked.emit(line.uuid))
        down = QVBoxLayout(row)
        down.setSpacing(0)
        across = QHBoxLayout()
        across.addWidget(label(f"\u2066{line.number}\u2069", "strong"))
        across.addStretch()
        across.addWidget(state_pill(line.state))
        down.addLayout(across)
        down.addWidget(label(self._dates(line), "soft", wrap=True))
        for child in row.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return row

    def _dates(self, line: RequestLine) -> str:
        association = self._surroundings.association
        table, digits = association.forms.table, association.profile.digits
        sentence, day = texts.RECEIVED, line.received_on
        if line.answered_on is not None:
            sentence, day = texts.ANSWERED, line.answered_on
        elif line.reply_by is not None:
            sentence, day = texts.REPLY_BY, line.reply_by
        return sentence.format(date=hijri_in_words(table.from_gregorian(day), digits))


def _pair(caption: str, value: str) -> QHBoxLayout:
    across = QHBoxLayout()
    across.addWidget(label(caption, "soft"))
    across.addWidget(label(f"\u2068{value}\u2069", "strong"))
    across.addStretch()
    return across
