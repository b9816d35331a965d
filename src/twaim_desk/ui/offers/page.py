"""One offer to volunteer: who, what, when, what was done about it and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.digits import isolated, left_to_right, written
from twaim_desk.domain.offers import OfferStep
from twaim_desk.errors import ExpectedError
from twaim_desk.services.offers import OfferCard, OfferDone, act_on_offer, open_offer
from twaim_desk.texts import offers as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.states import offer_pill
from twaim_desk.ui.widgets.basics import Page, bare, card, label, put_in_place
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_PERSON = "person"


class OfferPage(Page):
    """`visit.kept` is its number; what can be done stands in numbered rows, each with its line."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, visit.kept
        self.card: OfferCard | None = None
        self.rows: Rows | None = None
        self.line: ReasonLine | None = None
        self._acts: list[str] = []
        self.said = label("", "strong", wrap=True)
        self._shown = QWidget()
        self.down.addWidget(self.said)
        self.down.addWidget(self._shown)
        self.down.addStretch()
        self._load()

    def back(self) -> bool:
        """From a line to the acts, from here to the list."""
        if self.line is not None:
            self._leave_line()
        else:
            self._visit.go_to("offers")
        return True

    def _load(self) -> None:
        desk, offer_id = self._visit.inside.desk, int(self.kept)
        self._visit.worker.save(self, tried(lambda: open_offer(desk, offer_id)), self._show)

    def _show(self, answer: OfferCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.said.setText(answer.user_message)
            return
        self.card, self.line = answer, None
        theme = self._visit.around.theme
        shown, down = bare(theme)
        down.addLayout(self._head(answer))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(self._about(answer), 1)
        across.addLayout(self._happened(answer), 1)
        down.addLayout(across)
        self._shown = put_in_place(self.down, self._shown, shown)
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _head(self, offer: OfferCard) -> QHBoxLayout:
        across = QHBoxLayout()
        number = left_to_right(written(offer.id, self._visit.around.association.profile.digits))
        across.addWidget(label(texts.TITLE.format(number=number), "title"))
        across.addWidget(offer_pill(offer.state))
        across.addStretch()
        return across

    def _about(self, offer: OfferCard) -> QVBoxLayout:
        theme = self._visit.around.theme
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        day = day_said(self._visit.around, offer.offered_on)
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
        self._acts = [str(step) for step in offer.steps]
        if offer.person_id is not None and "person.open" in self._visit.inside.actions:
            self._acts.append(_PERSON)
        self.rows = None
        if self._acts:
            self.rows = Rows(theme, [Row(*texts.ACTS[name]) for name in self._acts])
            self.rows.chosen.connect(self._choose)
            down.addWidget(self.rows)
        self._place_of_line = QVBoxLayout()
        down.addLayout(self._place_of_line)
        down.addStretch()
        return down

    def _happened(self, offer: OfferCard) -> QVBoxLayout:
        frame, inside = card(self._visit.around.theme, spacing=6)
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
        day = day_said(self._visit.around, one.at)
        return texts.WHEN_AND_BY.format(day=day, by=isolated(one.by))

    def _choose(self, at: int) -> None:
        name, offer = self._acts[at], self.card
        if offer is None:
            return
        if name == _PERSON:
            self._visit.go_to("person", offer.person_id)
            return
        self.said.setText("")
        title, accepts = texts.LINES[name]
        self.line = ReasonLine(self._visit.around.theme, title, accepts, texts.ACTS[name][0])
        self.line.given.connect(partial(self._do, OfferStep(name)))
        self._place_of_line.addWidget(self.line)
        if self.rows is not None:
            self.rows.hide()
        self.line.setFocus()
        self.bring_into_sight(self.line)

    def _do(self, step: OfferStep, text: str) -> None:
        if self.card is not None:
            desk, offer_id, seen = self._visit.inside.desk, self.card.id, self.card.seen
            job = partial(act_on_offer, desk, offer_id, seen, step, text)
            self._visit.worker.save(self, tried(job), partial(self._done, step))

    def _done(self, step: OfferStep, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.line is not None:
                self.line.say(answer.user_message)
            return
        self.said.setText(texts.DONE.format(act=texts.ACTS[step][0]))
        self._load()

    def _leave_line(self) -> None:
        if self.line is not None:
            self.line.hide()
            self.line.deleteLater()
            self.line = None
        if self.rows is not None:
            self.rows.show()
            self.rows.setFocus()
