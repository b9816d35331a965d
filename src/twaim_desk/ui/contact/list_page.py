"""Whom the association contacts before he asks: who agreed, and who is still to be asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.ahead import Reason
from twaim_desk.domain.digits import written
from twaim_desk.services.ahead import AheadLine, ahead
from twaim_desk.texts import ahead as texts
from twaim_desk.ui.keeping.which_list import Says, WhichListPage
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_SAYS = Says(
    texts.PLACE,
    texts.LIST,
    texts.WHICH,
    texts.SHOWN,
    texts.LIST_KEY,
    texts.NOTHING,
    texts.ABOUT,
)


class AheadPage(WhichListPage[AheadLine]):
    """The names are masked; a line leads to name and number."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, _SAYS)

    def asked(self, shown: str) -> Callable[[], tuple[AheadLine, ...]]:
        """Those who agreed, or those who were never asked."""
        return partial(ahead, self.visit.inside.desk, agreed=shown == "agreed")

    def parts(self, one: AheadLine) -> list[str]:
        """Who it is, why, and what was tried last."""
        around = self.visit.around
        more, others = "", len(one.reasons) - 1
        if others:
            more = texts.MORE.format(count=written(others, around.association.profile.digits))
        last = texts.NOT_TRIED
        if one.last is not None:
            day = day_said(around, one.last.on)
            last = texts.TRIED.format(day=day, result=texts.RESULTS[one.last.result])
        return [one.label, reason_in_words(around, one.reasons[0]), more, last]

    def open(self, one: AheadLine) -> None:
        """To his page."""
        self.visit.go_to("contact_person", one.person_id)


def reason_in_words(around: Surroundings, one: Reason) -> str:
    """Why somebody is contacted."""
    return texts.REASONS[one.why].format(what=one.what, day=day_said(around, one.on))
