"""Who has how many requests; who is away is covered, who leaves hands his work over."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.assigning import Officer, hand_over, note_absence, officers
from twaim_desk.texts import assigning as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.officers.forms import AwayForm, HandOverForm
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class OfficersPage(Page):
    """An officer is chosen on the list; the acts beside it are number keys."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self._listed: tuple[Officer, ...] = ()
        self.list = PickedList(texts.LIST)
        self.list.digit.connect(lambda digit: self._choose(digit - 1))
        self.rows: Rows = Rows(visit.around.theme, [Row(*texts.HAND_OVER), Row(*texts.AWAY_ACT)])
        self.rows.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self.rows.setFocus())
        self.form: HandOverForm | AwayForm | None = None
        self.said = label("", "strong", wrap=True)
        self._side = QVBoxLayout()
        self._side.addWidget(self.rows)
        self._side.addStretch()
        across = QHBoxLayout()
        across.setSpacing(visit.around.theme.pixels(16))
        across.addWidget(self.list, 1)
        across.addLayout(self._side, 1)
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(self.said)
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        self._load()

    def back(self) -> bool:
        """From a form to the list."""
        if self.form is None:
            return False
        self._leave_form()
        self.list.setFocus()
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.read(self, tried(lambda: officers(desk)), self._show)

    def _show(self, answer: tuple[Officer, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.said.setText(answer.user_message)
            return
        row = max(0, self.list.currentRow())
        self._listed = answer
        self.list.fill([(self._parts(one), one) for one in answer])
        self.list.setCurrentRow(min(row, len(answer) - 1))

    def _parts(self, one: Officer) -> list[str]:
        around = self._visit.around
        count = written(one.open, around.association.profile.digits)
        parts = [one.name, texts.OPEN_COUNT.format(count=count)]
        if one.absent_until is not None:
            day = day_said(around, one.absent_until)
            parts.append(texts.AWAY.format(day=day, cover=one.cover))
        if not one.active:
            parts.append(texts.OFF)
        return parts

    def _choose(self, at: int) -> None:
        one = self.list.current()
        if at not in {0, 1} or not isinstance(one, Officer):
            return
        self._leave_form()
        self.said.setText("")
        others = [
            other
            for other in self._listed
            if other.id != one.id and other.active and other.absent_until is None
        ]
        if at == 0:
            hands = HandOverForm(self._visit.around, others)
            hands.given.connect(partial(self._hand_over, one.id))
            self._put(hands)
        else:
            away = AwayForm(self._visit.around, others)
            away.given.connect(partial(self._note_absence, one.id))
            self._put(away)

    def _put(self, form: HandOverForm | AwayForm) -> None:
        self.form = form
        self._side.insertWidget(1, form)
        self.rows.hide()
        form.setFocus()

    def _hand_over(self, from_id: int, to_id: int, reason: str) -> None:
        job = partial(hand_over, self._visit.inside.desk, from_id, to_id, reason)
        self._visit.worker.save(self, tried(job), self._handed)

    def _handed(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        count = written(answer, self._visit.around.association.profile.digits)
        self._done(texts.HANDED.format(count=count))

    def _note_absence(self, user_id: int, cover_id: int, first: date, last: date) -> None:
        job = partial(note_absence, self._visit.inside.desk, user_id, cover_id, first, last)
        self._visit.worker.save(self, tried(job), self._noted)

    def _noted(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        self._done(texts.AWAY_SAVED)

    def _done(self, sentence: str) -> None:
        self._leave_form()
        self.said.setText(sentence)
        self.list.setFocus()
        self._load()

    def _refuse(self, error: ExpectedError) -> None:
        if self.form is not None:
            self.form.refuse(error.user_message)

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self._side.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self.rows.show()
