"""The register of void numbers: looked at, and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.blank_papers import VoidEntry
from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.booklet_papers import void_register
from twaim_desk.texts import from_paper as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class VoidRegisterPage(Page):
    """Every void number with its reason and who voided it; 1 prints, Esc leads back."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.count = label("", "soft", wrap=True)
        self.list = PickedList(texts.VOID_LIST)
        self.list.digit.connect(lambda digit: self._print() if digit == 1 else None)
        self.rows = Rows(visit.around.theme, [Row(*texts.PRINT_REGISTER)])
        self.rows.chosen.connect(lambda _: self._print())
        self.down.addWidget(label(texts.REGISTER[0], "title"))
        self.down.addWidget(self.count)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(self.rows)
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: void_register(desk)), self._show)

    def back(self) -> bool:
        """To the numbers of the booklet."""
        self._visit.go_to("from_paper")
        return True

    def _show(self, answer: tuple[VoidEntry, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.count.setText(answer.user_message)
            return
        digits = self._visit.around.association.profile.digits
        count = texts.VOID_COUNT.format(count=written(len(answer), digits))
        self.count.setText(count if answer else "")
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_VOID)

    def _parts(self, one: VoidEntry) -> list[str]:
        day = day_said(self._visit.around, one.on)
        return [one.number, one.reason, day, texts.VOIDED_BY.format(name=one.by)]

    def _print(self) -> None:
        self._visit.go_to("void_register_paper")
