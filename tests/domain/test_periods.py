"""Months, quarters and years of both calendars tile the days, whichever day one begins from."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.periods import Calendar, Length, Period, period_of
from twaim_desk.services.before_office import association

TABLE = association("twaim").forms.table
days = st.dates(date(2016, 1, 1), date(2060, 1, 1))
lengths, calendars = st.sampled_from(Length), st.sampled_from(Calendar)


@given(days, lengths, calendars)
def test_a_day_lies_in_its_period_and_the_next_begins_where_it_ends(
    day: date, length: Length, calendar: Calendar
) -> None:
    period = period_of(day, length, calendar, TABLE)
    assert period.first_day(TABLE) <= day <= period.last_day(TABLE)
    after = period.later(1)
    assert after.first_day(TABLE) == period.last_day(TABLE) + timedelta(days=1)
    assert period_of(after.first_day(TABLE), length, calendar, TABLE) == after


@given(days, lengths, calendars, st.integers(-40, 40))
def test_later_and_earlier_undo_each_other(
    day: date, length: Length, calendar: Calendar, steps: int
) -> None:
    period = period_of(day, length, calendar, TABLE)
    assert period.later(steps).later(-steps) == period


@given(days, lengths, calendars)
def test_its_months_are_its_days(day: date, length: Length, calendar: Calendar) -> None:
    period = period_of(day, length, calendar, TABLE)
    months = period.months
    assert len(months) == length.months
    assert months[0].first_day(TABLE) == period.first_day(TABLE)
    assert months[-1].last_day(TABLE) == period.last_day(TABLE)
    assert all(one.later(1) == other for one, other in pairwise(months))


def test_it_is_named_as_people_name_it() -> None:
    named = [
        (Period(Calendar.HIJRI, Length.MONTH, 1448, 7), "رجب ١٤٤٨هـ"),
        (Period(Calendar.GREGORIAN, Length.MONTH, 2026, 10), "أكتوبر ٢٠٢٦م"),
        (Period(Calendar.HIJRI, Length.QUARTER, 1448, 2), "الربع الثاني من عام ١٤٤٨هـ"),
        (Period(Calendar.GREGORIAN, Length.YEAR, 2026, 1), "عام ٢٠٢٦م"),
    ]
    assert [one.in_words(Digits.ARABIC) for one, _ in named] == [said for _, said in named]
    assert named[3][0].in_words(Digits.LATIN) == "عام 2026م"
