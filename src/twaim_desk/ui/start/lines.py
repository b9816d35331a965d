"""The day's work on the first page: a line for each list, and the interview that was restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.interview.way import Step
from twaim_desk.services.today import Restored, Today
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import today as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.rows import Row, Rows


class TodayLines(QWidget):
    """`asked` carries the place of a list, or the interview that is to go on."""

    asked = Signal(str, object)

    def __init__(self, around: Surroundings, today: Today, first: int) -> None:
        super().__init__()
        self._around, self._digits = around, around.association.profile.digits
        self.every_rows: tuple[Rows, ...] = ()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(around.theme.pixels(10))
        if today.restored is not None:  # its key comes first: there are keys for ten lines only
            self._show_restored(today.restored, first)
            first += 1
        if today.lines:
            self._down.addWidget(label(texts.TITLE, "subtitle"))
            self._show_lines(today, first)

    def _show_lines(self, today: Today, first: int) -> None:
        rows = [
            Row(texts.LINES[one.name], self._count(one.count) if one.count else texts.NOTHING)
            for one in today.lines
        ]
        made = self._rows(rows, first)
        made.chosen.connect(lambda at: self.asked.emit(today.lines[at].name, None))

    def _show_restored(self, restored: Restored, number: int) -> None:
        step = list(Step).index(restored.step) + 1
        title = texts.RESTORED.format(number=written(step, self._digits))
        about = texts.RESTORED_ABOUT.format(label=restored.label, step=step_title(restored.step))
        made = self._rows([Row(title, about)], number)
        made.chosen.connect(lambda _: self.asked.emit("interview", restored.uuid))

    def _rows(self, rows: list[Row], first: int) -> Rows:
        latin = self._digits is Digits.LATIN
        made = Rows(self._around.theme, rows, latin=latin, first=first)
        self._down.addWidget(made)
        self.every_rows = (*self.every_rows, made)
        return made

    def _count(self, count: int) -> str:
        return texts.COUNT.format(count=written(count, self._digits))


def step_title(step: Step) -> str:
    """A step as the bar of the interview names it."""
    return interview_texts.STEPS[step].format(person=interview_texts.THE_APPLICANT)
