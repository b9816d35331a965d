"""The first start: a sample to try, only dates and policies, a real office, or one brought back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.texts import new_computer as restoring
from twaim_desk.texts import set_up as set_up_texts
from twaim_desk.texts import welcome as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.rows import Row, Rows

_ROWS = (Row(texts.SAMPLE, texts.SAMPLE_ABOUT), Row(texts.LOOK, texts.LOOK_ABOUT))
_SET_UP = Row(set_up_texts.SET_UP, set_up_texts.SET_UP_ABOUT)
_GO_ON = Row(set_up_texts.GO_ON, set_up_texts.GO_ON_ABOUT)
_BRING_BACK = Row(restoring.TITLE, restoring.ABOUT)
_WIDTH = 760


class WelcomePage(Page):
    """What can be opened where there is no office."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, goes_on: bool = False) -> None:
        super().__init__(theme)
        self.rows = Rows(theme, (*_ROWS, _GO_ON if goes_on else _SET_UP, _BRING_BACK))
        self.rows.chosen.connect(self.chosen)
        frame, layout = card(theme, spacing=12, padding=28)
        layout.addWidget(label(texts.TITLE, "display", wrap=True))
        layout.addWidget(label(texts.EXPLAINED, "large", wrap=True))
        layout.addSpacing(theme.pixels(8))
        layout.addWidget(self.rows)
        frame.setMaximumWidth(theme.pixels(_WIDTH))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame, 8)
        across.addStretch(1)
        self.down.addStretch(1)
        self.down.addLayout(across)
        self.down.addStretch(2)
        self.setFocusProxy(self.rows)


class WaitPage(Page):
    """One sentence while something is made."""

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme)
        self.down.addWidget(label(sentence, "title", wrap=True))
        self.down.addStretch()
