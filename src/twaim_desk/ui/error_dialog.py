"""Says what went wrong, in one dialog; the log keeps the English detail."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import shell as texts

logger = logging.getLogger(__name__)


def show_error(error: Exception, parent: QWidget | None = None) -> None:
    """Say an expected error in Arabic; anything else goes to the crash hook."""
    if not isinstance(error, ExpectedError):
        raise error
    logger.warning("%s: %s", type(error).__name__, error)
    say(texts.ERROR_TITLE, error.user_message, parent)


def say(title: str, sentence: str, parent: QWidget | None = None) -> None:
    """One sentence and one button."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, sentence, parent=parent)
    box.addButton(texts.UNDERSTOOD, QMessageBox.ButtonRole.AcceptRole)
    box.exec()


class CrashHook(QObject):
    """Logs what nobody caught, on any thread, and says it once for each place it happens at."""

    crashed = Signal()

    def __init__(self, tell: Callable[[str, str], None] = say) -> None:
        super().__init__()
        self._tell = tell
        self._told: set[tuple[str, int]] = set()
        self.crashed.connect(self._say)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self.on_crash
        threading.excepthook = lambda args: self.on_crash(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def on_crash(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log the failure; say it if it is a new one."""
        logger.critical("unexpected failure", exc_info=(kind, error, trace))
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (
            (kind.__name__, 0)
            if trace is None
            else (
                trace.tb_frame.f_code.co_filename,
                trace.tb_lineno,
            )
        )
        if place not in self._told:
            self._told.add(place)
            self.crashed.emit()

    def _say(self) -> None:
        self._tell(texts.CRASH_TITLE, texts.CRASH_BODY)
