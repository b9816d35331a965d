"""What every field of a question has: its words, what is wrong with it, that it was saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answer, Answers, Ask, AskKind
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.typed_answers import day_meant
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state


class Field(QWidget):
    """A question with its place for the answer.

    `answered` carries what was typed when it is left, `entered` that the next one is wanted.
    """

    answered = Signal(str, object)
    entered = Signal(str)

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self.ask, self.theme = ask, theme
        self._last: Answer | None = None
        self._meaning = ""
        self.caption = label(ask.label, "question", wrap=True)
        self.saved = label("", "saved")
        self.note = label(self._accepts(), "caption", wrap=True)
        if not self._accepts():  # to be shown it needs a place first, or it is a window of its own
            self.note.hide()
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(theme.pixels(4))

    def value(self) -> Answer | None:
        """What stands in the field, or None where nothing does."""
        raise NotImplementedError

    def put(self, answer: Answer | None) -> None:
        """Show an answer that is known; it is not told back as a new one."""
        raise NotImplementedError

    def tell(self) -> None:
        """Tell what stands here, if it is new, without waiting until the field is left."""
        self._tell()

    def refresh(self, ask: Ask) -> None:
        """Take the question as it stands now: its choices and its words may have changed."""
        self.ask = ask

    def say(self, problem: str | None) -> None:
        """Show what is wrong in one sentence, or again what is accepted."""
        self.note.setText(problem or self._meaning or self._accepts())
        self.note.setVisible(bool(self.note.text()))
        set_state(self.note, "role", "caption" if problem is None else "problem")
        self._mark(refused=problem is not None)

    def mean(self, sentence: str) -> None:
        """Say below it what the answer was understood as, where nothing is wrong with it."""
        self._meaning = sentence
        if self.note.property("role") != "problem":
            self.say(None)

    def show_saved(self) -> None:
        """A small tick: what stands here is on disk."""
        self.saved.setText("✓")
        self.saved.setAccessibleName(texts.SAVED)

    def _tell(self) -> None:
        """Tell a new answer; the same one is told once."""
        value = self.value()
        if value != self._last:
            self._last = value
            self._hide_saved()
            self.answered.emit(self.ask.id, value)

    def _hide_saved(self) -> None:
        """What stands here is not on disk yet."""
        self.saved.setText("")
        self.saved.setAccessibleName("")

    def _mark(self, *, refused: bool) -> None:
        """Show by the frame that the answer cannot be accepted."""

    def _accepts(self) -> str:
        return self.ask.hint or answer_texts.ACCEPTS.get(self.ask.kind, "")

    def _head(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.addWidget(self.caption, 1)
        if not self.ask.required:
            across.addWidget(label(texts.OPTIONAL, "caption"))
        across.addWidget(self.saved)
        return across


def show_kept(fields: Mapping[str, Field], kept: Answers) -> None:
    """A tick at every field whose answer, as it stands there, is among what is kept."""
    for name, field in fields.items():
        value = field.value()
        if value is not None and value == kept.get(name):
            field.show_saved()


def explain_days(fields: Mapping[str, Field], interview: Interview) -> None:
    """Below every day that was typed, the same in both calendars with its weekday."""
    for field in fields.values():
        if field.ask.kind in {AskKind.PAST, AskKind.DATE}:
            answer = field.value()
            text = answer if isinstance(answer, str) else ""
            rules = interview.rules
            field.mean(day_meant(text, rules.reading, rules.profile.digits))
