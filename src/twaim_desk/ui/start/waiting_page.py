"""Requests to be answered today, or those that are late; Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services.today import WaitingRequest, waiting_requests
from twaim_desk.texts import today as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class WaitingPage(Page):
    """A masked list, the longest waiting first."""

    def __init__(self, visit: Visit, *, late: bool) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._late = visit, late
        title = texts.LINES["overdue" if late else "due_today"]
        self.list = PickedList(title)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(title, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.OPEN_KEY, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: waiting_requests(desk, late=late)), self._show)

    def _show(self, answer: list[WaitingRequest] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            self.note.show()
            return
        nothing = texts.NOTHING_OVERDUE if self._late else texts.NOTHING_DUE
        self.note.setText("" if answer else nothing)
        self.note.setVisible(not answer)
        self.list.fill([(self._parts(one), one) for one in answer])

    def _parts(self, one: WaitingRequest) -> list[str]:
        association = self._visit.around.association
        day = association.forms.table.from_gregorian(one.reply_by)
        said = hijri_in_words(day, association.profile.digits)
        return [one.number, one.label, STATES[one.state], said]

    def _open(self, one: object) -> None:
        if isinstance(one, WaitingRequest):
            self._visit.go_to("request", one.uuid)
