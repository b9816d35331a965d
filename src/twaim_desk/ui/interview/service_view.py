"""Which service: beside the list, its conditions and the papers it asks for."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from twaim_desk.domain.asks import Block
from twaim_desk.domain.digits import fold_digits
from twaim_desk.domain.interview.papers import paper_rows
from twaim_desk.domain.interview.service import (
    all_conditions,
    chosen_service,
    failed_conditions,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import referrals as referral_texts
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.choices import Choices

_NUMBERED = 9  # zero is for a type that is not known


class ServiceView(BlockView):
    """The services of this person's category; what each means is said before it is chosen.

    `unknown`: it is not known which is meant, so the person is to be referred.
    """

    unknown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.none_known = QPushButton(texts.TYPE_UNKNOWN)
        self.none_known.setProperty("kind", "choice")
        self.none_known.setAccessibleName(referral_texts.UNKNOWN_TYPE)
        self.none_known.clicked.connect(self.unknown)
        self.inside.addWidget(self.none_known)
        frame, self._beside = card(theme, spacing=6)
        frame.setMinimumWidth(theme.pixels(300))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.frame, 3, Qt.AlignmentFlag.AlignTop)
        across.addWidget(frame, 2, Qt.AlignmentFlag.AlignTop)
        self.down.insertLayout(0, across)
        self._lines: list[QWidget] = []

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show the list, and about the service that is chosen."""
        super().show_block(interview, block)
        self._tell(interview)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zero in the list of services; a tenth is chosen by the arrows."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and fold_digits(event.text()) == "0":
            self.unknown.emit()
            return True
        return super().eventFilter(watched, event)

    def sync(self, interview: Interview, block: Block) -> None:
        """Show about the service that is chosen now."""
        super().sync(interview, block)
        self._tell(interview)

    def _tell(self, interview: Interview) -> None:
        choices = self.form.fields["service"].focusProxy()
        if isinstance(choices, Choices):
            choices.installEventFilter(self)
            for button, (_, say) in list(zip(choices.buttons, choices.options, strict=True))[
                _NUMBERED:
            ]:
                button.setText(say)
        for line in self._lines:
            self._beside.removeWidget(line)
            line.deleteLater()
        self._lines = []
        service = chosen_service(interview)
        if service is None:
            self._line(texts.CHOOSE_SERVICE, "soft")
            return
        self._line(service.title, "subtitle")
        self._line(service.about, "soft")
        failed = {condition.id for condition in failed_conditions(interview)}
        self._line(texts.CONDITIONS, "captionStrong")
        conditions = all_conditions(interview)
        for condition in conditions:
            if condition.id in failed:
                self._line(f"✗ {condition.say}\n{condition.otherwise}", "problem")
        self._several([one.say for one in conditions if one.id not in failed])
        self._line(texts.PAPERS, "captionStrong")
        self._several([row.title for row in paper_rows(interview)])
        self._line(texts.SERVICE_KEYS, "caption")

    def _several(self, lines: list[str]) -> None:
        """One label for all: a label each is felt after the key."""
        if lines:
            self._line("\n".join(f"• {line}" for line in lines), None)

    def _line(self, text: str, role: str | None) -> None:
        line = label(text, role, wrap=True)
        self._beside.addWidget(line)
        self._lines.append(line)
