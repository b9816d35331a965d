"""A month as it is typed, and its neighbours."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.offices import is_arabic
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.month import FIRST_YEAR, LAST_YEAR, Month, month_of, parse_month
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import shipped_calendar

MONTHS = st.builds(Month, st.integers(FIRST_YEAR, LAST_YEAR), st.integers(1, 12))
BAD = [
    "", " ", "2026", "2026-13", "2026-00", "26-10", "2026-10-01", "أكتوبر", "1448-03", "2026-1x",
    "9" * 10_000, "\ud800", "🌙", "2026\u200f-10", "-2026-10",
]  # fmt: skip


@given(MONTHS)
def test_a_month_is_read_as_it_is_written(month: Month) -> None:
    assert parse_month(str(month)) == month
    assert month_of(month.first) == month_of(month.last) == month
    assert month_of(month.last + timedelta(days=1)) == month.later(1)
    assert month_of(month.first - timedelta(days=1)) == month.later(-1)


@given(MONTHS, st.integers(-400, 400))
def test_later_and_back_is_the_same_month(month: Month, months: int) -> None:
    assert month.later(months).later(-months) == month
    assert (month.later(months) > month) is (months > 0)


@pytest.mark.parametrize(
    "text", ["2026-10", " 2026-10 ", "٢٠٢٦-١٠", "۲۰۲۶/۱۰", "2026.10", "2026 10"]
)
def test_it_is_typed_in_many_ways(text: str) -> None:
    assert parse_month(text) == Month(2026, 10)


@pytest.mark.parametrize("text", BAD)
def test_anything_else_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(RefusedInputError) as refusal:
        parse_month(text)
    assert refusal.value.reason == "not_a_month"
    assert is_arabic(refusal.value.user_message)


def test_it_is_said_in_both_calendars() -> None:
    table = shipped_calendar().table
    october = Month(2026, 10)
    assert october.in_words(Digits.ARABIC) == "أكتوبر ٢٠٢٦م"
    assert october.hijri_in_words(table, Digits.ARABIC) == "ربيع الآخر وجمادى الأولى ١٤٤٨هـ"
    over_new_year = month_of(date(2026, 6, 1)).hijri_in_words(table, Digits.LATIN)
    assert over_new_year == "ذو الحجة 1447هـ ومحرم 1448هـ"


@given(MONTHS)
def test_every_month_has_its_hijri_months(month: Month) -> None:
    assert "هـ" in month.hijri_in_words(shipped_calendar().table, Digits.ARABIC)
