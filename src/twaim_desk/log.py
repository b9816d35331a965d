"""One rotating log; what a failure leaves behind never holds what a person typed."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_ErrorInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class PrivateFormatter(logging.Formatter):
    """Writes where a failure happened and its kind, but not its text: that may quote a person."""

    def formatException(self, ei: _ErrorInfo) -> str:  # noqa: N802  (logging's own name)
        """The frames of the failure and the name of its type."""
        kind, _, trace = ei
        name = kind.__name__ if kind else "unknown"
        return "".join(traceback.format_tb(trace)) + name


def write_log_to(folder: Path) -> None:
    """Send every logger to folder/twaim-desk.log, six files of one megabyte in all."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "twaim-desk.log", maxBytes=1_000_000, backupCount=5, encoding="utf-8"
    )
    handler.setFormatter(PrivateFormatter(LINE))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


def leave_no_core() -> None:
    """Have the system write no picture of the memory when the program aborts: names are in it."""
    if sys.platform != "win32":  # which writes one only where somebody set it up
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
