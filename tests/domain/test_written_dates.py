from datetime import date

import pytest
from hypothesis import given

from tests.calendars import DAY, days, shipped
from twaim_desk.domain.digits import Digits, arabic_indic
from twaim_desk.domain.hijri import HijriDate
from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.domain.written_dates import (
    GREGORIAN_MONTHS,
    HIJRI_MONTHS,
    WEEKDAYS,
    both_calendars,
    gregorian_in_words,
    gregorian_span,
    hijri_in_words,
    hijri_span,
    hijri_without_year,
    weekday_of,
)

TABLE = shipped().table


def test_the_form_on_paper() -> None:
    """Weekday first, Hijri in words, then Gregorian; no slashes, no dashes."""
    assert both_calendars(date(2026, 11, 22), TABLE) == (
        "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م"
    )
    assert both_calendars(date(2026, 3, 24), TABLE) == (
        "الثلاثاء ٥ شوال ١٤٤٧هـ الموافق ٢٤ مارس ٢٠٢٦م"
    )


def test_western_digits_where_the_office_wants_them() -> None:
    assert both_calendars(date(2026, 11, 22), TABLE, Digits.LATIN) == (
        "الأحد 12 جمادى الآخرة 1448هـ الموافق 22 نوفمبر 2026م"
    )


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 11, 16), "الاثنين"),
        (date(2026, 11, 17), "الثلاثاء"),
        (date(2026, 11, 18), "الأربعاء"),
        (date(2026, 11, 19), "الخميس"),
        (date(2026, 11, 20), "الجمعة"),
        (date(2026, 11, 21), "السبت"),
        (date(2026, 11, 22), "الأحد"),
    ],
)
def test_weekdays(day: date, name: str) -> None:
    assert weekday_of(day) == name


def test_every_month_has_its_own_name() -> None:
    hijri = [hijri_in_words(HijriDate(1448, month, 1)) for month in range(1, 13)]
    assert hijri == [f"١ {name} ١٤٤٨هـ" for name in HIJRI_MONTHS]
    gregorian = [gregorian_in_words(date(2026, month, 1)) for month in range(1, 13)]
    assert gregorian == [f"١ {name} ٢٠٢٦م" for name in GREGORIAN_MONTHS]
    assert len({*HIJRI_MONTHS, *GREGORIAN_MONTHS, *WEEKDAYS}) == 31
    assert HIJRI_MONTHS[8] == "رمضان"


def test_a_day_without_its_year() -> None:
    assert hijri_without_year(TABLE.from_gregorian(date(2026, 5, 22))) == "٥ ذو الحجة"


@given(day=days)
def test_a_day_as_it_is_written_is_read_again(day: date) -> None:
    assert parse_day(hijri_in_words(TABLE.from_gregorian(day)), TABLE).gregorian == day


@given(day=days)
def test_both_digits_say_the_same(day: date) -> None:
    latin = both_calendars(day, TABLE, Digits.LATIN)
    assert arabic_indic(latin) == both_calendars(day, TABLE, Digits.ARABIC)
    assert not any(sign in latin for sign in "/-–\u200f")


@pytest.mark.parametrize(
    ("first", "last", "hijri", "gregorian"),
    [
        (
            date(2026, 3, 19),
            date(2026, 3, 22),
            "من ٣٠ رمضان إلى ٣ شوال ١٤٤٧هـ",
            "من الخميس ١٩ إلى الأحد ٢٢ مارس ٢٠٢٦م",
        ),
        (
            date(2027, 3, 9),
            date(2027, 3, 12),
            "من ١ إلى ٤ شوال ١٤٤٨هـ",
            "من الثلاثاء ٩ إلى الجمعة ١٢ مارس ٢٠٢٧م",
        ),
        (
            date(2029, 12, 30),
            date(2030, 1, 2),
            "من ٢٤ إلى ٢٧ شعبان ١٤٥١هـ",
            "من الأحد ٣٠ ديسمبر ٢٠٢٩م إلى الأربعاء ٢ يناير ٢٠٣٠م",
        ),
        (
            date(2026, 6, 14),
            date(2026, 6, 17),
            "من ٢٨ ذو الحجة ١٤٤٧هـ إلى ٢ محرم ١٤٤٨هـ",
            "من الأحد ١٤ إلى الأربعاء ١٧ يونيو ٢٠٢٦م",
        ),
    ],
    ids=["two months", "one month", "two gregorian years", "two hijri years"],
)
def test_a_span_says_month_and_year_twice_only_where_they_change(
    first: date, last: date, hijri: str, gregorian: str
) -> None:
    start, end = TABLE.from_gregorian(first), TABLE.from_gregorian(last)
    assert hijri_span(start, end) == hijri
    assert gregorian_span(first, last) == gregorian


@given(day=days)
def test_spans_in_western_digits_say_the_same(day: date) -> None:
    last = day + 3 * DAY
    start, end = TABLE.from_gregorian(day), TABLE.from_gregorian(last)
    assert arabic_indic(hijri_span(start, end, Digits.LATIN)) == hijri_span(start, end)
    assert arabic_indic(gregorian_span(day, last, Digits.LATIN)) == gregorian_span(day, last)
