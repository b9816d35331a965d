"""Labels, cards and lines, as every page uses them."""

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from twaim_desk.domain.digits import isolated
from twaim_desk.ui.tokens import Theme

_WORD = r"[A-Za-z0-9+@][A-Za-z0-9+@._:/-]*(?<![._:/-])"
_NO_WORD = re.compile(r"[^\sA-Za-z0-9]{30}|\S{65}")  # a hash is shorter, and stays one
_LATIN = re.compile(rf"(?=[A-Za-z]){_WORD}(?: {_WORD})*|{_WORD}")


class Paragraph(QLabel):
    """Text of several lines, flush on the right; what is written in it is never markup.

    Qt's plain labels keep the blank at which an Arabic line is broken at its right edge; its
    documents do not, so the text goes in escaped, as a document.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; a line break in it stays one."""
        self.setAccessibleName(text)
        super().setText(escape(with_islands(_breakable(text))).replace("\n", "<br>"))


def _breakable(text: str) -> str:
    """The text with places to break what no word is as long as, or it makes its page as wide."""
    return _NO_WORD.sub(lambda run: f"{run[0]}\u200b", text)


def with_islands(text: str) -> str:
    """The text with each Latin name, number or code as an island that keeps its own order."""
    return _LATIN.sub(lambda run: isolated(run[0]), text)


def label(text: str = "", role: str | None = None, *, wrap: bool = False) -> QLabel:
    """Text in one of the roles of the style sheet, on one line or as a paragraph."""
    made = Paragraph(text) if wrap else QLabel(text)
    if not wrap:
        made.setTextFormat(Qt.TextFormat.PlainText)
    if role is not None:
        made.setProperty("role", role)
    return made


def stand_right(edit: QLineEdit) -> None:
    """Begin on the right, also while it is empty or a number alone stands in it."""
    edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def card(theme: Theme, spacing: int = 8, padding: int = 20) -> tuple[QFrame, QVBoxLayout]:
    """A white sheet with a thin border, and the layout inside it."""
    frame = QFrame()
    frame.setProperty("card", True)
    layout = QVBoxLayout(frame)
    inside = theme.pixels(padding)
    layout.setContentsMargins(inside, inside, inside, inside)
    layout.setSpacing(theme.pixels(spacing))
    return frame, layout


def bare(theme: Theme, spacing: int = 12) -> tuple[QWidget, QVBoxLayout]:
    """A widget that takes no room of its own, and the layout inside it."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.pixels(spacing))
    return made, layout


def put_in_place(layout: QLayout, before: QWidget, after: QWidget) -> QWidget:
    """The widget that stands now where another one stood, which goes away."""
    layout.replaceWidget(before, after)
    before.hide()
    before.deleteLater()
    after.show()
    return after


class Page(QWidget):
    """A page of the window; it scrolls down, never sideways, where its type is too large.

    What has the focus first when the page appears is its focus proxy.
    """

    def __init__(self, theme: Theme, spacing: int = 16) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        self.down = QVBoxLayout(inside)
        side = theme.pixels(24)
        self.down.setContentsMargins(side, theme.pixels(20), side, theme.pixels(20))
        self.down.setSpacing(theme.pixels(spacing))
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.area)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Show the whole of what has just appeared, once it is laid out."""
        QTimer.singleShot(0, widget, lambda: self.area.ensureWidgetVisible(widget))

    def _keep_in_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is never below the edge."""
        inside = self.area.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            below = now.fontMetrics().height()
            self.area.ensureWidgetVisible(now, 0, below)
            # What is not laid out yet has no place yet.
            QTimer.singleShot(0, now, lambda: self.area.ensureWidgetVisible(now, 0, below))


def soon(widget: QWidget, act: Callable[[], object]) -> None:
    """Do it once all is laid out; a widget that has left the screen by then takes no focus."""
    QTimer.singleShot(0, widget, lambda: act() if widget.isVisible() else None)


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and have it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
