"""What a change of a holiday would move, seen before it is kept."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import written
from twaim_desk.services.holiday_changes import Preview
from twaim_desk.texts import holidays as texts
from twaim_desk.ui.holidays.affected import AffectedTable
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.progress import Progress

_KEEP = ("Ctrl+Return", "Ctrl+Enter")


class Effect(QWidget):
    """Counts while one may stop it, then the table; Ctrl+Enter keeps the change, Esc leaves it."""

    kept = Signal()
    left = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._digits = around.association.profile.digits
        self.preview: Preview | None = None
        self.what, self.count = label("", "strong", wrap=True), label("", "subtitle", wrap=True)
        self.detail = label("", "caption", wrap=True)
        self.table = AffectedTable(around)
        self.table.looked_at.connect(self._look_at)
        self.progress = Progress(around.theme, texts.ROWS, self._how_far)
        self.save, self.leave = QPushButton(texts.SAVE), QPushButton(texts.LEAVE)
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.kept)
        self.leave.clicked.connect(self.left)
        for keys in _KEEP:
            QShortcut(QKeySequence(keys), self).activated.connect(self.save.click)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(around.theme.pixels(10))
        for one in (self.what, self.count, self.progress):
            down.addWidget(one)
        down.addWidget(self.table, 1)
        down.addWidget(self.detail)
        down.addWidget(label(texts.PROMISE_STAYS, "caption", wrap=True))
        down.addLayout(self._buttons(around))
        down.addStretch()

    def count_for(self, what: str) -> None:
        """Say what is being counted; nothing is shown of the one before."""
        self.preview = None
        self.what.setText(what)
        self.count.setText("")
        self.table.show_these(())
        self.detail.setText("")
        self.save.setEnabled(False)

    def show_preview(self, preview: Preview) -> None:
        """What would move, with the focus where one looks through it."""
        self.preview = preview
        number = written(len(preview.affected), self._digits)
        some = texts.AFFECTED.format(count=number)
        self.count.setText(some if preview.affected else texts.NOBODY_AFFECTED)
        self.table.show_these(preview.affected)
        self.save.setEnabled(True)
        (self.table if preview.affected else self.save).setFocus()

    def _buttons(self, around: Surroundings) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(around.theme.pixels(8))
        across.addWidget(self.save)
        across.addWidget(self.leave)
        across.addWidget(label(texts.SAVE_KEYS, "caption"))
        across.addStretch()
        return across

    def _look_at(self, row: int) -> None:
        if 0 <= row < len(self.table.rows.affected):
            self.detail.setText(self.table.rows.detail_of(row))

    def _how_far(self, done: int, total: int) -> str:
        words = {"done": written(done, self._digits), "total": written(total, self._digits)}
        return texts.COUNTING.format(**words)
