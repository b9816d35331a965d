"""A text that says when it was read to its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from twaim_desk.domain.undertakings import Reading
from twaim_desk.texts import undertakings as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label

_NEAR_PX = 4
_LEAST_HEIGHT = 120


class ReadingView(QScrollArea):
    """Shows a text in full; `at_end` once its last line came into view."""

    at_end = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._has_text = False
        self.setWidgetResizable(True)
        self.setMinimumHeight(theme.pixels(_LEAST_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("reading", True)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def show_reading(self, reading: Reading) -> None:
        """Show a text from its beginning."""
        frame = QWidget()
        layout = QVBoxLayout(frame)
        side = self._theme.pixels(20)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(self._theme.pixels(10))
        self.setAccessibleName(texts.TEXT.format(title=reading.title))
        layout.addWidget(label(reading.title, "subtitle", wrap=True))
        for passage in reading.passages:
            _add_passage(layout, passage.heading, passage.lines)
        layout.addWidget(label(reading.closing, "strong", wrap=True))
        layout.addStretch()
        self._has_text = True
        self.setWidget(frame)
        self.verticalScrollBar().setValue(0)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the page, as Page Down does."""
        if event.key() == Qt.Key.Key_Space:
            action = QAbstractSlider.SliderAction.SliderPageStepAdd
            self.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger window may show the end."""
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """A short text is at its end as soon as it is seen."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        frame = self.widget()
        if not self._has_text or frame is None or not self.isVisible():
            return
        # Asked of the text itself: the bar learns its range only after the next layout.
        needed = frame.heightForWidth(self.viewport().width())
        if self.verticalScrollBar().value() + self.viewport().height() >= needed - _NEAR_PX:
            self.at_end.emit()


def _add_passage(layout: QVBoxLayout, heading: str, lines: tuple[str, ...]) -> None:
    if heading:
        layout.addWidget(label(heading, "captionStrong", wrap=True))
    for line in lines:
        layout.addWidget(label(line, wrap=True))
