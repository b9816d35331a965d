"""A paper on its way to a printer, watched until it is known what became of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from twaim_desk.domain.printing import Job, Order, Printer, Printing
from twaim_desk.ui.widgets.pdf_pages import sheet_of
from twaim_desk.ui.worker import Worker, caught

LOOK_AGAIN_AFTER_MS = 500


class Sending(QObject):
    """Sends one paper at a time; `failed` carries whatever went wrong."""

    came_through = Signal()
    failed = Signal(object)

    def __init__(self, printing: Printing, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._printing, self._worker = printing, worker

    def send(self, content: bytes, name: str, printer: Printer) -> None:
        """Hand a paper to its printer, for a sheet of its own size, and watch it."""

        def send() -> Job:
            return self._printing.send(Order(content, name, sheet_of(content), printer))

        self._worker.print_out(self, caught(send), self._sent)

    def _sent(self, answer: Job | Exception) -> None:
        if isinstance(answer, Exception):
            self.failed.emit(answer)
        else:
            self._look(answer)

    def _look(self, job: Job) -> None:
        came_through = self._printing.came_through
        look = caught(lambda: came_through(job))
        self._worker.print_out(self, look, lambda answer: self._looked(job, answer))

    def _looked(self, job: Job, answer: bool | Exception) -> None:
        if isinstance(answer, Exception):
            self.failed.emit(answer)
        elif answer:
            self.came_through.emit()
        else:
            QTimer.singleShot(LOOK_AGAIN_AFTER_MS, self, lambda: self._look(job))
