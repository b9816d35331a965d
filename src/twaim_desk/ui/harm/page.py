"""One file on harm whole: what is said, its minutes, its log, and what can be done in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.clock import RIYADH
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.harm import HarmAct, block_in, first_answers
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.harm.acts import act_on_harm, approve, minutes_to_print, write_minutes
from twaim_desk.services.harm.files import HarmCard, open_card
from twaim_desk.texts import harm as texts
from twaim_desk.ui.harm.about import Said, facts_of, log_of, minutes_said
from twaim_desk.ui.interview.filled_form import FilledForm
from twaim_desk.ui.widgets.basics import Page, bare, card, label, put_in_place
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_PRINT, _PERSON, _REQUEST, _COMPLAINT = "print", "person", "request", "complaint"


class HarmPage(Page):
    """`visit.kept` is its number; its acts are numbered rows, each with its form."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept = int(visit.kept)
        self.card: HarmCard | None = None
        self.rows: Rows | None = None
        self.form: FilledForm | None = None
        self._acts: list[str] = []
        self.said = label("", "strong", wrap=True)
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
            self._visit.go_to("harm")
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: open_card(desk, self.kept)), self._show)

    def _show(self, answer: HarmCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.said.setText(answer.user_message)
            return
        self.card, self.form = answer, None
        theme, around = self._visit.around.theme, self._visit.around
        shown, down = bare(theme)
        down.addLayout(self._head(answer))
        across, right = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(theme.pixels(16))
        right.addWidget(self._about(answer))
        right.addWidget(self._lines(texts.MINUTES, minutes_said(around, answer), texts.NO_MINUTES))
        right.addStretch()
        across.addLayout(right, 1)
        across.addLayout(self._what_can_be_done(answer), 1)
        down.addLayout(across)
        self._shown = put_in_place(self.down, self._shown, shown)
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _head(self, one: HarmCard) -> QHBoxLayout:
        across = QHBoxLayout()
        across.addWidget(label(texts.TITLE.format(number=left_to_right(one.number)), "title"))
        state, drawing = ("open", "file-text") if one.standing.is_open else ("closed", "archive")
        across.addWidget(Pill(texts.STATES[state], "primary", drawing))
        across.addWidget(label(texts.PRIVATE, "soft"))
        across.addStretch()
        return across

    def _about(self, one: HarmCard) -> QWidget:
        theme = self._visit.around.theme
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        facts.show_pairs(facts_of(self._visit.around, one))
        inside.addWidget(facts)
        for caption, said in ((texts.HARM, one.harm), (texts.CAUSE, one.cause)):
            inside.addWidget(label(caption, "captionStrong"))
            inside.addWidget(label(said, None, wrap=True))
        return frame

    def _lines(self, title: str, lines: list[Said], nothing: str) -> QWidget:
        frame, inside = card(self._visit.around.theme, spacing=6)
        inside.addWidget(label(title, "subtitle"))
        for sentence, role in lines or [(nothing, "soft")]:
            inside.addWidget(label(sentence, role, wrap=True))
        return frame

    def _what_can_be_done(self, one: HarmCard) -> QVBoxLayout:
        """The acts, in their place the form of one, and below them what was done."""
        theme, down = self._visit.around.theme, QVBoxLayout()
        self._acts = _acts_on(self._visit, one)
        self.rows = None
        if self._acts:
            self.rows = Rows(theme, [Row(*texts.ACTS[name]) for name in self._acts])
            self.rows.chosen.connect(self._choose)
            down.addWidget(self.rows)
        self._place_of_form = QVBoxLayout()
        down.addLayout(self._place_of_form)
        down.addWidget(self._lines(texts.LOG, log_of(self._visit.around, one), texts.NO_LOG))
        down.addStretch()
        return down

    def _choose(self, at: int) -> None:
        name, one = self._acts[at], self.card
        if one is None:
            return
        if name == _PRINT:
            job = partial(minutes_to_print, self._visit.inside.desk, one.id)
            self._visit.worker.save(self, tried(job), partial(self._done, name))
        elif name == _PERSON:
            self._visit.go_to("person", one.person_id)
        elif name == _REQUEST and one.request is not None:
            self._visit.go_to("request", one.request[0])
        elif name == _COMPLAINT and one.complaint is not None:
            self._visit.go_to("matter", one.complaint[0])
        else:
            self._ask(HarmAct(name), one)

    def _ask(self, act: HarmAct, one: HarmCard) -> None:
        self._leave_form()
        self.said.setText("")
        today = self._visit.inside.desk.now().astimezone(RIYADH).date()
        known = first_answers(
            act, f"{today.day}/{today.month}/{today.year}", {"harm": one.harm, "size": one.size}
        )
        members = one.awaited if act is HarmAct.APPROVE else one.in_office
        self.form = FilledForm(
            self._visit.around.theme, block_in(act, one.standing, members), known
        )
        self.form.filled.connect(partial(self._do, act))
        self._place_of_form.addWidget(self.form)
        if self.rows is not None:
            self.rows.hide()
        self.form.setFocus()
        self.bring_into_sight(self.form.title)

    def _do(self, act: HarmAct, answers: dict[str, Answer | None]) -> None:
        if self.card is None:
            return
        desk, one = self._visit.inside.desk, self.card
        doing: Callable[..., ToPrint | None] = {
            HarmAct.MINUTES: write_minutes,
            HarmAct.APPROVE: approve,
        }.get(act, partial(act_on_harm, act=act))
        job = tried(partial(doing, desk, one.id, one.seen, answers=answers))
        self._visit.worker.save(self, job, partial(self._done, act))

    def _done(self, name: str, answer: ToPrint | ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is None:
                self.said.setText(answer.user_message)
            else:
                self.form.refuse(answer)
            return
        if isinstance(answer, ToPrint):
            self._visit.go_to("paper", answer)
            return
        self.said.setText(texts.DONE.format(act=texts.ACTS[name][0]))
        self._load()

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.rows is not None:
            self.rows.show()
            self.rows.setFocus()


def _acts_on(visit: Visit, one: HarmCard) -> list[str]:
    """What the one who looks may do, in the order of the page."""
    actions = visit.inside.actions
    acts: list[str] = list(one.acts)
    if one.minutes and "harm.minutes" in actions and "paper.print" in actions:
        acts.append(_PRINT)
    if "person.open" in actions:
        acts.append(_PERSON)
    if one.request is not None and "request.open" in actions:
        acts.append(_REQUEST)
    if one.complaint is not None and "matter.read" in actions:
        acts.append(_COMPLAINT)
    return acts
