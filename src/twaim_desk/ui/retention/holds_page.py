"""What is kept beyond its time, and why; lifted for a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.due import HoldLine, held, lift
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class HoldsPage(Page):
    """Each with its reason and its day; Enter leads to the reason for which it is lifted."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.HOLDS)
        self.reason = ReasonLine(
            visit.around.theme, texts.LIFT_REASON, texts.LIFT_ACCEPTS, texts.LIFT
        )
        self.list.opened.connect(lambda _: self.reason.setFocus())
        self.reason.given.connect(self._lift)
        self.down.addWidget(label(texts.HOLDS, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(self.reason)
        self.setFocusProxy(self.list)
        self._load("")

    def back(self) -> bool:
        """From the reason to the list, from there to the kinds."""
        if self.reason.edit.hasFocus():
            self.list.setFocus()
        else:
            self._visit.go_to("retention")
        return True

    def _load(self, said: str) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: held(desk)), partial(self._show, said))

    def _show(self, said: str, answer: tuple[HoldLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say(said)
        self.reason.setVisible(bool(answer))
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_HOLDS)

    def _parts(self, one: HoldLine) -> list[str]:
        digits = self._visit.around.association.profile.digits
        number = left_to_right(written(one.row_id, digits))
        what = texts.HOLD_OF.format(part=texts.PARTS[one.part], number=number)
        until = texts.UNTIL_LIFTED
        if one.until is not None:
            until = texts.UNTIL.format(day=day_said(self._visit.around, one.until))
        return [one.label or what, texts.PARTS[one.part], one.reason, until]

    def _lift(self, reason: str) -> None:
        one = self.list.current()
        if isinstance(one, HoldLine):
            job = partial(lift, self._visit.inside.desk, one.id, reason)
            self._visit.worker.save(self, tried(job), self._lifted)

    def _lifted(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.reason.say(answer.user_message)
            return
        self.reason.clear()
        self.list.setFocus()
        self._load(texts.LIFTED)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
