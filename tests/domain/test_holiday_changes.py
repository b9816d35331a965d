"""What may be done about a holiday, and what is refused with which reason."""

from dataclasses import replace
from datetime import date

import pytest

from tests.calendars import DAY, shipped
from twaim_desk.domain.forms import CalendarForms
from twaim_desk.domain.holiday_changes import Deed, HolidayChange, settle
from twaim_desk.domain.statutory import Added, Announced, statutory_blocks
from twaim_desk.errors import RefusedInputError

TODAY = date(2026, 11, 22)
TUESDAY = date(2027, 1, 5)
NEW = HolidayChange(Deed.ADD, name="إجازة طارئة", first=TUESDAY)


def calendar() -> CalendarForms:
    """The shipped one with a day off granted, and a feast announced as it was reckoned."""
    forms = shipped()
    announced = [Announced("fitr", 1448, date(2027, 3, 9), 4, "إعلان")]
    added = [Added("إجازة", date(2026, 12, 1), 1, "قرار"), Added("أمس", date(2026, 11, 1), 1, "")]
    blocks = statutory_blocks(forms.rules, announced, forms.table, added)
    return replace(forms, blocks=blocks)


def test_a_day_is_granted() -> None:
    settled = settle(NEW, calendar(), TODAY)
    assert (settled.before, settled.first, settled.days) == (None, TUESDAY, 1)
    assert settled.source
    several = settle(
        replace(NEW, last=TUESDAY + 2 * DAY, source=" قرار  المجلس "), calendar(), TODAY
    )
    assert (several.days, several.source) == (3, "قرار المجلس")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (replace(NEW, name=" \u200f "), "no_name"),
        (replace(NEW, name="ا" * 81), "too_long"),
        (replace(NEW, first=None), "no_day"),
        (replace(NEW, last=TUESDAY - DAY), "reversed"),
        (replace(NEW, last=TUESDAY + 30 * DAY), "too_long"),
        (replace(NEW, first=shipped().table.last_day + DAY), "outside"),
        (replace(NEW, first=date(2014, 1, 1)), "outside"),
        (HolidayChange(Deed.REMOVE, "added-2027-01-06"), "unknown"),
        (HolidayChange(Deed.REMOVE, ""), "unknown"),
        (HolidayChange(Deed.REMOVE, "added-2026-11-01"), "past"),
        (HolidayChange(Deed.MOVE, "national-2026", first=date(2026, 9, 24)), "past"),
        (HolidayChange(Deed.CONFIRM, "fitr-1448"), "confirmed"),
        (HolidayChange(Deed.CONFIRM, "founding-2027"), "confirmed"),
        (HolidayChange(Deed.MOVE, "founding-2027", first=date(2027, 2, 22)), "same"),
        (HolidayChange(Deed.MOVE, "adha-1448", first=date(2027, 6, 15)), "too_far"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(change: HolidayChange, reason: str) -> None:
    with pytest.raises(RefusedInputError) as caught:
        settle(change, calendar(), TODAY)
    assert caught.value.reason == reason


def test_an_estimated_feast_is_confirmed_as_it_was_reckoned() -> None:
    settled = settle(HolidayChange(Deed.CONFIRM, "adha-1448"), calendar(), TODAY)
    assert (settled.first, settled.days) == (date(2027, 5, 15), 4)
    assert settled.before is not None
    assert settled.before.estimated


def test_what_was_granted_may_be_moved_anywhere() -> None:
    change = HolidayChange(Deed.MOVE, "added-2026-12-01", first=date(2027, 8, 1))
    assert settle(change, calendar(), TODAY).first == date(2027, 8, 1)


def test_what_is_moved_keeps_its_length_unless_another_is_named() -> None:
    day = date(2027, 5, 16)
    change = HolidayChange(Deed.MOVE, "adha-1448", first=day)
    assert (settle(change, calendar(), TODAY).first, settle(change, calendar(), TODAY).days) == (
        day,
        4,
    )
    longer = replace(change, last=day + 4 * DAY)
    assert settle(longer, calendar(), TODAY).days == 5
