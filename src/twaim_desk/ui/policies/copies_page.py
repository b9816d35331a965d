"""Who was given a copy of a version, and which departments have none of it yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.policy_papers import CopyLine
from twaim_desk.domain.regulations import copy_asks
from twaim_desk.errors import ExpectedError
from twaim_desk.services.policy_copies import Copies, copies_of, give_copy
from twaim_desk.texts import policies as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.policies.words import day_in_list
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class CopiesPage(DatedListPage):
    """1 notes a copy that was given, 2 prints the sheet; `visit.kept`: the version."""

    def __init__(self, visit: Visit) -> None:
        may = "policy.register" in visit.inside.actions
        wanted = texts.COPY_ACTS.items()
        acts = {name: said for name, said in wanted if may or name == "register"}
        super().__init__(visit, texts.COPIES, texts.COPY_LIST, acts)
        self.kept: int = visit.kept
        self._copies: Copies | None = None
        self.of = label("", "soft", wrap=True)
        self.down.insertWidget(1, self.of)
        self.read()

    def back(self) -> bool:
        """From the form to the list, from there to the register."""
        if not super().back():
            self.visit.go_to("policy_register")
        return True

    def read(self) -> None:
        """Who has a copy of it."""
        desk, version_id = self.desk, self.kept
        self.worker.read(self, tried(lambda: copies_of(desk, version_id)), self._show)

    def act(self, name: str) -> None:
        """Note one, print who has one, or back to the register."""
        if name == "register":
            self.visit.go_to("policy_register")
        elif name == "print":
            self.visit.go_to("copy_sheet", self.kept)
        elif self._copies is not None:

            def save(typed: Given) -> None:
                self.do(partial(give_copy, self.desk, self.kept, typed), texts.COPY_GIVEN)

            asks = copy_asks()
            today = self._copies.reading.today
            given: Given = {"given_on": f"{today.day}/{today.month}/{today.year}"}
            self.open_form(texts.COPY_ACTS["add"][0], asks, given, save)

    def _show(self, answer: Copies | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._copies = answer
        version = texts.OF_VERSION.format(version=answer.version)
        self.of.setText(texts.SEPARATOR.join((answer.title, version)))
        self.show_lines(answer.lines, self._parts, texts.NO_COPIES)
        self.tell_about("\n".join(self._lacking(answer)))

    def _lacking(self, copies: Copies) -> list[str]:
        said = []
        if copies.wanted:
            said.append(texts.WANTED.format(who=texts.SEPARATOR.join(copies.wanted)))
        if copies.missing:
            departments = texts.SEPARATOR.join(copies.missing)
            said.append(texts.MISSING.format(departments=departments))
        elif copies.lines:
            said.append(texts.ALL_HAVE)
        return said

    def _parts(self, one: CopyLine) -> list[str]:
        day = day_in_list(self.visit.around.association, one.given_on)
        return [one.department, one.received_by, day, one.evidence or ""]
