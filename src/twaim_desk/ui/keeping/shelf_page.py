"""The shelf: files that are opened at the desk, also in the middle of an interview."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFileDialog

from twaim_desk.domain.approved import SHELF_ASKS
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.shelf import (
    ShelfLine,
    note_file_print,
    note_file_saved,
    open_file,
    put_file,
    shelf,
)
from twaim_desk.texts import keeping as texts
from twaim_desk.texts import notices
from twaim_desk.ui.keeping.list_page import Given, ListPage
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.paper_view import PaperView
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


KIND = "shelf"  # under which the printer of its files is kept
_ACTIONS = {"print": "shelf.print", "put": "shelf.keep"}


class FormLine(NamedTuple):
    """The request form under its name in the policy, or the guide of channels: printed from here.

    `place`: where that is done.
    """

    tool: str
    title: str
    place: str
    said: str


class ShelfPage(ListPage):
    """Enter or 1 opens a file, 2 prints it, 3 puts one there; Esc leads back to the interview."""

    def __init__(self, visit: Visit) -> None:
        may = visit.inside.actions
        wanted = texts.SHELF_ACTS.items()
        acts = {name: said for name, said in wanted if _ACTIONS.get(name, "shelf.open") in may}
        super().__init__(visit, texts.SHELF, texts.SHELF_LIST, acts)
        self._digits = visit.around.association.profile.digits
        form = visit.around.association.profile.request_form
        self._printed = [
            FormLine("form", form, "empty_forms", texts.FROM_PROGRAM),
            FormLine("guide", notices.GUIDE, "channels_guide", texts.FROM_OFFICE),
        ]
        self.panel: PrintPanel | None = None
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

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        if self.panel is not None:
            self.panel.leave()

    def back(self) -> bool:
        """From the form or the file to the list, and from there to the interview."""
        if super().back():
            return True
        if self.lines.isHidden():
            self.leave()
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
        """Open, print, put."""
        chosen = self.list.current()
        if name == "put":
            if file := self.choose_file():
                self._ask(Path(file), chosen if isinstance(chosen, ShelfLine) else None)
        elif isinstance(chosen, FormLine):
            self.visit.go_to(chosen.place, self.visit.kept or Coming())
        elif isinstance(chosen, ShelfLine) and name == "print":
            self._print(chosen)
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

    def _print(self, line: ShelfLine) -> None:
        """The file as it was put there, on a printer; each print has its line in the trail."""
        desk, worker = self.desk, self.worker
        title = texts.FILE_VIEW.format(title=line.title, version=line.version)
        job = partial(open_file, desk, line.id)
        means = Means(printing_here(), worker, self.visit.folder)
        panel = PrintPanel(self.visit.around, means, ToPrint(KIND, title, f"{KIND}-{line.id}", job))

        def note(act: Callable[[], None]) -> None:
            worker.save(worker, act, lambda _: None)

        panel.printed.connect(
            lambda came_out, _: note(partial(note_file_print, desk, line.id, came_out))
        )
        panel.saved_to_file.connect(lambda: note(partial(note_file_saved, desk, line.id)))
        panel.done.connect(self._show_list)
        self.panel = panel
        self.say("")
        self.lines.hide()
        self.down.addWidget(panel, 1)
        self.setFocusProxy(panel)
        panel.show()
        panel.setFocus()

    def _show_list(self) -> None:
        if (panel := self.panel) is not None:
            self.panel = None
            panel.hide()
            panel.deleteLater()
        for widget in (self.opened, self.keys):
            widget.hide()
        self.say("")
        self.lines.show()
        self.setFocusProxy(self.list)
        self.list.setFocus()

    def _show(self, answer: list[ShelfLine] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.show_lines(answer, _parts, "")
            return
        printed = self._printed if "paper.print" in self.visit.inside.actions else []
        lines: list[ShelfLine | FormLine] = [*printed, *answer]
        self.show_lines(lines, _parts, "")
        if not answer and not self.note.text():
            self.say(texts.NO_FILES)


def _parts(one: ShelfLine | FormLine) -> list[str]:
    if isinstance(one, FormLine):
        return [texts.TOOLS[one.tool], one.title, one.said]
    newest = texts.NEWEST if one.newest else texts.OLDER
    return [texts.TOOLS[one.tool], one.title, one.version, newest]
