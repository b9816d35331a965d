"""What is said aloud during a short visit, as it stands after each answer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label


class SaidAloud(QWidget):
    """Sentences in large type; hidden while there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentences: list[str] = []
        self._frame: QFrame | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_words(self, sentences: Sequence[str]) -> None:
        """Show these sentences in place of those before."""
        if list(sentences) == self._sentences:
            return
        self._sentences = list(sentences)
        if self._frame is not None:
            self._down.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
        self._frame, inside = card(self._theme, spacing=8)
        inside.addWidget(label(texts.SAY, "captionStrong"))
        for sentence in sentences:
            inside.addWidget(label(sentence, "large", wrap=True))
        self._down.addWidget(self._frame)
        self.setVisible(bool(sentences))
