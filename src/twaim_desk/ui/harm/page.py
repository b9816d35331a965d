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
from twaim_desk.ui.keeping.acts_page import ActsPage
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_PRINT, _PERSON, _REQUEST, _COMPLAINT = "print", "person", "request", "complaint"


class HarmPage(ActsPage[HarmCard, FilledForm]):
    """`visit.kept` is its number."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._load()

    def to_list(self) -> None:
        """Back to the files."""
        self.visit.go_to("harm")

    def choose(self, name: str) -> None:
        """Print, go to what the file is about, or ask for what an act needs."""
        one = self.card
        if one is None:
            return
        if name == _PRINT:
            job = partial(minutes_to_print, self.visit.inside.desk, one.id)
            self.visit.worker.save(self, tried(job), partial(self._done, name))
        elif name == _PERSON:
            self.visit.go_to("person", one.person_id)
        elif name == _REQUEST and one.request is not None:
            self.visit.go_to("request", one.request[0])
        elif name == _COMPLAINT and one.complaint is not None:
            self.visit.go_to("matter", one.complaint[0])
        else:
            self._ask(HarmAct(name), one)

    def _load(self) -> None:
        desk, harm_id = self.visit.inside.desk, int(self.kept)
        self.visit.worker.save(self, tried(lambda: open_card(desk, harm_id)), self._show)

    def _show(self, answer: HarmCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card = answer
        minutes = minutes_said(self.visit.around, answer)
        right = QVBoxLayout()
        right.addWidget(self._about(answer))
        right.addWidget(self._lines(texts.MINUTES, minutes, texts.NO_MINUTES))
        right.addStretch()
        self.put(self._head(answer), (right, 1), (self._what_can_be_done(answer), 1))

    def _head(self, one: HarmCard) -> QHBoxLayout:
        across = QHBoxLayout()
        across.addWidget(label(texts.TITLE.format(number=left_to_right(one.number)), "title"))
        state, drawing = ("open", "file-text") if one.standing.is_open else ("closed", "archive")
        across.addWidget(Pill(texts.STATES[state], "primary", drawing))
        across.addWidget(label(texts.PRIVATE, "soft"))
        across.addStretch()
        return across

    def _about(self, one: HarmCard) -> QWidget:
        theme = self.theme
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        facts.show_pairs(facts_of(self.visit.around, one))
        inside.addWidget(facts)
        for caption, said in ((texts.HARM, one.harm), (texts.CAUSE, one.cause)):
            inside.addWidget(label(caption, "captionStrong"))
            inside.addWidget(label(said, None, wrap=True))
        return frame

    def _lines(self, title: str, lines: list[Said], nothing: str) -> QWidget:
        frame, inside = card(self.theme, spacing=6)
        inside.addWidget(label(title, "subtitle"))
        for sentence, role in lines or [(nothing, "soft")]:
            inside.addWidget(label(sentence, role, wrap=True))
        return frame

    def _what_can_be_done(self, one: HarmCard) -> QVBoxLayout:
        """The acts, in their place the form of one, and below them what was done."""
        down = QVBoxLayout()
        self.add_acts(down, {name: texts.ACTS[name] for name in _acts_on(self.visit, one)})
        down.addWidget(self._lines(texts.LOG, log_of(self.visit.around, one), texts.NO_LOG))
        down.addStretch()
        return down

    def _ask(self, act: HarmAct, one: HarmCard) -> None:
        self.say("")
        today = self.visit.inside.desk.now().astimezone(RIYADH).date()
        known = first_answers(
            act, f"{today.day}/{today.month}/{today.year}", {"harm": one.harm, "size": one.size}
        )
        members = one.awaited if act is HarmAct.APPROVE else one.in_office
        form = FilledForm(self.theme, block_in(act, one.standing, members), known)
        form.filled.connect(partial(self._do, act))
        self.ask(form, form.title)

    def _do(self, act: HarmAct, answers: dict[str, Answer | None]) -> None:
        if self.card is None:
            return
        desk, one = self.visit.inside.desk, self.card
        doing: Callable[..., ToPrint | None] = {
            HarmAct.MINUTES: write_minutes,
            HarmAct.APPROVE: approve,
        }.get(act, partial(act_on_harm, act=act))
        job = tried(partial(doing, desk, one.id, one.seen, answers=answers))
        self.visit.worker.save(self, job, partial(self._done, act))

    def _done(self, name: str, answer: ToPrint | ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is None:
                self.say(answer.user_message, is_problem=True)
            else:
                self.form.refuse(answer)
            return
        if isinstance(answer, ToPrint):
            self.visit.go_to("paper", answer)
            return
        self.say(texts.DONE.format(act=texts.ACTS[name][0]))
        self._load()


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
