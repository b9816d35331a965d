"""Above the questions: the steps, who sits in front of the desk, the number once there is one."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from twaim_desk.domain.digits import Digits, left_to_right, written
from twaim_desk.domain.interview.person import full_name, person_in_words
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import Step
from twaim_desk.texts import interview as words
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.step_clock import StepClock
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label, set_state
from twaim_desk.ui.widgets.elided import Elided
from twaim_desk.ui.widgets.pill import Pill

_SHOWN = 4


class InterviewHead(QFrame):
    """The step bar with the person's name and the last four digits of the identity."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], digits: Digits) -> None:
        super().__init__()
        self._digits = digits
        self.setObjectName("interviewHead")
        self.name = Elided("subtitle")
        self.identity = label("", "soft")
        self.number = Pill("", "primary")
        self.needs = {need: Pill(title, "primary") for need, title in texts.NEEDS.items()}
        self.clock = StepClock(clock, digits)
        self.steps: dict[Step, QLabel] = {step: _chip() for step in Step}
        down = QVBoxLayout(self)
        side = theme.pixels(24)
        down.setContentsMargins(side, theme.pixels(10), side, theme.pixels(8))
        down.setSpacing(theme.pixels(8))
        who = QHBoxLayout()
        who.setSpacing(theme.pixels(16))
        for widget in (self.name, self.identity, self.number, *self.needs.values()):
            who.addWidget(widget)
        who.addStretch()
        who.addWidget(self.clock)
        bar = QHBoxLayout()
        bar.setSpacing(theme.pixels(6))
        for step in Step:
            bar.addWidget(self.steps[step], 1)
        down.addLayout(who)
        down.addLayout(bar)

    def tell(self, interview: Interview | None, step: Step, number: str | None) -> None:
        """Show where the interview stands and of whom it is."""
        name = "" if interview is None else full_name(interview)
        identity = "" if interview is None else interview.text("person.identity").strip()[-_SHOWN:]
        self.name.tell(name or texts.NEW_PERSON)
        digits = left_to_right(identity)
        self.identity.setText(texts.IDENTITY_END.format(digits=digits) if identity else "")
        self.number.setVisible(number is not None)
        self.number.setText(left_to_right(number or ""))
        for need, shown in self.needs.items():
            shown.setVisible(interview is not None and interview.is_true(need))
        order = list(Step)
        word = "" if interview is None else person_in_words(interview)
        for at, one in enumerate(order):
            chip = self.steps[one]
            title = words.STEPS[one].format(person=word or words.THE_APPLICANT)
            chip.setText(f"{written(at + 1, self._digits)}  {title}")
            tone = "now" if one is step else ("done" if at < order.index(step) else "later")
            set_state(chip, "tone", tone)
            chip.setAccessibleName(f"{title}، {texts.STEP_TONES[tone]}")


def _chip() -> QLabel:
    """A step of the bar; all have the same width, and break their words where type is large."""
    chip = label("", "step", wrap=True)
    chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    chip.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return chip
