"""The report of a month: its figures live, its workbook into a file, closing it and opening it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.month import FIRST_YEAR, month_of
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.board_letter import KIND, issue_board_letter
from twaim_desk.services.close_month import Closed, close_month, reopen_month
from twaim_desk.services.month import Overview, Written, overview, write_workbook
from twaim_desk.services.month_reading import StoppedError
from twaim_desk.services.papers import Issued
from twaim_desk.texts import month_page as texts
from twaim_desk.ui.month.figures_card import FiguresCard
from twaim_desk.ui.month.saving import ask_for_file
from twaim_desk.ui.visit import Visit
from twaim_desk.ui.widgets.basics import Page, label, set_state
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.progress import Course, Progress
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

_MAKE, _NAMES, _SHUT, _LETTER = 1, 2, 3, 4
_MONTHS = 24
_LIST_WIDTH = 210


class MonthPage(Page):
    """The months, newest first; Enter on one makes its workbook."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._around, self._worker = visit.around, visit.worker
        self._desk, self._actions = visit.inside.desk, visit.inside.actions
        this = month_of(visit.around.today)
        self.months = [this.later(-at) for at in range(_MONTHS)]
        self.months = [one for one in self.months if one.year >= FIRST_YEAR]
        self.month = visit.kept.month if isinstance(visit.kept, Overview) else this.later(-1)
        self._seen: Overview | None = None
        self._reading = Course()
        self.ask_file: Callable[[str], Path | None] = partial(ask_for_file, self)
        self.list = PickedList(texts.MONTHS)
        self.figures = FiguresCard(visit.around.theme, visit.around.association.profile.digits)
        self.names = QCheckBox(texts.NAMES)
        self.make, self.close_it = QPushButton(texts.MAKE), QPushButton(texts.CLOSE)
        self.reopen, self.letter = QPushButton(texts.REOPEN), QPushButton(texts.LETTER)
        self._go_to = visit.go_to
        self.making = Progress(visit.around.theme, texts.MAKING)
        self.note = label("", "strong", wrap=True)
        self.reason = ReasonLine(visit.around.theme, texts.REASON, texts.REASON_ACCEPTS, texts.GO)
        self.line = SecondPersonLine(visit.around.theme, self._desk.roles, "month.reopen")
        self._lay_out()
        self.list.setCurrentRow(self.months.index(self.month) if self.month in self.months else 0)
        self._connect()
        self._choose()
        if isinstance(visit.kept, Overview):
            self._show(visit.kept)  # at once, until it is read anew

    def back(self) -> bool:
        """Esc leaves the second person's line, then the reason, before the page."""
        if self.line.back():
            return True
        asked = not self.reason.isHidden()
        self.reason.hide()
        return asked

    def leave(self) -> None:
        """Whoever leaves the page waits for nothing of it any more."""
        self.making.stop()
        self._reading.stopped = True

    def _lay_out(self) -> None:
        theme = self._around.theme
        self.down.addWidget(label(texts.TITLE, "title"))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list)
        self.list.setFixedWidth(theme.pixels(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        digits = self._around.association.profile.digits
        self.list.fill([([one.in_words(digits)], one) for one in self.months])
        beside = QVBoxLayout()
        beside.setSpacing(theme.pixels(10))
        beside.addLayout(self._buttons())
        for widget in (self.making, self.note, self.reason, self.line, self.figures):
            beside.addWidget(widget)
        beside.addWidget(label(texts.KEYS, "caption", wrap=True))
        beside.addStretch()
        across.addLayout(beside, 1)
        self.down.addLayout(across, 1)
        self.reason.hide()
        self.note.hide()
        self.setFocusProxy(self.list)

    def _buttons(self) -> QHBoxLayout:
        across = QHBoxLayout()
        self.make.setProperty("kind", "primary")
        for widget in (self.make, self.names, self.close_it, self.reopen, self.letter):
            across.addWidget(widget)
        across.addStretch()
        self.names.setAccessibleName(texts.NAMES)
        for one, action in ((self.names, "month.names"), (self.letter, "month.letter")):
            if action not in self._actions:
                one.hide()
        return across

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._choose())
        self.list.opened.connect(lambda _: self._make())
        self.list.digit.connect(self._press)
        self.make.clicked.connect(self._make)
        self.close_it.clicked.connect(self._close_month)
        self.reopen.clicked.connect(self._ask_reason)
        self.letter.clicked.connect(self._write_letter)
        self.reason.given.connect(lambda _: self.line.ask())
        self.line.confirmed.connect(self._reopen)

    def _press(self, digit: int) -> None:
        """The keys of a month; what is not offered does nothing."""
        shut = self.reopen if self.close_it.isHidden() else self.close_it
        buttons = {_MAKE: self.make, _NAMES: self.names, _SHUT: shut, _LETTER: self.letter}
        if (button := buttons.get(digit)) is not None and not button.isHidden():
            button.click()

    def _choose(self) -> None:
        self.month = self.months[self.list.currentRow()]
        self._seen = None
        self.line.back()
        self.reason.hide()
        self.note.hide()
        self._offer()
        self._read()

    def _read(self) -> None:
        """The figures of the chosen month; an older wish is given up."""
        self._reading.stopped = True
        self._reading = course = Course()
        desk, month = self._desk, self.month
        if self._seen is None:  # what was just closed or opened is shown until it is known anew
            self.figures.wait_for(self._title())
        self._worker.work(self, tried(lambda: overview(desk, month, course.goes_on)), self._show)

    def _show(self, answer: Overview | ExpectedError) -> None:
        if isinstance(answer, Overview):
            if answer.month == self.month:
                self._seen = answer
                self.figures.show_month(self._title(), answer)
                self._offer()
        elif not isinstance(answer, StoppedError):  # for another month was chosen
            self.figures.state.hide()
            self._refuse(answer)

    def _title(self) -> str:
        digits = self._around.association.profile.digits
        table = self._around.association.forms.table
        return f"{self.month.in_words(digits)}، {self.month.hijri_in_words(table, digits)}"

    def _offer(self) -> None:
        busy, seen = not self.making.isHidden(), self._seen
        closed = seen is not None and seen.digest is not None
        self.make.setEnabled(not busy and seen is not None)
        self.letter.setEnabled(not busy and seen is not None)
        may_close = "month.close" in self._actions
        self.close_it.setVisible(may_close and not closed)
        self.close_it.setEnabled(not busy and seen is not None and seen.ended)
        self.reopen.setVisible(closed and "month.reopen" in self._actions)
        self.reopen.setEnabled(not busy)

    def _make(self) -> None:
        if not self.make.isEnabled() or (file := self.ask_file(self._file_name())) is None:
            return
        desk, month, names = self._desk, self.month, self.names.isChecked()
        goes_on = self.making.begin()
        job = tried(lambda: write_workbook(desk, month, file, names=names, goes_on=goes_on))
        self._begin(texts.MAKING)
        self._worker.work(self, job, self._made)

    def _file_name(self) -> str:
        return texts.FILE_NAME.format(month=self.month)

    def _made(self, answer: Written | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self._say(texts.MADE.format(file=left_to_right(str(answer.file))))
        self._offer()

    def _write_letter(self) -> None:
        desk, month, goes_on = self._desk, self.month, self.making.begin()
        self._begin(texts.LETTER_MAKING)
        job = tried(lambda: issue_board_letter(desk, month, goes_on))
        self._worker.work(self, job, self._letter_written)

    def _letter_written(self, answer: Issued | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            self._offer()
        else:
            self._go_to("paper", ToPrint(answer.paper_id, KIND, "month", self._seen))

    def _close_month(self) -> None:
        desk, month, goes_on = self._desk, self.month, self.making.begin()
        self._begin(texts.CLOSING)
        self._worker.work(self, tried(lambda: close_month(desk, month, goes_on)), self._closed)

    def _closed(self, answer: Closed | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            self._offer()
        else:
            self._say(texts.CLOSED_NOW)
            self._read()

    def _ask_reason(self) -> None:
        self.reason.clear()
        self.reason.show()
        self.reason.edit.setFocus()
        self._say(texts.REOPEN_MEANS)

    def _reopen(self, name: str, password: str) -> None:
        if (reason := self.reason.text()) is None:
            self.line.done()
            return
        desk, month = self._desk, self.month
        job = tried(lambda: reopen_month(desk, month, reason, name, password))
        self._worker.save(self, job, self._reopened)

    def _reopened(self, answer: ExpectedError | None) -> None:
        if answer is not None:
            self.line.refuse(answer.user_message)
            return
        self.line.done()
        self.reason.hide()
        self.list.setFocus()
        self._say(texts.REOPENED)
        self._read()

    def _begin(self, sentence: str) -> None:
        self._say(sentence)
        self._offer()

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error.user_message, is_problem=True)

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.note.setText(sentence)
        self.note.show()
        set_state(self.note, "role", "problem" if is_problem else "strong")
        QTimer.singleShot(0, self.note, lambda: self.area.ensureWidgetVisible(self.note))
