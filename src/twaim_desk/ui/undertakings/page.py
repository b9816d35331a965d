"""Undertakings, each shown in full, read to its end and signed with one's name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from twaim_desk.domain.digits import written
from twaim_desk.domain.undertakings import Reading
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.undertakings import reading_file, sign, unsigned
from twaim_desk.texts import undertakings as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.undertakings.file import FileReading
from twaim_desk.ui.undertakings.text import ReadingView
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.tick import Tick
from twaim_desk.ui.worker import Worker, tried


class UndertakingsPage(Page):
    """One text after the other; `opened` carries the desk of who has nothing left to sign."""

    opened = Signal(object)

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme, spacing=10)
        self._surroundings, self._desk, self._worker = surroundings, desk, worker
        self._left: tuple[Reading, ...] = ()
        self._signed, self._name = 0, ""
        self._in_file: Reading | None = None  # the text whose file is shown
        self.count = label("", "soft")
        self.text = ReadingView(surroundings.theme)
        digits = surroundings.association.profile.digits
        self.file = FileReading(surroundings.theme, worker, digits)
        self.named = label("", wrap=True)  # which file it is, and under what one signs
        for widget in (self.file, self.named):
            widget.hide()
        self.read = Tick(surroundings.theme, texts.READ)
        self.read.setEnabled(False)
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.name.setAccessibleName(texts.NAME_FIELD)
        self.caption = label("", "captionStrong", wrap=True)
        self.button = QPushButton(texts.SIGN)
        self.button.setProperty("kind", "primary")
        self.problem = label("", "problem", wrap=True)
        self._build(surroundings)
        self._connect()
        self.setFocusProxy(self.text)
        worker.read(self, tried(lambda: unsigned(desk)), self._show)

    def _build(self, surroundings: Surroundings) -> None:
        across = QHBoxLayout()
        across.addWidget(label(texts.TITLE, "title"))
        across.addStretch()
        across.addWidget(self.count)
        self.down.addLayout(across)
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.down.addWidget(self.text, 1)
        self.down.addWidget(self.named)
        self.down.addWidget(self.file, 1)
        self.down.addWidget(self.read)
        self.down.addWidget(self.caption)
        signing = QHBoxLayout()
        signing.setSpacing(surroundings.theme.pixels(12))
        signing.addWidget(self.name, 1)
        signing.addWidget(self.button)
        self.down.addLayout(signing)
        self.down.addWidget(self.problem)

    def _connect(self) -> None:
        self.text.at_end.connect(lambda: self._reached_end(of_file=False))
        self.file.at_end.connect(lambda: self._reached_end(of_file=True))
        self.file.not_shown.connect(self._let_read_elsewhere)
        self.read.toggled.connect(lambda ticked: self.name.setFocus() if ticked else None)
        self.name.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._sign)

    def _show(self, answer: tuple[str, tuple[Reading, ...]] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            return
        self._name, self._left = answer
        if self._left:
            self._show_next()
        else:
            self.problem.setText(texts.NOTHING_LEFT)

    def _show_next(self) -> None:
        digits = self._surroundings.association.profile.digits
        number, count = self._signed + 1, self._signed + len(self._left)
        words = texts.COUNT.format(number=written(number, digits), count=written(count, digits))
        self.count.setText(words)
        self.caption.setText(texts.NAME.format(name=self._name))
        self.read.setChecked(False)
        self.read.setEnabled(False)
        self.name.clear()
        self.problem.setText("")
        self.button.setEnabled(True)
        self._show_text(self._left[0])

    def _show_text(self, shown: Reading) -> None:
        """The words themselves, or which file has them, and the file below."""
        in_file = shown.file_id is not None
        for widget in (self.file, self.named):
            widget.setVisible(in_file)
        self.text.setVisible(not in_file)
        self.setFocusProxy(self.file if in_file else self.text)
        self.setFocus()
        if not in_file:
            self.text.show_reading(shown)
            return
        said = [line for one in shown.passages for line in one.lines]
        self.named.setText("\n".join((shown.title, texts.BETWEEN.join(said), shown.closing)))
        desk = self._desk
        job = tried(lambda: reading_file(desk, shown))
        self._worker.read(self, job, lambda answer: self._show_file(shown, answer))

    def _show_file(self, shown: Reading, answer: bytes | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
        elif self._left[:1] == (shown,):
            self._in_file = shown
            self.file.show_paper(shown.title, answer)

    def _reached_end(self, *, of_file: bool) -> None:
        """What is read in a file has its end there, not in the lines that name it."""
        wanted = self._left[0] if self._left else None
        if wanted is None or of_file is not (wanted.file_id is not None):
            return
        if not of_file or self._in_file == wanted:
            self.read.setEnabled(True)

    def _let_read_elsewhere(self) -> None:
        """Nobody is kept out, an administrator least of all, by a file that cannot be shown."""
        self.problem.setText(texts.FILE_NOT_SHOWN)
        self.read.setEnabled(True)
        self.read.setFocus()

    def _sign(self) -> None:
        if not self._left:
            return
        if not self.read.isChecked():
            self.problem.setText(texts.NOT_READ)
            return
        desk, shown, name = self._desk, self._left[0], self.name.text()
        self.button.setEnabled(False)
        self._worker.save(self, tried(lambda: sign(desk, shown, name)), self._done)

    def _done(self, answer: Desk | ExpectedError) -> None:
        self.button.setEnabled(True)
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            self.name.setFocus()
            return
        self._left, self._signed = self._left[1:], self._signed + 1
        if self._left:
            self._show_next()
        else:
            self.opened.emit(answer)
