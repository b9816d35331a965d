"""Requests to be answered before a holiday, or sooner than they were promised; Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.written_dates import hijri_in_words, weekday_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services.holidays import PrecedingRequest, must_precede_holiday
from twaim_desk.texts import holidays as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class PrecedingPage(Page):
    """A masked list, what is to be worked at first at its head."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self.list = PickedList(texts.PRECEDING)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(texts.PRECEDING, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.PRECEDING_KEYS, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: must_precede_holiday(desk)), self._show)

    def _show(self, answer: list[PrecedingRequest] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            self.note.show()
            return
        self.list.fill([(self._parts(one), one) for one in answer], texts.NOTHING_PRECEDES)

    def _parts(self, one: PrecedingRequest) -> list[str]:
        association = self._visit.around.association
        day = association.forms.table.from_gregorian(one.work_due)
        in_words = hijri_in_words(day, association.profile.digits)
        said = texts.WORK_DUE.format(day=f"{weekday_of(one.work_due)} {in_words}")
        return [one.number, one.label, STATES[one.state], said, texts.WHY[one.on_rest]]

    def _open(self, one: object) -> None:
        if isinstance(one, PrecedingRequest):
            self._visit.go_to("request", one.uuid)
