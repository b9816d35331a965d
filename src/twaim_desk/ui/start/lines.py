"""The day's work on the first page: a line for each list, and the interview that was restored."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.names import short_name
from twaim_desk.services.today import Restored, Today, TodayLine, sorted_out
from twaim_desk.services.today_lines import begins_with
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import today as texts
from twaim_desk.ui.levels import badge_of, badge_of_office
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.rows import Row, Rows

_KEYS = 9
_OF_THE_OFFICE = {
    "clock", "backup", "health", "trail_denied", "surveys", "improvements", "reviews",
}  # fmt: skip


class TodayLines(QWidget):
    """`asked` carries a place with what its page begins with, or the interview to go on with.

    Of the lines those with something in them, as many as there are number keys; the others are
    named in one quiet sentence.
    """

    asked = Signal(str, object)

    def __init__(self, around: Surroundings, today: Today) -> None:
        super().__init__()
        self._around, self._digits = around, around.association.profile.digits
        self.every_rows: list[Rows] = []
        self.count = 0
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(around.theme.pixels(10))
        self._down.addWidget(label(texts.TITLE, "subtitle"))
        if today.restored is not None:
            self._show_restored(today.restored)
        waiting, nothing = sorted_out(today.lines)
        numbered = waiting[: room_for_lines(today)]
        if numbered:
            rows = [row_of(around, one) for one in numbered]
            made = self._rows(rows, inline=True)
            made.chosen.connect(lambda at: self.asked.emit(*leads_to(numbered[at])))
        if nothing:
            self._down.addWidget(label(_nothing_in(nothing), "caption", wrap=True))
        if self.every_rows:
            self.setFocusProxy(self.every_rows[0])

    def _show_restored(self, restored: Restored) -> None:
        step = list(Step).index(restored.step) + 1
        title = texts.RESTORED.format(number=written(step, self._digits))
        about = texts.RESTORED_ABOUT.format(label=restored.label, step=step_title(restored.step))
        made = self._rows([Row(title, about)])
        made.chosen.connect(lambda _: self.asked.emit("interview", restored.uuid))

    def _rows(self, rows: list[Row], *, inline: bool = False) -> Rows:
        latin, first = self._digits is Digits.LATIN, self.count + 1
        made = Rows(self._around.theme, rows, latin=latin, first=first, inline=inline)
        self._down.addWidget(made)
        self.every_rows.append(made)
        self.count += len(rows)
        return made


def room_for_lines(today: Today) -> int:
    """How many lines have a number key: nought leads to the other places."""
    return _KEYS - (today.restored is not None)


def row_of(around: Surroundings, line: TodayLine) -> Row:
    """A line of the day's work as a row."""
    digits = around.association.profile.digits
    title = texts.LINES[line.name].format(name=isolated(short_name(line.about)))
    badge = (badge_of_office if line.name in _OF_THE_OFFICE else badge_of)(line.level)
    if line.about and line.officer is None:
        return Row(line.about, "", badge, title)  # it says by itself what it is about
    return Row(title, _count_of(line, digits), badge, _said(line, digits))


def leads_to(line: TodayLine) -> tuple[str, object]:
    """The place where a line leads, and what its page begins with."""
    return line.place, line.filters or begins_with(line.name)


def _count_of(line: TodayLine, digits: Digits) -> str:
    if not line.count:
        return texts.NOTHING
    count = written(line.count, digits)
    return texts.MORE.format(count=count) if line.more else count


def _said(line: TodayLine, digits: Digits) -> str:
    sentence = texts.MORE_THAN if line.more else texts.COUNT
    return sentence.format(count=written(line.count, digits)) if line.count else texts.NOTHING


def _nothing_in(lines: Sequence[TodayLine]) -> str:
    titles = texts.SEPARATOR.join(texts.LINES[one.name] for one in lines)
    return texts.NOTHING_IN.format(lines=titles)


def step_title(step: Step) -> str:
    """A step as the bar of the interview names it."""
    return interview_texts.STEPS[step].format(person=interview_texts.THE_APPLICANT)
