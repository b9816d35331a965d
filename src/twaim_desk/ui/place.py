"""A place of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from twaim_desk.ui.door import Entrance
    from twaim_desk.ui.visit import Visit


UNDERTAKINGS = "undertakings"  # the one place of who has not signed yet
CLOCK = "clock"  # where the day is confirmed, if the clock stands before the last record


class Place(NamedTuple):
    """A place of the window.

    `action` is what one must be allowed to do there. `rail`: a button at the side; the others are
    lines of the page `under`. `leads_on`: it is there only for who may go on from it.
    `on_notice`: only where something of the office is to be seen to.
    """

    name: str
    title: str
    drawing: str
    build: Callable[[Visit], QWidget]
    about: str = ""
    action: str | None = None
    rail: bool = True
    under: str = "start"
    with_office: bool = True
    without_office: bool = False
    leads_on: bool = False
    on_notice: bool = False

    def is_open_to(self, entrance: Entrance | None) -> bool:
        """Whether the person at the desk may go there, or anyone where there is no office."""
        if entrance is None:
            return self.without_office
        if entrance.must_sign or self.name == UNDERTAKINGS:
            return entrance.must_sign and self.name == UNDERTAKINGS
        if self.name == CLOCK and not entrance.clock_behind:
            return False
        if self.on_notice and not entrance.notice:
            return False
        return self.with_office and (self.action is None or self.action in entrance.actions)
