"""The day by this computer's clock, large and in both calendars, for one person to confirm."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from twaim_desk.domain.digits import written
from twaim_desk.domain.written_dates import gregorian_in_words, hijri_in_words, weekday_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services.clock_check import confirm_day
from twaim_desk.services.desk import Desk
from twaim_desk.texts import clock as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.worker import Worker, tried


class ClockPage(Page):
    """`confirmed` is sent once the office goes on by this clock."""

    confirmed = Signal()

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._desk, self._worker = desk, worker
        self.button = QPushButton(texts.CONFIRM)
        self.button.setAccessibleName(texts.CONFIRM)
        self.button.setProperty("kind", "primary")
        self.problem = label("", "problem", wrap=True)
        frame, layout = card(surroundings.theme)
        layout.addWidget(label(texts.FOUND, wrap=True))
        for line, role in _day_of(surroundings, desk.now()):
            layout.addWidget(label(line, role))
        layout.addSpacing(surroundings.theme.pixels(8))
        for sentence in texts.MEANS:
            layout.addWidget(label(sentence, wrap=True))
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(frame)
        self.down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.down.addWidget(self.problem)
        self.down.addStretch()
        self.button.clicked.connect(self._confirm)
        self.setFocusProxy(self.button)

    def _confirm(self) -> None:
        desk = self._desk
        self.button.setEnabled(False)
        self._worker.save(self, tried(lambda: confirm_day(desk)), self._done)

    def _done(self, answer: ExpectedError | None) -> None:
        self.button.setEnabled(True)
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
        else:
            self.confirmed.emit()


def _day_of(surroundings: Surroundings, now: datetime) -> list[tuple[str, str]]:
    """The weekday with the day in both calendars, and the hour, each with its type."""
    association, day = surroundings.association, now.date()
    digits, table = association.profile.digits, association.forms.table
    hijri = hijri_in_words(table.from_gregorian(day), digits)
    return [
        (f"{weekday_of(day)} {hijri}", "display"),
        (gregorian_in_words(day, digits), "display"),
        (texts.HOUR.format(hour=written(f"{now:%H:%M}", digits)), "title"),
    ]
