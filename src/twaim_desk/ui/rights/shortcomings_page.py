"""What the association fell short in, request by request: not remedied yet, or all of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import left_to_right
from twaim_desk.services.rights import ShortcomingLine, shortcomings
from twaim_desk.texts import rights as texts
from twaim_desk.ui.keeping.which_list import Says, WhichListPage
from twaim_desk.ui.rights.words import shortcoming_parts

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_SAYS = Says(
    texts.OPEN_PLACE, texts.OPEN_LIST, texts.WHICH, texts.SHOWN, texts.OPEN_KEY, texts.NO_OPEN
)


class ShortcomingsPage(WhichListPage[ShortcomingLine]):
    """A line leads to what its request is owed."""

    leaves_a_trail = False

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, _SAYS)

    def asked(self, shown: str) -> Callable[[], tuple[ShortcomingLine, ...]]:
        """Those that are not remedied, or all."""
        return partial(shortcomings, self.visit.inside.desk, only_open=shown == "open")

    def parts(self, one: ShortcomingLine) -> list[str]:
        """The request, and what was noted."""
        number = texts.TITLE.format(number=left_to_right(one.number))
        return [number, *shortcoming_parts(self.visit.around, one)]

    def open(self, one: ShortcomingLine) -> None:
        """To what the request is owed."""
        self.visit.go_to("rights", one.uuid)
