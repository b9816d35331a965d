"""Printing by the system's queues, as the window is given it."""

from twaim_desk import printers
from twaim_desk.domain.printing import Printing


def printing_by_queues() -> Printing:
    """The printers of this computer; who printed what is noted by the one who prints."""
    return Printing(printers.queues, printers.send, printers.came_through)
