"""Everything that is not painting happens here, off the window's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Result = TypeVar("Result")


class _Answer(QObject):
    """Carries one result over to the window's thread, where it lives."""

    ready = Signal(object, object)


class Worker(QObject):
    """Runs reading jobs one after the other and hands each result to the one who asked.

    A result whose asker is gone is dropped; a failure always reaches `failed`.
    """

    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")

    def read(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue a job; `then` is called with its result on the window's thread."""
        answer = _Answer(self)
        deliver = partial(self._deliver, answer, asker, then)
        answer.ready.connect(deliver, Qt.ConnectionType.QueuedConnection)
        self._reader.submit(_run, job, answer)

    def stop(self) -> None:
        """Let the running job end; call it before the window goes away."""
        self._reader.shutdown(cancel_futures=True)

    def _deliver(
        self,
        answer: _Answer,
        asker: QObject,
        then: Callable[[Any], None],
        result: object,
        error: Exception | None,
    ) -> None:
        answer.deleteLater()
        if error is not None:
            self.failed.emit(error)
        elif isValid(asker):
            then(result)


def _run(job: Callable[[], object], answer: _Answer) -> None:
    try:
        result = job()
    except Exception as error:  # noqa: BLE001  (the window's thread decides what to say)
        answer.ready.emit(None, error)
    else:
        answer.ready.emit(result, None)
