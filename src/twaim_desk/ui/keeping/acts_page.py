"""The frame of the pages that show one thing whole, its acts as numbered rows with their forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from twaim_desk.ui.widgets.basics import Page, bare, label, put_in_place, set_state
from twaim_desk.ui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

Card = TypeVar("Card")
Form = TypeVar("Form", bound=QWidget)


class ActsPage(Page, Generic[Card, Form]):
    """`card` is what is shown, `form` that of the act that was chosen; `visit.kept` names it.

    A page reads the card and puts it up, says where its list is, and what each act does.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self.visit, self.kept = visit, visit.kept
        self.theme = visit.around.theme
        self.card: Card | None = None
        self.rows: Rows | None = None
        self.form: Form | None = None
        self._acts: Sequence[str] = ()
        self.said = label("", "done", wrap=True)
        self.said.hide()
        self._shown = QWidget()
        self.down.addWidget(self.said)
        self.down.addWidget(self._shown)
        self.down.addStretch()

    def to_list(self) -> None:
        """Back to where it was chosen."""
        raise NotImplementedError

    def choose(self, name: str) -> None:
        """Do this act, or ask for what it needs."""
        raise NotImplementedError

    def back(self) -> bool:
        """From a form to the acts, from here to the list."""
        if self.form is not None:
            self.leave_form()
        else:
            self.to_list()
        return True

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """One sentence above all; without one it takes no room."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_state(self.said, "role", "problem" if is_problem else "done")

    def put(self, head: QLayout, *sides: tuple[QLayout, int]) -> None:
        """Show this in place of what was shown: a head, and below it parts beside each other."""
        self.form = None
        shown, down = bare(self.theme)
        down.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(self.theme.pixels(16))
        for side, share in sides:
            across.addLayout(side, share)
        down.addLayout(across)
        self._shown = put_in_place(self.down, self._shown, shown)
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def add_acts(self, down: QVBoxLayout, acts: Mapping[str, tuple[str, str]]) -> None:
        """Numbered rows of acts with their words, and below them room for the form of one."""
        self._acts, self.rows = tuple(acts), None
        if acts:
            self.rows = Rows(self.theme, [Row(*words) for words in acts.values()])
            self.rows.chosen.connect(lambda at: self.choose(self._acts[at]))
            down.addWidget(self.rows)
        self.place_of_form = QVBoxLayout()
        down.addLayout(self.place_of_form)

    def ask(self, form: Form, seen: QWidget | None = None) -> None:
        """Show a form in place of the acts; `seen`: the part of it that must be in sight."""
        self.leave_form()
        self.form = form
        self.place_of_form.addWidget(form)
        if self.rows is not None:
            self.rows.hide()
        form.show()  # at once: a layout shows what it was given only later
        form.setFocus()
        self.bring_into_sight(seen or form)

    def leave_form(self) -> None:
        """The acts again."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.rows is not None:
            self.rows.show()
            self.rows.setFocus()
