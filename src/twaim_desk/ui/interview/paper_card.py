"""One paper as it lies on the counter: what became of it, its date, what is compared on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twaim_desk.domain.asks import Answers, Ask, AskKind
from twaim_desk.domain.interview.papers import PaperRow, PaperState, date_ask, fault_of
from twaim_desk.domain.interview.person import full_name
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Copying
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.field import Field, explain_days, show_kept
from twaim_desk.ui.interview.fields import field_for
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label

_IDENTITY_SHOWN = 4


class PaperCard(QWidget):
    """The paper of the row with the cursor; `left` says that its fields were walked through."""

    answered = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._row: PaperRow | None = None
        self._is_sound = False
        self._kept: Answers = {}
        self.fields: dict[str, Field] = {}
        self.title = label("", "subtitle", wrap=True)
        self.where = label("", "soft", wrap=True)
        self.match = label("", "large", wrap=True)
        frame, self._inside = card(theme, spacing=10)
        for line in (self.title, self.where, self.match):
            self._inside.addWidget(line)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)

    def show_paper(self, interview: Interview, row: PaperRow) -> None:
        """Show a paper; fields of the same one keep what is being typed."""
        same = self._row is not None and self._row.key == row.key
        self._row = row
        self._is_sound = fault_of(row, interview.rules.today) is None
        self.title.setText(row.title)
        self.where.setText("\n".join(filter(None, (row.note, row.document.where))))
        self.match.setText(_to_match(interview, row))
        self.match.setVisible(bool(row.document.matches))
        wanted = {ask.id: ask for ask in _asks(row)}
        for name in [name for name in self.fields if not same or name not in wanted]:
            field = self.fields.pop(name)
            self._inside.removeWidget(field)
            field.hide()
            field.deleteLater()
        for name, ask in wanted.items():
            if name not in self.fields:
                self._add(ask)
                self.fields[name].put(interview.answer(name))
            elif ask.kind is AskKind.TICK:
                self.fields[name].put(interview.answer(name))
        explain_days(self.fields, interview)
        if not same:
            show_kept(self.fields, self._kept)

    def take_focus_if_needed(self) -> bool:
        """Put the cursor into the first field that still needs something, if there is one."""
        row = self._row
        if row is None or row.state not in {PaperState.PRESENT, PaperState.NOT_APPLICABLE}:
            return False
        for name, field in self.fields.items():
            empty = field.value() in {None, False}
            if empty and field.ask.required:
                self.fields[name].setFocus()
                return True
        return False

    def show_saved(self, name: str) -> None:
        """A tick at the field whose answer is on disk."""
        if name in self.fields:
            self.fields[name].show_saved()

    def show_kept(self, kept: Answers) -> None:
        """The same tick at every field whose answer, as it stands there, is among these."""
        self._kept = kept
        show_kept(self.fields, kept)

    def _add(self, ask: Ask) -> None:
        field = field_for(self.theme, ask)
        field.answered.connect(self.answered)
        field.entered.connect(self._go_on_from)
        self.fields[ask.id] = field
        self._inside.addWidget(field)

    def _go_on_from(self, name: str) -> None:
        """The next field, as long as something is wrong with the paper; of a sound one the next."""
        names = list(self.fields)
        at = names.index(name) + 1 if name in names else len(names)
        if at < len(names) and not self._is_sound:
            self.fields[names[at]].setFocus()
        else:
            self.left.emit()


def _asks(row: PaperRow) -> list[Ask]:
    """What is asked of a paper, by what became of it."""
    if row.state is PaperState.NOT_APPLICABLE:
        return [Ask(row.name("reason"), AskKind.TEXT, texts.NOT_APPLICABLE_WHY)]
    if row.state not in {PaperState.PRESENT, PaperState.ON_FILE}:
        return []
    asks = [date_ask(row)] if row.has_date else []
    if row.state is PaperState.PRESENT:
        if row.document.matches:
            asks.append(Ask(row.name("matched"), AskKind.TICK, texts.MATCHED))
        asks.append(Ask(row.name("sighted"), AskKind.TICK, texts.SIGHTED))
        if row.document.copying is Copying.YES:
            asks.append(Ask(row.name("copied"), AskKind.TICK, texts.COPIED, required=False))
    return asks


def _to_match(interview: Interview, row: PaperRow) -> str:
    """What the record says, to be compared with the paper; the identity by its last digits."""
    values = {
        "name": full_name(interview),
        "identity": interview.text("person.identity")[-_IDENTITY_SHOWN:],
        "birth_date": interview.text("person.born"),
        "address": interview.text("person.address") or interview.text("person.district"),
        "iban": interview.text("q.iban"),
        "family": "",
    }
    lines = [
        texts.TO_MATCH[part].format(value=values[part])
        for part in row.document.matches
        if part == "family" or values[part]
    ]
    return "\n".join(lines)
