"""An old list comes in: a file, its columns, a preview, and only then the import."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import isolated, left_to_right, written
from twaim_desk.domain.old_list.columns import Columns, guessed
from twaim_desk.errors import ExpectedError
from twaim_desk.services import list_import
from twaim_desk.services.course import GoesOn
from twaim_desk.services.list_import import Counts, Examined, ReadList
from twaim_desk.texts import old_list_page as texts
from twaim_desk.ui.old_list.mapping_card import MappingCard
from twaim_desk.ui.old_list.preview_card import PreviewCard
from twaim_desk.ui.old_list.preview_rows import PreviewRows
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.widgets.progress import Progress
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class Kept(NamedTuple):
    """How far one came."""

    name: str
    listed: ReadList
    columns: Columns
    examined: Examined | None


class OldListPage(EnterPage):
    """One card at a time below the choice of a file: the columns, then the preview."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self._desk = visit, visit.inside.desk
        self._digits = visit.around.association.profile.digits
        self.kept: Kept | None = None
        self.ask_file: Callable[[], str] = self._ask_file
        self.ask_place: Callable[[], str] = self._ask_place
        self.file, self.name = QPushButton(texts.CHOOSE), label("", "strong")
        self.note = label("", "strong", wrap=True)
        self.note.hide()
        self.making = Progress(visit.around.theme, texts.TITLE)
        self.card: QFrame | None = None
        self._lay_out()
        self.file.clicked.connect(self._choose)
        self.setFocusProxy(self.file)

    def back(self) -> bool:
        """From the preview to the columns, before the page is left."""
        if isinstance(self.card, PreviewCard) and self.card.button.isEnabled():
            self._map()
            return True
        return False

    def leave(self) -> None:
        """Whoever leaves stops what still runs; nothing of the list comes in then."""
        self.making.stop()

    def _lay_out(self) -> None:
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        across = QHBoxLayout()
        across.setSpacing(self._visit.around.theme.pixels(12))
        self.file.setProperty("kind", "primary")
        across.addWidget(self.file)
        across.addWidget(self.name)
        across.addStretch()
        self.down.addLayout(across)
        self.down.addWidget(self.note)
        self.down.addWidget(self.making)
        self.down.addStretch()

    def _choose(self) -> None:
        if chosen := self.ask_file():
            desk, file, goes_on = self._desk, Path(chosen), self._begin(texts.READING)
            job = tried(lambda: list_import.read_file(desk, file, goes_on))
            self._visit.worker.work(self, job, partial(self._read, file.name))

    def _read(self, name: str, answer: ReadList | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._put(None)
            self.file.setFocus()
            self.kept = None
            self.name.setText("")
            self._say(answer.user_message, "problem")
            return
        self.kept = Kept(name, answer, guessed(answer.headings), None)
        self._show_name()
        self._map()

    def _show_name(self) -> None:
        if self.kept is not None:
            count = written(len(self.kept.listed.rows), self._digits)
            self.name.setText(texts.READ.format(name=isolated(self.kept.name), count=count))

    def _map(self) -> None:
        if self.kept is None:
            return
        self.kept = self.kept._replace(examined=None)
        theme, listed = self._visit.around.theme, self.kept.listed
        mapping = MappingCard(theme, listed.headings, self.kept.columns, self._digits)
        mapping.asked.connect(self._examine)
        self._say("")
        self._put(mapping)

    def _examine(self) -> None:
        if self.kept is None or not isinstance(self.card, MappingCard):
            return
        self.kept = self.kept._replace(columns=self.card.columns())
        desk, listed, columns = self._desk, self.kept.listed, self.kept.columns
        goes_on = self._begin(texts.EXAMINING)
        job = tried(lambda: list_import.examine(desk, listed, columns, goes_on))
        self._visit.worker.work(self, job, self._examined)

    def _examined(self, answer: Examined | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        self._say("")
        self._show_preview(answer)

    def _show_preview(self, examined: Examined) -> None:
        if self.kept is not None:
            self.kept = self.kept._replace(examined=examined)
        rows = PreviewRows(examined, self._digits)
        preview = PreviewCard(self._visit.around.theme, rows, examined, self._digits)
        preview.asked.connect(partial(self._import, examined))
        preview.save.connect(partial(self._save, examined))
        preview.change.connect(self._map)
        self._put(preview)

    def _import(self, examined: Examined) -> None:
        desk, goes_on = self._desk, self._begin(texts.IMPORTING)
        job = tried(lambda: list_import.import_list(desk, examined, goes_on))
        self._visit.worker.work(self, job, self._imported)

    def _imported(self, answer: Counts | ExpectedError) -> None:
        self.making.end()
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        self.file.setEnabled(True)
        if isinstance(self.card, PreviewCard):
            self.card.setEnabled(True)
            self.card.button.setEnabled(False)
            self.card.again.setEnabled(False)
        self.kept = None
        people, requests = (written(one, self._digits) for one in (answer.people, answer.requests))
        self._say(texts.IMPORTED.format(people=people, requests=requests), "done")
        self.file.setFocus()

    def _save(self, examined: Examined) -> None:
        if chosen := self.ask_place():
            place, desk = Path(chosen), self._desk
            if not place.suffix:
                place = place.with_name(f"{place.name}.xlsx")
            job = tried(lambda: list_import.write_refused(desk, examined, place))
            self._visit.worker.work(self, job, self._saved)

    def _saved(self, answer: Path | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, "problem")
        else:
            self._say(texts.REFUSED_SAVED.format(place=left_to_right(str(answer))), "done")

    def _begin(self, sentence: str) -> GoesOn:
        """Say what is being done; until it ends only its stop can be pressed."""
        goes_on = self.making.begin()
        self.making.button.setFocus()
        self.file.setEnabled(False)
        if self.card is not None:
            self.card.setEnabled(False)
        self._say(sentence)
        return goes_on

    def _refuse(self, error: ExpectedError) -> None:
        self.file.setEnabled(True)
        if self.card is not None:
            self.card.setEnabled(True)
            self.card.setFocus()
        self._say(error.user_message, "problem")

    def _put(self, card: QFrame | None) -> None:
        """Show this card in place of the one before."""
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self.file.setEnabled(True)
        if card is not None:
            self.down.insertWidget(self.down.count() - 1, card)
            card.show()
            card.setFocus()

    def _say(self, sentence: str, role: str = "strong") -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        set_state(self.note, "role", role)
        QTimer.singleShot(0, self.note, lambda: self.area.ensureWidgetVisible(self.note))

    def _ask_file(self) -> str:
        return QFileDialog.getOpenFileName(self, texts.CHOOSE, _documents(), texts.FILES)[0]

    def _ask_place(self) -> str:
        begin = str(Path(_documents()) / texts.REFUSED_NAME)
        return QFileDialog.getSaveFileName(self, texts.SAVE_REFUSED, begin)[0]


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
