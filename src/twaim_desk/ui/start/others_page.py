"""What the first page has no number key for: lines of less urgency, and the other places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import Digits
from twaim_desk.errors import ExpectedError
from twaim_desk.services.today import Today, TodayLine, sorted_out, today
from twaim_desk.texts import places as texts
from twaim_desk.ui.start.lines import leads_to, room_for_lines, row_of
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.paged_rows import PagedRows
from twaim_desk.ui.widgets.rows import Row
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.place import Place
    from twaim_desk.ui.visit import Visit


class OthersPage(Page):
    """Each row is a number key: the day's work that was left over first, then the places."""

    def __init__(self, visit: Visit, places: Sequence[Place]) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._places = visit, places
        self.rows: PagedRows | None = None
        self.down.addWidget(label(texts.OTHERS, "title"))
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: today(desk)), self._show)

    def back(self) -> bool:
        """From the rows behind to the first ones."""
        return self.rows is not None and self.rows.back()

    def _show(self, answer: Today | ExpectedError) -> None:
        left = [] if isinstance(answer, ExpectedError) else left_over(answer)
        around = self._visit.around
        rows = [row_of(around, one) for one in left]
        rows += [Row(place.title, place.about) for place in self._places]
        latin = around.association.profile.digits is Digits.LATIN
        self.rows = PagedRows(around.theme, rows, latin=latin)
        self.rows.chosen.connect(lambda at: self._go_to(left, at))
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)
        self.rows.setFocus()

    def _go_to(self, left: list[TodayLine], at: int) -> None:
        if at < len(left):
            self._visit.go_to(*leads_to(left[at]))
        else:
            self._visit.go_to(self._places[at - len(left)].name)


def left_over(found: Today) -> list[TodayLine]:
    """The lines for which the first page had no number key."""
    return sorted_out(found.lines)[0][room_for_lines(found) :]
