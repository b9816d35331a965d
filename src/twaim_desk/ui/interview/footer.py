"""Below the questions: what is missing here, the way back, and the one thing to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import Digits, written
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state


class InterviewFooter(QFrame):
    """The primary action stands at the reading end, always in sight."""

    forward = Signal()
    backward = Signal()

    def __init__(self, theme: Theme, digits: Digits) -> None:
        super().__init__()
        self._digits = digits
        self.setObjectName("footer")
        self.count = label("", "state")
        self.problem = label("", "problem", wrap=True)
        self.back = QPushButton(texts.BACK)
        self.back.clicked.connect(self.backward)
        self.next = QPushButton(texts.NEXT)
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(self.forward)
        across = QHBoxLayout(self)
        side = theme.pixels(24)
        across.setContentsMargins(side, theme.pixels(8), side, theme.pixels(8))
        across.setSpacing(theme.pixels(12))
        across.addWidget(self.count)
        across.addWidget(self.problem, 1)
        across.addWidget(self.back)
        across.addWidget(self.next)

    def tell(self, missing: int, forward: str, *, can_go_back: bool = True) -> None:
        """Show how much is missing here, and what comes next."""
        count = written(missing, self._digits)
        said = texts.MISSING_HERE.format(count=count) if missing else texts.MISSING_NOTHING
        self.count.setText(said)
        set_state(self.count, "tone", "warning" if missing else "success")
        self.next.setText(forward)
        self.next.setAccessibleName(forward)
        self.back.setVisible(can_go_back)

    def say(self, problem: str) -> None:
        """Say what went wrong, in one line."""
        set_state(self.problem, "role", "problem")
        self.problem.setText(problem)

    def hint(self, sentence: str) -> None:
        """Say something that is no mistake: a sentence for the person, a key that helps."""
        set_state(self.problem, "role", "soft")
        self.problem.setText(sentence)
