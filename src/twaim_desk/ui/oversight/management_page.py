"""The management's follow-up: how complaints and enquiries stand, who looked, what he ordered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from twaim_desk.domain.counting import WORKING_DAY, Case, counted
from twaim_desk.domain.digits import isolated, written
from twaim_desk.domain.management import LOOK_ASKS, KindFigures
from twaim_desk.domain.matters import Kind
from twaim_desk.errors import ExpectedError
from twaim_desk.services.management import Look, Standing, look, standing
from twaim_desk.texts import management as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import bare, card, label, put_in_place
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ACTIONS = {"look": "matters.review", "matters": "matter.read", "report": "matters.figures"}


class ManagementPage(DatedListPage):
    """1 signs for a look, 2 leads to the matters themselves, 3 to the liaison officers."""

    def __init__(self, visit: Visit) -> None:
        may = visit.inside.actions
        acts = {name: said for name, said in texts.ACTS.items() if _ACTIONS[name] in may}
        super().__init__(visit, texts.PLACE, texts.LIST, acts)
        self._me = ""
        self.figures = QWidget()
        self.down.insertWidget(1, self.figures)
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def read(self) -> None:
        """How everything stands now."""
        desk = self.desk
        self.worker.read(self, tried(lambda: standing(desk)), self._show)

    def act(self, name: str) -> None:
        """Sign for a look, go on to the lists."""
        if name == "look":
            self.open_form(texts.ACTS[name][0], LOOK_ASKS, {"looker": self._me}, self._save)
        else:
            self.visit.go_to({"matters": "matters", "report": "liaison_report"}[name])

    def _save(self, typed: Given) -> None:
        self.do(partial(look, self.desk, typed), texts.LOOKED)

    def _show(self, answer: Standing | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._me = answer.me
        shown, down = bare(self.theme)
        across = QHBoxLayout()
        across.setSpacing(self.theme.pixels(16))
        for one in answer.figures:
            frame, inside = card(self.theme, spacing=4, padding=14)
            inside.addWidget(label(texts.KINDS[one.kind], "subtitle"))
            inside.addWidget(label(self._counts(one, answer.allowed), "strong", wrap=True))
            inside.addWidget(label(self._oldest(one), "soft", wrap=True))
            across.addWidget(frame, 1)
        down.addLayout(across)
        if answer.allowed is None:
            down.addWidget(label(texts.NO_PERIOD, "soft", wrap=True))
        self.figures = put_in_place(self.down, self.figures, shown)
        self.show_lines(answer.looks, self._parts, texts.NOTHING)
        self._tell()

    def _counts(self, one: KindFigures, allowed: int | None) -> str:
        said = texts.OPEN.format(count=self._written(one.open))
        if allowed is None:
            return said
        return f"{said}\n{texts.LATE.format(count=self._written(one.late))}"

    def _oldest(self, one: KindFigures) -> str:
        if one.oldest_on is None:
            return texts.NOTHING_OPEN
        digits, age = self.visit.around.association.profile.digits, texts.TODAY
        if one.oldest_age:
            days = counted(one.oldest_age, WORKING_DAY, digits, Case.GENITIVE)
            age = texts.AGE.format(days=days)
        return texts.OLDEST.format(day=day_said(self.visit.around, one.oldest_on), age=age)

    def _parts(self, one: Look) -> list[str]:
        ordered = one.ordered.splitlines()[0]
        return [day_said(self.visit.around, one.at), one.looker, ordered]

    def _tell(self) -> None:
        """The look that is chosen stands whole beside the list."""
        one = self.list.current()
        if not isinstance(one, Look):
            self.about.setText("")
            return
        seen = "\n".join(
            texts.SEEN.format(
                kind=texts.KINDS[kind],
                open=self._written(int(one.figures.get(f"{kind}.open", 0))),
                late=self._written(int(one.figures.get(f"{kind}.late", 0))),
            )
            for kind in Kind
        )
        self.about.setText(
            texts.DETAIL.format(
                looker=isolated(one.looker), seen=seen, ordered=one.ordered, by=isolated(one.by)
            )
        )

    def _written(self, number: int) -> str:
        return written(number, self.visit.around.association.profile.digits)
