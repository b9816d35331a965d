"""The shelf: files that are opened at the desk, also in the middle of an interview."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from twaim_desk.domain.approved import SHELF_ASKS
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.shelf import ShelfLine, open_file, put_file, shelf
from twaim_desk.texts import keeping as texts
from twaim_desk.ui.keeping.list_page import Given, ListPage
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.paper_view import PaperView
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class ShelfPage(ListPage):
    """Enter or 1 opens a file, 2 puts one there, for who may; Esc leads back to the interview."""

    def __init__(self, visit: Visit) -> None:
        acts = dict(texts.SHELF_ACTS)
        if "shelf.keep" not in visit.inside.actions:
            del acts["put"]
        super().__init__(visit, texts.SHELF, texts.SHELF_LIST, acts)
        self._digits = visit.around.association.profile.digits
        self.opened = PaperView(self.theme, self.worker, self._digits)
        self.keys = label(texts.FILE_KEYS, "caption", wrap=True)
        for widget in (self.opened, self.keys):
            widget.hide()
            self.down.addWidget(widget, 1 if widget is self.opened else 0)
        self.list.opened.connect(lambda _: self.act("open"))
        self.read()

    @property
    def kept(self) -> object:
        """The interview that it was opened in, for a page in another look."""
        return self.visit.kept

    def back(self) -> bool:
        """From the form or the file to the list, and from there to the interview."""
        if super().back():
            return True
        if not self.opened.isHidden():
            self._show_list()
            return True
        coming = self.visit.kept
        if isinstance(coming, Coming) and coming.request is not None:
            self.visit.go_to("interview", coming.request)
            return True
        return False

    def read(self) -> None:
        """Every file by its kind and title."""
        desk = self.desk
        self.worker.read(self, tried(lambda: shelf(desk)), self._show)

    def act(self, name: str) -> None:
        """Open, put."""
        chosen = self.list.current()
        if name == "put":
            if file := self.choose_file():
                self._ask(Path(file), chosen if isinstance(chosen, ShelfLine) else None)
        elif isinstance(chosen, ShelfLine):
            job = tried(partial(open_file, self.desk, chosen.id))
            self.worker.read(self, job, lambda answer: self._open(chosen, answer))

    def choose_file(self) -> str:
        """The file that is chosen, or nothing."""
        return QFileDialog.getOpenFileName(self, texts.SHELF, "", texts.PDF_FILES)[0]

    def _ask(self, file: Path, beside: ShelfLine | None) -> None:
        """Kind, title and version; those of the chosen line are offered for its next version."""

        def save(typed: Given) -> None:
            self.do(partial(put_file, self.desk, file, typed), texts.FILE_PUT)

        given: Given = {} if beside is None else {"tool": beside.tool, "title": beside.title}
        self.open_form(texts.SHELF_ACTS["put"][0], SHELF_ASKS, given, save)

    def _open(self, line: ShelfLine, answer: bytes | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.lines.hide()
        self.opened.show()
        self.keys.show()
        self.say(texts.FILE_VIEW.format(title=line.title, version=line.version))
        self.opened.show_paper(line.title, answer)
        self.opened.setFocus()

    def _show_list(self) -> None:
        for widget in (self.opened, self.keys):
            widget.hide()
        self.say("")
        self.lines.show()
        self.list.setFocus()

    def _show(self, answer: list[ShelfLine] | ExpectedError) -> None:
        self.show_lines(answer, _parts, texts.NO_FILES)


def _parts(one: ShelfLine) -> list[str]:
    newest = texts.NEWEST if one.newest else texts.OLDER
    return [texts.TOOLS[one.tool], one.title, one.version, newest]
