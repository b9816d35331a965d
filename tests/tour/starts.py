"""The first page of those whom the tour does not meet elsewhere."""

from functools import partial
from typing import TYPE_CHECKING

from tests.tour.hands import come_in

if TYPE_CHECKING:
    from tests.tour.play import Tour


def meet(tour: "Tour", role: str) -> None:
    """Somebody of this role comes in and sees the day's work."""
    come_in(tour, role)
    tour.picture(f"start-{role}")


MEETINGS = tuple(partial(meet, role=role) for role in ("liaison", "admin", "auditor"))
