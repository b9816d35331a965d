"""Decisions that wait to be told: who is next and how; never what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.digits import written
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.visits.tell import way_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services.answers import ToTell, note_sent, notices_to_print, to_tell
from twaim_desk.texts import places as place_texts
from twaim_desk.texts import telling as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OPEN, _PRINT, _SENT, _DELEGATES = 1, 2, 3, 4


class AnswersPage(Page):
    """A masked list, the one promised first on top; Enter or 1 tells it.

    2 prints the letters in one go, 3 says that those which were printed are on their way, 4
    leads to the papers of the delegates.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self._told = ""
        self.list = PickedList(place_texts.ANSWERS)
        self.list.opened.connect(self._open)
        self.list.digit.connect(self._press)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(place_texts.ANSWERS, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEYS, "caption", wrap=True))
        self.setFocusProxy(self.list)
        self._load()

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: to_tell(desk)), self._show)

    def _show(self, answer: list[ToTell] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say(self._told)
        self.list.fill([(self._parts(one), one) for one in answer], texts.NOTHING)

    def _parts(self, one: ToTell) -> list[str]:
        digits = self._visit.around.association.profile.digits
        day = "" if one.reply_by is None else day_said(self._visit.around, one.reply_by)
        tries = texts.TRIES.format(count=written(one.tries, digits)) if one.tries else ""
        last = "" if one.last is None else texts.RESULTS[one.last]
        return [one.number, one.label, day, way_in_words(one.way), tries, last]

    def _press(self, digit: int) -> None:
        desk, worker = self._visit.inside.desk, self._visit.worker
        if digit == _OPEN:
            self._open(self.list.current())
        elif digit == _PRINT:
            worker.save(self, tried(lambda: notices_to_print(desk)), self._print)
        elif digit == _SENT:
            worker.save(self, tried(lambda: note_sent(desk)), self._sent)
        elif digit == _DELEGATES:
            self._visit.go_to("delegates")

    def _sent(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        count = written(answer, self._visit.around.association.profile.digits)
        self._told = texts.SENT.format(count=count) if answer else texts.NOTHING_SENT
        self._load()

    def _print(self, answer: list[ToPrint] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        elif answer:
            self._visit.go_to("batch", tuple(answer))
        else:
            self._say(texts.NOTHING_TO_PRINT)

    def _open(self, one: object) -> None:
        if isinstance(one, ToTell):
            self._visit.go_to("tell", one.uuid)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
