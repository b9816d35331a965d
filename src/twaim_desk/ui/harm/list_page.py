"""Files on harm as a list: those that are open, or all; Enter on one opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.errors import ExpectedError
from twaim_desk.services.harm.files import HarmLine, files
from twaim_desk.texts import harm as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OPEN = "open"


class HarmListPage(Page):
    """`visit.kept` is which list was shown; the names are masked."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept = visit.kept if visit.kept in texts.SHOWN else _OPEN
        self.state = Choices(visit.around.theme, texts.WHICH_STATE, list(texts.SHOWN.items()))
        self.state.put(self.kept)
        self.list = PickedList(texts.PLACE)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(label(texts.PRIVATE, "soft", wrap=True))
        self.down.addWidget(self.state)
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEY, "caption", wrap=True))
        self.setFocusProxy(self.list)
        self.state.chosen.connect(self._load)
        self.state.entered.connect(self.list.setFocus)
        self._load(self.kept)

    def _load(self, shown: str) -> None:
        self.kept = shown
        desk = self._visit.inside.desk
        job = tried(lambda: files(desk, only_open=shown == _OPEN))
        self._visit.worker.save(self, job, self._show)

    def _show(self, answer: tuple[HarmLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("" if answer else texts.NOTHING)
        self.list.fill([(self._parts(one), one) for one in answer])

    def _parts(self, one: HarmLine) -> list[str]:
        day = day_said(self._visit.around, one.opened_on)
        return [one.number, one.label, one.size, day, texts.STATES[one.state]]

    def _open(self, one: object) -> None:
        if isinstance(one, HarmLine):
            self._visit.go_to("harm_file", one.id)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
