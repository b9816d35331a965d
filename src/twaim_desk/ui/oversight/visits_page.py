"""The supervisory visits: each with its place, its day and how many findings are late."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import written
from twaim_desk.domain.office_visits import VISIT_ASKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services.office_visits import VisitLine, keep_visit, office_visits
from twaim_desk.texts import keeping
from twaim_desk.texts import office_visits as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class OfficeVisitsPage(DatedListPage):
    """1 writes a visit down, 2 or Enter opens one."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.PLACE, texts.LIST, texts.ACTS)
        self.down.insertWidget(1, label(texts.ABOUT, "soft", wrap=True))
        self.list.opened.connect(lambda _: self.act("open"))
        self.read()

    def read(self) -> None:
        """Every visit, the newest first."""
        desk = self.desk
        self.worker.read(self, tried(lambda: office_visits(desk)), self._show)

    def act(self, name: str) -> None:
        """Write one down, open one."""
        chosen = self.list.current()
        if name == "add":
            self.open_form(texts.ACTS["add"][0], VISIT_ASKS, {}, self._save)
        elif isinstance(chosen, VisitLine):
            self.visit.go_to("office_visit", chosen.id)
        else:
            self.say(keeping.NOTHING_CHOSEN, is_problem=True)

    def _save(self, typed: Given) -> None:
        self.do(partial(keep_visit, self.desk, typed), texts.KEPT)

    def _show(self, answer: tuple[VisitLine, ...] | ExpectedError) -> None:
        self.show_lines(answer, self._parts, texts.NOTHING)

    def _parts(self, one: VisitLine) -> list[str]:
        digits = self.visit.around.association.profile.digits
        counts = ((texts.FINDINGS, one.findings), (texts.OPEN_OF, one.open))
        said = [sentence.format(count=written(count, digits)) for sentence, count in counts]
        late = texts.LATE_OF.format(count=written(one.late, digits)) if one.late else ""
        return [day_said(self.visit.around, one.visited_on), one.place, *said, late]
