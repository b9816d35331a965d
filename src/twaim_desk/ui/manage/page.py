"""What keeps the office: one row for each page of it that is open to this person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from twaim_desk.domain.digits import Digits
from twaim_desk.texts import manage as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.paged_rows import PagedRows
from twaim_desk.ui.widgets.rows import Row

if TYPE_CHECKING:
    from twaim_desk.ui.place import Place


class ManagePage(Page):
    """Leads to the pages under it, each on its number key."""

    chosen = Signal(int)

    def __init__(self, surroundings: Surroundings, places: Sequence[Place]) -> None:
        super().__init__(surroundings.theme)
        latin = surroundings.association.profile.digits is Digits.LATIN
        rows = [Row(place.title, place.about) for place in places]
        self.down.addWidget(label(texts.TITLE, "title"))
        self.rows = PagedRows(surroundings.theme, rows, latin=latin)
        self.rows.chosen.connect(self.chosen)
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)

    def back(self) -> bool:
        """From the rows behind to the first ones."""
        return self.rows.back()
