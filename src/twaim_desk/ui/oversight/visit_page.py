"""One supervisory visit: what was seen, its findings, and what was done about each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import isolated
from twaim_desk.domain.office_visits import DONE_ASKS, FINDING_ASKS
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.office_visits import (
    Finding,
    VisitCard,
    add_finding,
    office_visit,
    put_right,
)
from twaim_desk.services.oversight_papers import make_visit_record
from twaim_desk.texts import office_visits as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class OfficeVisitPage(DatedListPage):
    """`visit.kept` is its number; 1 adds a finding, 2 or Enter says what was done, 3 prints."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.ONE, texts.FINDINGS_LIST, texts.ONE_ACTS)
        self.kept: int = visit.kept
        self.seen = label("", wrap=True)
        self.down.insertWidget(1, self.seen)
        self.list.opened.connect(lambda _: self.act("done"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def back(self) -> bool:
        """From a form to the findings, from there to the visits."""
        if not super().back():
            self.visit.go_to("office_visits")
        return True

    def read(self) -> None:
        """The visit as it is now."""
        self.worker.read(self, tried(partial(office_visit, self.desk, self.kept)), self._show)

    def act(self, name: str) -> None:
        """Add a finding, say what was done, print the record."""
        chosen = self.list.current()
        if name == "finding":
            self.open_form(texts.ONE_ACTS[name][0], FINDING_ASKS, {}, self._add)
        elif name == "print":
            job = tried(partial(make_visit_record, self.desk, self.kept))
            self.worker.save(self, job, self._print)
        elif not isinstance(chosen, Finding):
            self.say(texts.NOTHING_CHOSEN, is_problem=True)
        elif chosen.done_on is not None:
            self.say(texts.DONE_BEFORE, is_problem=True)
        else:
            save = partial(self._put_right, chosen.id)
            self.open_form(chosen.text, DONE_ASKS, {}, save)

    def _add(self, typed: Given) -> None:
        self.do(partial(add_finding, self.desk, self.kept, typed), texts.FINDING_KEPT)

    def _put_right(self, finding_id: int, typed: Given) -> None:
        self.do(partial(put_right, self.desk, finding_id, typed), texts.DONE_KEPT)

    def _print(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
        else:
            self.visit.go_to("paper", answer)

    def _show(self, answer: VisitCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        line, around = answer.line, self.visit.around
        head = texts.TITLE.format(place=isolated(line.place))
        day = day_said(around, line.visited_on)
        by = texts.BY.format(name=isolated(line.by))
        self.seen.setText(f"{head}، {day}\n{by}\n{answer.seen}")
        open_first = sorted(answer.findings, key=lambda one: one.done_on is not None)
        self.show_lines(open_first, self._parts, texts.NO_FINDINGS)
        self._tell()

    def _parts(self, one: Finding) -> list[str]:
        around = self.visit.around
        if one.done_on is not None:
            day = day_said(around, one.done_on)
            return [one.text, texts.DONE_ON.format(day=day), ""]
        due = texts.DUE_UNTIL.format(day=day_said(around, one.due_on))
        return [one.text, due, texts.LATE if one.is_late else ""]

    def _tell(self) -> None:
        """The finding that is chosen stands whole beside the list."""
        one = self.list.current()
        said = one.text if isinstance(one, Finding) else ""
        if isinstance(one, Finding) and one.done:
            said = texts.DETAIL.format(text=one.text, done=one.done)
        self.about.setText(said)
