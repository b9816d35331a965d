"""What can be done next, each on a number key."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from twaim_desk.domain.digits import Digits, isolated
from twaim_desk.domain.printing import Printer
from twaim_desk.texts import printing as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.rows import Row, Rows


class Choice(NamedTuple):
    """A line of the list, and what it does."""

    words: tuple[str, str]
    act: Callable[[], None]


def rows_of(
    theme: Theme, digits: Digits, choices: Sequence[Choice], *, across: bool = False
) -> Rows:
    """The choices as rows, one below the other or side by side."""
    rows = [Row(*choice.words) for choice in choices]
    made = Rows(theme, rows, latin=digits is Digits.LATIN, across=across)
    made.chosen.connect(lambda at: choices[at].act())
    return made


def named(printer: Printer) -> str:
    """A printer with its tray, as people read it."""
    if not printer.tray:
        return isolated(printer.label)
    return texts.TRAY.format(printer=isolated(printer.label), tray=isolated(printer.tray))


def among(printers: Sequence[Printer], kept: Printer | None) -> Printer | None:
    """The kept printer as it is there now; the only one where none was kept."""
    if kept is None:
        return printers[0] if len(printers) == 1 else None
    asked = (kept.name, kept.tray)
    return next((one for one in printers if (one.name, one.tray) == asked), None)


def question_of(kept: Printer | None, *, for_all: bool) -> str:
    """What is asked before one is chosen: also that the one of before is gone."""
    asked = texts.CHOOSE_FOR_ALL if for_all else texts.CHOOSE
    if kept is None:
        return asked
    return f"{texts.GONE.format(printer=isolated(kept.label))} {asked}"


def tray_of(printer: Printer) -> str:
    """Its tray, where one was chosen for it; else nothing."""
    return texts.THIS_TRAY.format(tray=isolated(printer.tray)) if printer.tray else ""
