"""What a request rests on, and what the association fell short in towards its owner."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.rights import REMEDY_ASKS, SHORTCOMING_ASKS, agreement_asks
from twaim_desk.errors import ExpectedError
from twaim_desk.services.rights import (
    RightsCard,
    ShortcomingLine,
    link_agreement,
    note_shortcoming,
    remedy,
    rights_of,
)
from twaim_desk.texts import keeping
from twaim_desk.texts import rights as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.rights.words import agreed_in_words, shortcoming_parts
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ACTIONS, _NOTE = {"agreement": "agreement.link"}, "shortcoming.note"


class RightsPage(DatedListPage):
    """`visit.kept` is the request; Enter on a shortcoming says what remedied it."""

    def __init__(self, visit: Visit) -> None:
        may = visit.inside.actions
        wanted = texts.ACTS.items()
        acts = {one: said for one, said in wanted if _ACTIONS.get(one, _NOTE) in may}
        super().__init__(visit, texts.PLACE, texts.LIST, acts)
        self.kept: str = visit.kept
        self.card: RightsCard | None = None
        self.agreement = label("", wrap=True)
        self.down.insertWidget(1, self.agreement)
        self.list.opened.connect(lambda _: self.act("remedy"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def back(self) -> bool:
        """From a form to the list, from there to the request."""
        if not super().back():
            self.visit.go_to("request", self.kept)
        return True

    def read(self) -> None:
        """The request as it stands now."""
        self.worker.save(self, tried(partial(rights_of, self.desk, self.kept)), self._show)

    def act(self, name: str) -> None:
        """Link an agreement, write a shortcoming down, say what remedied one."""
        chosen, card = self.list.current(), self.card
        if card is None:
            return
        if name == "agreement":
            asks = agreement_asks(card.files)
            self.open_form(texts.ACTS[name][0], asks, {}, self._link)
        elif name == "shortcoming":
            given = {"text": card.known[0]} if card.known else {}
            self.open_form(texts.ACTS[name][0], SHORTCOMING_ASKS, given, self._note)
        elif not isinstance(chosen, ShortcomingLine):
            self.say(keeping.NOTHING_CHOSEN, is_problem=True)
        elif chosen.remedied_on is not None:
            self.say(texts.REMEDIED_BEFORE, is_problem=True)
        else:
            self.open_form(chosen.text, REMEDY_ASKS, {}, partial(self._remedy, chosen.id))

    def _link(self, typed: Given) -> None:
        self.do(partial(link_agreement, self.desk, self.kept, typed), texts.LINKED)

    def _note(self, typed: Given) -> None:
        self.do(partial(note_shortcoming, self.desk, self.kept, typed), texts.NOTED)

    def _remedy(self, shortcoming_id: int, typed: Given) -> None:
        self.do(partial(remedy, self.desk, shortcoming_id, typed), texts.REMEDIED)

    def _show(self, answer: RightsCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.card = answer
        said = [texts.TITLE.format(number=left_to_right(answer.number))]
        said.append(agreed_in_words(self.visit.around, answer.agreement) or texts.NO_AGREEMENT)
        if answer.known:
            said.append(texts.KNOWN.format(known=texts.SEPARATOR.join(answer.known)))
        self.agreement.setText("\n".join(said))
        self.show_lines(answer.shortcomings, self._parts, texts.NOTHING)
        self._tell()

    def _parts(self, one: ShortcomingLine) -> list[str]:
        return shortcoming_parts(self.visit.around, one)

    def _tell(self) -> None:
        """The shortcoming that is chosen stands whole beside the list."""
        one = self.list.current()
        said = one.text if isinstance(one, ShortcomingLine) else ""
        if isinstance(one, ShortcomingLine) and one.remedy:
            said = texts.DETAIL.format(text=one.text, remedy=one.remedy)
        self.about.setText(said)
