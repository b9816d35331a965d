"""What the page of a place is built with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from twaim_desk.services.before_office import Association
    from twaim_desk.ui.door import Entrance
    from twaim_desk.ui.places import Surroundings
    from twaim_desk.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page is built with.

    `entrance`: who came in, or None where there is no office yet. `kept`: what the caller hands
    over, or what the page had when one left it for the place that leads back. `come_in`: what is
    called when the person at the desk may do more than before, `renew` when the association is
    another than before.
    """

    around: Surroundings
    entrance: Entrance | None
    worker: Worker
    go_to: Callable[..., None]
    folder: Path
    come_in: Callable[[Entrance], None]
    renew: Callable[[Association], None]
    kept: Any = None

    @property
    def inside(self) -> Entrance:
        """Who came in, for a page that nobody sees before."""
        if self.entrance is None:
            raise RuntimeError("this page needs an office")
        return self.entrance
