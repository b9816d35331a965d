"""What handing over and an absence ask for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.assigning import Officer
from twaim_desk.texts import assigning as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine

_LIST_HEIGHT = 150


class _Form(QWidget):
    """Who the other one is comes first."""

    def __init__(self, around: Surroundings, others: Sequence[Officer]) -> None:
        super().__init__()
        self.others = PickedList(texts.TO)
        self.others.setMaximumHeight(around.theme.pixels(_LIST_HEIGHT))
        self.others.fill([((one.name,), one.id) for one in others])
        self.problem = label("" if others else texts.NOBODY_ELSE, "problem", wrap=True)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(around.theme.pixels(10))
        self.down.addWidget(label(texts.TO, "captionStrong"))
        self.down.addWidget(self.others)
        self.setFocusProxy(self.others)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self.problem.setText(sentence)

    def _other(self) -> int | None:
        other = self.others.current()
        return other if isinstance(other, int) else None


class HandOverForm(_Form):
    """`given` carries the other one and the reason."""

    given = Signal(int, str)

    def __init__(self, around: Surroundings, others: Sequence[Officer]) -> None:
        super().__init__(around, others)
        title = texts.HAND_OVER[0]
        self.reason = ReasonLine(around.theme, texts.REASON, texts.REASON_ACCEPTS, title)
        self.others.opened.connect(lambda _: self.reason.setFocus())
        self.reason.given.connect(self._give)
        self.down.addWidget(self.reason)
        self.down.addWidget(self.problem)
        self.down.addStretch()

    def _give(self, reason: str) -> None:
        if (other := self._other()) is not None:
            self.given.emit(other, reason)


class AwayForm(_Form):
    """`given` carries the other one and the first and last day."""

    given = Signal(int, object, object)

    def __init__(self, around: Surroundings, others: Sequence[Officer]) -> None:
        super().__init__(around, others)
        self._table = around.association.forms.table
        self.first = CheckedField(texts.FROM_DAY, texts.DAY_ACCEPTS, self._parse)
        self.last = CheckedField(texts.UNTIL_DAY, texts.DAY_ACCEPTS, self._parse)
        self.save = QPushButton(texts.SAVE_AWAY)
        self.save.setProperty("kind", "primary")
        self.others.opened.connect(lambda _: self.first.edit.setFocus())
        self.first.edit.returnPressed.connect(self.last.edit.setFocus)
        self.last.edit.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        for widget in (self.first, self.last, self.save, self.problem):
            self.down.addWidget(widget)
        self.down.addStretch()

    def _parse(self, text: str) -> date:
        return parse_day(text, self._table).gregorian

    def _give(self) -> None:
        days = []
        for field in (self.first, self.last):
            try:
                days.append(self._parse(field.edit.text()))
            except RefusedInputError as error:
                self.refuse(error.user_message)
                field.edit.setFocus()
                return
        if (other := self._other()) is not None:
            self.given.emit(other, *days)
