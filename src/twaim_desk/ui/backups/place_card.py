"""A place of backups on screen: which folder, whether it can be reached, and how to change it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from twaim_desk.domain.digits import left_to_right
from twaim_desk.services.backup_places import Place
from twaim_desk.texts import backup as common
from twaim_desk.texts import backups_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pill import Pill


class PlaceCard(QFrame):
    """One of the two places; empty until it is shown."""

    def __init__(self, theme: Theme, name: str, *, may_choose: bool) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._title = common.PLACES[name]
        self.state = Pill("", "neutral")
        self.folder = label("", wrap=True)
        self.warning = label("", "problem", wrap=True)
        self.choose = QPushButton()
        head = QHBoxLayout()
        head.addWidget(label(self._title, "subtitle"))
        head.addWidget(self.state)
        head.addStretch()
        head.addWidget(self.choose)
        down = QVBoxLayout(self)
        inside = theme.pixels(16)
        down.setContentsMargins(inside, inside, inside, inside)
        down.setSpacing(theme.pixels(6))
        down.addLayout(head)
        down.addWidget(self.folder)
        down.addWidget(self.warning)
        down.addStretch()
        self.choose.setVisible(may_choose)
        self.show_place(None, same_disk=False)

    def show_place(self, place: Place | None, *, same_disk: bool) -> None:
        """Show the folder, or that none was chosen."""
        there = place is not None and place.there
        if there:
            self.state.say(texts.CONNECTED, "primary", "check")
        else:
            self.state.say(texts.AWAY, "warning")
        self.state.setVisible(place is not None)
        self.folder.setText(texts.NOT_CHOSEN if place is None else _in(place))
        self.warning.setText(texts.SAME_DISK if same_disk else "")
        self.warning.setVisible(same_disk)
        self.choose.setText(texts.CHOOSE if place is None else texts.CHANGE)
        self.choose.setAccessibleName(f"{self.choose.text()}: {self._title}")


def _in(place: Place) -> str:
    return texts.IN_FOLDER.format(folder=left_to_right(str(place.folder)))
