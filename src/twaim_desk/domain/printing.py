"""What is printed where, by whom, and how it can fail."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from twaim_desk.domain.digits import arabic_indic, isolated
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printers as texts

LONGEST_WAIT_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer as the system names it and as people read it; no tray: the printer's own choice."""

    name: str
    label: str
    tray: str = ""
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A PDF for a printer; its name is seen by everyone who sees the queue, so no person's."""

    content: bytes
    name: str
    media: str
    printer: Printer


@dataclass(frozen=True, slots=True)
class Job:
    """An order that a printer has taken, and when, by the clock that never turns back."""

    id: str
    printer: Printer
    sent_at: float


@dataclass(frozen=True, slots=True)
class Printing:
    """What can be done with the printers of this computer; nothing of it on the window's thread.

    `came_through` raises a `PrinterError` when the paper will not come; the job is cancelled then,
    so that it cannot come out after the person was served by hand.
    """

    printers: Callable[[], tuple[Printer, ...]]
    send: Callable[[Order], Job]
    came_through: Callable[[Job], bool]


class PrinterError(ExpectedError):
    """A printer did not print; the detail names what the system said, never the paper."""

    sentence: ClassVar[str] = texts.FAILED

    def __init__(self, detail: str, printer: Printer) -> None:
        seconds = arabic_indic(str(LONGEST_WAIT_SECONDS))
        named = {"printer": isolated(printer.label), "seconds": seconds}
        super().__init__(detail, user_message=self.sentence.format(**named))


class NoPrinterError(PrinterError):
    """This computer prints nothing."""

    sentence = texts.NO_PRINTER


class PrinterGoneError(PrinterError):
    """The printer that was chosen is not there any more."""

    sentence = texts.GONE


class RejectingError(PrinterError):
    """The printer takes no papers now."""

    sentence = texts.REJECTING


class StoppedError(PrinterError):
    """The printer keeps papers waiting without a word."""

    sentence = texts.STOPPED


class PaperOutError(PrinterError):
    """The printer has no paper."""

    sentence = texts.PAPER_OUT


class JammedError(PrinterError):
    """A sheet is caught in the printer."""

    sentence = texts.JAMMED


class CoverOpenError(PrinterError):
    """The printer is open."""

    sentence = texts.OPEN


class NoInkError(PrinterError):
    """The printer has no toner or ink."""

    sentence = texts.NO_INK


class StuckError(PrinterError):
    """The paper did not come in time, and nobody says why."""

    sentence = texts.STUCK
