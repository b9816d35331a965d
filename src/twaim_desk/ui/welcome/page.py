"""The first start: a sample office to try, or only the dates and policies, or a backup."""

from PySide6.QtCore import Signal

from twaim_desk.texts import new_computer as restoring
from twaim_desk.texts import welcome as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.rows import Row, Rows

_ROWS = (
    Row(texts.SAMPLE, texts.SAMPLE_ABOUT),
    Row(texts.LOOK, texts.LOOK_ABOUT),
    Row(restoring.TITLE, restoring.ABOUT),
)


class WelcomePage(Page):
    """What can be opened where there is no office."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.rows = Rows(theme, _ROWS)
        self.rows.chosen.connect(self.chosen)
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)


class WaitPage(Page):
    """One sentence while something is made."""

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme)
        self.down.addWidget(label(sentence, "title", wrap=True))
        self.down.addStretch()
