"""The printers of this computer by CUPS: which there are, papers to them, what became of those.

On Windows none: there the window paints on them itself.
"""

import logging
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

from twaim_desk.domain.printing import (
    LONGEST_WAIT_SECONDS,
    CoverOpenError,
    JammedError,
    Job,
    NoInkError,
    NoPrinterError,
    Order,
    PaperOutError,
    Printer,
    PrinterError,
    PrinterGoneError,
    RejectingError,
    StoppedError,
    StuckError,
)

logger = logging.getLogger(__name__)

SEND_SECONDS = 15
ASK_SECONDS = 5

_UNKNOWN = "Invalid destination name"
_LP_SAYS = {"does not exist": PrinterGoneError, "not accepting": RejectingError}
# What a printer says of itself (RFC 8011, printer-state-reasons), and what it means at the counter.
_TROUBLES: dict[str, type[PrinterError]] = {
    "media-empty": PaperOutError,
    "media-needed": PaperOutError,
    "media-jam": JammedError,
    "cover-open": CoverOpenError,
    "door-open": CoverOpenError,
    "toner-empty": NoInkError,
    "marker-supply-empty": NoInkError,
}
# A warning lets the printer go on (another tray has paper); it explains a paper that never came.
_GOES_ON = ("-warning", "-report")


def queues() -> tuple[Printer, ...]:
    """The printers, each followed by its trays; the system's own choice comes first."""
    if sys.platform == "win32":
        return ()
    done = _run("lpstat", "-l", "-p", "-d")
    if done is None:
        return ()
    default = re.search(r"^system default destination: (\S+)$", done.stdout, re.MULTILINE)
    name_of_default = default[1] if default else ""
    found = [
        each for printer in _printers_in(done.stdout, name_of_default) for each in _trays(printer)
    ]
    return tuple(sorted(found, key=lambda printer: not printer.is_default))


def send(order: Order) -> Job:
    """Hand the bytes of a paper to its printer."""
    printer = order.printer
    options = ["-o", f"media={order.media}"]
    if printer.tray:
        options += ["-o", f"InputSlot={printer.tray}"]
    command = ("lp", "-d", printer.name, "-t", order.name, *options, "-")
    done = _run(*command, content=order.content, seconds=SEND_SECONDS)
    if done is None:
        raise _silent(printer)
    taken = re.search(r"request id is (\S+)", done.stdout)
    if done.returncode == 0 and taken:
        return Job(taken[1], printer, time.monotonic())
    for words, error in _LP_SAYS.items():
        if words in done.stderr:
            raise error(f"lp: {words}", printer)
    raise PrinterError(f"lp ended with {done.returncode}", printer)


def came_through(job: Job) -> bool:
    """Whether the printer is done with a paper; false while it may still come."""
    name = job.printer.name
    done = _run("lpstat", "-l", "-p", name, "-W", "not-completed", "-o", name)
    late = time.monotonic() - job.sent_at >= LONGEST_WAIT_SECONDS
    if done is None or done.returncode:
        if done is not None and _UNKNOWN in done.stderr:
            raise PrinterGoneError("lpstat does not know the printer", job.printer)
        told = ""  # the server is silent, as while it begins anew
    else:
        told = done.stdout
        if not re.search(rf"^{re.escape(job.id)}\s", told, re.MULTILINE):
            return True
    if trouble := _trouble(told, late=late):
        cancel(job)
        raise trouble(f"printing was given up: {trouble.__name__}", job.printer)
    return False


def cancel(job: Job) -> None:
    """Take a paper back from the printer's queue, its bytes as well."""
    done = _run("cancel", "-x", job.id)
    if done is None or done.returncode:
        logger.warning("a print job could not be cancelled")


def _silent(printer: Printer) -> PrinterError:
    """Why nothing came back from `lp`."""
    if shutil.which("lp") is None:
        return NoPrinterError("lp is not there", printer)
    return PrinterError("lp did not answer", printer)


def _printers_in(told: str, name_of_default: str) -> Iterator[Printer]:
    """The printers that `lpstat -l -p` tells, under the name that people gave them."""
    for block in re.split(r"^(?=printer )", told, flags=re.MULTILINE)[1:]:
        name = block.split(maxsplit=2)[1]
        described = re.search(r"^\s+Description:[ ]*(\S.*)$", block, re.MULTILINE)
        label = described[1].strip() if described else name
        yield Printer(name, label, is_default=name == name_of_default)


def _trays(printer: Printer) -> Iterator[Printer]:
    """The printer by itself, and with each of its trays where it has several."""
    yield printer
    done = _run("lpoptions", "-p", printer.name, "-l")
    slots = re.search(r"^InputSlot/[^:]*: (.+)$", done.stdout, re.MULTILINE) if done else None
    names = [name.lstrip("*") for name in slots[1].split()] if slots else []
    trays = [name for name in names if name != "Auto"]
    if len(trays) > 1:
        yield from (Printer(printer.name, printer.label, tray) for tray in trays)


def _trouble(told: str, *, late: bool) -> type[PrinterError] | None:
    """Why a paper that is still waiting will not come."""
    before_jobs = re.search(r"^printer .*?(?=^\S|\Z)", told, re.MULTILINE | re.DOTALL)
    about_printer = before_jobs[0] if before_jobs else ""
    alerts = re.search(r"^\s+Alerts: (.*)$", about_printer, re.MULTILINE)
    for reason in alerts[1].split() if alerts else ():
        goes_on = reason.endswith(_GOES_ON)
        error = _TROUBLES.get(re.sub(r"-(error|warning|report)$", "", reason))
        if error is not None and (late or not goes_on):
            return error
    if " disabled since " in about_printer:
        return StoppedError
    return StuckError if late else None


def _run(
    *command: str, content: bytes = b"", seconds: int = ASK_SECONDS
) -> subprocess.CompletedProcess[str] | None:
    """What a program of CUPS said, in English; none when it is not there or does not answer."""
    try:
        done = subprocess.run(
            command,
            input=content,
            capture_output=True,
            env={**os.environ, "LC_ALL": "C"},
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        logger.warning("%s: %s", command[0], type(error).__name__)
        return None
    told = (stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(command, done.returncode, *told)
