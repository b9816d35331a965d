"""A list, and beside it what can be done with the line that is chosen, each on a number key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.approved import problems_of
from twaim_desk.domain.asks import Answer, Ask, Block
from twaim_desk.domain.digits import Digits
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import keeping as texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, card, label, set_state
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

Given = Mapping[str, Answer | None]
Check = Callable[[Given], dict[str, str]]
Result = TypeVar("Result")
Problems = Callable[[tuple[Ask, ...], Given], Mapping[str, str]]


class ListPage(Page):
    """The frame of such a page; what a line says and what is done with it is for each of them."""

    def __init__(
        self, visit: Visit, title: str, name: str, acts: Mapping[str, tuple[str, str]]
    ) -> None:
        super().__init__(visit.around.theme)
        self.visit, self.theme = visit, visit.around.theme
        self.desk, self.worker = visit.inside.desk, visit.worker
        self.note = label("", "done", wrap=True)
        self.note.hide()
        self.list = PickedList(name)
        self._names = list(acts)
        latin = visit.around.association.profile.digits is Digits.LATIN
        self.acts = Rows(self.theme, [Row(*acts[one]) for one in acts], latin=latin)
        self.list.digit.connect(lambda digit: self.acts.press(str(digit)))
        self.acts.chosen.connect(lambda at: self.act(self._names[at]))
        self.form: KeepForm | None = None
        self.about = label("", wrap=True)  # of the chosen line, where there is more to say
        self.about.setProperty("aside", True)
        self._side = QVBoxLayout()
        self._side.setSpacing(self.theme.pixels(16))
        self._side.addWidget(self.acts)
        self._side.addWidget(self.about)
        self._side.addStretch()
        self.lines = QWidget()
        across = QHBoxLayout(self.lines)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.pixels(16))
        across.addWidget(self.list, 3)
        across.addLayout(self._side, 2)
        self.down.addWidget(label(title, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.lines, 1)
        self.setFocusProxy(self.list)

    def act(self, name: str) -> None:
        """Do this with the line that is chosen."""
        raise NotImplementedError

    def read(self) -> None:
        """Show the list as it is now."""
        raise NotImplementedError

    def problems(self, asks: tuple[Ask, ...], typed: Given) -> dict[str, str]:
        """What is wrong with what was typed, by its question."""
        return problems_of(asks, typed)

    def back(self) -> bool:
        """From the form to the list."""
        if self.form is None:
            return False
        self._close_form()
        return True

    def tell_about(self, words: str) -> None:
        """All of the chosen line, below the acts; Tab leads there where it is below the edge."""
        self.about.setText(words)
        policy = Qt.FocusPolicy.TabFocus if words else Qt.FocusPolicy.NoFocus
        self.about.setFocusPolicy(policy)

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """One sentence above the list."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        set_state(self.note, "role", "problem" if is_problem else "done")

    def show_lines(
        self,
        answer: Sequence[Result] | ExpectedError,
        parts: Callable[[Result], Sequence[str]],
        nothing: str,
    ) -> None:
        """Show these lines in place of those before; the cursor stays where it was."""
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        at = self.list.currentRow()
        self.list.fill([(parts(one), one) for one in answer], nothing)
        self.list.setCurrentRow(max(0, min(at, len(answer) - 1)))

    def do(self, job: Callable[[], object], done: str) -> None:
        """Do it, say so and read the list again; what speaks against it is said."""
        form = self.form
        if form is not None:
            form.setEnabled(False)

        def tell(answer: object) -> None:
            if form is not None:
                form.setEnabled(True)
            if isinstance(answer, ExpectedError):
                self._refuse(answer.user_message)
                return
            self._close_form()
            self.say(done)
            self.read()

        self.worker.save(self, tried(job), tell)

    def open_form(
        self,
        title: str,
        asks: tuple[Ask, ...],
        given: Given,
        save: Callable[[Given], None],
    ) -> None:
        """Ask for what is to be kept, in place of the acts; `check` where days are typed too."""
        self._close_form()
        self.say("")
        self.form = KeepForm(self.theme, title, asks, given, self.problems)
        self.form.submitted.connect(save)
        self.form.left.connect(self._close_form)
        for widget in (self.acts, self.about):
            widget.hide()
        self._side.insertWidget(0, self.form)
        self.form.show()  # at once: a layout shows what it was given only later
        self.form.setFocus()

    def _refuse(self, sentence: str) -> None:
        if self.form is None:
            self.say(sentence, is_problem=True)
        else:
            self.form.problem.setText(sentence)
            self.form.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            self._side.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        for widget in (self.acts, self.about):
            widget.show()
        self.list.setFocus()


class KeepForm(QWidget):
    """Questions below each other and a button; `submitted` carries answers that can be kept.

    `problems` says what is wrong with them; where days are asked for it has to know the calendar.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        asks: tuple[Ask, ...],
        given: Given,
        problems: Problems,
    ) -> None:
        super().__init__()
        self._asks, self._problems = asks, problems
        self.fields = BlockForm(theme)
        self.fields.show_block(Block("keep", title, asks), given)
        self.button, self.leave = QPushButton(texts.SAVE), QPushButton(texts.LEAVE)
        self.button.setProperty("kind", "primary")
        self.problem = label("", "problem", wrap=True)
        self.fields.finished.connect(self._submit)
        self.button.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        frame, inside = card(theme, spacing=12)
        inside.addWidget(label(title, "subtitle", wrap=True))
        inside.addWidget(self.fields)
        inside.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        inside.addLayout(buttons)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        self.setFocusProxy(self.fields)

    def _submit(self) -> None:
        typed = {name: field.value() for name, field in self.fields.fields.items()}
        problems = self._problems(self._asks, typed)
        for name, field in self.fields.fields.items():
            field.say(problems.get(name))
        if problems:
            self.fields.focus(next(iter(problems)))
        else:
            self.problem.setText("")
            self.submitted.emit(typed)
