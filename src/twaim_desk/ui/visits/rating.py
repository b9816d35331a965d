"""How the visitor found the service that was delivered to him, apart from the interview's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.surveys import Method
from twaim_desk.domain.visits.value import Delivered
from twaim_desk.services.ratings import rate
from twaim_desk.texts import visits as texts
from twaim_desk.ui.interview.rating_card import RatingCard

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class DeliveryRating(QWidget):
    """`finished`: it was answered and Enter pressed, or nobody was asked."""

    finished = Signal()

    def __init__(self, visit: Visit, delivered: Delivered) -> None:
        super().__init__()
        self._visit, self._service = visit, delivered.service
        self.card = RatingCard(visit.around.theme)
        self.card.rated.connect(self._rate)
        self.card.entered.connect(self.finished)
        self.finish = QPushButton(texts.FINISH)
        self.finish.setProperty("kind", "primary")
        self.finish.clicked.connect(self.finished)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.card)
        down.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignRight)
        down.addStretch()
        self.setFocusProxy(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the button goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish.click()
        else:
            super().keyPressEvent(event)

    def _rate(self, rating: str) -> None:
        desk, service = self._visit.inside.desk, self._service
        worker = self._visit.worker
        job = lambda: rate(desk, service, rating, Method.DELIVERY)  # noqa: E731
        worker.save(worker, job, lambda _: None)
        self.finish.setFocus()
