"""What an act on a request asks for: a day or an officer, the reason, and who confirms it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import written
from twaim_desk.domain.roles import Roles, needs_second
from twaim_desk.domain.steps import Step
from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.assigning import Officer
from twaim_desk.texts import assigning as officer_texts
from twaim_desk.texts import request_acts as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.requests.acts import Filled, action_of, is_plain
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.second_person import SecondPersonLine


class ActForm(QWidget):
    """`filled` carries the act once nothing is missing; `left` when it is not to be done."""

    filled = Signal(object)
    left = Signal()

    def __init__(
        self, around: Surroundings, roles: Roles, act: str, officers: Sequence[Officer] = ()
    ) -> None:
        super().__init__()
        self._around, self._act = around, act
        title = texts.ACTS[act][0]
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(around.theme.pixels(10))
        self.day = CheckedField(texts.NEW_DAY, texts.NEW_DAY_ACCEPTS, self._parse)
        self.officers = PickedList(texts.OFFICER)
        self.reason = ReasonLine(
            around.theme,
            texts.REASON.format(act=title),
            texts.REASON_PRINTED if act == Step.PAUSE else texts.REASON_ACCEPTS,
            title,
        )
        self.do = QPushButton(title)
        self.do.setProperty("kind", "primary")
        self.do.setAutoDefault(True)  # Enter on it, too
        self.second = SecondPersonLine(around.theme, roles, action_of(act))
        self._takes_two = needs_second(roles, action_of(act))
        self._lay_out(officers)
        self._connect()

    def begin(self) -> None:
        """Put the focus on what is asked first."""
        self._first.setFocus()

    def back(self) -> bool:
        """From the second person to the reason; otherwise the act is left."""
        if self.second.back():
            return True
        self.left.emit()
        return True

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        if not self.second.isHidden():
            self.second.refuse(sentence)
        else:
            self.reason.say(sentence)

    def _lay_out(self, officers: Sequence[Officer]) -> None:
        self._first: QWidget = self.reason
        if self._act == "extend":
            self._down.addWidget(self.day)
            self._first = self.day.edit
        if self._act == "assign":
            self._down.addWidget(label(texts.OFFICER, "captionStrong"))
            self._down.addWidget(self.officers)
            self.officers.fill([(self._said(one), one.id) for one in officers])
            self._first = self.officers
            if not officers:
                self.reason.say(texts.NO_OFFICER)
        if is_plain(self._act):
            self._down.addWidget(self.do)
            self._first = self.do
        else:
            self._down.addWidget(self.reason)
        self._down.addWidget(self.second)

    def _said(self, one: Officer) -> tuple[str, str]:
        count = written(one.open, self._around.association.profile.digits)
        return one.name, officer_texts.OPEN_COUNT.format(count=count)

    def _connect(self) -> None:
        self.day.edit.returnPressed.connect(self.reason.setFocus)
        self.officers.opened.connect(lambda _: self.reason.setFocus())
        self.reason.given.connect(lambda _: self._given())
        self.do.clicked.connect(lambda: self.filled.emit(Filled(self._act)))
        self.second.confirmed.connect(self._confirmed)
        self.second.left.connect(self.reason.setFocus)

    def _parse(self, text: str) -> date:
        return parse_day(text, self._around.association.forms.table).gregorian

    def _filled(self, name: str = "", password: str = "") -> Filled | None:
        """Everything typed; None where something is refused, which is said where it stands."""
        reason = self.reason.text()
        if reason is None:
            return None
        officer = self.officers.current()
        day = None
        if self._act == "extend":
            try:
                day = self._parse(self.day.edit.text())
            except RefusedInputError as error:
                self.reason.say(error.user_message)
                self.day.edit.setFocus()
                return None
        who = officer if isinstance(officer, int) else None
        return Filled(self._act, reason, day, who, name, password)

    def _given(self) -> None:
        filled = self._filled()
        if filled is None:
            return
        if self._act == "assign" and filled.officer is None:
            self.reason.say(texts.NO_OFFICER)
        elif self._takes_two:
            self.second.ask()
        else:
            self.filled.emit(filled)

    def _confirmed(self, name: str, password: str) -> None:
        if (filled := self._filled(name, password)) is not None:
            self.filled.emit(filled)
