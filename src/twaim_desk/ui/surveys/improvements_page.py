"""What is improved because of what people said: what is late, what is due, what has changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.improvements import Improved, Progress
from twaim_desk.domain.survey_asks import DONE_ASKS, IMPROVEMENT_ASKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services.improvements import (
    ImprovementLine,
    add_improvement,
    finish_improvement,
    improvements,
)
from twaim_desk.texts import surveys as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.surveys.reading import read
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_OPEN = "open"


class ImprovementsPage(DatedListPage):
    """`visit.kept` is which list was shown; the chosen line stands whole beside it."""

    def __init__(self, visit: Visit) -> None:
        self._may_act = "survey.manage" in visit.inside.actions
        acts = {"add": texts.ADD_ROW, "done": texts.DONE_ROW}
        super().__init__(visit, texts.IMPROVEMENTS, texts.IMPROVEMENTS, acts)
        self.acts.setVisible(self._may_act)
        self.kept = visit.kept if visit.kept in texts.SHOWN else _OPEN
        self.shown = Choices(self.theme, texts.WHICH_ONES, list(texts.SHOWN.items()))
        self.shown.put(self.kept)
        self.down.insertWidget(1, self.shown)
        self.shown.chosen.connect(self._choose)
        self.shown.entered.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def read(self) -> None:
        """The list as it is now."""
        desk, only_open = self.desk, self.kept == _OPEN
        job = tried(lambda: improvements(desk, only_open=only_open))
        self.worker.read(self, job, self._show)

    def act(self, name: str) -> None:
        """Ask for a new one, or for what changed by the one that is chosen."""
        if not self._may_act:
            return
        if name == "add":
            self.open_form(texts.ADD_ROW[0], IMPROVEMENT_ASKS, {}, self._add)
            return
        chosen = self.list.current()
        if isinstance(chosen, ImprovementLine):
            self._ask_what_changed(chosen)

    def _ask_what_changed(self, chosen: ImprovementLine) -> None:
        def save(typed: Given) -> None:
            changed = str(typed["changed"])
            self.do(partial(finish_improvement, self.desk, chosen.id, changed), texts.FINISHED)

        if chosen.progress is Progress.DONE:
            self.say(texts.IS_DONE, is_problem=True)
            return
        self.open_form(texts.DONE_ROW[0], DONE_ASKS, {}, save)

    def _add(self, typed: Given) -> None:
        what = improved_of(self.visit.around, typed)
        self.do(partial(add_improvement, self.desk, what), texts.ADDED)

    def _choose(self, shown: str) -> None:
        self.kept = shown
        self.say("")
        self.read()

    def _show(self, answer: tuple[ImprovementLine, ...] | ExpectedError) -> None:
        self.show_lines(answer, self._parts, texts.NONE_SHOWN)
        self._tell()

    def _parts(self, one: ImprovementLine) -> list[str]:
        day = day_said(self.visit.around, one.what.due_on)
        return [one.what.action, one.what.responsible, day, texts.PROGRESS[one.progress]]

    def _tell(self) -> None:
        chosen = self.list.current()
        lines = whole_of(self.visit.around, chosen) if isinstance(chosen, ImprovementLine) else ()
        self.about.setText("\n".join(lines))


def improved_of(around: Surroundings, typed: Given) -> Improved:
    """What was typed for a new improvement."""
    said = read(around, IMPROVEMENT_ASKS, typed)
    finding, action, responsible = map(said.text, ("finding", "action", "responsible"))
    return Improved(finding, action, responsible, said.needed_day("due_on"))


def whole_of(around: Surroundings, one: ImprovementLine) -> list[str]:
    """An improvement with all that is known of it, a line for each."""
    what = one.what
    pairs = [
        (texts.FINDING, what.finding),
        (texts.ACTION, what.action),
        (texts.RESPONSIBLE, what.responsible),
        (texts.DUE_ON, day_said(around, what.due_on)),
        (texts.OF_ROUND, one.round_title or ""),
        (texts.DONE_ON, "" if what.done_on is None else day_said(around, what.done_on)),
        (texts.CHANGED, what.changed or ""),
    ]
    return [f"{name}: {said}" for name, said in pairs if said]
