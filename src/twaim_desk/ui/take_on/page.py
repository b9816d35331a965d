"""The trail is taken on as it stands, by two people who know why it differs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.take_on import take_on
from twaim_desk.texts import take_on as texts
from twaim_desk.ui.door import Entrance
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import Worker, tried


class TakeOnPage(Page):
    """Says what was found and what taking it on means; `taken` carries the desk after it."""

    taken = Signal(object)

    def __init__(self, surroundings: Surroundings, entrance: Entrance, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._desk, self._worker = entrance.desk, worker
        theme = surroundings.theme
        self.button = QPushButton(texts.TAKE_ON)
        self.button.setProperty("kind", "primary")
        self.second = SecondPersonLine(theme, self._desk.roles, "trail.take_on")
        frame, layout = card(theme)
        layout.addWidget(label(texts.FOUND, "captionStrong"))
        layout.addWidget(label(entrance.notice, wrap=True))
        layout.addSpacing(theme.pixels(8))
        layout.addWidget(label(texts.MEANS_TITLE, "captionStrong"))
        for sentence in texts.MEANS:
            layout.addWidget(label(sentence, wrap=True))
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(frame)
        self.down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.down.addWidget(self.second)
        self.down.addStretch()
        self.button.clicked.connect(self.second.ask)
        self.second.confirmed.connect(self._take_on)
        self.setFocusProxy(self.button)

    def back(self) -> bool:
        """The second person's line is left first."""
        return self.second.back()

    def _take_on(self, name: str, password: str) -> None:
        desk = self._desk
        self._worker.save(self, tried(lambda: take_on(desk, name, password)), self._done)

    def _done(self, answer: Desk | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
        else:
            self.second.done()
            self.taken.emit(answer)
