"""What the print panel is given: a paper, and what it works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from twaim_desk.domain.printing import Printing
from twaim_desk.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class ByHand:
    """What is copied by hand when nothing prints: number, date in words, and who it is for.

    `sentence` is ready: it names the person served by the profile's word.
    """

    number: str
    date: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ToPrint:
    """A paper that is about to be printed.

    `kind` is what printers are remembered by; `name` is read by everyone who sees the queue, and
    is the name of a saved file: a number, never a person's name. `document` is run by the worker
    as an act. It is not saved in the folder `never_in`.
    """

    kind: str
    title: str
    name: str
    document: Callable[[], bytes]
    by_hand: ByHand | None = None
    never_in: Path | None = None


@dataclass(frozen=True, slots=True)
class Means:
    """What a panel works with; the folder is the one that keeps what this counter prefers."""

    printing: Printing
    worker: Worker
    folder: Path
