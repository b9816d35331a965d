"""Complaints or enquiries that are open, the oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.services.concerns import Concern, open_complaints, open_enquiries
from twaim_desk.texts import concerns as texts
from twaim_desk.texts.today import LINES
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_READ = {"complaints": open_complaints, "enquiries": open_enquiries}


class ConcernsPage(Page):
    """A list to read; what is late says so."""

    def __init__(self, visit: Visit, kind: str) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._kind = visit, kind
        self.list = PickedList(LINES[kind])
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(LINES[kind], "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.ABOUT, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: _READ[kind](desk)), self._show)

    def _show(self, answer: list[Concern] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.list.fill([(self._parts(one), one) for one in answer])
        if not answer:
            self._say(texts.NOTHING[self._kind])

    def _parts(self, one: Concern) -> list[str]:
        number = left_to_right(one.number) if one.number else ""
        since = texts.SINCE.format(day=day_said(self._visit.around, one.since))
        late = texts.LATE if one.late else ""
        return [number, late, one.about, since, texts.OWNER.format(name=one.owner)]

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()
