"""Opens the desk, notes when each phase of its start ended, and closes it: `... FOLDER`."""

import time

MARKS = {"Python is there": time.monotonic()}

import importlib  # noqa: E402  (the first mark comes before anything else)
import json  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from functools import wraps  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import ParamSpec, TypeVar  # noqa: E402

MARKS["what this tool needs is imported"] = time.monotonic()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

MARKS["Qt is imported"] = time.monotonic()

from twaim_desk import app  # noqa: E402
from twaim_desk.clock import system_clock  # noqa: E402
from twaim_desk.ui import theme  # noqa: E402
from twaim_desk.ui.navigation import Navigation  # noqa: E402
from twaim_desk.ui.worker import Worker  # noqa: E402

MARKS["the desk is imported"] = time.monotonic()

OPEN, READ = Navigation.open, Worker.read
Given = ParamSpec("Given")
Result = TypeVar("Result")


class Painting(QObject):
    """Does something right after the first painting of a widget."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def mark(name: str) -> None:
    """Note that a phase ended now, the first time."""
    MARKS.setdefault(name, time.monotonic())


def marked(name: str, work: Callable[Given, Result]) -> Callable[Given, Result]:
    """The same function, which notes when it ended."""

    @wraps(work)
    def and_mark(*arguments: Given.args, **named: Given.kwargs) -> Result:
        result = work(*arguments, **named)
        mark(name)
        return result

    return and_mark


def read(
    worker: Worker, asker: QObject, job: Callable[[], Result], then: Callable[[Result], None]
) -> None:
    """As the worker reads, in two steps, each with its mark."""

    def in_steps() -> Result:
        importlib.import_module("twaim_desk.services.before_office")
        mark("behind it: services are imported")
        return marked("behind it: the forms are read", job)()

    READ(worker, asker, in_steps, marked("the first page is built", then))


def open_desk(desk: Navigation) -> None:
    """Open it, and look out for the first painting."""
    Painting(desk.shell, lambda: mark("the window is painted"))
    OPEN(desk)


def opened(desk: Navigation) -> None:
    """Look out for the painting of the first page, then close."""
    page = desk.shell.pages.currentWidget()
    if page is not None:
        painted = marked("the first page is painted", lambda: None)
        Painting(page, lambda: (painted(), desk.shell.close()))


def main(folder: Path) -> int:
    """Open, mark, print the marks, close."""
    watched: tuple[tuple[object, str, object], ...] = (
        (app, "application", marked("the application is made", app.application)),
        (theme, "put_on", marked("the theme is on", theme.put_on)),
        (Navigation, "open", marked("the window is built and shown", open_desk)),
        (Worker, "read", read),
    )
    for owner, name, instead in watched:  # unittest.mock would bring half the desk's own imports
        setattr(owner, name, instead)
    status = app.run(folder, system_clock, opened)
    sys.stdout.write(json.dumps(MARKS))
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
