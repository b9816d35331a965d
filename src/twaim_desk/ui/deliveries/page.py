"""What is due to be given or was missed, and what was given and is not signed for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.errors import ExpectedError
from twaim_desk.services.deliveries import DueDelivery, due
from twaim_desk.texts import deliveries as texts
from twaim_desk.texts import places as place_texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class DeliveriesPage(Page):
    """A masked list, the longest waiting first; it does not say how much anyone is given."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self.list = PickedList(place_texts.DELIVERIES)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(place_texts.DELIVERIES, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEYS, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: due(desk)), self._show)

    def _show(self, answer: list[DueDelivery] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("")
        self.list.fill([(self._parts(one), one) for one in answer], texts.NOTHING)

    def _parts(self, one: DueDelivery) -> list[str]:
        day = day_said(self._visit.around, one.due_on)
        return [one.number, one.label, day, texts.STATES[one.state]]

    def _open(self, one: object) -> None:
        if isinstance(one, DueDelivery):
            self._visit.go_to("deliver", one.uuid)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
