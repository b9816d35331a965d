"""One complaint, suggestion or enquiry whole, with what was done about it and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from twaim_desk.clock import RIYADH
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.counting import WORKING_DAY, counted
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.grievance import Settling, block_for, first_answers, verdicts_of
from twaim_desk.domain.matters import Kind
from twaim_desk.errors import ExpectedError
from twaim_desk.services.harm.opening import HarmAbout
from twaim_desk.services.matters import MatterLine
from twaim_desk.services.open_matter import MatterCard, open_matter
from twaim_desk.services.settle_matter import DOING
from twaim_desk.texts import channels
from twaim_desk.texts import grievance as grievance_texts
from twaim_desk.texts import matters as texts
from twaim_desk.texts.visits import CATEGORIES
from twaim_desk.ui.interview.filled_form import FilledForm
from twaim_desk.ui.keeping.acts_page import ActsPage
from twaim_desk.ui.matters.act_form import Filled, MatterForm, do
from twaim_desk.ui.matters.list_page import Shown, state_said
from twaim_desk.ui.matters.story import lines_of
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.states import matter_pill
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class MatterPage(ActsPage[MatterCard, MatterForm | FilledForm]):
    """`visit.kept` is which one."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._load()

    def to_list(self) -> None:
        """Back to those of its kind."""
        self.visit.go_to("matters", Shown(self.kept.kind))

    def choose(self, name: str) -> None:
        """Go to what it is about, or ask for what an act needs."""
        matter = self.card
        if matter is None:
            return
        if name == "request":
            self.visit.go_to("request", matter.request_uuid)
        elif name == "person":
            self.visit.go_to("person", matter.person_id)
        elif name == "harm":
            self.visit.go_to("harm_new", HarmAbout(matter.person_id, None, matter.ref.id))
        else:
            self.say("")
            form = self._form(name, matter)
            self.ask(form, form.title if isinstance(form, FilledForm) else form)

    def _load(self) -> None:
        desk, ref = self.visit.inside.desk, self.kept
        self.visit.worker.save(self, tried(lambda: open_matter(desk, ref)), self._show)

    def _show(self, answer: MatterCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card = answer
        about, acts = self._about(answer), self._what_can_be_done(answer)
        self.put(self._head(answer), (about, 1), (acts, 1))

    def _head(self, matter: MatterCard) -> QHBoxLayout:
        across = QHBoxLayout()
        title = texts.ONE_OF[matter.line.kind].format(number=left_to_right(matter.line.number))
        across.addWidget(label(title, "title"))
        across.addWidget(matter_pill(state_said(matter.line), matter.line))
        across.addStretch()
        return across

    def _about(self, matter: MatterCard) -> QVBoxLayout:
        theme = self.theme
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        facts.show_pairs(self._facts(matter))
        inside.addWidget(facts)
        for caption, said in self._told(matter):
            inside.addWidget(label(caption, "captionStrong"))
            inside.addWidget(label(said, None, wrap=True))
        down = QVBoxLayout()
        down.addWidget(frame)
        down.addStretch()
        return down

    def _what_can_be_done(self, matter: MatterCard) -> QVBoxLayout:
        """The acts, in their place the form of one, and below them what was done."""
        down = QVBoxLayout()
        self.add_acts(down, {name: self._title(name) for name in _acts_on(self.visit, matter)})
        down.addWidget(self._happened(matter))
        down.addStretch()
        return down

    def _title(self, name: str) -> tuple[str, str]:
        """The words of an act, in the gender of what it is done about."""
        if name == Settling.TELL and self.card and self.card.line.kind is Kind.SUGGESTION:
            return grievance_texts.TELL_SUGGESTION
        return texts.ACTS.get(name) or grievance_texts.ACTS[name]

    def _facts(self, matter: MatterCard) -> list[tuple[str, str]]:
        around, line = self.visit.around, matter.line
        nameless = texts.NAMELESS if line.kind is not Kind.ENQUIRY else ""
        return [
            (texts.FROM_WHOM, matter.name or nameless),
            (texts.PHONE, matter.phone or ""),
            (texts.REQUEST, matter.request_number or ""),
            (texts.SUBJECT_OF_ENQUIRY, CATEGORIES.get(matter.category or "", "")),
            (texts.CHANNEL, channels.TITLES.get(matter.channel or "", "")),
            (texts.RECEIVED, day_said(around, line.received_on)),
            (texts.AGE_IS, written(line.age, around.association.profile.digits)),
            (texts.ANSWER_BY_IS, self._answer_by(line)),
            (texts.BODY_IS, line.body),
            (texts.VERDICT_IS, verdicts_of(line.kind)[line.verdict] if line.verdict else ""),
            (texts.OWNER_IS, line.owner),
        ]

    def _answer_by(self, line: MatterLine) -> str:
        around = self.visit.around
        if line.answer_by is None:
            return ""
        day = day_said(around, line.answer_by)
        if not line.left:
            return day
        digits = around.association.profile.digits
        days = counted(line.left, WORKING_DAY, digits)
        return texts.DAYS_LEFT.format(day=day, days=days)

    def _told(self, matter: MatterCard) -> list[tuple[str, str]]:
        is_enquiry = matter.line.kind is Kind.ENQUIRY
        told = [
            (texts.QUESTION if is_enquiry else texts.SUBJECT, matter.line.about),
            (texts.TEXT, matter.text),
            (texts.ANSWER if is_enquiry else texts.OUTCOME, matter.answer),
            (texts.SOURCE, matter.source),
        ]
        return [(caption, said) for caption, said in told if said]

    def _happened(self, matter: MatterCard) -> QFrame:
        frame, inside = card(self.theme, spacing=6)
        inside.addWidget(label(texts.STORY, "subtitle"))
        for line in reversed(matter.story):
            for sentence, role in lines_of(self.visit.around, matter.line.kind, line):
                inside.addWidget(label(sentence, role, wrap=True))
        if not matter.story:
            inside.addWidget(label(texts.NO_STORY, "soft"))
        return frame

    def _form(self, name: str, matter: MatterCard) -> MatterForm | FilledForm:
        theme = self.theme
        if matter.grievance is None or name not in set(Settling):
            plain = MatterForm(theme, name, matter)
            plain.filled.connect(self._do)
            return plain
        act, today = Settling(name), self.visit.inside.desk.now().astimezone(RIYADH).date()
        typed = f"{today.day}/{today.month}/{today.year}"
        known = first_answers(act, matter.grievance, typed)
        form = FilledForm(theme, block_for(act, matter.grievance), known)
        form.filled.connect(partial(self._settle, act))
        return form

    def _settle(self, act: Settling, answers: dict[str, Answer | None]) -> None:
        if self.card is not None:
            desk, card = self.visit.inside.desk, self.card
            job = partial(DOING[act], desk, card.ref, card.seen, answers)
            self.visit.worker.save(self, tried(job), partial(self._done, act))

    def _do(self, filled: Filled) -> None:
        if self.card is not None:
            job = partial(do, self.visit.inside.desk, self.card, filled)
            self.visit.worker.save(self, tried(job), partial(self._done, filled.act))

    def _done(self, name: str, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if isinstance(self.form, FilledForm):
                self.form.refuse(answer)
            elif self.form is not None:
                self.form.refuse(answer.user_message)
            return
        self.say(texts.DONE.format(act=self._title(name)[0]))
        self._load()


def _acts_on(visit: Visit, matter: MatterCard) -> list[str]:
    """What the one who looks may do, in the order of the page."""
    acts: list[str] = list(matter.settling)
    if matter.may_handle:
        answers = [] if matter.grievance is not None else ["answer"]
        acts += ["note", *answers, "give"] if matter.line.is_open else ["reopen"]
    actions = visit.inside.actions
    if matter.request_uuid is not None and "request.open" in actions:
        acts.append("request")
    if matter.person_id is not None and "person.open" in actions:
        acts.append("person")
    named = matter.grievance is not None and matter.person_id is not None
    if named and matter.ref.kind is Kind.COMPLAINT and "harm.handle" in actions:
        acts.append("harm")
    return acts
