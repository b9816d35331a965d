"""The end of an interview: the number, the day, the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.request import State
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.intake import Registered
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import reply_date as reply_texts
from twaim_desk.ui.widgets.basics import card, label

if TYPE_CHECKING:
    from twaim_desk.ui.place_table import Visit


class DoneView(QWidget):
    """What the person takes home, said large; `finished` goes back to the start page."""

    finished = Signal()

    def __init__(self, visit: Visit, interview: Interview, registered: Registered) -> None:
        super().__init__()
        theme, association = visit.around.theme, visit.around.association
        complete = registered.state is State.COMPLETE
        frame, inside = card(theme, spacing=10)
        title = texts.DONE_COMPLETE if complete else texts.DONE_INCOMPLETE
        inside.addWidget(label(title, "title"))
        inside.addWidget(label(texts.DONE_NUMBER, "captionStrong"))
        number = label(left_to_right(registered.number), "copied")
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        inside.addWidget(number)
        if registered.reply_by is not None:
            day = both_calendars(
                registered.reply_by, association.forms.table, association.profile.digits
            )
            inside.addWidget(label(reply_texts.REPLY_BY, "captionStrong"))
            inside.addWidget(label(day, "promise", wrap=True))
        if not complete:
            inside.addWidget(label(texts.NOT_COMPLETE, "notice", wrap=True))
        self.finish = QPushButton(texts.FINISH_INTERVIEW)
        self.finish.setProperty("kind", "primary")
        self.finish.clicked.connect(self.finished)
        inside.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        down.addStretch()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self.finished)
        self.setFocusProxy(self.finish)
