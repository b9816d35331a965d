"""One round of satisfaction: what is done with it, what it found, what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.survey_asks import IMPROVEMENT_ASKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services.improvements import ImprovementLine, add_improvement
from twaim_desk.services.survey_rounds import OpenedRound, close_round, open_round
from twaim_desk.services.survey_sheets import remarks
from twaim_desk.texts import surveys as texts
from twaim_desk.texts.rows import SEPARATOR
from twaim_desk.ui.keeping.acts_page import ActsPage
from twaim_desk.ui.keeping.list_page import Given, KeepForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.surveys.improvements_page import improved_of
from twaim_desk.ui.surveys.paper_page import BlankPaper
from twaim_desk.ui.surveys.reading import (
    between,
    method_said,
    number_said,
    problems_of,
    state_of,
)
from twaim_desk.ui.surveys.results import results_card
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LOOKS = {"open": ("primary", "pencil"), "over": ("warning", ""), "closed": ("primary", "archive")}


class SurveyPage(ActsPage[OpenedRound, KeepForm]):
    """`visit.kept` is its number; closing asks to be chosen twice."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._wants_to_close = False
        self._do: dict[str, Callable[[], None]] = {
            "enter": lambda: visit.go_to("survey_sheets", self.kept),
            "blank": lambda: visit.go_to("survey_blank", BlankPaper(int(self.kept))),
            "blank_large": lambda: visit.go_to(
                "survey_blank", BlankPaper(int(self.kept), large=True)
            ),
            "report": lambda: visit.go_to("survey_report", self.kept),
            "close": self._close,
            "remarks": self._read_remarks,
            "improve": self._ask_what_to_improve,
        }
        self._load()

    def to_list(self) -> None:
        """Back to the rounds."""
        self.visit.go_to("surveys")

    def choose(self, name: str) -> None:
        """Do it; what was not chosen twice is not closed."""
        if name != "close":
            self._wants_to_close = False
        self._do[name]()

    def _load(self) -> None:
        desk, round_id = self.visit.inside.desk, int(self.kept)
        self.visit.worker.read(self, tried(lambda: open_round(desk, round_id)), self._show)

    def _show(self, answer: OpenedRound | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card, self._wants_to_close = answer, False
        found = QVBoxLayout()
        found.setSpacing(self.theme.pixels(12))
        found.addWidget(results_card(self.visit.around, answer))
        found.addWidget(self._follows(answer))
        found.addStretch()
        self.put(self._head(answer), (self._side(answer), 2), (found, 3))

    def _head(self, opened: OpenedRound) -> QHBoxLayout:
        state = state_of(self.visit.around, opened.line)
        across = QHBoxLayout()
        across.addWidget(label(opened.line.title, "title", wrap=True), 1)
        across.addWidget(Pill(texts.STATES[state], *_LOOKS[state]))
        return across

    def _side(self, opened: OpenedRound) -> QVBoxLayout:
        """What the round is, and what can be done with it."""
        around = self.visit.around
        frame, inside = card(around.theme, spacing=8, padding=16)
        facts = Pairs(around.theme)
        facts.show_pairs(
            [
                (texts.WHICH, opened.asked.title),
                (texts.METHOD_LABEL, method_said(opened.line.method)),
                (texts.PERIOD, between(around, opened.line)),
                (texts.SHEETS_LABEL, number_said(around, opened.line.sheets)),
            ]
        )
        inside.addWidget(facts)
        down = QVBoxLayout()
        down.setSpacing(around.theme.pixels(12))
        down.addWidget(frame)
        self.add_acts(down, {name: texts.ACTS[name] for name in self._offered(opened)})
        down.addStretch()
        return down

    def _offered(self, opened: OpenedRound) -> list[str]:
        actions, is_closed = self.visit.inside.actions, opened.line.closed_on is not None
        manages, prints = "survey.manage" in actions, "paper.print" in actions
        offered = {
            "enter": "survey.enter" in actions and not is_closed,
            "blank": prints and not is_closed,
            "blank_large": prints and not is_closed,
            "close": manages and not is_closed,
            "report": manages and is_closed,
            "improve": manages,
            "remarks": manages and is_closed,
        }
        return [name for name, is_offered in offered.items() if is_offered]

    def _follows(self, opened: OpenedRound) -> QWidget:
        around = self.visit.around
        frame, inside = card(around.theme, spacing=6, padding=16)
        inside.addWidget(label(texts.IMPROVEMENTS, "subtitle"))
        for one in opened.improvements:
            inside.addWidget(label(_line(one), wrap=True))
            day = day_said(around, one.what.due_on)
            parts = [texts.PROGRESS[one.progress], one.what.responsible, day, one.what.changed]
            inside.addWidget(
                label(SEPARATOR.join(part for part in parts if part), "soft", wrap=True)
            )
        if not opened.improvements:
            inside.addWidget(label(texts.NO_IMPROVEMENTS, "soft"))
        return frame

    def _close(self) -> None:
        if not self._wants_to_close:
            self._wants_to_close = True
            self.say(texts.CLOSE_ASKS, is_problem=True)
            return
        desk, round_id = self.visit.inside.desk, int(self.kept)
        job = tried(lambda: close_round(desk, round_id))
        self.visit.worker.save(self, job, partial(self._done, texts.CLOSED_DONE))

    def _read_remarks(self) -> None:
        desk, round_id = self.visit.inside.desk, int(self.kept)
        job = tried(lambda: remarks(desk, round_id))
        self.visit.worker.save(self, job, self._show_remarks)

    def _ask_what_to_improve(self) -> None:
        self.say("")
        around = self.visit.around
        title = texts.ADD_ROW[0]
        problems = partial(problems_of, around)
        form = KeepForm(around.theme, title, IMPROVEMENT_ASKS, {}, problems)
        form.submitted.connect(self._improve)
        form.left.connect(self.leave_form)
        self.ask(form)

    def _improve(self, typed: Given) -> None:
        desk, round_id = self.visit.inside.desk, int(self.kept)
        what = improved_of(self.visit.around, typed)
        job = tried(lambda: add_improvement(desk, what, round_id))
        self.visit.worker.save(self, job, partial(self._done, texts.ADDED))

    def _done(self, sentence: str, answer: object) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is None:
                self.say(answer.user_message, is_problem=True)
            else:
                self.form.problem.setText(answer.user_message)
            return
        self.say(sentence)
        self._load()

    def _show_remarks(self, answer: tuple[str, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        frame, inside = card(self.visit.around.theme, spacing=6, padding=16)
        inside.addWidget(label(texts.REMARKS, "subtitle"))
        for remark in answer or (texts.NO_REMARKS,):
            inside.addWidget(label(remark, wrap=True))
        while (item := self.place_of_form.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self.place_of_form.addWidget(frame)
        self.bring_into_sight(frame)


def _line(one: ImprovementLine) -> str:
    return f"{one.what.finding}: {one.what.action}"
