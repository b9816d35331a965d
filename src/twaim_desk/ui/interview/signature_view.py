"""The declaration in full, the ticks below it, and the pad where one signs on it."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

from twaim_desk.domain.asks import Block
from twaim_desk.domain.interview.signature import Method, digest_to_sign, method_of, texts_to_sign
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.pad import Pad
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label

_ALONE = 150
_ANY = 16_777_215  # Qt's own QWIDGETSIZE_MAX


class SignatureView(BlockView):
    """Nobody signs what was not shown: the text stands whole above the tick."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.text = label("", "large", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setAccessibleName(texts.PAPER_TITLES["declaration"])
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.text)
        self.pad = Pad(theme)
        self.pad.drawn.connect(self._keep)
        self.inside.insertWidget(1, self.area, 1)
        self.inside.addWidget(self.pad)
        self._digest = ""
        self._on_pad = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text has other lines in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Beside the pad the text is as tall as it is, whole and without room to spare."""
        room = self.text.heightForWidth(self.area.viewport().width())
        self.area.setMinimumHeight(room if self._on_pad else self.theme.pixels(_ALONE))
        self.area.setMaximumHeight(room if self._on_pad else _ANY)

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show the text as this person signs it."""
        super().show_block(interview, block)
        self._show_text(interview)
        self.pad.put(_strokes(interview))

    def sync(self, interview: Interview, block: Block) -> None:
        """Show the text as it stands after an answer."""
        super().sync(interview, block)
        self._show_text(interview)

    def _show_text(self, interview: Interview) -> None:
        self._digest = digest_to_sign(interview)
        self.text.setText("\n\n".join(texts_to_sign(interview)))
        self._on_pad = method_of(interview) is Method.PAD
        self.pad.setVisible(self._on_pad)
        self._fit()
        self.pad.setAccessibleName(texts.PAD)

    def _keep(self, strokes: list[list[list[int]]]) -> None:
        """The strokes, bound to the text that was shown while they were drawn."""
        drawn = {"text": self._digest, "size": self.pad.extent(), "strokes": strokes}
        self.answered.emit("sign.strokes", json.dumps(drawn) if strokes else None)


def _strokes(interview: Interview) -> list[list[list[int]]]:
    try:
        drawn = json.loads(interview.text("sign.strokes") or "{}")
    except ValueError:
        return []
    strokes = drawn.get("strokes", []) if isinstance(drawn, dict) else []
    return strokes if isinstance(strokes, list) else []
