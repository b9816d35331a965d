"""All data of the office in one open file, by two people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.export_all import Exported, export_all
from twaim_desk.texts import export_page as texts
from twaim_desk.ui.widgets.basics import card, label, set_state
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LOOK_EVERY_MS = 200


@dataclass(slots=True)
class _Course:
    """How far it is; written by the thread that works, read by the window's."""

    rows: int = 0
    stopped: bool = False

    def goes_on(self, rows: int) -> bool:
        self.rows = rows
        return not self.stopped


class ExportPage(EnterPage):
    """Says what the file holds, asks where it goes and for the second person, and writes it."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, self._desk = visit, visit.inside.desk
        self._digits = visit.around.association.profile.digits
        self._course, self._place = _Course(), Path()
        self.ask_place: Callable[[], str] = self._ask_place
        self.button, self.stop = QPushButton(texts.EXPORT), QPushButton(texts.STOP)
        self.line = SecondPersonLine(visit.around.theme, self._desk.roles, "export.all")
        self.note = label("", "strong", wrap=True)
        self._timer = QTimer(self)
        self._lay_out()
        self._timer.timeout.connect(self._look)
        self.button.clicked.connect(self._ask)
        self.stop.clicked.connect(self.leave)
        self.line.confirmed.connect(self._begin)
        self.line.left.connect(self.button.setFocus)
        self.setFocusProxy(self.button)

    def back(self) -> bool:
        """Whether Esc left the line of the second person instead of the page."""
        return self.line.back()

    def leave(self) -> None:
        """What still runs is stopped, and leaves no file."""
        self._course.stopped = True

    def _lay_out(self) -> None:
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.down.addWidget(label(texts.WARNING, "notice", wrap=True))
        frame, layout = card(self._visit.around.theme, padding=16)
        for sentence in (texts.IN_TRAIL, texts.NOT_A_BACKUP):
            layout.addWidget(label(sentence, wrap=True))
        across = QHBoxLayout()
        self.button.setProperty("kind", "primary")
        across.addWidget(self.button)
        across.addWidget(self.stop)
        across.addStretch()
        layout.addLayout(across)
        layout.addWidget(self.line)
        layout.addWidget(self.note)
        self.stop.hide()
        self.note.hide()
        self.down.addWidget(frame)
        self.down.addStretch()

    def _ask(self) -> None:
        if chosen := self.ask_place():
            place = Path(chosen)
            is_named = place.suffix.lower() == ".zip"
            self._place = place if is_named else place.with_name(f"{place.name}.zip")
            self.note.hide()
            self.line.ask()

    def _begin(self, name: str, password: str) -> None:
        self.button.setEnabled(False)
        self._course = course = _Course()
        desk, place = self._desk, self._place
        self._visit.worker.work(
            self, tried(lambda: export_all(desk, place, name, password, course.goes_on)), self._end
        )
        self._timer.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        """Once rows are written, the second person has confirmed."""
        if self._course.rows and not self._course.stopped:
            self.line.done()
            self.stop.show()
            rows = written(self._course.rows, self._digits)
            self._say(texts.WRITING.format(rows=rows), "soft")

    def _end(self, answer: Exported | ExpectedError) -> None:
        self._timer.stop()
        self.stop.hide()
        self.button.setEnabled(True)
        if not isinstance(answer, ExpectedError):
            self.line.done()
            self._say(self._in_words(answer), "done")
        elif self._course.rows:
            self._say(answer.user_message, "problem")
        else:
            self.line.refuse(answer.user_message)

    def _in_words(self, done: Exported) -> str:
        tables, rows, files = (
            written(one, self._digits) for one in (done.tables, done.rows, done.files)
        )
        return "\n".join(
            (
                texts.DONE.format(place=left_to_right(str(done.place))),
                texts.COUNTS.format(tables=tables, rows=rows, files=files),
                texts.DIGEST.format(digest=left_to_right(done.digest)),
            )
        )

    def _say(self, sentence: str, role: str) -> None:
        self.note.setText(sentence)
        self.note.show()
        set_state(self.note, "role", role)

    def _ask_place(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        begin = Path(QStandardPaths.writableLocation(documents)) / texts.NAME
        return QFileDialog.getSaveFileName(self, texts.EXPORT, str(begin), texts.FILES)[0]
