"""Which column of the file is what: one choice for each field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.old_list.columns import Columns, ListField
from twaim_desk.texts import old_list as list_texts
from twaim_desk.texts import old_list_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.choice import Choice

_ACROSS = 4
_NOWHERE = -1
_SHORTEST_SHOWN = 8
_FEMININE = (None, False, True)


class MappingCard(QFrame):
    """`asked` when the columns are to be tried; `columns` says which they are."""

    asked = Signal()

    def __init__(
        self, theme: Theme, headings: Sequence[str], columns: Columns, digits: Digits
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._theme = theme
        _, down = card(theme, padding=16)
        self.setLayout(down)
        self.choices = {one: Choice(theme, list_texts.FIELDS[one]) for one in ListField}
        for one, choice in self.choices.items():
            choice.addItem(texts.NO_COLUMN, _NOWHERE)
            for at, heading in enumerate(headings):
                unnamed = texts.UNNAMED.format(number=written(at + 1, digits))
                choice.addItem(isolated(heading) if heading else unnamed, at)
            choice.setCurrentIndex(choice.findData(columns.places.get(one, _NOWHERE)))
        self.gender = _choice(theme, texts.GENDER, texts.GENDERS)
        self.gender.setCurrentIndex(_FEMININE.index(columns.feminine))
        self.likely = _choice(theme, texts.LIKELY, texts.LIKELIES)
        self.likely.setCurrentIndex(int(columns.likely_too))
        self.button = QPushButton(texts.PREVIEW)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.asked)
        self._lay_out(down)
        self.setFocusProxy(self.choices[ListField.NAME])

    def columns(self) -> Columns:
        """The columns as they are chosen."""
        chosen = {one: int(choice.currentData()) for one, choice in self.choices.items()}
        places = {one: at for one, at in chosen.items() if at != _NOWHERE}
        feminine = _FEMININE[self.gender.currentIndex()]
        return Columns(places, feminine, bool(self.likely.currentIndex()))

    def _lay_out(self, down: QVBoxLayout) -> None:
        down.addWidget(label(texts.MAPPING, "subtitle"))
        down.addWidget(label(texts.MAPPING_ABOUT, "soft", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(12))
        grid.setVerticalSpacing(self._theme.pixels(8))
        for at, choice in enumerate((*self.choices.values(), self.gender, self.likely)):
            choice.setSizeAdjustPolicy(
                Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(_SHORTEST_SHOWN)
            cell = QVBoxLayout()
            cell.setSpacing(self._theme.pixels(4))
            cell.addWidget(label(choice.accessibleName(), "captionStrong"))
            cell.addWidget(choice)
            grid.addLayout(cell, at // _ACROSS, at % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
        down.addLayout(grid)
        down.addWidget(self.button)


def _choice(theme: Theme, name: str, items: Sequence[str]) -> Choice:
    choice = Choice(theme, name)
    choice.addItems(list(items))
    return choice
