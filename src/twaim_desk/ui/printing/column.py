"""What stands beside the preview: the printer, what is asked, and the key that prints."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from twaim_desk.texts import printing as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label

WIDTH = 340


class Column(QWidget):
    """A card with what is asked now, and under it the primary key at the reading end."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(theme.pixels(WIDTH))
        self.printer = label("", "soft", wrap=True)
        self.change_button = _quiet(texts.CHANGE, texts.CHANGE)
        self.larger = _quiet("+", texts.LARGER)
        self.smaller = _quiet("\u2212", texts.SMALLER)
        self.print_button = QPushButton(f"\u2066F9\u2069  {texts.PRINT}")
        self.print_button.setAccessibleName(texts.PRINT)
        self.print_button.setProperty("kind", "primary")
        self.note = label("", "soft", wrap=True)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.pixels(10))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(12))
        down.addWidget(self._card(title), 1)
        down.addWidget(self.print_button)

    def show_only(self, *widgets: QWidget) -> None:
        """Put these in place of what was there."""
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.say("")
        for widget in widgets:
            self._body.addWidget(widget)
            widget.show()  # Qt would do it later, and what is not seen yet takes no focus
        self._body.addStretch()

    def say(self, sentence: str) -> None:
        """Say how a small thing ended."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def offer_printing(self, *, possible: bool, printer: str, others: bool) -> None:
        """Whether F9 prints now, on which printer, and whether there are others."""
        self.print_button.setEnabled(possible)
        self.printer.setText(texts.PRINTER.format(printer=printer))
        self.printer.setVisible(bool(printer))
        self.change_button.setVisible(others)

    def _card(self, title: str) -> QFrame:
        frame, layout = card(self._theme, spacing=10, padding=14)
        across = QHBoxLayout()
        across.addWidget(label(title, "subtitle", wrap=True), 1)
        across.addWidget(self.smaller)
        across.addWidget(self.larger)
        layout.addLayout(across)
        inside = QWidget()
        inside.setLayout(self._body)
        area = _Area()
        area.setWidget(inside)
        layout.addWidget(area, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.printer)
        layout.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeading)
        return frame


class _Area(QScrollArea):
    """Scrolls when there are many printers; the page keys belong to the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the panel."""
        event.ignore()


def _quiet(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    return button
