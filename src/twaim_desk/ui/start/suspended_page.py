"""Interviews that were not brought to an end: one goes on, or a draft is given up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.clock import RIYADH
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services.interviews import Suspended, give_up, suspended
from twaim_desk.texts import today as texts
from twaim_desk.ui.start.lines import step_title
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_GO_ON, _GIVE_UP = 1, 2


class SuspendedPage(Page):
    """Enter or 1 goes on with the interview; 2 gives a draft up, with its reason."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self.list = PickedList(texts.LINES["suspended"])
        self.list.opened.connect(self._go_on)
        self.list.digit.connect(self._press)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.reason = ReasonLine(
            visit.around.theme, texts.GIVE_UP_REASON, texts.GIVE_UP_ACCEPTS, texts.GIVE_UP
        )
        self.reason.given.connect(self._give_up)
        self.reason.hide()
        self.down.addWidget(label(texts.LINES["suspended"], "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(self.reason)
        self.down.addWidget(label(texts.LIST_KEYS, "caption", wrap=True))
        self.setFocusProxy(self.list)
        self._load()

    def back(self) -> bool:
        """From the reason back to the list."""
        if self.reason.isHidden():
            return False
        self._leave_reason()
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: suspended(desk)), self._show)

    def _show(self, answer: list[Suspended] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.list.fill([(self._parts(one), one) for one in answer], texts.NOTHING_SUSPENDED)

    def _parts(self, one: Suspended) -> list[str]:
        association = self._visit.around.association
        day = association.forms.table.from_gregorian(one.changed_at.astimezone(RIYADH).date())
        said = hijri_in_words(day, association.profile.digits)
        number = one.number or ""
        return [one.label, number, step_title(one.step), said, texts.REFERRAL[one.referral]]

    def _press(self, digit: int) -> None:
        one = self.list.current()
        if digit == _GO_ON:
            self._go_on(one)
        elif digit == _GIVE_UP and isinstance(one, Suspended):
            if one.number is not None:
                self._say(texts.NOT_A_DRAFT)
                return
            self.reason.clear()
            self.reason.show()
            self.reason.setFocus()

    def _go_on(self, one: object) -> None:
        if isinstance(one, Suspended):
            self._visit.go_to("interview", one.uuid)

    def _give_up(self, reason: str) -> None:
        one = self.list.current()
        if isinstance(one, Suspended):
            job = tried(partial(give_up, self._visit.inside.desk, one.uuid, reason))
            self._visit.worker.save(self, job, self._given_up)

    def _given_up(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._leave_reason()
        self._say(texts.GIVEN_UP)
        self._load()

    def _leave_reason(self) -> None:
        self.reason.hide()
        self.list.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
