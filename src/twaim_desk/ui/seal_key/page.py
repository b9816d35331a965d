"""Since when the key of the seal is used, which came before it, and a new one in its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.seal_keys import KeyLife, key_lives
from twaim_desk.services.seals import rotate
from twaim_desk.texts import seal_key as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, card, label, set_state
from twaim_desk.ui.worker import Worker, tried


class SealKeyPage(Page):
    """Shows the keys; a new one is asked for twice, for it cannot be taken back."""

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._around, self._desk, self._worker = surroundings, desk, worker
        self._keys = QVBoxLayout()
        self.button = _button(texts.ROTATE)
        self.confirm = _button(texts.CONFIRM)
        self.confirm.setProperty("kind", "primary")
        self.asked = self._question()
        self.said = label("", "done", wrap=True)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.ABOUT, "soft", wrap=True))
        self.down.addLayout(self._keys)
        self.down.addWidget(self.said)
        self.down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.down.addWidget(self.asked)
        self.down.addStretch()
        self.button.clicked.connect(self._ask)
        self.confirm.clicked.connect(self._rotate)
        self.setFocusProxy(self.button)
        self._read()

    def back(self) -> bool:
        """The question is left first."""
        if self.asked.isHidden():
            return False
        self._leave_question()
        return True

    def _question(self) -> QFrame:
        frame, layout = card(self._around.theme)
        layout.addWidget(label(texts.MEANS, wrap=True))
        layout.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignRight)
        frame.hide()
        return frame

    def _read(self) -> None:
        desk = self._desk
        self._worker.read(self, lambda: key_lives(desk), self._show)

    def _show(self, lives: Sequence[KeyLife]) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        current = [one for one in lives if one.replaced_on is None]
        earlier = [one for one in lives if one.replaced_on is not None]
        self._keys.addWidget(self._card(texts.CURRENT, current, texts.NONE))
        if earlier:
            self._keys.addWidget(self._card(texts.EARLIER, earlier, texts.EARLIER_STAND))

    def _card(self, title: str, lives: Sequence[KeyLife], otherwise: str) -> QWidget:
        """A card of keys; what is said beside earlier ones, or in place of none."""
        frame, layout = card(self._around.theme)
        layout.addWidget(label(title, "captionStrong"))
        for life in lives:
            layout.addWidget(label(self._when(life), wrap=True))
            code = left_to_right(life.fingerprint)
            layout.addWidget(label(texts.FINGERPRINT.format(fingerprint=code), "soft", wrap=True))
        if not lives or lives[0].replaced_on is not None:
            layout.addWidget(label(otherwise, "soft", wrap=True))
        return frame

    def _when(self, life: KeyLife) -> str:
        profile, table = self._around.association.profile, self._around.association.forms.table
        since = both_calendars(life.made_on, table, profile.digits)
        if life.replaced_on is None:
            return texts.SINCE.format(since=since)
        until = both_calendars(life.replaced_on, table, profile.digits)
        return texts.FROM_TO.format(since=since, until=until)

    def _ask(self) -> None:
        self._say("", done=True)
        self.button.hide()
        self.asked.show()
        self.confirm.setFocus()

    def _leave_question(self) -> None:
        self.asked.hide()
        self.button.show()
        self.button.setFocus()

    def _rotate(self) -> None:
        desk = self._desk
        self.confirm.setEnabled(False)
        self._worker.save(self, tried(lambda: rotate(desk)), self._rotated)

    def _rotated(self, answer: ExpectedError | None) -> None:
        self.confirm.setEnabled(True)
        self._leave_question()
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, done=False)
        else:
            self._say(texts.ROTATED, done=True)
            self._read()

    def _say(self, sentence: str, *, done: bool) -> None:
        self.said.setText(sentence)
        set_state(self.said, "role", "done" if done else "problem")


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    return button
