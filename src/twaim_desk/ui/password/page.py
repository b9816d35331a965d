"""One's own password: the old one, the new one twice, and how strong it is."""

from functools import partial

from PySide6.QtWidgets import QPushButton

from twaim_desk.errors import ExpectedError
from twaim_desk.services.passwords import change_password, weakness
from twaim_desk.texts import passwords as texts
from twaim_desk.ui.door import Entrance
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, card, label, set_state
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.new_password import NewPassword, secret_field
from twaim_desk.ui.worker import Worker, tried

_WIDTH = 560


class PasswordPage(Page):
    """Changes the password of the person at the desk."""

    def __init__(self, surroundings: Surroundings, entrance: Entrance, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._desk, self._worker = entrance.desk, worker
        theme = surroundings.theme
        self.old = secret_field(texts.OLD)
        self.fields = NewPassword(theme, partial(weakness, name=entrance.name))
        self.button = QPushButton(texts.CHANGE)
        self.button.setProperty("kind", "primary")
        self.said = label("", "problem", wrap=True)
        frame, layout = card(theme)
        frame.setMaximumWidth(theme.pixels(_WIDTH))
        layout.addWidget(label(texts.OLD, "captionStrong"))
        layout.addWidget(self.old)
        layout.addWidget(self.fields)
        layout.addWidget(self.said)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.down.addWidget(frame)
        self.down.addStretch()
        stand_at_foot(self, theme, self.button)
        self.old.returnPressed.connect(self.fields.new.setFocus)
        self.fields.entered.connect(self.button.click)
        self.button.clicked.connect(self._change)
        self.setFocusProxy(self.old)

    def _change(self) -> None:
        self._say("", done=False)
        new = self.fields.password()
        if new is None:
            return
        desk, old = self._desk, self.old.text()
        self.button.setEnabled(False)
        self._worker.save(self, tried(lambda: change_password(desk, old, new)), self._changed)

    def _changed(self, answer: ExpectedError | None) -> None:
        self.button.setEnabled(True)
        self.old.clear()
        self.old.setFocus()
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, done=False)
        else:
            self.fields.clear()
            self._say(texts.CHANGED, done=True)

    def _say(self, sentence: str, *, done: bool) -> None:
        self.said.setText(sentence)
        set_state(self.said, "role", "done" if done else "problem")
