"""Offers to volunteer as a list: those that have not ended, or all; Enter on one opens it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.services.offers import OfferLine, offers
from twaim_desk.texts import offers as texts
from twaim_desk.ui.keeping.which_list import Says, WhichListPage
from twaim_desk.ui.moments import day_said

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_SAYS = Says(
    texts.PLACE, texts.PLACE, texts.WHICH_STATE, texts.SHOWN, texts.LIST_KEY, texts.NOTHING
)


class OffersPage(WhichListPage[OfferLine]):
    """The names are masked."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, _SAYS)

    def asked(self, shown: str) -> Callable[[], tuple[OfferLine, ...]]:
        """Those that have not ended, or all."""
        return partial(offers, self.visit.inside.desk, only_open=shown == "open")

    def parts(self, one: OfferLine) -> list[str]:
        """Whose it is, what he offers, since when, and how it stands."""
        day = day_said(self.visit.around, one.offered_on)
        return [one.label, one.work, day, texts.STATES[one.state]]

    def open(self, one: OfferLine) -> None:
        """To the offer."""
        self.visit.go_to("offer", one.id)
