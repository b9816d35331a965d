"""What is read aloud in an interview: each text with the recording that is played for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.recordings import (
    Recording,
    keep_recording,
    recordings,
    remove_recording,
)
from twaim_desk.texts import keeping as texts
from twaim_desk.ui.keeping.list_page import ListPage
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.sound import can_play, play
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class RecordingsPage(ListPage):
    """1 chooses a file for the text, 2 plays it, 3 takes it away once it was pressed twice."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, texts.RECORDINGS, texts.RECORDING_LIST, texts.RECORDING_ACTS)
        self.down.insertWidget(1, label(texts.RECORDINGS_ABOUT, "soft", wrap=True))
        self.list.opened.connect(lambda _: self.act("choose"))
        self.list.currentRowChanged.connect(lambda _: self._forget())
        self._sure: str | None = None
        self.read()

    def read(self) -> None:
        """Every text with what is recorded of it."""
        desk = self.desk
        self.worker.read(self, tried(lambda: recordings(desk)), self._show)

    def act(self, name: str) -> None:
        """Choose, listen, remove."""
        chosen = self.list.current()
        if not isinstance(chosen, Recording):
            return
        if name == "choose":
            self._forget()
            if file := self.choose_file():
                job = partial(keep_recording, self.desk, chosen.name, Path(file))
                self.do(job, texts.RECORDING_KEPT)
        elif chosen.file is None:
            self.say(texts.RECORDING_REFUSALS["none"], is_problem=True)
        elif name == "listen":
            self._listen(chosen.file)
        elif self._sure != chosen.name:
            self._sure = chosen.name
            self.say(texts.REMOVE_SURE)
        else:
            self._sure = None
            self.do(partial(remove_recording, self.desk, chosen.name), texts.RECORDING_REMOVED)

    def choose_file(self) -> str:
        """The file that is chosen, or nothing."""
        return QFileDialog.getOpenFileName(self, texts.RECORDINGS, "", texts.WAV_FILES)[0]

    def _listen(self, file: Path) -> None:
        self._forget()
        if can_play():
            play(file)
        else:
            self.say(texts.NO_PLAYER, is_problem=True)

    def _forget(self) -> None:
        """What was asked of one line does not hold for another."""
        if self._sure is not None:
            self._sure = None
            self.say("")

    def _show(self, answer: list[Recording] | ExpectedError) -> None:
        self.show_lines(answer, self._parts, "")

    def _parts(self, one: Recording) -> list[str]:
        title = texts.RECORDING_TITLES[one.name]
        if one.file is None:
            return [title, texts.NOT_RECORDED]
        if not one.seconds:
            return [title, texts.SPOILED]
        digits = self.visit.around.association.profile.digits
        return [title, texts.RECORDED.format(seconds=written(one.seconds, digits))]
