"""Going away from the desk while its window stays: first all that was typed is saved."""

from PySide6.QtCore import QObject, Signal

from twaim_desk.ui.worker import Worker


class SignOut(QObject):
    """Says `done` once every act that waited is saved; a failed save keeps the person."""

    done = Signal()

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._is_leaving = worker, False
        worker.failed.connect(self._stay)

    def begin(self) -> None:
        """Wait behind what is being saved."""
        self._is_leaving = True
        self._worker.save(self, lambda: None, lambda _: self._saved())

    def _saved(self) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self.done.emit()

    def _stay(self) -> None:
        self._is_leaving = False
