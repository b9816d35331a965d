"""One decision: what was found, the outcome by its number, what it asks for, saved by a button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from twaim_desk.domain.decision_form import OUTCOMES, decision_block, first_answers
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.money import money_in_words
from twaim_desk.domain.request import State
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.committee.decisions import DecisionSheet, decide, sheet
from twaim_desk.texts import committee as texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.columns import columns
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class Deciding(NamedTuple):
    """A request to be decided, with the outcome where it was chosen before."""

    uuid: str
    outcome: State | None = None


class DecidePage(Page):
    """`visit.kept` is a `Deciding`, or the UUID of a request on an open agenda."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        given = visit.kept
        self.kept = given if isinstance(given, Deciding) else Deciding(str(given))
        self._sheet: DecisionSheet | None = None
        self._outcome: State | None = None
        self.title = label(texts.DECIDE, "title")
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.pairs = Pairs(theme)
        self.rows = Rows(theme, [Row(*texts.OUTCOMES[one]) for one in OUTCOMES])
        self.rows.chosen.connect(lambda at: self._choose(OUTCOMES[at]))
        self.form = BlockForm(theme)
        self.button = QPushButton(texts.RECORD)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._record)
        self.form.finished.connect(self.button.setFocus)
        self.chosen = label("", "subtitle")
        self.frame, inside = card(theme, spacing=12)
        inside.addWidget(self.chosen)
        inside.addWidget(self.form)
        self.frame.hide()
        self._build()
        self.button.hide()
        self.setFocusProxy(self.rows)
        desk, uuid = visit.inside.desk, self.kept.uuid
        visit.worker.save(self, tried(lambda: sheet(desk, uuid)), self._show)

    def back(self) -> bool:
        """From the questions to the outcomes, from there to the session."""
        if self._outcome is not None and self.kept.outcome is None:
            self._outcome = None
            self.frame.hide()
            self.button.hide()
            self.rows.show()
            self.rows.setFocus()
        elif self._sheet is None:
            self._visit.go_to("committees")
        else:
            self._visit.go_to("committee_session", self._sheet.session_id)
        return True

    def _build(self) -> None:
        theme = self._visit.around.theme
        about, inside = card(theme, spacing=12)
        inside.addWidget(self.pairs)
        inside.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.rows)
        left.addWidget(self.frame)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(about)
        right.addStretch()
        across = columns(self._visit.around.theme)
        across.addLayout(right, 2)
        across.addLayout(left, 3)
        self.down.addWidget(self.title)
        self.down.addWidget(self.problem)
        self.down.addLayout(across)
        self.down.addStretch()
        stand_at_foot(self, theme, self.button)

    def _show(self, answer: DecisionSheet | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.rows.hide()
            self._say(answer.user_message)
            return
        self._sheet = answer
        self.pairs.show_pairs(self._about(answer))
        if self.kept.outcome is not None:
            self._choose(self.kept.outcome)

    def _about(self, one: DecisionSheet) -> list[tuple[str, str]]:
        around = self._visit.around
        table, digits = around.association.forms.table, around.association.profile.digits
        complete, due, riyals = one.complete_on, one.reply_by, ""
        if one.recommended_halalas is not None:
            riyals = money_in_words(one.recommended_halalas, digits)
        before = texts.DEFERRED_BEFORE.format(count=written(one.deferred_before, digits))
        return [
            (texts.NUMBER, left_to_right(one.number)),
            (texts.PERSON, one.name),
            (texts.IDENTITY_END, one.identity_end),
            (texts.SERVICE, one.service),
            (texts.COMPLETE_ON, "" if complete is None else day_said(around, complete)),
            (texts.REPLY_BY, "" if due is None else both_calendars(due, table, digits)),
            (texts.BEFORE, before if one.deferred_before else ""),
            (texts.FINDINGS, "\n".join(part for part in (one.findings, one.report) if part)),
            (texts.RECOMMENDED, "، ".join(part for part in (one.recommended, riyals) if part)),
            (texts.HEALTH, one.health),
        ]

    def _choose(self, outcome: State) -> None:
        if self._sheet is None:
            return
        self._outcome, case = outcome, self._sheet.case
        self.chosen.setText(texts.OUTCOMES[outcome][0])
        self.form.show_block(decision_block(outcome, case), first_answers(outcome, case))
        self.rows.hide()
        self.frame.show()
        self.button.show()
        self._say("")
        self.form.focus()

    def _record(self) -> None:
        if self._sheet is None or self._outcome is None:
            return
        for field in self.form.fields.values():
            field.say(None)
        answers = {name: field.value() for name, field in self.form.fields.items()}
        desk, uuid, seen = self._visit.inside.desk, self.kept.uuid, self._sheet.seen
        job = tried(partial(decide, desk, uuid, self._outcome, answers, seen))
        self._visit.worker.save(self, job, self._recorded)

    def _recorded(self, answer: ExpectedError | None) -> None:
        if not isinstance(answer, ExpectedError):
            if self._sheet is not None:
                self._visit.go_to("committee_session", self._sheet.session_id)
            return
        field = self.form.fields.get(getattr(answer, "field", ""))
        if field is None:
            self._say(answer.user_message)
            return
        field.say(answer.user_message)
        field.setFocus()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
