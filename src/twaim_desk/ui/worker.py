"""Everything that is not painting happens here, off the window's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Result = TypeVar("Result")


class _Answer(NamedTuple):
    """A result on its way to the one who asked, or why there is none."""

    asker: QObject
    then: Callable[[Any], None]
    result: object
    error: Exception | None


class Worker(QObject):
    """Runs reading jobs one after the other and hands each result to the one who asked.

    A result whose asker is gone is dropped; a failure always reaches `failed`. No Qt object is
    made for a job: one that two threads let go of at the same time brings the program down.
    """

    failed = Signal(Exception)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue a job; `then` is called with its result on the window's thread."""
        self._reader.submit(self._run, asker, job, then)

    def stop(self) -> None:
        """Let the running job end; call it before the window goes away."""
        self._reader.shutdown(cancel_futures=True)

    def _run(self, asker: QObject, job: Callable[[], object], then: Callable[[Any], None]) -> None:
        try:
            answer = _Answer(asker, then, job(), None)
        except Exception as error:  # noqa: BLE001  (the window's thread decides what to say)
            answer = _Answer(asker, then, None, error)
        self._answered.emit(answer)

    def _deliver(self, answer: _Answer) -> None:
        if answer.error is not None:
            self.failed.emit(answer.error)
        elif isValid(answer.asker):
            answer.then(answer.result)
