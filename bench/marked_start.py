"""Opens the desk, notes when each phase of its start ended, and closes it: `... FOLDER`."""

import time

MARKS = {"Python is there": time.monotonic()}

import json  # noqa: E402  (the first mark comes before anything else)
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from functools import wraps  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import ParamSpec, TypeVar  # noqa: E402

MARKS["what this tool needs is imported"] = time.monotonic()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

MARKS["Qt is imported"] = time.monotonic()

from twaim_desk import app  # noqa: E402
from twaim_desk.clock import system_clock  # noqa: E402
from twaim_desk.ui import theme  # noqa: E402
from twaim_desk.ui.desk import Desk  # noqa: E402

MARKS["the desk is imported"] = time.monotonic()

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Painting(QObject):
    """Marks the moment after the first painting of a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: mark("the window is painted"))
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


def main(folder: Path) -> int:
    """Open, mark, print the marks, close."""
    painting = Painting()

    def opened(desk: Desk) -> None:
        mark("the forms are read, the first page is built")
        QTimer.singleShot(0, desk.shell.close)

    def build(desk: Desk) -> None:
        desk.shell.installEventFilter(painting)
        show(desk)

    app.application = marked("the application is made", app.application)
    theme.put_on = marked("the theme is on", theme.put_on)
    show = marked("the window is built and shown", Desk.open)
    Desk.open = build  # type: ignore[method-assign]
    status = app.run(folder, system_clock, opened)
    QApplication.processEvents()
    sys.stdout.write(json.dumps(MARKS))
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
