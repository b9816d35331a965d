"""A day or a moment as the pages say it."""

from datetime import date, datetime

from twaim_desk.clock import RIYADH
from twaim_desk.domain.written_dates import hijri_in_words, hijri_without_year
from twaim_desk.ui.places import Surroundings


def day_said(around: Surroundings, day: date | datetime) -> str:
    """The Hijri day in words."""
    if isinstance(day, datetime):
        day = day.astimezone(RIYADH).date()
    association = around.association
    hijri = association.forms.table.from_gregorian(day)
    return hijri_in_words(hijri, association.profile.digits)


def short_day(around: Surroundings, day: date) -> str:
    """The same without the year where it is this year."""
    table, digits = around.association.forms.table, around.association.profile.digits
    hijri = table.from_gregorian(day)
    if hijri.year != table.from_gregorian(around.today).year:
        return hijri_in_words(hijri, digits)
    return hijri_without_year(hijri, digits)
