"""What the program brings with it, read behind the window after its first painting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from twaim_desk.domain.forms import CalendarForms, Forms


class Shipped(NamedTuple):
    """The forms and the calendar."""

    forms: Forms
    calendar: CalendarForms


def read_shipped(folder: Path) -> Shipped:
    """All of it; an office that was being made is finished first."""
    from twaim_desk.log import write_log_to
    from twaim_desk.services.before_office import shipped_calendar, shipped_forms
    from twaim_desk.services.making import finish

    write_log_to(folder / "logs")
    finish(folder)
    return Shipped(shipped_forms(), shipped_calendar())
