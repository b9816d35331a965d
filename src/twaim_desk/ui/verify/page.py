"""Whether a paper that somebody brings back is ours, unchanged, and still stands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton

from twaim_desk.domain.paper_code import parse_code
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.seals import Verdict, content_of, verify_code, verify_file
from twaim_desk.texts import verify as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.verify.answer import Answer
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.worker import Worker, tried


class VerifyPage(Page):
    """A box for the code or what the square says, and a button for a file."""

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._surroundings, self._desk, self._worker = surroundings, desk, worker
        self._verdict: Verdict | None = None
        self._asked = 0
        self.field = CheckedField(texts.CODE, texts.CODE_ACCEPTS, parse_code)
        self.field.edit.returnPressed.connect(self._ask_code)
        self.field.edit.textEdited.connect(lambda _: self._forget())
        self.file = QPushButton(texts.CHOOSE_FILE)
        self.file.clicked.connect(self._choose)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.answer = Answer(surroundings)
        across = QHBoxLayout()
        across.setSpacing(surroundings.theme.pixels(16))
        across.addWidget(self._question(), 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(across)
        self.down.addStretch()
        self.setFocusProxy(self.field.edit)

    def ask_file(self, file: Path) -> None:
        """Look at a file, and say what became known of it."""
        desk = self._desk
        self.field.set_text("")
        self._ask(lambda: verify_file(desk, content_of(file)))

    def _question(self) -> QFrame:
        frame, layout = card(self._surroundings.theme)
        layout.addWidget(label(texts.TITLE, "title"))
        layout.addWidget(self.field)
        layout.addSpacing(self._surroundings.theme.pixels(8))
        layout.addWidget(label(texts.FILE, "captionStrong"))
        layout.addWidget(self.file, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.addWidget(label(texts.FILE_ABOUT, "caption", wrap=True))
        layout.addWidget(self.problem)
        return frame

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, texts.CHOOSE_FILE, "", texts.PDF_FILES)
        if chosen:
            self.ask_file(Path(chosen))

    def _ask_code(self) -> None:
        typed, desk = self.field.edit.text(), self._desk
        try:
            parse_code(typed)
        except ExpectedError:
            return  # the field says what is wrong
        self._ask(lambda: verify_code(desk, typed))

    def _ask(self, job: Callable[[], Verdict]) -> None:
        self._forget()
        asked = self._asked
        self._worker.read(self, tried(job), lambda answer: self._show(asked, answer))

    def _forget(self) -> None:
        """An answer that is still on its way, or shown, is to something else."""
        self._asked += 1
        self._say("")
        self._show_verdict(None)

    def _show(self, asked: int, answer: Verdict | ExpectedError) -> None:
        if asked != self._asked:
            return
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._show_verdict(answer)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show_verdict(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self.answer.show_verdict(verdict)
