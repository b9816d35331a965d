"""The holidays of the office: those to come, and what can be done about each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.errors import ExpectedError
from twaim_desk.services.holiday_changes import Changed, Preview, change_holiday, preview
from twaim_desk.services.holidays import HolidayLine, Reminder, coming_holidays, reminders
from twaim_desk.texts import holidays as texts
from twaim_desk.ui import icons
from twaim_desk.ui.holidays.effect import Effect
from twaim_desk.ui.holidays.form import HolidayForm
from twaim_desk.ui.holidays.words import (
    asked_in_words,
    days_in_words,
    line_in_words,
    substitute_typed,
)
from twaim_desk.ui.widgets.basics import Page, label, set_state
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ICONS = {
    "estimated": ("triangle-alert", "warning"),
    "announced": ("circle-check", "success"),
    "by_law": ("calendar-days", "text_soft"),
    "added": ("plus", "primary"),
}
_ROWS = {
    Deed.ADD: Row(texts.ADD, texts.ADD_ABOUT),
    Deed.MOVE: Row(texts.MOVE, texts.MOVE_ABOUT),
    Deed.CONFIRM: Row(texts.CONFIRM, texts.CONFIRM_ABOUT),
    Deed.REMOVE: Row(texts.REMOVE, texts.REMOVE_ABOUT),
}
_THIRD = {"estimated": Deed.CONFIRM, "announced": Deed.REMOVE, "added": Deed.REMOVE}
_PRECEDING = Row(texts.PRECEDING, texts.PRECEDING_ABOUT)


class HolidaysPage(Page):
    """A holiday is chosen on the list; the acts beside it are number keys.

    What an act would move is counted and shown first, and kept only then.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self._desk = visit, visit.inside.desk
        self._wanted: HolidayChange | None = None
        self._is_saving = False
        self.form: HolidayForm | None = None
        self.acts: Rows | None = None
        self.said, self.notice = label("", "done", wrap=True), label("", "notice", wrap=True)
        self.said.hide()
        self.notice.hide()
        self.list = PickedList(texts.LIST)
        self.effect = Effect(visit.around)
        self.effect.hide()
        self._side, self.choosing = QVBoxLayout(), QWidget()
        self._lay_out()
        self._connect()
        self._read()

    def back(self) -> bool:
        """From the effect to the form, from the form to the list; what still counts is stopped."""
        if not self.effect.isHidden():
            if self.effect.progress.isHidden():
                self._back_to_form()
            else:
                self.effect.progress.stop()
            return True
        if self.form is None:
            return False
        self._leave_form()
        return True

    def leave(self) -> None:
        """What only counts is stopped; what is being kept is kept."""
        if not self._is_saving:
            self.effect.progress.stop()

    def _lay_out(self) -> None:
        theme = self._visit.around.theme
        down, across = QVBoxLayout(self.choosing), QHBoxLayout()
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(12))
        across.setSpacing(theme.pixels(16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across.addWidget(self.list, 1)
        across.addLayout(self._side, 1)
        for one in (self.notice, self.said):
            down.addWidget(one)
        down.addLayout(across, 1)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(self.choosing, 1)
        self.down.addWidget(self.effect, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_acts)
        self.list.digit.connect(lambda digit: self.acts and self.acts.press(str(digit)))
        self.list.opened.connect(lambda _: self.acts and self.acts.setFocus())
        self.effect.kept.connect(self._keep)
        self.effect.left.connect(self.back)

    def _read(self) -> None:
        desk = self._desk

        def job() -> tuple[tuple[HolidayLine, ...], tuple[Reminder, ...]]:
            return coming_holidays(desk), reminders(desk)

        self._visit.worker.read(self, tried(job), self._show)

    def _show(
        self, answer: tuple[tuple[HolidayLine, ...], tuple[Reminder, ...]] | ExpectedError
    ) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        lines, told = answer
        self.notice.setText("\n".join(one.sentence for one in told))
        self.notice.setVisible(bool(told))
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(self._icon(line), line_in_words(line, self._visit.around))
            item.setData(Qt.ItemDataRole.UserRole, line)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(lines) - 1))

    def redress(self) -> None:
        """Draw what stands before each holiday for the theme as it is now."""
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setIcon(self._icon(item.data(Qt.ItemDataRole.UserRole)))

    def _icon(self, line: HolidayLine) -> QIcon:
        drawing, colour = _ICONS[line.standing]
        return QIcon(icons.pixmap(drawing, self._visit.around.theme, colour, 18))

    def _line(self) -> HolidayLine | None:
        line = self.list.current()
        return line if isinstance(line, HolidayLine) else None

    def _show_acts(self) -> None:
        """What can be done about the one that is chosen."""
        line = self._line()
        deeds = [Deed.ADD] if line is None else [Deed.ADD, Deed.MOVE]
        if line is not None and line.standing in _THIRD:
            deeds.append(_THIRD[line.standing])
        rows = [_ROWS[deed] for deed in deeds]
        if line is not None and line.substitutes:
            rows.append(self._substitute_row(line))
        if "holiday.requests" in self._visit.inside.actions:
            rows.append(_PRECEDING)
        latin = self._visit.around.association.profile.digits is Digits.LATIN
        self.form, self.acts = None, Rows(self._visit.around.theme, rows, latin=latin)
        self.acts.chosen.connect(lambda at: self._choose(deeds, at))
        self._put(self.acts)

    def _substitute_row(self, line: HolidayLine) -> Row:
        days = days_in_words(line.substitutes[0], line.substitutes[-1], self._visit.around)
        about = texts.SUBSTITUTE_ABOUT.format(days=texts.SEPARATOR.join(days))
        return Row(texts.SUBSTITUTE, about)

    def _choose(self, deeds: list[Deed], at: int) -> None:
        line = self._line()
        if at < len(deeds):
            self._open(deeds[at])
        elif line is not None and line.substitutes and at == len(deeds):
            self._open(Deed.ADD)
            if self.form is not None:
                self.form.restore(substitute_typed(line))
        else:
            self._visit.go_to("preceding")

    def _open(self, deed: Deed) -> None:
        self._say("")
        self.acts, self.form = None, HolidayForm(self._visit.around, deed, self._line())
        self.form.submitted.connect(self._count)
        self.form.left.connect(self.back)
        self._put(self.form)
        self.form.setFocus()

    def _put(self, widget: QWidget) -> None:
        while (item := self._side.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._side.addWidget(widget)
        self._side.addStretch()

    def _count(self) -> None:
        wanted = None if self.form is None else self.form.change()
        if self.form is None or wanted is None:
            return
        self._wanted = wanted
        self.choosing.hide()
        self.effect.show()
        self.effect.count_for(asked_in_words(wanted, self.form.line, self._visit.around))
        goes_on = self.effect.progress.begin()
        self.effect.progress.button.setFocus()
        job = partial(preview, self._desk, wanted, goes_on)
        self._visit.worker.work(self, tried(job), self._counted)

    def _counted(self, answer: Preview | ExpectedError) -> None:
        self.effect.progress.end()
        if isinstance(answer, ExpectedError):
            self._back_to_form(answer)
        else:
            self.effect.show_preview(answer)

    def _keep(self) -> None:
        seen = self.effect.preview
        if seen is None or self._wanted is None:
            return
        self._is_saving = True
        self.effect.save.setEnabled(False)
        goes_on = self.effect.progress.begin()
        self.effect.progress.button.setFocus()
        job = partial(change_holiday, self._desk, self._wanted, seen.seen, goes_on)
        self._visit.worker.save(self, tried(job), self._kept_it)

    def _kept_it(self, answer: Changed | ExpectedError) -> None:
        self._is_saving = False
        self.effect.progress.end()
        if isinstance(answer, ExpectedError):
            self._back_to_form(answer)
            return
        self._visit.renew(answer.association)
        self.effect.hide()
        self.choosing.show()
        self._leave_form()
        self._say(texts.SAVED)
        self._read()

    def _back_to_form(self, error: ExpectedError | None = None) -> None:
        self.effect.hide()
        self.choosing.show()
        if self.form is None:
            return
        self.form.setFocus()
        if error is not None:
            self.form.refuse_for(error, error.user_message)

    def _leave_form(self) -> None:
        self._show_acts()
        self.list.setFocus()

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_state(self.said, "role", "problem" if is_problem else "done")
