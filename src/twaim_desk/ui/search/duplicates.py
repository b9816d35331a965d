"""Whether the person at the desk is on record already: two records side by side, 1 or 2."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.profile import PersonWord
from twaim_desk.services.duplicates import Candidate, Likely, Side
from twaim_desk.texts import duplicates as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.rows import Row, Rows

_TOP, _BEGINNING = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
_ROWS = (Row(texts.SAME, texts.SAME_ABOUT), Row(texts.OTHER, texts.OTHER_ABOUT))


class Duplicates(QWidget):
    """Shows one candidate after the other until one is the person, or none is.

    `same` and `other` tell the record that was decided about; `nobody` follows the last `other`.
    """

    same = Signal(int)
    other = Signal(int)
    nobody = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        word: PersonWord,
        typed: Side,
        likely: Likely,
        *,
        feminine: bool = False,
    ) -> None:
        super().__init__()
        self._theme = surroundings.theme
        self._digits = surroundings.association.profile.digits
        self._typed, self._likely, self._at = typed, likely, 0
        self.setAccessibleName(_title(word, feminine=feminine))
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(self._theme.pixels(12))
        self.down.addWidget(label(_title(word, feminine=feminine), "title", wrap=True))
        self.sides = QWidget()
        self.down.addWidget(self.sides)
        self.rows = Rows(self._theme, _ROWS, latin=self._digits is Digits.LATIN)
        self.rows.chosen.connect(self._decided)
        self.down.addWidget(self.rows)
        if likely.sharing_phone:
            count = written(likely.sharing_phone, self._digits)
            self.down.addWidget(label(texts.SHARING.format(count=count), "soft", wrap=True))
        self.setFocusProxy(self.rows)
        self._show()

    def _decided(self, row: int) -> None:
        candidate = self._likely.candidates[self._at]
        if row == 0:
            self.same.emit(candidate.person_id)
            return
        self.other.emit(candidate.person_id)
        if self._at + 1 == len(self._likely.candidates):
            self.nobody.emit()
            return
        self._at += 1
        self._show()

    def _show(self) -> None:
        shown = self._beside(self._likely.candidates[self._at])
        self.down.replaceWidget(self.sides, shown)
        self.sides.hide()
        self.sides.deleteLater()
        self.sides = shown
        shown.show()  # at once: a layout shows what it was given only later
        self.rows.buttons[0].setFocus()

    def _beside(self, candidate: Candidate) -> QWidget:
        frame, down = card(self._theme, spacing=10)
        count = len(self._likely.candidates)
        if count > 1:
            which = texts.WHICH.format(number=self._at + 1, count=count)
            down.addWidget(label(written(which, self._digits), "captionStrong"))
        reasons = texts.SEPARATOR.join(texts.REASONS[reason] for reason in candidate.reasons)
        down.addWidget(label(texts.SAME_FOUND.format(reasons=reasons), "strong", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(20))
        grid.setVerticalSpacing(self._theme.pixels(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(texts.NOW, "subtitle"), 0, 1)
        grid.addWidget(label(texts.ON_RECORD, "subtitle"), 0, 2)
        lines = zip(self._values(self._typed), self._values(candidate.side), strict=True)
        for row, ((caption, now), (_, before)) in enumerate(lines, start=1):
            grid.addWidget(label(caption, "soft"), row, 0, _TOP)
            for column, text in enumerate((now, before), start=1):
                value = _value(text)
                # Where a label is wider than its text, digits alone would stand on the left.
                grid.addWidget(value, row, column, _TOP if value.wordWrap() else _TOP | _BEGINNING)
        down.addLayout(grid)
        return frame

    def _values(self, side: Side) -> list[tuple[str, str]]:
        year = side.birth_year and written(texts.YEAR.format(year=side.birth_year), self._digits)
        return [
            (texts.NAME, side.name),
            (texts.IDENTITY_END, side.identity_end),
            (texts.PHONE_END, side.phone_end),
            (texts.DISTRICT, side.district or ""),
            (texts.BIRTH_YEAR, year or ""),
            (texts.REQUESTS, written(side.requests, self._digits)),
        ]


def _title(word: PersonWord, *, feminine: bool) -> str:
    if feminine:
        return texts.MAYBE_FEMININE.format(person=word.the_feminine)
    return texts.MAYBE_MASCULINE.format(person=word.the_masculine)


def _value(text: str) -> QLabel:
    if not text:
        return label(texts.NOTHING, "caption")
    made = label(isolated(text), "strong", wrap=any(map(str.isalpha, text)))
    made.setAccessibleName(text)
    return made
