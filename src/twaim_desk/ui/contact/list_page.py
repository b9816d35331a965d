"""Whom the association contacts before he asks: who agreed, and who is still to be asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.ahead import Reason
from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.ahead import AheadLine, ahead
from twaim_desk.texts import ahead as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_AGREED = "agreed"


class AheadPage(Page):
    """`visit.kept` is which of them are shown; Enter on a line shows name and number."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept = visit.kept if visit.kept in texts.SHOWN else _AGREED
        self.which = Choices(visit.around.theme, texts.WHICH, list(texts.SHOWN.items()))
        self.which.put(self.kept)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.LIST)
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(label(texts.ABOUT, "soft", wrap=True))
        for widget in (self.which, self.note):
            self.down.addWidget(widget)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEY, "caption"))
        self.which.chosen.connect(self._load)
        self.which.entered.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.setFocusProxy(self.list)
        self._load(self.kept)

    def _load(self, shown: str) -> None:
        self.kept = shown
        job = partial(ahead, self._visit.inside.desk, agreed=shown == _AGREED)
        self._visit.worker.save(self, tried(job), self._show)

    def _show(self, answer: tuple[AheadLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("" if answer else texts.NOTHING)
        self.list.fill([(self._parts(one), one) for one in answer])

    def _parts(self, one: AheadLine) -> list[str]:
        around = self._visit.around
        more, others = "", len(one.reasons) - 1
        if others:
            more = texts.MORE.format(count=written(others, around.association.profile.digits))
        last = texts.NOT_TRIED
        if one.last is not None:
            day = day_said(around, one.last.on)
            last = texts.TRIED.format(day=day, result=texts.RESULTS[one.last.result])
        return [one.label, reason_in_words(around, one.reasons[0]), more, last]

    def _open(self, one: object) -> None:
        if isinstance(one, AheadLine):
            self._visit.go_to("contact_person", one.person_id)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))


def reason_in_words(around: Surroundings, one: Reason) -> str:
    """Why somebody is contacted."""
    return texts.REASONS[one.why].format(what=one.what, day=day_said(around, one.on))
