"""The kinds of papers, and what is said of the printer of each."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from twaim_desk.domain.printing import Printer
from twaim_desk.texts import counter as texts
from twaim_desk.texts.interview_page import PAPER_TITLES
from twaim_desk.ui.keeping.shelf_page import KIND
from twaim_desk.ui.preferences import ANY_PAPER, own_printer
from twaim_desk.ui.printing.choices import among, named

KINDS: Mapping[str, str] = {
    ANY_PAPER: texts.ALL_PAPERS,
    **PAPER_TITLES,
    KIND: texts.SHELF_FILE,
    "recovery": texts.RECOVERY,
}


class Line(NamedTuple):
    """A kind of paper, what it is called, and what is said of its printer."""

    kind: str
    title: str
    said: str
    has_own: bool


def lines_of(folder: Path, printers: Sequence[Printer]) -> list[Line]:
    """A line for each kind of paper, that for all of them first."""
    return [_line(folder, kind, title, printers) for kind, title in KINDS.items()]


def _line(folder: Path, kind: str, title: str, printers: Sequence[Printer]) -> Line:
    own = own_printer(folder, kind)
    if own is not None:
        there = among(printers, own)
        said = texts.GONE.format(printer=named(own)) if there is None else named(there)
        return Line(kind, title, said, has_own=True)
    if kind != ANY_PAPER and own_printer(folder, ANY_PAPER) is not None:
        return Line(kind, title, texts.AS_ALL, has_own=False)
    only = among(printers, None)
    said = texts.NOT_CHOSEN if only is None else texts.THE_ONLY_ONE.format(printer=named(only))
    return Line(kind, title, said, has_own=False)
