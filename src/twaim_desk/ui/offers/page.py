"""One offer to volunteer: who, what, when, what was done about it and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from twaim_desk.domain.digits import isolated, left_to_right, written
from twaim_desk.domain.offers import OfferStep
from twaim_desk.errors import ExpectedError
from twaim_desk.services.offers import OfferCard, OfferDone, act_on_offer, open_offer
from twaim_desk.texts import offers as texts
from twaim_desk.ui.keeping.acts_page import ActsPage
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.states import offer_pill
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_PERSON = "person"


class OfferPage(ActsPage[OfferCard, ReasonLine]):
    """`visit.kept` is its number; each act asks for a line."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._load()

    def to_list(self) -> None:
        """Back to the offers."""
        self.visit.go_to("offers")

    def choose(self, name: str) -> None:
        """To the person, or ask for the line of an act."""
        offer = self.card
        if offer is None:
            return
        if name == _PERSON:
            self.visit.go_to("person", offer.person_id)
            return
        self.say("")
        title, accepts = texts.LINES[name]
        line = ReasonLine(self.theme, title, accepts, texts.ACTS[name][0])
        line.given.connect(partial(self._do, OfferStep(name)))
        self.ask(line)

    def _load(self) -> None:
        desk, offer_id = self.visit.inside.desk, int(self.kept)
        self.visit.worker.save(self, tried(lambda: open_offer(desk, offer_id)), self._show)

    def _show(self, answer: OfferCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card = answer
        about, happened = self._about(answer), self._happened(answer)
        self.put(self._head(answer), (about, 1), (happened, 1))

    def _head(self, offer: OfferCard) -> QHBoxLayout:
        across = QHBoxLayout()
        number = left_to_right(written(offer.id, self.visit.around.association.profile.digits))
        across.addWidget(label(texts.TITLE.format(number=number), "title"))
        across.addWidget(offer_pill(offer.state))
        across.addStretch()
        return across

    def _about(self, offer: OfferCard) -> QVBoxLayout:
        theme = self.theme
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        day = day_said(self.visit.around, offer.offered_on)
        facts.show_pairs(
            [
                (texts.NAME, offer.name),
                (texts.PHONE, left_to_right(offer.phone)),
                (texts.WORK, offer.work),
                (texts.AVAILABLE, offer.available),
                (texts.OFFERED_ON, day),
                (texts.TAKEN_BY, offer.taken_by),
            ]
        )
        inside.addWidget(facts)
        down = QVBoxLayout()
        down.addWidget(frame)
        acts = [str(step) for step in offer.steps]
        if offer.person_id is not None and "person.open" in self.visit.inside.actions:
            acts.append(_PERSON)
        self.add_acts(down, {name: texts.ACTS[name] for name in acts})
        down.addStretch()
        return down

    def _happened(self, offer: OfferCard) -> QVBoxLayout:
        frame, inside = card(self.theme, spacing=6)
        inside.addWidget(label(texts.STORY, "subtitle"))
        for one in reversed(offer.story):
            inside.addWidget(label(texts.HAPPENED[one.step].format(text=one.text), wrap=True))
            inside.addWidget(label(self._when(one), "soft", wrap=True))
        if not offer.story:
            inside.addWidget(label(texts.NO_STORY, "soft"))
        down = QVBoxLayout()
        down.addWidget(frame)
        down.addStretch()
        return down

    def _when(self, one: OfferDone) -> str:
        day = day_said(self.visit.around, one.at)
        return texts.WHEN_AND_BY.format(day=day, by=isolated(one.by))

    def _do(self, step: OfferStep, text: str) -> None:
        if self.card is not None:
            desk, offer_id, seen = self.visit.inside.desk, self.card.id, self.card.seen
            job = partial(act_on_offer, desk, offer_id, seen, step, text)
            self.visit.worker.save(self, tried(job), partial(self._done, step))

    def _done(self, step: OfferStep, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is not None:
                self.form.say(answer.user_message)
            return
        self.say(texts.DONE.format(act=texts.ACTS[step][0]))
        self._load()
