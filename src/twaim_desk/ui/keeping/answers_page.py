"""The answers that the association approved for what people often ask."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.approved import APPROVED_ASKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services.approved_answers import AnswerLine, approve, approved_answers, retire
from twaim_desk.texts import keeping as texts
from twaim_desk.ui.keeping.list_page import Given, ListPage
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class AnswersPage(ListPage):
    """1 adds an answer, 2 or Enter puts another in its place, 3 takes it out of use."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.ANSWERS, texts.ANSWER_LIST, texts.ANSWER_ACTS)
        self.down.insertWidget(1, label(texts.ANSWERS_ABOUT, "soft", wrap=True))
        self.list.opened.connect(lambda _: self.act("change"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def read(self) -> None:
        """Every answer, those in use first."""
        desk = self.desk
        self.worker.read(self, tried(lambda: approved_answers(desk)), self._show)

    def act(self, name: str) -> None:
        """Add, change, take out of use."""
        chosen = self.list.current()
        if name == "add":
            self._ask(texts.ANSWER_ACTS["add"][0], {}, None)
        elif not isinstance(chosen, AnswerLine):
            self.say(texts.NOTHING_CHOSEN, is_problem=True)
        elif not chosen.active:
            self.say(texts.NOT_IN_USE, is_problem=True)
        elif name == "change":
            given = {
                "question": chosen.question, "answer": chosen.answer, "source": chosen.source,
            }  # fmt: skip
            self._ask(texts.ANSWER_ACTS["change"][0], given, chosen.id)
        else:
            self.do(partial(retire, self.desk, chosen.id), texts.ANSWER_RETIRED)

    def _ask(self, title: str, given: Given, instead_of: int | None) -> None:
        def save(typed: Given) -> None:
            self.do(partial(approve, self.desk, typed, instead_of), texts.ANSWER_ADDED)

        self.open_form(title, APPROVED_ASKS, given, save)

    def _show(self, answer: list[AnswerLine] | ExpectedError) -> None:
        self.show_lines(answer, _parts, texts.NO_ANSWERS)
        self._tell()

    def _tell(self) -> None:
        """The answer that is chosen stands whole beside the list."""
        chosen = self.list.current()
        if isinstance(chosen, AnswerLine):
            self.tell_about(f"{chosen.question}\n{chosen.answer}\n{chosen.source}")


def _parts(one: AnswerLine) -> list[str]:
    return [one.question, one.source, texts.IN_USE if one.active else texts.OUT_OF_USE]
