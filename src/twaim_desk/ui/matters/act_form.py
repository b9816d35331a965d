"""What an act on a complaint or an enquiry asks for: to whom or how, and a line of words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.grievance import NOT_TOLD
from twaim_desk.domain.typed_answers import parse_source
from twaim_desk.services.desk import Desk
from twaim_desk.services.matter_acts import answer, give, note_done, reopen
from twaim_desk.services.open_matter import MatterCard
from twaim_desk.texts import channels
from twaim_desk.texts import matters as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine

_LIST_HEIGHT = 170


@dataclass(frozen=True, slots=True)
class Filled:
    """An act with everything it asked for."""

    act: str
    text: str
    picked: object = None
    source: str = ""


class MatterForm(QWidget):
    """`filled` carries the act once nothing is missing; a list is asked for before the words."""

    filled = Signal(object)

    def __init__(self, theme: Theme, act: str, card: MatterCard) -> None:
        super().__init__()
        self._act = act
        name, accepts = texts.LINES[act]
        self.line = ReasonLine(theme, name, accepts, texts.ACTS[act][0])
        self.line.given.connect(self._give)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(10))
        self.picked: PickedList | None = None
        if act in {"give", "answer"}:
            caption = texts.TO if act == "give" else texts.HOW_TOLD
            self.picked = PickedList(caption)
            self.picked.setMaximumHeight(theme.pixels(_LIST_HEIGHT))
            self.picked.fill(_officers(card) if act == "give" else _ways(card))
            self.picked.opened.connect(lambda _: (self.source or self.line).setFocus())
            down.addWidget(label(caption, "captionStrong"))
            down.addWidget(self.picked)
        self.source: ReasonLine | None = None
        if act == "answer":
            self.source = ReasonLine(theme, texts.SOURCE, texts.SOURCE_ACCEPTS, parse=parse_source)
            self.source.given.connect(lambda _: self.line.setFocus())
            down.addWidget(self.source)
        down.addWidget(self.line)
        self.setFocusProxy(self.picked or self.line)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self.line.say(sentence)

    def _give(self, text: str) -> None:
        picked = None if self.picked is None else self.picked.current()
        if self.picked is not None and picked is None:
            self.refuse(texts.NOBODY_ELSE)
            return
        source = "" if self.source is None else self.source.text()
        if source is not None:
            self.filled.emit(Filled(self._act, text, picked, source))


def do(desk: Desk, card: MatterCard, filled: Filled) -> None:
    """Do the act that was filled in."""
    match filled.act, filled.picked:
        case "give", int(to_id):
            give(desk, card.ref, card.seen, to_id, filled.text)
        case "answer", str(way):
            answer(desk, card.ref, card.seen, filled.text, way, filled.source)
        case "reopen", _:
            reopen(desk, card.ref, card.seen, filled.text)
        case _:
            note_done(desk, card.ref, card.seen, filled.text)


def way_said(way: str) -> str:
    """How the person was told, in words."""
    return texts.NOBODY_TO_TELL if way == NOT_TOLD else channels.TITLES.get(way, way)


def _officers(card: MatterCard) -> list[tuple[tuple[str, ...], object]]:
    return [((one.name,), one.id) for one in card.others]


def _ways(card: MatterCard) -> list[tuple[tuple[str, ...], object]]:
    """The channels; of one without a name first that there is nobody to tell."""
    ways: list[tuple[tuple[str, ...], object]] = [((say,), way) for way, say in _TOLD_BY.items()]
    nobody: list[tuple[tuple[str, ...], object]] = [((texts.NOBODY_TO_TELL,), NOT_TOLD)]
    return ways if card.name is not None else nobody + ways


_TOLD_BY = {
    way: say for way, say in channels.TITLES.items() if way not in {"aid_request", "volunteering"}
}
