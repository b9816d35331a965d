"""A list whose forms ask for days too: read by the calendar of the association."""

from __future__ import annotations

from twaim_desk.domain.asks import Ask
from twaim_desk.domain.kept_answers import problems_in
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.ui.keeping.list_page import Given, ListPage


class DatedListPage(ListPage):
    """The frame of such a page."""

    def problems(self, asks: tuple[Ask, ...], typed: Given) -> dict[str, str]:
        """What is wrong with what was typed; days are read as the association reads them."""
        around = self.visit.around
        return problems_in(asks, typed, reading_of(around.association, around.today))
