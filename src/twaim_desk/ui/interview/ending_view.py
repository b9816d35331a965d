"""What still keeps the request from being complete, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from twaim_desk.domain.asks import Missing
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.rows import Row, Rows

ENDINGS = ("slip", "later", "exception", "go_on")


class EndingView(QWidget):
    """The list of what is missing, in words; `chosen` is one of ENDINGS, `asked` a field."""

    chosen = Signal(str)
    asked = Signal(object)

    def __init__(self, theme: Theme, missing: Sequence[Missing], endings: Sequence[str]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(texts.WHAT_IS_MISSING)
        self.list.setWordWrap(True)
        for one in missing:
            clause = f"   ({texts.CLAUSE.format(clause=one.clause)})" if one.clause else ""
            self.list.addItem(QListWidgetItem(f"{one.message}{clause}"))
        self.list.itemActivated.connect(lambda _: self.asked.emit(missing[self.list.currentRow()]))
        self.rows = Rows(theme, [Row(*texts.ENDINGS[name]) for name in endings])
        self.rows.chosen.connect(lambda at: self.chosen.emit(endings[at]))
        frame, inside = card(theme, spacing=10)
        inside.addWidget(label(texts.NOT_COMPLETE, "notice", wrap=True))
        inside.addWidget(label(texts.WHAT_IS_MISSING, "subtitle"))
        inside.addWidget(self.list, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(16))
        across.addWidget(frame, 3)
        beside = QVBoxLayout()
        beside.addWidget(self.rows)
        beside.addStretch()
        across.addLayout(beside, 2)
        self.setFocusProxy(self.rows)
