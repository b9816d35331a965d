"""What narrows the list of requests: five choices and a line to type a number or a name into."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Due, Filters
from twaim_desk.services.work_list import Choices
from twaim_desk.texts import request_list as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, stand_right
from twaim_desk.ui.widgets.choice import Choice

_FEW_LETTERS = 3


class ListFilters(QWidget):
    """`changed` when a choice was made, or the line was left with another text in it."""

    changed = Signal()

    def __init__(self, theme: Theme, filters: Filters) -> None:
        super().__init__()
        self._matter, self._days = filters.matter, filters.days
        self._typed = filters.text
        states = {state: STATES[state] for state in State if state is not State.DRAFT}
        self.state = _choice(theme, texts.STATE, texts.EVERY_STATE, states)
        dues: dict[Any, str] = {due: texts.DUES[due] for due in Due}
        self.due = _choice(theme, texts.DUE, texts.EVERY_DUE, dues)
        self.service = _choice(theme, texts.SERVICE, texts.EVERY_SERVICE, {})
        self.committee = _choice(theme, texts.COMMITTEE, texts.EVERY_COMMITTEE, {})
        self.officer = _choice(theme, texts.OFFICER, texts.EVERY_OFFICER, {})
        self.text = QLineEdit(filters.text)
        self.text.setAccessibleName(texts.TEXT)
        self.text.setMaxLength(200)
        stand_right(self.text)
        self.text.setMinimumWidth(theme.pixels(60))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(10))
        across.addLayout(_under_its_name(self.text), 1)
        for choice in self._choices():
            across.addLayout(_under_its_name(choice), 1)
        self._wish = filters
        self._put(filters)
        for choice in self._choices():
            choice.currentIndexChanged.connect(self.changed)
        self.text.editingFinished.connect(self._read_text)

    def fill(self, known: Choices) -> None:
        """Offer the services, committees and officers of the office."""
        given: list[tuple[QComboBox, Mapping[Any, str]]] = [
            (self.service, known.services),
            (self.committee, known.committees),
            (self.officer, known.officers),
        ]
        for choice, titles in given:
            choice.blockSignals(True)
            for name, title in titles.items():
                choice.addItem(title, name)
            choice.blockSignals(False)
        self._put(self._wish)

    def value(self) -> Filters:
        """What is wanted now; a wish that is not offered yet stands meanwhile."""
        wish, offered = self._wish, self.officer.count() > 1
        due = self.due.currentData()  # Qt keeps a plain text of it
        return Filters(
            state=self.state.currentData(),
            due=None if due is None else Due(due),
            service=self.service.currentData() if offered else wish.service,
            committee=self.committee.currentData() if offered else wish.committee,
            officer=self.officer.currentData() if offered else wish.officer,
            text=self.text.text().strip(),
            matter=self._matter,
            days=self._days,
        )

    def _choices(self) -> tuple[QComboBox, ...]:
        return self.state, self.due, self.service, self.committee, self.officer

    def _put(self, filters: Filters) -> None:
        wishes = (
            filters.state, filters.due, filters.service, filters.committee, filters.officer,
        )  # fmt: skip
        for choice, wish in zip(self._choices(), wishes, strict=True):
            choice.blockSignals(True)
            choice.setCurrentIndex(max(choice.findData(wish), 0))
            choice.blockSignals(False)

    def _read_text(self) -> None:
        if self.text.text().strip() != self._typed:
            self._typed = self.text.text().strip()
            self.changed.emit()


def _choice(theme: Theme, name: str, every: str, known: Mapping[Any, str]) -> QComboBox:
    choice = Choice(theme, name)
    # As narrow as the window needs: what is chosen is cut off before a page grows sideways.
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(_FEW_LETTERS)
    choice.addItem(every, None)
    for key, title in known.items():
        choice.addItem(title, key)
    return choice


def _under_its_name(field: QWidget) -> QVBoxLayout:
    down = QVBoxLayout()
    down.setSpacing(4)
    down.addWidget(label(field.accessibleName(), "captionStrong"))
    down.addWidget(field)
    return down
