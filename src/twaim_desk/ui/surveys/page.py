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
from twaim_desk.ui.widgets.basics import Page, bare, card, label, put_in_place, set_state
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LOOKS = {"open": ("primary", "pencil"), "over": ("warning", ""), "closed": ("primary", "archive")}


class SurveyPage(Page):
    """`visit.kept` is its number; closing asks to be chosen twice."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, visit.kept
        self.opened: OpenedRound | None = None
        self.rows: Rows | None = None
        self.form: KeepForm | None = None
        self._acts: list[str] = []
        self._wants_to_close = False
        self.said = label("", "strong", wrap=True)
        self.said.hide()
        self._shown = QWidget()
        self.down.addWidget(self.said)
        self.down.addWidget(self._shown)
        self.down.addStretch()
        self._load()

    def back(self) -> bool:
        """From a form to the acts, from here to the list."""
        if self.form is not None:
            self._leave_form()
        else:
            self._visit.go_to("surveys")
        return True

    def _load(self) -> None:
        desk, round_id = self._visit.inside.desk, int(self.kept)
        self._visit.worker.read(self, tried(lambda: open_round(desk, round_id)), self._show)

    def _show(self, answer: OpenedRound | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        self.opened, self.form, self._wants_to_close = answer, None, False
        theme = self._visit.around.theme
        shown, down = bare(theme)
        down.addLayout(self._head(answer))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(self._side(answer), 2)
        found = QVBoxLayout()
        found.setSpacing(theme.pixels(12))
        found.addWidget(results_card(self._visit.around, answer))
        found.addWidget(self._follows(answer))
        found.addStretch()
        across.addLayout(found, 3)
        down.addLayout(across)
        self._shown = put_in_place(self.down, self._shown, shown)
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _head(self, opened: OpenedRound) -> QHBoxLayout:
        state = state_of(self._visit.around, opened.line)
        across = QHBoxLayout()
        across.addWidget(label(opened.line.title, "title", wrap=True), 1)
        across.addWidget(Pill(texts.STATES[state], *_LOOKS[state]))
        return across

    def _side(self, opened: OpenedRound) -> QVBoxLayout:
        """What the round is, and what can be done with it."""
        around = self._visit.around
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
        self._acts = self._offered(opened)
        self.rows = None
        if self._acts:
            self.rows = Rows(around.theme, [Row(*texts.ACTS[name]) for name in self._acts])
            self.rows.chosen.connect(self._choose)
            down.addWidget(self.rows)
        self._place_of_form = QVBoxLayout()
        down.addLayout(self._place_of_form)
        down.addStretch()
        return down

    def _offered(self, opened: OpenedRound) -> list[str]:
        actions, is_closed = self._visit.inside.actions, opened.line.closed_on is not None
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
        around = self._visit.around
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
        self._below = inside
        return frame

    def _choose(self, at: int) -> None:
        name = self._acts[at]
        if name != "close":
            self._wants_to_close = False
        act: Callable[[], None] = getattr(self, f"_do_{name}")
        act()

    def _do_enter(self) -> None:
        self._visit.go_to("survey_sheets", self.kept)

    def _do_blank(self) -> None:
        self._visit.go_to("survey_blank", BlankPaper(int(self.kept)))

    def _do_blank_large(self) -> None:
        self._visit.go_to("survey_blank", BlankPaper(int(self.kept), large=True))

    def _do_report(self) -> None:
        self._visit.go_to("survey_report", self.kept)

    def _do_close(self) -> None:
        if not self._wants_to_close:
            self._wants_to_close = True
            self._say(texts.CLOSE_ASKS, is_problem=True)
            return
        desk, round_id = self._visit.inside.desk, int(self.kept)
        job = tried(lambda: close_round(desk, round_id))
        self._visit.worker.save(self, job, partial(self._done, texts.CLOSED_DONE))

    def _do_remarks(self) -> None:
        desk, round_id = self._visit.inside.desk, int(self.kept)
        job = tried(lambda: remarks(desk, round_id))
        self._visit.worker.save(self, job, self._show_remarks)

    def _do_improve(self) -> None:
        self._say("")
        around = self._visit.around
        title = texts.ADD_ROW[0]
        problems = partial(problems_of, around)
        self.form = KeepForm(around.theme, title, IMPROVEMENT_ASKS, {}, problems)
        self.form.submitted.connect(self._improve)
        self.form.left.connect(self._leave_form)
        self._place_of_form.addWidget(self.form)
        if self.rows is not None:
            self.rows.hide()
        self.form.show()
        self.form.setFocus()
        self.bring_into_sight(self.form)

    def _improve(self, typed: Given) -> None:
        desk, round_id = self._visit.inside.desk, int(self.kept)
        what = improved_of(self._visit.around, typed)
        job = tried(lambda: add_improvement(desk, what, round_id))
        self._visit.worker.save(self, job, partial(self._done, texts.ADDED))

    def _done(self, sentence: str, answer: object) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is None:
                self._say(answer.user_message, is_problem=True)
            else:
                self.form.problem.setText(answer.user_message)
            return
        self._say(sentence)
        self._load()

    def _show_remarks(self, answer: tuple[str, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        frame, inside = card(self._visit.around.theme, spacing=6, padding=16)
        inside.addWidget(label(texts.REMARKS, "subtitle"))
        for remark in answer or (texts.NO_REMARKS,):
            inside.addWidget(label(remark, wrap=True))
        while (item := self._place_of_form.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._place_of_form.addWidget(frame)
        self.bring_into_sight(frame)

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.rows is not None:
            self.rows.show()
            self.rows.setFocus()

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_state(self.said, "role", "problem" if is_problem else "done")


def _line(one: ImprovementLine) -> str:
    return f"{one.what.finding}: {one.what.action}"
