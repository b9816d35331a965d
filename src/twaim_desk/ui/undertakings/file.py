"""A file that says when it was read to its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider

from twaim_desk.domain.digits import Digits
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.paper_view import PaperView
from twaim_desk.ui.worker import Worker


class FileReading(PaperView):
    """Shows a file page by page; `at_end` once the end of its last page came into view.

    `not_shown` where it cannot be shown at all.
    """

    at_end = Signal()
    not_shown = Signal()

    def __init__(self, theme: Theme, worker: Worker, digits: Digits) -> None:
        super().__init__(theme, worker, digits)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.opened.connect(self._begin)

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

    def _begin(self) -> None:
        if self.sizes:
            self._look()
        else:
            self.not_shown.emit()

    def _look(self) -> None:
        bar = self.verticalScrollBar()
        if self.sizes and bar.value() >= bar.maximum():
            self.at_end.emit()
