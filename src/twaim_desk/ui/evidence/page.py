"""The folder for overseers: what is in it, where it goes, how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.evidence import WrittenEvidence, write_evidence
from twaim_desk.texts import evidence as texts
from twaim_desk.ui.month.saving import place_to_offer
from twaim_desk.ui.widgets.basics import card, label, set_state
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.widgets.progress import Progress
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class EvidencePage(EnterPage):
    """Enter on the button asks for a place and writes the file there."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        self._digits = visit.around.association.profile.digits
        self.ask_place: Callable[[str], str] = self._ask_place
        self.button = QPushButton(texts.WRITE)
        self.making = Progress(visit.around.theme, texts.WRITING)
        self.note = label("", "strong", wrap=True)
        self._lay_out()
        self.button.clicked.connect(self._write)
        self.setFocusProxy(self.button)

    def leave(self) -> None:
        """What still runs is stopped, and leaves no file."""
        self.making.stop()

    def _lay_out(self) -> None:
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        frame, layout = card(self._visit.around.theme, padding=16)
        layout.addWidget(label(texts.NO_PEOPLE, wrap=True))
        across = QHBoxLayout()
        self.button.setProperty("kind", "primary")
        across.addWidget(self.button)
        across.addStretch()
        layout.addLayout(across)
        layout.addWidget(self.making)
        layout.addWidget(self.note)
        self.note.hide()
        self.down.addWidget(frame)
        self.down.addStretch()

    def _write(self) -> None:
        name = texts.NAME.format(day=self._visit.around.today.isoformat())
        if not (chosen := self.ask_place(name)):
            return
        place = Path(chosen)
        if place.suffix.lower() != ".zip":
            place = place.with_name(f"{place.name}.zip")
        desk, goes_on = self._visit.inside.desk, self.making.begin()
        self.button.setEnabled(False)
        self._say(texts.WRITING, "soft")
        job = tried(lambda: write_evidence(desk, place, goes_on))
        self._visit.worker.work(self, job, self._end)

    def _end(self, answer: WrittenEvidence | ExpectedError) -> None:
        self.making.end()
        self.button.setEnabled(True)
        self.button.setFocus()
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, "problem")
            return
        lines = (
            texts.DONE.format(place=left_to_right(str(answer.place))),
            texts.COUNT.format(count=written(answer.files, self._digits)),
            texts.DIGEST.format(digest=left_to_right(answer.digest)),
        )
        self._say("\n".join(lines), "done")

    def _say(self, sentence: str, role: str) -> None:
        self.note.setText(sentence)
        self.note.show()
        set_state(self.note, "role", role)

    def _ask_place(self, name: str) -> str:
        begin = str(place_to_offer() / name)
        return QFileDialog.getSaveFileName(self, texts.WRITE, begin, texts.FILES)[0]
