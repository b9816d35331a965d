"""What is filled in about a holiday: one form for adding, moving, confirming and taking back."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.domain.typed_dates import TypedDay, parse_day
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.holidays import HolidayLine
from twaim_desk.texts import holidays as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.users.forms import Form
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.checked_field import CheckedField

_AT = {"no_name": "name", "no_day": "first", "reversed": "last", "too_far": "first"}


class HolidayForm(Form):
    """Enter leads through the fields, and from the last one to the preview."""

    def __init__(self, around: Surroundings, deed: Deed, line: HolidayLine | None) -> None:
        super().__init__(around.theme, texts.TITLES[deed], texts.PREVIEW)
        self._around, self.deed, self.line = around, deed, line
        self.fields: dict[str, QLineEdit] = {}
        if line is not None and deed is not Deed.ADD:
            self.down.addWidget(label(texts.ABOUT.format(name=line.name, days=self._span(line)),
                                      "strong", wrap=True))  # fmt: skip
        if deed is Deed.ADD:
            self._add_text("name", texts.NAME, texts.NAME_ACCEPTS)
        if deed in {Deed.ADD, Deed.MOVE}:
            self._add_days()
        if deed is not Deed.REMOVE:
            self._add_text("source", texts.SOURCE, texts.SOURCE_ACCEPTS)
        self.add_buttons()
        self._lead_through()

    @property
    def typed(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(edit.text() for edit in self.fields.values())

    def restore(self, typed: Sequence[str]) -> None:
        """Put back what was typed."""
        for edit, text in zip(self.fields.values(), typed, strict=False):
            edit.setText(text)

    def change(self) -> HolidayChange | None:
        """What is wanted; None where a field says what is wrong with it."""
        try:
            first, last = self._day("first"), self._day("last")
        except RefusedInputError as error:
            self.refuse(error.user_message)
            return None
        holiday = "" if self.line is None or self.deed is Deed.ADD else self.line.id
        return HolidayChange(
            self.deed, holiday, self._text("name"), first, last, self._text("source")
        )

    def refuse_for(self, error: Exception, sentence: str) -> None:
        """Say why not, with the focus where it is to be mended."""
        self.refuse(sentence)
        field = _AT.get(error.reason, "") if isinstance(error, RefusedInputError) else ""
        self.fields.get(field, self.button).setFocus()

    def _add_text(self, name: str, title: str, accepts: str) -> None:
        self.fields[name] = self.add_field(title)
        self.fields[name].setAccessibleDescription(accepts)

    def _add_days(self) -> None:
        accepts = texts.LAST_ACCEPTS[self.deed]
        across = QHBoxLayout()
        across.setSpacing(self.theme.pixels(12))
        for name, field in (
            ("first", DayField(texts.FIRST, texts.FIRST_ACCEPTS, self._around)),
            ("last", DayField(texts.LAST, accepts, self._around, optional=True)),
        ):
            self.fields[name] = field.edit
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(across)

    def _lead_through(self) -> None:
        edits = list(self.fields.values())
        for edit, following in pairwise(edits):
            edit.returnPressed.connect(following.setFocus)
        if edits:
            edits[-1].returnPressed.connect(self.submitted)
        self.setFocusProxy(edits[0] if edits else self.button)

    def _text(self, name: str) -> str:
        return self.fields[name].text() if name in self.fields else ""

    def _day(self, name: str) -> date | None:
        text = self._text(name)
        if not text.strip():
            return None
        try:
            return parse_day(text, self._around.association.forms.table).gregorian
        except RefusedInputError:
            self.fields[name].setFocus()
            raise

    def _span(self, line: HolidayLine) -> str:
        association = self._around.association
        table, digits = association.forms.table, association.profile.digits
        days = dict.fromkeys((line.first, line.last))
        return texts.TO_DAY.join(both_calendars(day, table, digits) for day in days)


class DayField(CheckedField):
    """A day in either calendar; once it is read, it is said in both."""

    def __init__(
        self, name: str, accepts: str, around: Surroundings, *, optional: bool = False
    ) -> None:
        super().__init__(name, accepts, self._parsed)
        self._around, self._optional = around, optional
        self.accepted.connect(self._say_day)

    def _parsed(self, text: str) -> TypedDay | None:
        if self._optional and not text.strip():
            return None
        return parse_day(text, self._around.association.forms.table)

    def _say_day(self, typed: TypedDay | None) -> None:
        if typed is not None:
            association = self._around.association
            digits = association.profile.digits
            self.note.setText(both_calendars(typed.gregorian, association.forms.table, digits))
