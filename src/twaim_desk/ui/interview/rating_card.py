"""The question that a visitor answers by himself: how he found the service, on one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.choices import Choices


class RatingCard(QWidget):
    """The question alone, large, and the answers on their keys; it says why one is asked.

    `rated` carries the answer, `entered`: nobody was asked, or one goes on.
    """

    rated = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        options = [*texts.RATINGS.items()]
        self.choices = Choices(theme, texts.RATING, options, optional=True, zero="unasked")
        self.choices.chosen.connect(self._rate)
        self.choices.entered.connect(self.entered)
        self.thanks = label("", "done")
        frame, inside = card(theme, spacing=16)
        inside.addWidget(label(texts.RATING, "display", wrap=True))
        inside.addWidget(self.choices)
        inside.addWidget(self.thanks)
        inside.addWidget(label(texts.RATING_RIGHT, "large", wrap=True))
        inside.addWidget(label(texts.TURN_SCREEN, "soft", wrap=True))
        inside.addStretch()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        self.setFocusProxy(self.choices)

    def _rate(self, rating: str) -> None:
        self.thanks.setText(texts.THANKS)
        self.rated.emit(rating)
