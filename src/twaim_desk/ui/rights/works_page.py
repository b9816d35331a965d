"""The works that a person brought: whose they are, and what the association may do with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import isolated
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.rights import END_ASKS, WORK_ASKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services.works import (
    WorkLine,
    WorksOf,
    end_work,
    keep_work,
    make_statement,
    works_of,
)
from twaim_desk.texts import keeping
from twaim_desk.texts import rights as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class WorksPage(DatedListPage):
    """`visit.kept` is the person; 1 writes a work down, 2 or Enter prints its statement, 3 ends."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.WORKS, texts.WORKS_LIST, texts.WORK_ACTS)
        self.kept: int = visit.kept
        self._owner = ""
        self.whose = label("", "subtitle", wrap=True)
        self.down.insertWidget(1, self.whose)
        self.down.insertWidget(2, label(texts.WORKS_ABOUT, "soft", wrap=True))
        self.list.opened.connect(lambda _: self.act("print"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def back(self) -> bool:
        """From a form to the works, from there to the person where one may open him."""
        if not super().back():
            self.visit.go_to("person", self.kept)
        return True

    def read(self) -> None:
        """What he brought, as it stands now."""
        self.worker.save(self, tried(partial(works_of, self.desk, self.kept)), self._show)

    def act(self, name: str) -> None:
        """Write one down, print its statement, end what was allowed."""
        chosen = self.list.current()
        if name == "add":
            given = {"owner": self._owner}
            self.open_form(texts.WORK_ACTS[name][0], WORK_ASKS, given, self._save)
        elif not isinstance(chosen, WorkLine):
            self.say(keeping.NOTHING_CHOSEN, is_problem=True)
        elif name == "print":
            job = tried(partial(make_statement, self.desk, chosen.id))
            self.worker.save(self, job, self._print)
        elif chosen.ended_on is not None:
            self.say(texts.ENDED_BEFORE, is_problem=True)
        else:
            self.open_form(chosen.title, END_ASKS, {}, partial(self._end, chosen.id))

    def _save(self, typed: Given) -> None:
        self.do(partial(keep_work, self.desk, self.kept, typed), texts.WORK_KEPT)

    def _end(self, work_id: int, typed: Given) -> None:
        self.do(partial(end_work, self.desk, work_id, typed), texts.WORK_ENDED)

    def _print(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
        else:
            self.visit.go_to("paper", answer)

    def _show(self, answer: WorksOf | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._owner = answer.name
        self.whose.setText(texts.WORKS_OF.format(name=isolated(answer.name)))
        self.show_lines(answer.works, self._parts, texts.NO_WORKS)
        self._tell()

    def _parts(self, one: WorkLine) -> list[str]:
        around = self.visit.around
        last = one.ended_on or one.until_on
        if last is None:
            standing = texts.MAY_USE_ALWAYS
        elif one.is_allowed:
            standing = texts.MAY_USE.format(day=day_said(around, last))
        else:
            standing = texts.RAN_OUT.format(day=day_said(around, last))
        return [one.title, texts.OWNER_IS.format(owner=one.owner), standing]

    def _tell(self) -> None:
        """The work that is chosen stands whole beside the list."""
        one = self.list.current()
        said = ""
        if isinstance(one, WorkLine):
            said = texts.WORK_DETAIL.format(
                title=isolated(one.title), owner=isolated(one.owner), terms=one.terms
            )
        self.about.setText(said)
