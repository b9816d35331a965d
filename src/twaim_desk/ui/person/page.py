"""Everything about one person: who he is, each part of his file as a list, what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.file_lines import FileLine
from twaim_desk.services.harm.opening import HarmAbout
from twaim_desk.services.merging import Second, undo
from twaim_desk.services.person_copy import make_copy_due
from twaim_desk.services.person_file import PersonFile, open_file
from twaim_desk.services.reveal import Pair, What, reveal
from twaim_desk.texts import person_file as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.person.undo_form import UndoForm
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LIST_HEIGHT = 320
_PLACES = {
    "merge": "merge",
    "works": "works",
    "ahead": "contact_person",
    "right": "data_right",
}


class PersonPage(Page):
    """`visit.kept` is the number of the person; what is sensitive is shown for a written reason."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept: int = visit.kept
        self.file: PersonFile | None = None
        self.sections: Choices | None = None
        self.rows: Rows | None = None
        self.reason: ReasonLine | None = None
        self.undo_form: UndoForm | None = None
        self._acts: list[str] = []
        theme = visit.around.theme
        self.list = PickedList(texts.WHICH)
        self.list.setMinimumHeight(theme.pixels(_LIST_HEIGHT))
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.revealed = Pairs(theme)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self._side, self._main = QVBoxLayout(), QVBoxLayout()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(self._side, 2)
        across.addLayout(self._main, 3)
        self.title = label("", "title", wrap=True)
        self.down.addWidget(self.title)
        self.down.addWidget(self.problem)
        self._place_of_sections = QVBoxLayout()
        self.down.addLayout(self._place_of_sections)
        self.down.addLayout(across)
        self.down.addStretch()
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: open_file(desk, self.kept)), self._show)

    def back(self) -> bool:
        """From a reason to what can be done."""
        if self.undo_form is not None and self.undo_form.back():
            return True
        if self.reason is None and self.undo_form is None:
            return False
        self._leave_form()
        return True

    def _show(self, answer: PersonFile | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            self.problem.show()
            return
        self.file, theme = answer, self._visit.around.theme
        self.title.setText(answer.name)
        frame, inside = card(theme, spacing=10)
        facts = Pairs(theme)
        facts.show_pairs(answer.facts)
        inside.addWidget(facts)
        inside.addWidget(self.revealed)
        self._side.addWidget(frame)
        self._acts = [*answer.shows, *answer.acts]
        if self._acts:
            titles = {**texts.WHAT, **texts.ACTS}
            self.rows = Rows(theme, [Row(*titles[name]) for name in self._acts])
            self.rows.chosen.connect(self._choose)
            self._side.addWidget(self.rows)
        self._place_of_form = QVBoxLayout()
        self._side.addLayout(self._place_of_form)
        self._side.addStretch()
        names = [(name, texts.SECTIONS[name]) for name, _ in answer.sections]
        self.sections = Choices(theme, texts.WHICH, names)
        self.sections.chosen.connect(self._show_section)
        self.sections.entered.connect(self.list.setFocus)
        self._place_of_sections.addWidget(self.sections)
        for widget in (self.note, self.list, label(texts.LIST_KEY, "caption")):
            self._main.addWidget(widget)
        self._main.addStretch()
        self.sections.put(names[0][0])
        self._show_section(names[0][0])
        self.setFocusProxy(self.sections)
        self.sections.show()  # at once: a layout shows what it was given only later
        self.sections.setFocus()

    def _show_section(self, name: str) -> None:
        if self.file is None:
            return
        lines = dict(self.file.sections)[name]
        self.note.setText("" if lines else texts.NOTHING)
        self.note.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.fill([(self._parts(one), one) for one in lines])

    def _parts(self, one: FileLine) -> list[str]:
        day = "" if one.day is None else day_said(self._visit.around, one.day)
        return [day, *one.said]

    def _open(self, one: object) -> None:
        if isinstance(one, FileLine) and one.place is not None:
            self._visit.go_to(one.place, one.kept)

    def _choose(self, at: int) -> None:
        name, file = self._acts[at], self.file
        if file is None:
            return
        if name in texts.WHAT:
            self._ask_why(What(name))
        elif name == "change":
            self._visit.go_to("change", Coming(file.person_id))
        elif name == "harm":
            self._visit.go_to("harm_new", HarmAbout(file.person_id))
        elif name in _PLACES:
            self._visit.go_to(_PLACES[name], file.person_id)
        elif name == "unmerge":
            self._ask_undo()
        elif name == "copy":
            job = partial(make_copy_due, self._visit.inside.desk, file.person_id)
            self._visit.worker.save(self, tried(job), self._print)

    def _print(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            self.problem.show()
        else:
            self._visit.go_to("paper", answer)

    def _put_form(self, form: ReasonLine | UndoForm) -> None:
        self._place_of_form.addWidget(form)
        if self.rows is not None:
            self.rows.hide()
        form.setFocus()
        self.bring_into_sight(form)

    def _ask_undo(self) -> None:
        self._leave_form()
        form = UndoForm(self._visit.around.theme, self._visit.inside.desk.roles)
        form.filled.connect(self._undo)
        self.undo_form = form
        self._put_form(form)

    def _undo(self, reason: str, name: str, password: str) -> None:
        if self.file is not None and self.file.merged is not None:
            second = Second(name, password)
            job = partial(undo, self._visit.inside.desk, self.file.merged, reason, second)
            self._visit.worker.save(self, tried(job), self._undone)

    def _undone(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.undo_form is not None:
                self.undo_form.refuse(answer.user_message)
        elif self.file is not None:
            self._visit.go_to("person", self.file.person_id)

    def _ask_why(self, what: What) -> None:
        self._leave_form()
        title = texts.WHAT[what][0]
        self.reason = ReasonLine(
            self._visit.around.theme, texts.REASON, texts.REASON_ACCEPTS, title
        )
        self.reason.given.connect(partial(self._reveal, what))
        self._put_form(self.reason)

    def _reveal(self, what: What, reason: str) -> None:
        job = partial(reveal, self._visit.inside.desk, self.kept, what, reason)
        self._visit.worker.save(self, tried(job), self._revealed)

    def _revealed(self, answer: tuple[Pair, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            if self.reason is not None:
                self.reason.say(answer.user_message)
            return
        self._leave_form()
        self.revealed.show_pairs(answer or [("", texts.NOTHING_ON_RECORD)])

    def _leave_form(self) -> None:
        for form in (self.reason, self.undo_form):
            if form is not None:
                form.hide()
                form.deleteLater()
        self.reason = self.undo_form = None
        if self.rows is not None:
            self.rows.show()
            self.rows.setFocus()
