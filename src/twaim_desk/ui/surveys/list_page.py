"""Rounds of satisfaction as a list: Enter opens one, a number key begins another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.asks import Ask
from twaim_desk.domain.survey_asks import round_asks
from twaim_desk.domain.surveys import Method, Split
from twaim_desk.errors import ExpectedError
from twaim_desk.services.survey_rounds import (
    NewRound,
    RoundLine,
    Rounds,
    begin_round,
    questionnaires,
    rounds,
)
from twaim_desk.texts import surveys as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.surveys.reading import (
    method_said,
    number_said,
    read,
    state_of,
)
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

Offered = tuple[tuple[str, str, tuple[Split, ...]], ...]


class SurveysPage(DatedListPage):
    """Who may begin a round has its form beside the list; everybody sees what there was."""

    def __init__(self, visit: Visit) -> None:
        may_begin = "survey.manage" in visit.inside.actions
        names = ("new", "improvements") if may_begin else ("improvements",)
        acts = {name: texts.ACTS[name] for name in names}
        super().__init__(visit, texts.PLACE, texts.PLACE, acts)
        self._offered: Offered = ()
        self.due = label("", "notice", wrap=True)
        self.due.hide()
        self.down.insertWidget(1, self.due)
        self.down.addWidget(label(texts.LIST_KEY, "caption"))
        self.list.opened.connect(self._open)
        if may_begin:
            desk = self.desk
            self.worker.read(self, tried(lambda: questionnaires(desk)), self._offer)
        self.read()

    def read(self) -> None:
        """The rounds, the newest first."""
        desk = self.desk
        self.worker.read(self, tried(lambda: rounds(desk)), self._show)

    def act(self, name: str) -> None:
        """Go to what is improved, or ask for a new round."""
        if name == "improvements":
            self.visit.go_to("improvements")
            return
        asks = round_asks([(one, title) for one, title, _ in self._offered])
        today = self.visit.around.today
        given: Given = {"first_on": f"{today.day}/{today.month}/{today.year}"}
        self.open_form(texts.ACTS["new"][0], asks, given, self._begin)
        self.list.hide()  # the form has the whole width: choices stand beside each other

    def _close_form(self) -> None:
        self.list.show()
        super()._close_form()

    def problems(self, asks: tuple[Ask, ...], typed: Given) -> dict[str, str]:
        """What is wrong with what was typed; not every questionnaire is told by service."""
        problems = super().problems(asks, typed)
        splits = {one: splits for one, _, splits in self._offered}
        wanted, asked = typed.get("split"), splits.get(str(typed.get("questionnaire")), ())
        if "split" not in problems and asked and wanted not in asked:
            problems["split"] = texts.NOT_BY_SERVICE
        return problems

    def _begin(self, typed: Given) -> None:
        asks = round_asks([(one, title) for one, title, _ in self._offered])
        said = read(self.visit.around, asks, typed)
        new = NewRound(
            title=said.text("title"),
            questionnaire=said.text("questionnaire"),
            method=Method(said.text("method")),
            split=Split(said.text("split")),
            first_on=said.needed_day("first_on"),
            last_on=said.needed_day("last_on"),
        )
        desk = self.desk
        self.do(lambda: begin_round(desk, new), texts.BEGUN)

    def _offer(self, answer: Offered | ExpectedError) -> None:
        if not isinstance(answer, ExpectedError):
            self._offered = answer

    def _show(self, answer: Rounds | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.show_lines(answer.lines, self._parts, texts.NOTHING)
        day, today = answer.next_due, self.visit.around.today
        if day is not None:
            sentence = texts.DUE if day <= today else texts.NEXT_DUE
            self.due.setText(sentence.format(day=day_said(self.visit.around, day)))
            set_state(self.due, "role", "notice" if day <= today else "soft")
        self.due.setVisible(day is not None)

    def _parts(self, one: RoundLine) -> list[str]:
        around = self.visit.around
        count = texts.COUNT.format(count=number_said(around, one.sheets))
        state = texts.STATES[state_of(around, one)]
        return [one.title, method_said(one.method), day_said(around, one.last_on), count, state]

    def _open(self, one: object) -> None:
        if isinstance(one, RoundLine):
            self.visit.go_to("survey", one.id)
