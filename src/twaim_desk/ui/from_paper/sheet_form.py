"""What identifies a paper: its day, who took it, whose it is."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import Reading, read_answer
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.from_paper import Employee, Sheet
from twaim_desk.texts import from_paper as texts
from twaim_desk.texts import interview as interview_texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import label

_DAY = Ask("day", AskKind.PAST, texts.TAKEN_ON, hint=texts.TAKEN_ON_ACCEPTS)
_IDENTITY = Ask("identity", AskKind.IDENTITY, interview_texts.IDENTITY)


class SheetForm(QWidget):
    """`given` carries a whole Sheet; what is wrong is said beside its field."""

    given = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        forms = around.association.forms
        self._reading = Reading(forms.personal_table, forms.exact_from_year, around.today)
        self._number = ""
        self._asks: tuple[Ask, ...] = ()
        self.title = label("", "subtitle")
        self.form = BlockForm(around.theme)
        self.button = QPushButton(texts.BEGIN)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._give)
        self.form.finished.connect(self._give)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(around.theme.pixels(10))
        down.addWidget(self.title)
        down.addWidget(self.form)
        down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, people: tuple[Employee, ...]) -> None:
        """Who may have taken the interview; what was asked for before they were known is shown."""
        choices = tuple(Choice(str(one.id), one.full_name) for one in people)
        self._asks = (_DAY, Ask("by", AskKind.CHOICE, texts.TAKEN_BY, choices=choices), _IDENTITY)
        if self._number:
            self.ask(self._number)

    def ask(self, number: str) -> None:
        """Ask about the paper with this number, from the beginning."""
        self._number = number
        if not self._asks:
            return
        self.title.setText(left_to_right(number))
        self.form.show_block(Block("sheet", texts.ENTER[0], self._asks), {})
        self.show()
        self.form.focus()

    def put_away(self) -> None:
        """Nothing is asked any more."""
        self._number = ""
        self.hide()

    def _give(self) -> None:
        answers: dict[str, object] = {}
        for ask in self._asks:
            field = self.form.fields[ask.id]
            try:
                answers[ask.id] = read_answer(ask, field.value() or "", self._reading)
                field.say(None)
            except RefusedInputError as error:
                field.say(error.user_message)
                field.setFocus()
                return
        day, by, identity = (answers[name] for name in ("day", "by", "identity"))
        if isinstance(day, date):
            self.given.emit(Sheet(self._number, day, int(str(by)), str(identity)))
