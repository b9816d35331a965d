"""What every view of an interview offers to the page around it, and the plainest of them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answer, Answers, Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.interview.field import explain_days, show_kept
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label


class BlockView(QWidget):
    """Shows a block of questions; `answered` one answer, `finished` that the next is wanted."""

    answered = Signal(str, object)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.title = label("", "title", wrap=True)
        self.note = label("", "soft", wrap=True)
        self.form = BlockForm(theme)
        self.form.answered.connect(self.answered)
        self.form.finished.connect(self.finished)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(theme.pixels(12))
        self.frame, self.inside = card(theme, spacing=14)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.note)
        self.inside.addWidget(self.form)
        self.down.addWidget(self.frame)
        self.down.addStretch()
        self.setFocusProxy(self.form)

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show a block from its beginning."""
        self._show_head(block)
        self.form.show_block(block, _answers(interview, block))
        explain_days(self.form.fields, interview)

    def sync(self, interview: Interview, block: Block) -> None:
        """Show the same block after an answer."""
        self._show_head(block)
        self.form.sync(block, _answers(interview, block))
        explain_days(self.form.fields, interview)

    def _show_head(self, block: Block) -> None:
        self.title.setText(block.title)
        self.note.setText(block.note)
        self.note.setVisible(bool(block.note))

    def say_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        for name, field in self.form.fields.items():
            field.say(problems.get(name))

    def say_problem(self, name: str, problem: str | None) -> None:
        """Say beside one field what is wrong with it, or that nothing is."""
        field = self.form.fields.get(name)
        if field is not None:
            field.say(problem)

    def show_saved(self, name: str) -> None:
        """A tick at the field whose answer is on disk."""
        field = self.form.fields.get(name)
        if field is not None:
            field.show_saved()

    def show_kept(self, kept: Answers) -> None:
        """The same tick at every field whose answer, as it stands there, is among these."""
        show_kept(self.form.fields, kept)

    def focus(self, name: str | None = None) -> None:
        """Put the cursor into a field, or where the view begins."""
        self.form.focus(name)


def _answers(interview: Interview, block: Block) -> dict[str, Answer | None]:
    """What is known; of what is asked without being shown, only what was typed now."""
    return {
        ask.id: interview.answers.get(ask.id) if ask.private else interview.answer(ask.id)
        for ask in block.asks
    }
