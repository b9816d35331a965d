"""One person whom the association contacts first: whether he agreed, why, what was tried."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.ahead import ATTEMPT_ASKS, Reason
from twaim_desk.domain.digits import isolated, left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.services.ahead import Attempt, note_attempt, note_consent
from twaim_desk.services.contact_person import ContactCard, contact_person
from twaim_desk.texts import ahead as texts
from twaim_desk.ui.contact.list_page import reason_in_words
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class ContactPersonPage(DatedListPage):
    """`visit.kept` is the person; 1 or Enter notes a try, 2 and 3 what he said when asked."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.ONE, texts.ONE_LIST, texts.ACTS)
        self.kept: int = visit.kept
        self.card: ContactCard | None = None
        self.who = label("", "subtitle", wrap=True)
        self.standing = label("", wrap=True)
        self.down.insertWidget(1, self.who)
        self.down.insertWidget(2, self.standing)
        self.list.opened.connect(lambda _: self.act("tried"))
        self.read()

    def back(self) -> bool:
        """From a form to the reasons, from there to the list."""
        if not super().back():
            self.visit.go_to("ahead")
        return True

    def read(self) -> None:
        """Him, as it stands now."""
        self.worker.save(self, tried(partial(contact_person, self.desk, self.kept)), self._show)

    def act(self, name: str) -> None:
        """Note a try, or what he said."""
        chosen, card = self.list.current(), self.card
        if name != "tried":
            job = partial(note_consent, self.desk, self.kept, given=name == "agreed")
            self.do(job, texts.CONSENT_KEPT)
        elif card is None or not card.agreed:
            self.say(texts.NOT_AGREED, is_problem=True)
        elif not isinstance(chosen, Reason):
            self.say(texts.NOTHING_CHOSEN, is_problem=True)
        else:
            title = reason_in_words(self.visit.around, chosen)
            self.open_form(title, ATTEMPT_ASKS, {}, partial(self._tried, chosen.key))

    def _tried(self, key: str, typed: Given) -> None:
        self.do(partial(note_attempt, self.desk, self.kept, key, typed), texts.TRIED_KEPT)

    def _show(self, answer: ContactCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card = answer
        self.who.setText(answer.name)
        self.standing.setText("\n".join(self._standing(answer)))
        said = [texts.ATTEMPTS, *(self._attempt(one) for one in answer.attempts)]
        self.about.setText("\n".join(said if answer.attempts else [texts.NO_ATTEMPTS]))
        self.show_lines(answer.reasons, self._parts, texts.NO_REASON)

    def _standing(self, card: ContactCard) -> list[str]:
        day = "" if card.said_on is None else day_said(self.visit.around, card.said_on)
        said = [texts.CONSENTS[card.agreed].format(day=day)]
        if card.agreed:
            said.append(
                texts.NO_PHONE
                if card.phone is None
                else texts.PHONE.format(number=left_to_right(card.phone))
            )
        if card.best_time:
            said.append(texts.BEST_TIME.format(time=isolated(card.best_time)))
        return said

    def _attempt(self, one: Attempt) -> str:
        said = texts.ATTEMPT.format(
            day=day_said(self.visit.around, one.on),
            about=isolated(one.about),
            result=texts.RESULTS[one.result],
        )
        return f"{said}\n{one.note}" if one.note else said

    def _parts(self, one: Reason) -> list[str]:
        return [reason_in_words(self.visit.around, one)]
