"""The end of an interview: the number and the day beside the paper, then how it was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.request import State
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.before_office import promise_for
from twaim_desk.services.intake import Registered
from twaim_desk.services.papers import Issued, issue
from twaim_desk.services.ratings import rate
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import reply_date as reply_texts
from twaim_desk.ui.interview.print_view import OWN_KEYS, PrintView
from twaim_desk.ui.interview.rating_card import RatingCard
from twaim_desk.ui.printing.values import ByHand
from twaim_desk.ui.widgets.basics import card, label

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class DoneView(QWidget):
    """What the person takes home, then how he found it; `finished` goes back to the start page.

    `turned`: the screen is turned to the visitor, and nothing of the request is on it any more.
    """

    finished = Signal()
    turned = Signal()
    own_keys = OWN_KEYS

    def __init__(self, visit: Visit, interview: Interview, registered: Registered) -> None:
        super().__init__()
        self._visit, self._registered = visit, registered
        self._complete = registered.state is State.COMPLETE
        self.print = PrintView(visit, *self._paper(), self._by_hand(interview))
        self.print.finished.connect(self._ask_rating)
        self._asked = RatingCard(visit.around.theme)
        self._asked.rated.connect(self._rate)
        self._asked.entered.connect(self.finished)
        self.rating = self._asked.choices
        self.finish = QPushButton(texts.FINISH_INTERVIEW)
        self.finish.setProperty("kind", "primary")
        self.finish.clicked.connect(self.finished)
        self._taken = QWidget()
        across = QHBoxLayout(self._taken)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(visit.around.theme.pixels(16))
        across.addWidget(self._said(), 2, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.print, 3)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._taken, 1)
        down.addWidget(self._asked, 1)
        self._asked.hide()
        down.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.print)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        self.print.leave()

    def _paper(self) -> tuple[str, str, Callable[[], Issued]]:
        kind = "receipt" if self._complete else "missing_slip"
        desk, request_id = self._visit.inside.desk, self._registered.request_id
        return texts.PAPER_TITLES[kind], kind, lambda: issue(desk, request_id, kind)

    def _said(self) -> QFrame:
        """Number and day, large enough to be read from the other side of the counter."""
        frame, inside = card(self._visit.around.theme, spacing=8)
        title = texts.DONE_COMPLETE if self._complete else texts.DONE_INCOMPLETE
        inside.addWidget(label(title, "title", wrap=True))
        inside.addWidget(label(texts.DONE_NUMBER, "captionStrong"))
        number = label(left_to_right(self._registered.number), "display")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        inside.addWidget(number)
        if day := self._day():
            by = (
                reply_texts.NOT_BEFORE
                if self._registered.reply_by is None
                else reply_texts.REPLY_BY
            )
            inside.addWidget(label(by, "captionStrong"))
            inside.addWidget(label(day, "title", wrap=True))
        if not self._complete:
            inside.addWidget(label(texts.NOT_COMPLETE, "notice", wrap=True))
        return frame

    def _day(self) -> str:
        """The day of the reply, or before which none is to be expected; else empty."""
        association, done = self._visit.around.association, self._registered
        day = done.reply_by
        if day is None and done.complete_on is not None:
            day = promise_for(association, done.complete_on).not_before
        if day is None:
            return ""
        return both_calendars(day, association.forms.table, association.profile.digits)

    def _by_hand(self, interview: Interview) -> ByHand:
        word = interview.rules.person
        person = word.to_the_feminine if is_feminine(interview) else word.to_the_masculine
        asked = texts.WRITE_BY_HAND if self._day() else texts.WRITE_NUMBER_BY_HAND
        sentence = asked.format(person=person)
        day = self._day()
        if day and self._registered.reply_by is None:
            day = texts.NOT_BEFORE_BY_HAND.format(day=day)
        return ByHand(self._registered.number, day, sentence)

    def _ask_rating(self) -> None:
        self._taken.hide()
        self._asked.show()
        self.turned.emit()
        self.rating.setFocus()

    def _rate(self, rating: str) -> None:
        desk, service = self._visit.inside.desk, self._registered.service
        worker = self._visit.worker
        worker.save(worker, lambda: rate(desk, service, rating), lambda _: None)
        self.finish.setFocus()
