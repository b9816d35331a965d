"""A line of a person's file, and how its days and words are said: on screen or on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.written_dates import both_calendars, gregorian_in_words, hijri_in_words
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.office_forms import OfficeForms

ILL = frozenset({"ill", "disabled"})  # categories that say something of one's health


@dataclass(frozen=True, slots=True)
class FileLine:
    """A line: its day, what it says, and the place and value that open it."""

    day: date | None
    said: tuple[str, ...]
    place: str | None = None
    kept: object = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose file it is, and how much of it: `whole` as he himself gets it, else masked."""

    session: Session
    forms: OfficeForms
    person: Person
    records: set[int]
    whole: bool = False
    health: bool = False

    def day(self, day: date | datetime | None) -> str:
        """A day in words: on paper in both calendars."""
        if day is None:
            return ""
        if isinstance(day, datetime):
            day = day.astimezone(RIYADH).date()
        association = self.forms.association
        digits, table = association.profile.digits, association.forms.personal_table
        try:
            if self.whole:
                return both_calendars(day, table, digits)
            return hijri_in_words(table.from_gregorian(day), digits)
        except RefusedInputError:
            return gregorian_in_words(day, digits)

    def category(self, category: str | None) -> str:
        """A category in words; one that tells of illness only for who may know."""
        if category is None or (category in ILL and not (self.health or self.whole)):
            return ""
        found = self.forms.forms.categories.get(category)
        return category if found is None else found.title
