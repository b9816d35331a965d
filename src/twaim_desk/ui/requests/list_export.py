"""The list of requests into a file, with the names for who may see them all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from twaim_desk.domain.digits import written
from twaim_desk.domain.work_list import Filters
from twaim_desk.errors import ExpectedError
from twaim_desk.services.export_list import export_list
from twaim_desk.texts import request_list as texts
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_SUFFIX = ".csv"


class ListExport(QWidget):
    """One button, and a second one for who may have the names; `said` tells how it ended."""

    said = Signal(str)

    def __init__(self, visit: Visit, filters: Callable[[], Filters]) -> None:
        super().__init__()
        self._visit, self._filters = visit, filters
        self._stopped = False
        self.plain, self.named = QPushButton(texts.EXPORT), QPushButton(texts.EXPORT_NAMES)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.named)
        across.addWidget(self.plain)
        self.named.setVisible("requests.names" in visit.inside.actions)
        self.plain.clicked.connect(lambda: self._ask(names=False))
        self.named.clicked.connect(lambda: self._ask(names=True))

    def stop(self) -> None:
        """Write no further; what was begun leaves no file."""
        self._stopped = True

    def write(self, place: Path, *, names: bool) -> None:
        """The list as it is narrowed now, into this file."""
        desk, filters = self._visit.inside.desk, self._filters()
        self._stopped = False
        self.said.emit(texts.EXPORTING)
        job = partial(export_list, desk, filters, place, names=names, stopped=self._is_stopped)
        self._visit.worker.work(self, tried(job), self._tell)

    def _is_stopped(self) -> bool:
        return self._stopped

    def _ask(self, *, names: bool) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        day = self._visit.around.today.isoformat()
        begin = Path(QStandardPaths.writableLocation(documents)) / f"requests-{day}{_SUFFIX}"
        title = texts.EXPORT_NAMES if names else texts.EXPORT
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(begin), texts.CSV_FILES)
        if chosen:
            place = Path(chosen)
            named = place.suffix.lower() == _SUFFIX
            self.write(place if named else place.with_name(place.name + _SUFFIX), names=names)

    def _tell(self, answer: int | ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.said.emit(answer.user_message)
        elif answer is not None:
            digits = self._visit.around.association.profile.digits
            self.said.emit(texts.EXPORTED.format(count=written(answer, digits)))
