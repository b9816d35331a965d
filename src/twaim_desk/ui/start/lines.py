"""The day's work on the first page: a line for each list, and the interview that was restored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.interview.way import Step
from twaim_desk.services.today import Restored, Today, TodayLine
from twaim_desk.services.today_lines import begins_with
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import today as texts
from twaim_desk.ui.levels import badge_of, badge_of_office
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.rows import Row, Rows

_OF_THE_OFFICE = {"clock", "backup", "health", "trail_denied"}


class TodayLines(QWidget):
    """`asked` carries a place with what its page begins with, or the interview to go on with."""

    asked = Signal(str, object)

    def __init__(self, around: Surroundings, today: Today) -> None:
        super().__init__()
        self._around, self._digits = around, around.association.profile.digits
        self.every_rows: list[Rows] = []
        self.count = 0
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(around.theme.pixels(10))
        if today.restored is not None:
            self._show_restored(today.restored)
        if today.lines:
            self._down.addWidget(label(texts.TITLE, "subtitle"))
            made = self._rows([self._row(one) for one in today.lines])
            made.chosen.connect(lambda at: self._ask(today.lines[at]))
        if self.every_rows:
            self.setFocusProxy(self.every_rows[0])

    def _row(self, line: TodayLine) -> Row:
        title = texts.LINES[line.name].format(name=isolated(line.about))
        badge = (badge_of_office if line.name in _OF_THE_OFFICE else badge_of)(line.level)
        return Row(title, self._said(line), badge)

    def _ask(self, line: TodayLine) -> None:
        self.asked.emit(line.place, line.filters or begins_with(line.name))

    def _show_restored(self, restored: Restored) -> None:
        step = list(Step).index(restored.step) + 1
        title = texts.RESTORED.format(number=written(step, self._digits))
        about = texts.RESTORED_ABOUT.format(label=restored.label, step=step_title(restored.step))
        made = self._rows([Row(title, about)])
        made.chosen.connect(lambda _: self.asked.emit("interview", restored.uuid))

    def _rows(self, rows: list[Row]) -> Rows:
        latin = self._digits is Digits.LATIN
        made = Rows(self._around.theme, rows, latin=latin, first=self.count + 1)
        self._down.addWidget(made)
        self.every_rows.append(made)
        self.count += len(rows)
        return made

    def _said(self, line: TodayLine) -> str:
        if line.about and line.officer is None:
            return line.about
        sentence = texts.MORE_THAN if line.more else texts.COUNT
        return sentence.format(count=written(line.count, self._digits)) if line.count else (
            texts.NOTHING
        )  # fmt: skip


def step_title(step: Step) -> str:
    """A step as the bar of the interview names it."""
    return interview_texts.STEPS[step].format(person=interview_texts.THE_APPLICANT)
