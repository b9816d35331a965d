"""Why something is kept beyond its time, and until which day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import retention as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.widgets.reason import ReasonLine


class KeepForm(QWidget):
    """`given` carries the reason and the day, or None where it is kept until that is lifted."""

    given = Signal(str, object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._table = around.association.forms.table
        self.until = CheckedField(texts.KEEP_UNTIL, texts.KEEP_UNTIL_ACCEPTS, self._parse)
        self.reason = ReasonLine(around.theme, texts.KEEP_REASON, texts.KEEP_ACCEPTS, texts.KEEP)
        self.until.edit.returnPressed.connect(self.reason.setFocus)
        self.reason.given.connect(self._give)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(around.theme.pixels(8))
        down.addWidget(self.until)
        down.addWidget(self.reason)
        self.setFocusProxy(self.until.edit)

    def refuse(self, sentence: str) -> None:
        """Say why not; what was typed stays."""
        self.reason.say(sentence)

    def _parse(self, text: str) -> date | None:
        return parse_day(text, self._table).gregorian if text.strip() else None

    def _give(self, reason: str) -> None:
        try:
            until = self._parse(self.until.edit.text())
        except RefusedInputError as error:
            self.refuse(error.user_message)
            self.until.edit.setFocus()
            return
        self.given.emit(reason, until)
