"""The recovery parts: each is shown and saved, then some of its words are typed back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout

from twaim_desk.domain.digits import arabic_indic, isolated, left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.services.office import Recovery
from twaim_desk.services.set_up import recovery as recovery_parts
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.fields_page import Asked, FieldsPage
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.widgets.basics import card, label

_COLUMNS = 5  # so that all of them are seen at once in the largest type


class PartPage(StepPage):
    """The words of one part; they are printed, or saved in a file outside the office."""

    print_asked = Signal()

    def __init__(
        self, context: Context, recovery: Recovery, number: int, association_name: str
    ) -> None:
        super().__init__(context.theme, context.heading)
        self._office = context.folder
        self._sheet = partial(
            recovery_parts.sheet_of,
            recovery,
            number,
            context.chosen,
            association_name,
            context.today,
        )
        frame, layout = card(context.theme, spacing=6, padding=14)
        title = texts.PART_WORDS.format(
            part=arabic_indic(str(number)), fingerprint=isolated(recovery.fingerprint)
        )
        layout.addWidget(label(title, "strong"))
        layout.addLayout(_words(recovery.parts[number - 1].words, context))
        self.down.addWidget(frame)
        self.said = label("", "soft", wrap=True)
        self.down.addWidget(self.said)
        self.down.addStretch()
        self.save = self.add_button(texts.PART_SAVE)
        self.save.clicked.connect(self._choose)
        self.print = self.add_button(texts.PART_PRINT)
        self.print.clicked.connect(self.print_asked)
        self.setFocusProxy(self.print)

    def save_in(self, folder: Path) -> None:
        """Save the part in a folder, or say why not."""
        try:
            file = recovery_parts.save_sheet(self._sheet(), folder, self._office)
        except ExpectedError as error:
            self.refuse(error.user_message)
            return
        self.refuse("")
        self.said.setText(texts.PART_SAVED.format(file=left_to_right(str(file))))
        self.on.setFocus()

    def _choose(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, texts.PART_FOLDER):
            self.save_in(Path(folder))


def proof_page(context: Context, recovery: Recovery, number: int, asked: list[int]) -> FieldsPage:
    """Some words of a part, typed by who has it in his hand."""
    fields = [
        Asked(
            str(place),
            texts.WORD.format(number=arabic_indic(str(place))),
            texts.WORD_ACCEPTS,
            partial(recovery_parts.check_word, recovery, number, place),
            latin=True,
        )
        for place in asked
    ]
    return FieldsPage(context.theme, context.heading, fields)


def _words(words: tuple[str, ...], context: Context) -> QGridLayout:
    """The numbered words in rows, from the left as they are read."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(context.theme.pixels(28))
    grid.setVerticalSpacing(context.theme.pixels(3))
    for at, word in enumerate(words):
        shown = label(left_to_right(f"{at + 1:2} {word}"), "strong")
        shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        grid.addWidget(shown, at // _COLUMNS, _COLUMNS - 1 - at % _COLUMNS)
    return grid
