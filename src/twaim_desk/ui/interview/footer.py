"""Below the questions: what is missing here, the keys, the way back, the one thing to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from twaim_desk.domain.digits import Digits, written
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state

_UNBROKEN = "\u00a0"
_FROM_RIGHT = "\u200f"  # the line begins with the Latin name of a key


class InterviewFooter(QFrame):
    """The primary action stands at the reading end, always in sight.

    Where something is said, it stands in place of the keys.
    """

    forward = Signal()
    backward = Signal()

    def __init__(self, theme: Theme, digits: Digits) -> None:
        super().__init__()
        self._digits = digits
        self.setObjectName("footer")
        self.count = label("", "state")
        self.problem = label("", "problem", wrap=True)
        self.keys = label("", "caption", wrap=True)
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
        across.addWidget(self.keys, 1)
        across.addWidget(self.back)
        across.addWidget(self.next)
        self.say("")

    def tell(self, missing: int, forward: str, *, can_go_back: bool = True) -> None:
        """Show how much is missing here, and what comes next."""
        count = written(missing, self._digits)
        said = texts.MISSING_HERE.format(count=count) if missing else texts.MISSING_NOTHING
        self.count.setText(said)
        set_state(self.count, "tone", "warning" if missing else "success")
        self.next.setText(forward)
        self.next.setAccessibleName(forward)
        for widget in (self.count, self.next):
            widget.show()
        self.back.setVisible(can_go_back)

    def tell_keys(self, keys: Sequence[str]) -> None:
        """Show what these keys do here."""
        named = (f"{key} {texts.KEYS[key]}".replace(" ", _UNBROKEN) for key in keys)
        self.keys.setText(_FROM_RIGHT + f"{_UNBROKEN * 2} ".join(named))

    def rest(self) -> None:
        """Show the keys alone, where the view has its own way on."""
        for widget in (self.count, self.back, self.next):
            widget.hide()

    def say(self, problem: str) -> None:
        """Say what went wrong, in one line."""
        self._say(problem, "problem")

    def hint(self, sentence: str) -> None:
        """Say something that is no mistake: that a key helps, or what was kept."""
        self._say(sentence, "soft")

    def quote(self, sentence: str) -> None:
        """Show a sentence that one may say, or what a key is waiting for."""
        self._say(sentence, "strong")

    def _say(self, sentence: str, role: str) -> None:
        self.problem.setText(sentence)
        set_state(self.problem, "role", role)
        self.problem.setVisible(bool(sentence))
        self.keys.setVisible(not sentence)
