"""The lists of what is destroyed, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.lists import ListCard, every_list
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class ListsPage(Page):
    """Each with its number, its count and how it stands; Enter opens one."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.LISTS)
        self.list.opened.connect(self._open)
        self.down.addWidget(label(texts.LISTS, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEY, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: every_list(desk)), self._show)

    def back(self) -> bool:
        """To the kinds."""
        self._visit.go_to("retention")
        return True

    def _show(self, answer: tuple[ListCard, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("")
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_LISTS)

    def _parts(self, one: ListCard) -> list[str]:
        digits = self._visit.around.association.profile.digits
        count = texts.COUNT.format(count=written(one.count, digits))
        day = day_said(self._visit.around, one.prepared.at)
        return [left_to_right(one.number), day, count, texts.STATES[one.state]]

    def _open(self, one: object) -> None:
        if isinstance(one, ListCard):
            self._visit.go_to("destruction", one.id)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
