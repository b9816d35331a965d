"""Python's collector of cycles, on the window's thread alone.

It would run in whichever thread makes the next object. A widget that a worker's thread lets go of
is destroyed there, and brings the program down at the next event.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_EVERY_MS = 1000


class Collector(QObject):
    """Collects once a second what Python would have collected by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._apart: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(_EVERY_MS)

    def set_apart(self, what: str) -> None:
        """Look no more through what is there now, once for each name: it was imported to stay.

        Otherwise every module is looked through while one types, for 0.3 s.
        """
        if what not in self._apart:
            self._apart.add(what)
            gc.freeze()


def collector_of(app: QApplication) -> Collector:
    """The one of this program."""
    return app.findChild(Collector) or Collector(app)


def collect() -> None:
    """Collect the generations that are due, the youngest first, as Python counts them."""
    for generation, (count, most) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if count <= most:
            return
        gc.collect(generation)
