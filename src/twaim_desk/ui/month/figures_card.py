"""The main figures of a month on screen, each with that of the month before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.figure_words import figure_in_words
from twaim_desk.services.month import Overview
from twaim_desk.texts import month_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pill import Pill

_COLUMNS = 3


class FiguresCard(QFrame):
    """Empty until a month is shown."""

    def __init__(self, theme: Theme, digits: Digits) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._digits = digits
        self.title, self.state = label("", "subtitle"), Pill("", "neutral")
        self.state.hide()
        self.digest = label("", "caption", wrap=True)
        self.digest.hide()
        self.values: dict[str, QLabel] = {}
        down = QVBoxLayout(self)
        inside = theme.pixels(16)
        down.setContentsMargins(inside, theme.pixels(12), inside, theme.pixels(12))
        down.setSpacing(theme.pixels(6))
        head = QGridLayout()
        head.addWidget(self.title, 0, 0)
        head.addWidget(self.state, 0, 1)
        head.setColumnStretch(2, 1)
        down.addLayout(head)
        down.addLayout(self._grid(theme))
        down.addWidget(self.digest)
        down.addStretch()

    def wait_for(self, title: str) -> None:
        """Say that the figures of a month are being counted; those of another one are gone."""
        self.title.setText(title)
        self.state.say(texts.COUNTING, "neutral", "clock")
        self.state.show()
        self.digest.hide()
        for figure, value in self.values.items():
            value.setText(texts.NOT_YET)
            value.setAccessibleName(f"{texts.FIGURES[figure]}: {texts.COUNTING}")
            self.befores[figure].setText(texts.BEFORE.format(value=texts.NOT_YET))

    def show_month(self, title: str, seen: Overview) -> None:
        """Show the figures; those of a closed month are the ones it was closed with."""
        self.title.setText(title)
        closed = seen.digest is not None
        if closed:
            self.state.say(texts.CLOSED, "primary", "archive")
        elif seen.ended:
            self.state.say(texts.OPEN, "neutral", "pencil")
        else:
            self.state.say(texts.RUNNING, "warning", "clock")
        self.state.show()
        self.digest.setText(texts.DIGEST.format(digest=seen.digest) if closed else "")
        self.digest.setVisible(closed)
        for figure, value in self.values.items():
            now, before = (
                figure_in_words(one, figure, self._digits) for one in (seen.figures, seen.before)
            )
            value.setText(now)
            about = texts.BEFORE.format(value=before)
            value.setAccessibleName(f"{texts.FIGURES[figure]}: {now}، {about}")
            self.befores[figure].setText(about)

    def _grid(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(16))
        grid.setVerticalSpacing(theme.pixels(8))
        self.befores: dict[str, QLabel] = {}
        for at, (figure, title) in enumerate(texts.FIGURES.items()):
            value, before = label("", "title"), label("", "caption")
            # A number alone stands where the reader begins, too.
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.values[figure], self.befores[figure] = value, before
            down = QVBoxLayout()
            down.setSpacing(0)
            down.addWidget(label(title, "captionStrong", wrap=True))
            down.addWidget(value)
            down.addWidget(before)
            grid.addLayout(down, at // _COLUMNS, at % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid
