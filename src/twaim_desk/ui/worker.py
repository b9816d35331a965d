"""Everything that is not painting happens here, off the window's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from twaim_desk.errors import ExpectedError, MustLeaveError

Result = TypeVar("Result")


class _Asked(NamedTuple):
    """A job, who asked for it, and what is called with its result."""

    asker: QObject
    job: Callable[[], object]
    then: Callable[[Any], None]


class _Answer(NamedTuple):
    """A result on its way to the one who asked, or why there is none."""

    ticket: int
    result: object
    error: Exception | None


class Worker(QObject):
    """Runs jobs off the window's thread and hands each result to the one who asked.

    Acts run one after the other in the order given; what a page shows is read beside them, and
    long work and talks with printers run beside both.
    A result whose asker is gone is dropped; a failure reaches `failed`. No Qt object is made for
    a job, and a thread is given a number only: who asked is let go of on the window's thread, for
    a widget that another thread lets go of brings the program down.
    """

    failed = Signal(Exception)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._saver = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saver")
        self._printer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printer")
        self._stopped = False
        self._tickets = count(1)
        self._asked: dict[int, _Asked] = {}
        self._work = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue a reading job; `then` is called with its result on the window's thread.

        Once the window goes away there is no page left to show anything: the question is dropped.
        """
        if not self._stopped:
            self._queue(self._reader, _Asked(asker, job, then))

    def save(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue an act; `then` is called with its result on the window's thread."""
        self._queue(self._saver, _Asked(asker, job, then))

    def print_out(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue a talk with the printers, which answer late or never, so nothing else waits.

        Once the window goes away nobody asks what became of a paper: the question is dropped.
        """
        if not self._stopped:
            self._queue(self._printer, _Asked(asker, job, then))

    def work(
        self, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
    ) -> None:
        """Queue a long job, which reads in short pages and which a page can stop."""
        self._queue(self._work, _Asked(asker, job, then))

    def stop(self) -> None:
        """Let what runs end, and every act that waits; call it before the window goes away."""
        self._stopped = True
        self._reader.shutdown(cancel_futures=True)
        self._printer.shutdown(cancel_futures=True)
        self._work.shutdown(cancel_futures=True)
        self._saver.shutdown()

    def _queue(self, executor: ThreadPoolExecutor, asked: _Asked) -> None:
        ticket = next(self._tickets)
        self._asked[ticket] = asked
        executor.submit(self._run, ticket)

    def _run(self, ticket: int) -> None:
        try:
            answer = _Answer(ticket, self._asked[ticket].job(), None)
        except Exception as error:  # noqa: BLE001  (the window's thread decides what to say)
            answer = _Answer(ticket, None, error)
        self._answered.emit(answer)

    def _deliver(self, answer: _Answer) -> None:
        asked = self._asked.pop(answer.ticket)
        if isinstance(answer.error, MustLeaveError) and not isValid(asked.asker):
            return  # he left, and someone else may have come in since
        if answer.error is not None:
            self.failed.emit(answer.error)
        elif isValid(asked.asker):
            asked.then(answer.result)


def caught(job: Callable[[], Result]) -> Callable[[], Result | Exception]:
    """The job with whatever went wrong as its result, for a page that goes on in any case.

    What was not expected has to be handed to `Worker.failed` by the page.
    """

    def attempt() -> Result | Exception:
        try:
            return job()
        except Exception as error:  # noqa: BLE001  (a person waits at the counter)
            return error

    return attempt


def tried(job: Callable[[], Result]) -> Callable[[], Result | ExpectedError]:
    """The job with an expected error as its result, for a page that says it in its own place.

    That the person must leave is for the window, not for a page.
    """

    def attempt() -> Result | ExpectedError:
        try:
            return job()
        except MustLeaveError:
            raise
        except ExpectedError as error:
            return error

    return attempt
