"""The frame of every step: which one it is, what it is about, and the way on at the foot."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, label

_SCROLLING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Heading(NamedTuple):
    """What stands above a step; how many there are is known once the association is."""

    at: int
    of: int
    title: str
    about: str


def _way(heading: Heading) -> QProgressBar:
    """How far one has come, for the eye; in words it stands above."""
    way = QProgressBar()
    way.setRange(0, heading.of)
    way.setValue(heading.at)
    way.setTextVisible(False)
    return way


class StepPage(Page):
    """A step of the set-up; `went_on` says that it is complete, `leaving` that it is left as is.

    `field_left`: one of its fields was left, and what stands in it is kept.
    """

    own_enter = True

    went_on = Signal()
    went_back = Signal()
    leaving = Signal()
    field_left = Signal()

    def __init__(self, theme: Theme, heading: Heading, on: str = texts.NEXT) -> None:
        super().__init__(theme, spacing=10)
        self.theme = theme
        at, of = arabic_indic(str(heading.at)), arabic_indic(str(heading.of))
        counted = texts.STEP.format(at=at, of=of) if heading.of > 1 else texts.FIRST_STEP
        self.down.addWidget(label(counted, "captionStrong"))
        if heading.of > 1:
            self.down.addWidget(_way(heading))
        self.down.addWidget(label(heading.title, "title"))
        self.down.addWidget(label(heading.about, "soft", wrap=True))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.on = QPushButton(on)
        self.on.setProperty("kind", "primary")
        self.on.clicked.connect(self.try_on)
        self.foot = QHBoxLayout()
        self._build_foot()

    def try_on(self) -> None:
        """Go on, where the step is complete; a page that asks something looks first."""
        self.went_on.emit()

    def typed(self) -> dict[str, str]:
        """What was typed and may be kept on the disk."""
        return {}

    def restore(self, typed: dict[str, str]) -> None:
        """Put back what was typed."""

    def refuse(self, sentence: str) -> None:
        """Say why one cannot go on."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def back(self) -> bool:
        """One step back."""
        self.went_back.emit()
        return True

    def leave(self) -> None:
        """The window goes elsewhere."""
        self.leaving.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus; with Ctrl it goes on from anywhere."""
        if event.key() in _SCROLLING:
            QApplication.sendEvent(self.area.verticalScrollBar(), event)
            return
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.try_on()
            return
        focused = QApplication.focusWidget() or self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.enter(focused)

    def enter(self, focused: QWidget | None) -> None:
        """Enter in something that is no button."""
        self.try_on()

    def _build_foot(self) -> None:
        frame = QFrame()
        frame.setObjectName("footer")
        down = QHBoxLayout(frame)
        side = self.theme.pixels(24)
        down.setContentsMargins(side, self.theme.pixels(8), side, self.theme.pixels(8))
        down.addWidget(label(texts.HOW, "caption", wrap=True), 1)
        self.foot.setSpacing(self.theme.pixels(10))
        self.foot.addWidget(self.on)
        down.addLayout(self.foot)
        outside = self.layout()
        assert outside is not None
        outside.addWidget(self.problem_line())
        outside.addWidget(frame)

    def problem_line(self) -> QWidget:
        """The place of what is wrong with the whole step, above the foot."""
        around = QWidget()
        across = QHBoxLayout(around)
        side = self.theme.pixels(24)
        across.setContentsMargins(side, 0, side, 0)
        across.addWidget(self.problem)
        return around

    def add_button(self, title: str) -> QPushButton:
        """A second button beside the way on."""
        button = QPushButton(title)
        self.foot.insertWidget(0, button)
        return button
