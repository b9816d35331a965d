"""What of a kind has passed its time: chosen for destruction, or kept for a written reason."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.schedule import Kind
from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.due import DueLine, due, keep
from twaim_desk.services.keeping.lists import ListCard, prepare
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.retention.keep_form import KeepForm
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_CHOOSE, _KEEP = 1, 2


class DuePage(Page):
    """`visit.kept` is the kind. On a line 1 chooses it for destruction, 2 keeps it for a reason."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, Kind(visit.kept)
        self.chosen: set[int] = set()
        self._lines: tuple[DueLine, ...] = ()
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.DUE_LIST)
        self.list.digit.connect(self._act)
        self.list.opened.connect(lambda _: self._act(_CHOOSE))
        self.rows = Rows(visit.around.theme, [Row(*texts.CHOOSE_ALL), Row(*texts.PREPARE)])
        self.rows.chosen.connect(self._choose)
        self.form = KeepForm(visit.around)
        self.form.given.connect(self._keep)
        self.form.hide()
        self.title = label(texts.DUE_LIST, "title")
        self.down.addWidget(self.title)
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.DUE_KEYS, "caption", wrap=True))
        self.down.addWidget(self.form)
        self.down.addWidget(self.rows)
        self.setFocusProxy(self.list)
        self._load()

    def back(self) -> bool:
        """From the reason to the list, from there to the kinds."""
        if self.form.isHidden():
            self._visit.go_to("retention")
        else:
            self._leave_form()
        return True

    def _load(self) -> None:
        job = partial(due, self._visit.inside.desk, self.kept)
        self._visit.worker.save(self, tried(job), self._show)

    def _show(self, answer: tuple[DueLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._lines = answer
        self.chosen &= {one.row_id for one in answer}
        if answer:
            self.title.setText(texts.DUE.format(kind=texts.PARTS[answer[0].part]))
        self._fill()

    def _fill(self) -> None:
        at = max(self.list.currentRow(), 0)
        self.list.fill([(self._parts(one), one) for one in self._lines], texts.NONE_OVER)
        self.list.setCurrentRow(min(at, len(self._lines) - 1))

    def _parts(self, one: DueLine) -> list[str]:
        ended = texts.ENDED.format(day=day_said(self._visit.around, one.ended))
        mark = texts.CHOSEN if one.row_id in self.chosen else ""
        digits = self._visit.around.association.profile.digits
        number = written(int(one.number), digits) if one.number.isdecimal() else one.number
        number = left_to_right(number) if number else ""
        return [one.label or texts.PARTS[one.part], number, ended, mark]

    def _act(self, digit: int) -> None:
        one = self.list.current()
        if not isinstance(one, DueLine):
            return
        if digit == _CHOOSE:
            self.chosen ^= {one.row_id}
            self._fill()
        elif digit == _KEEP:
            self.rows.hide()
            self.form.show()
            self.form.setFocus()
            self.bring_into_sight(self.form)

    def _choose(self, at: int) -> None:
        if at == 0:
            self.chosen = {one.row_id for one in self._lines}
            self._fill()
            return
        chosen = [(one.kind, one.row_id) for one in self._lines if one.row_id in self.chosen]
        job = partial(prepare, self._visit.inside.desk, chosen)
        self._visit.worker.save(self, tried(job), self._prepared)

    def _prepared(self, answer: ListCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.chosen = set()
        self._say(texts.PREPARED.format(number=left_to_right(answer.number)))
        self.list.setFocus()
        self._load()

    def _keep(self, reason: str, until: date | None) -> None:
        one = self.list.current()
        if isinstance(one, DueLine):
            job = partial(keep, self._visit.inside.desk, one.part, one.row_id, reason, until)
            self._visit.worker.save(self, tried(job), self._was_kept)

    def _was_kept(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.form.refuse(answer.user_message)
            return
        self._leave_form()
        self._say(texts.KEPT)
        self._load()

    def _leave_form(self) -> None:
        self.form.reason.clear()
        self.form.hide()
        self.rows.show()
        self.list.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
