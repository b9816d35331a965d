"""The forms of the office: a list, what can be done with a line, and the fields of a part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.form_parts import Part
from twaim_desk.errors import ExpectedError
from twaim_desk.services.edit_forms import (
    FormRefusedError,
    Opened,
    Saved,
    change_form,
    open_forms,
    part_of,
)
from twaim_desk.services.form_history import FormVersion, history_of
from twaim_desk.services.paper_settings import PaperSettings, paper_settings
from twaim_desk.services.profile_files import export_profile
from twaim_desk.texts import form_pages as texts
from twaim_desk.ui.forms.acts import Acts
from twaim_desk.ui.forms.edit_form import EditForm
from twaim_desk.ui.forms.history import History
from twaim_desk.ui.forms.levels import READING, At, Level, level_of
from twaim_desk.ui.forms.settings import SETTINGS, save_setting
from twaim_desk.ui.forms.words import history_in_words
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class FormsPage(EnterPage):
    """A line is chosen on the list; the acts beside it are number keys; Esc goes one step back."""

    def __init__(self, visit: Visit, kind: str) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.theme, self.desk = visit, visit.around.theme, visit.inside.desk
        self._may_change = "form.change" in visit.inside.actions
        self._opened: Opened | None = None
        self.paper: PaperSettings | None = None
        self._way: list[At] = [At(kind)]
        self._level: Level | None = None
        self._part: tuple[str, str] | None = None
        self._seen: Mapping[str, int] = {}
        self.title, self.note = label("", "title", wrap=True), label("", "done", wrap=True)
        self.list = PickedList(texts.LIST)
        latin = visit.around.association.profile.digits is Digits.LATIN
        self.acts = Acts(self.theme, latin=latin)
        self.form: EditForm | None = None
        self.history: History | None = None
        self.save, self.leave_form = QPushButton(texts.SAVE), QPushButton(texts.LEAVE)
        self.choosing = QWidget()
        self._lay_out()
        self._read()

    def back(self) -> bool:
        """From the fields or the history to the list, from a list to the one before it."""
        if self.form is not None or self.history is not None:
            self._show_list()
            self._read()
            return True
        if len(self._way) == 1:
            return False
        self._way.pop()
        self._say("")
        self._fill()
        return True

    def act(self, name: str) -> None:
        """Do this with the line that is chosen."""
        subject = self.list.current()
        chosen = subject if isinstance(subject, str) else ""
        if name == "export":
            self._export()
        elif name == "to_choose":
            self._go_to(At("choose", self._way[-1].subject))
        elif name.startswith("to_"):
            self._go_to(At(name.removeprefix("to_"), chosen))
        elif name == "history":
            self._open_history(chosen)
        elif name == "edit":
            part, _, of = chosen.partition(":")
            self._open_part(part, of)
        else:
            self._open_part(name, chosen)

    def choose_folder(self) -> str:
        """The folder that is chosen, or nothing."""
        return QFileDialog.getExistingDirectory(self, texts.EXPORT_FOLDER)

    def choose_logo(self) -> str:
        """The picture that is chosen, or nothing."""
        return QFileDialog.getOpenFileName(self, texts.PARTS["logo"], "", texts.LOGO_FILES)[0]

    def _lay_out(self) -> None:
        across = QHBoxLayout(self.choosing)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.pixels(16))
        across.addWidget(self.list, 3)
        across.addWidget(self.acts, 2)
        self.note.hide()
        self.save.setProperty("kind", "primary")
        for widget in (self.title, self.note):
            self.down.addWidget(widget)
        self.down.addWidget(self.choosing, 1)
        self._foot = stand_at_foot(self, self.theme, self.leave_form, self.save)
        self._foot.hide()
        self.save.clicked.connect(self._submit)
        self.leave_form.clicked.connect(self.back)
        self.list.digit.connect(self.acts.press)
        self.list.opened.connect(lambda _: self.acts.first())
        self.acts.chosen.connect(self.act)
        self.setFocusProxy(self.list)

    def _read(self) -> None:
        desk = self.desk

        def job() -> tuple[Opened, PaperSettings]:
            return open_forms(desk), paper_settings(desk)

        self._visit.worker.read(self, tried(job), self._show)

    def _show(self, answer: tuple[Opened, PaperSettings] | ExpectedError) -> None:
        if self.form is not None:
            return  # what is typed there rests on what was read before
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        self._opened, self.paper = answer
        self._seen = self._opened.seen
        self._fill()
        if not self._may_change:
            self._say(texts.READ_ONLY)

    def _fill(self) -> None:
        """The list at this place; the cursor stays where it was, as far as it can."""
        if self._opened is None:
            return
        row, before = self.list.currentRow(), self._level
        self._level = level_of(self._way[-1], self._opened.editing)
        self.title.setText(self._level.title)
        self.list.fill(self._level.lines)
        same = before is not None and before.title == self._level.title
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1) if same else 0)
        acts = self._level.acts.items()
        self.acts.offer({name: said for name, said in acts if self._may_change or name in READING})
        self.list.setFocus()

    def _go_to(self, at: At) -> None:
        self._say("")
        self._way.append(at)
        self._fill()

    def _open_part(self, name: str, subject: str) -> None:
        """The fields of a part; one without any is done at once."""
        if self._opened is None or self.paper is None:
            return
        try:
            part = self._part_of(name, subject)
        except ExpectedError as error:
            self._say(error.user_message, is_problem=True)
            return
        self._say("")
        self._part = (name, subject)
        if not part.asks:
            self._save({})
            return
        self.form = EditForm(self.theme, part)
        self.form.submitted.connect(self._save)
        self._put(self.form)
        self._foot.show()

    def _part_of(self, name: str, subject: str) -> Part:
        if self._opened is None or self.paper is None:
            raise RuntimeError("nothing was read yet")
        if name in SETTINGS:
            return SETTINGS[name](self.paper)
        return part_of(self._opened, name, subject)

    def _submit(self) -> None:
        if self.form is not None:
            self.form.submit()

    def _save(self, typed: Mapping[str, Any]) -> None:
        if self._opened is None or self._part is None:
            return
        name, subject = self._part
        job: Callable[[], Saved | None] | None
        if name in SETTINGS:
            job = save_setting(self.desk, name, typed, self.choose_logo)
        else:
            job = partial(change_form, self.desk, name, subject, typed, self._seen)
        if job is not None:
            self.save.setEnabled(False)
            self._visit.worker.save(self, tried(job), self._saved)

    def _saved(self, answer: Saved | ExpectedError | None) -> None:
        self.save.setEnabled(True)
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        if answer is not None and answer.changed:
            self._visit.renew(answer.association)
        if self._way[-1].kind == "choose":
            self._way.pop()
        self._show_list()
        self._say(texts.NOTHING_NEW if answer is not None and not answer.changed else texts.SAVED)
        self._read()

    def _refuse(self, error: ExpectedError) -> None:
        if self.form is None:
            self._say(error.user_message, is_problem=True)
        elif isinstance(error, FormRefusedError):
            self.form.refuse(error.problems)
        else:
            self.form.refuse({"": error.user_message})

    def _open_history(self, chosen: str) -> None:
        if self._level is not None:
            job = partial(history_of, self.desk, self._level.path(chosen))
            self._visit.worker.read(self, tried(job), self._show_history)

    def _show_history(self, answer: tuple[FormVersion, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError) or self._opened is None:
            self._say(str(getattr(answer, "user_message", "")), is_problem=True)
            return
        said = history_in_words(answer, self._opened.editing, self._visit.around)
        name = " ".join(self.list.currentItem().text().split("   ")[:1])
        self.history = History(self.theme, texts.HISTORY_OF.format(title=name), said)
        self._put(self.history)

    def _export(self) -> None:
        if folder := self.choose_folder():
            job = partial(export_profile, self.desk, Path(folder))
            self._visit.worker.save(self, tried(job), self._exported)

    def _exported(self, answer: list[Path] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        count = written(len(answer), self._visit.around.association.profile.digits)
        self._say(texts.EXPORTED.format(count=count))

    def _put(self, widget: QWidget) -> None:
        """What is opened stands in place of the list."""
        self.choosing.hide()
        self.down.addWidget(widget, 1)
        widget.show()
        widget.setFocus()

    def _show_list(self) -> None:
        for widget in (self.form, self.history):
            if widget is not None:
                widget.hide()
                self.down.removeWidget(widget)
                widget.deleteLater()
        self.form = self.history = self._part = None
        self._foot.hide()
        self.choosing.show()
        self.list.setFocus()

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        set_state(self.note, "role", "problem" if is_problem else "done")
