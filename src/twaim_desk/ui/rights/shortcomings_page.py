"""What the association fell short in, request by request: not remedied yet, or all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.services.rights import ShortcomingLine, shortcomings
from twaim_desk.texts import rights as texts
from twaim_desk.ui.rights.words import shortcoming_parts
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OPEN = "open"


class ShortcomingsPage(Page):
    """`visit.kept` is which of them are shown; Enter on one opens its request."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept = visit.kept if visit.kept in texts.SHOWN else _OPEN
        self.which = Choices(visit.around.theme, texts.WHICH, list(texts.SHOWN.items()))
        self.which.put(self.kept)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.OPEN_LIST)
        self.down.addWidget(label(texts.OPEN_PLACE, "title"))
        for widget in (self.which, self.note):
            self.down.addWidget(widget)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.OPEN_KEY, "caption"))
        self.which.chosen.connect(self._load)
        self.which.entered.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.setFocusProxy(self.list)
        self._load(self.kept)

    def _load(self, shown: str) -> None:
        self.kept = shown
        job = partial(shortcomings, self._visit.inside.desk, only_open=shown == _OPEN)
        self._visit.worker.read(self, tried(job), self._show)

    def _show(self, answer: tuple[ShortcomingLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("" if answer else texts.NO_OPEN)
        self.list.fill([(self._parts(one), one) for one in answer])

    def _parts(self, one: ShortcomingLine) -> list[str]:
        number = texts.TITLE.format(number=left_to_right(one.number))
        return [number, *shortcoming_parts(self._visit.around, one)]

    def _open(self, one: object) -> None:
        if isinstance(one, ShortcomingLine):
            self._visit.go_to("rights", one.uuid)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
