"""Above a short visit: what it is, and of whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.visits.value import Opening
from twaim_desk.texts import visits as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pill import Pill


class VisitHead(QFrame):
    """The kind of visit, the person's name and the end of his identity, the request's number.

    `file_asked`: his whole file is to be opened; the button is hidden until `offer_file`.
    """

    file_asked = Signal()

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self.setObjectName("interviewHead")
        self.name = label(texts.NO_PERSON, "subtitle")
        self.identity = label("", "soft")
        self.number = Pill("", "neutral")
        self.number.hide()
        across = QHBoxLayout(self)
        side = theme.pixels(24)
        across.setContentsMargins(side, theme.pixels(10), side, theme.pixels(10))
        across.setSpacing(theme.pixels(16))
        across.addWidget(Pill(texts.TITLES[kind], "primary"))
        for widget in (self.name, self.identity, self.number):
            across.addWidget(widget)
        across.addStretch()
        self.file = QPushButton(texts.WHOLE_FILE)
        self.file.setProperty("kind", "quiet")
        self.file.setAutoDefault(True)
        self.file.clicked.connect(self.file_asked)
        self.file.hide()
        across.addWidget(self.file)

    def offer_file(self) -> None:
        """Let his whole file be opened from here."""
        self.file.show()

    def tell(self, opening: Opening) -> None:
        """Show of whom it is, and about which request."""
        visitor = opening.visitor
        if visitor is not None:
            self.name.setText(visitor.name)
            digits = left_to_right(visitor.identity_end)
            self.identity.setText(texts.IDENTITY_END.format(digits=digits) if digits else "")
        if opening.number is not None:
            self.number.setText(left_to_right(opening.number))
            self.number.show()
