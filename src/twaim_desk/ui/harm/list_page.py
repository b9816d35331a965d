"""Files on harm as a list: those that are open, or all; Enter on one opens it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.services.harm.files import HarmLine, files
from twaim_desk.texts import harm as texts
from twaim_desk.ui.keeping.which_list import Says, WhichListPage
from twaim_desk.ui.moments import day_said

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_SAYS = Says(
    texts.PLACE,
    texts.PLACE,
    texts.WHICH_STATE,
    texts.SHOWN,
    texts.LIST_KEY,
    texts.NOTHING,
    texts.PRIVATE,
)


class HarmListPage(WhichListPage[HarmLine]):
    """The names are masked."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, _SAYS)

    def asked(self, shown: str) -> Callable[[], tuple[HarmLine, ...]]:
        """Those that are open, or all."""
        return partial(files, self.visit.inside.desk, only_open=shown == "open")

    def parts(self, one: HarmLine) -> list[str]:
        """Its number, whose it is, how large the harm is, since when, and how it stands."""
        day = day_said(self.visit.around, one.opened_on)
        return [one.number, one.label, one.size, day, texts.STATES[one.state]]

    def open(self, one: HarmLine) -> None:
        """To the file."""
        self.visit.go_to("harm_file", one.id)
