"""How this computer prints."""

import sys

from twaim_desk.domain.printing import Printing


def printing_here() -> Printing:
    """By the system's queues, which get the bytes as they are; on Windows by painting the pages."""
    if sys.platform == "win32":
        from twaim_desk.ui.printing.painting import printing_by_painting

        return printing_by_painting()
    from twaim_desk.services.printing import printing_by_queues

    return printing_by_queues()
