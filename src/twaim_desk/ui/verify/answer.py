"""What became known of a paper: in a word for each question, and in a sentence."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.services.seals import Verdict
from twaim_desk.texts import verify as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.pill import Pill

_LOOKS = {True: ("success", ""), False: ("warning", ""), None: ("neutral", "eye-off")}


class Answer(QWidget):
    """Empty until something was asked."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._theme = surroundings.theme
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict in place of the one before."""
        while (item := self._down.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if verdict is None:
            return
        frame, layout = card(self._theme)
        layout.addWidget(label(_title(verdict), "title", wrap=True))
        layout.addWidget(label(verdict.message, "large", wrap=True))
        layout.addSpacing(self._theme.pixels(8))
        for question, answer in zip(
            texts.QUESTIONS, (verdict.ours, verdict.unchanged, verdict.stands), strict=True
        ):
            across = QHBoxLayout()
            across.addWidget(label(question, "soft"))
            across.addStretch()
            across.addWidget(Pill(texts.ANSWERS[answer], *_LOOKS[answer]))
            layout.addLayout(across)
        self._down.addWidget(frame)


def _title(verdict: Verdict) -> str:
    if not verdict.is_good:
        return texts.NO_LONGER.get(verdict.standing or "", texts.NOT_GOOD)
    return texts.GOOD if verdict.unchanged else texts.GOOD_CODE
