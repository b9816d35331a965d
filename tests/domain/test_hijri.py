import json
from datetime import date, timedelta
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest
from hijridate import Gregorian, Hijri
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import DAY, shipped, span
from tests.vectors.cases import section
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.hijri import HijriDate, HijriTable, fits, joined, years_of
from twaim_desk.domain.written_dates import hijri_in_words, weekday_of
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

TABLE = shipped().table
PERSONAL = shipped().personal_table
MONTHS = [(year, month) for year in years_of(TABLE) for month in range(1, 13)]
PERSONAL_MONTHS = [(year, month) for year in years_of(PERSONAL) for month in range(1, 13)]
VECTORS = Path(__file__).parents[1] / "vectors"

# The first days of these months, by the strict table that ships, are one day after those of
# hijridate: the two families of Umm al-Qura tables part after 1450, where the printed ones end.
ONE_DAY_LATER = {
    1451: (4, 7, 11), 1452: (1, 2, 5, 8), 1453: (2, 7, 9), 1454: (2, 8, 10, 12),
    1455: (3, 6, 8, 11), 1456: (1, 4, 6, 8, 12), 1457: (2, 5, 8, 11, 12),
    1458: (1, 3, 6, 9, 12), 1459: (1, 4, 7, 10), 1460: (1, 4, 6, 8, 11),
}  # fmt: skip

days_of_table = st.dates(TABLE.first_day, TABLE.last_day)
months_of_table = st.sampled_from(MONTHS)


def first_of(year: int, month: int, table: HijriTable = TABLE) -> date:
    return table.to_gregorian(HijriDate(year, month, 1))


def of_hijridate(year: int, month: int) -> date:
    return date(*Hijri(year, month, 1).to_gregorian().datetuple())


def refusal(table: HijriTable, year: int, month: int, day: int) -> RefusedInputError:
    with pytest.raises(RefusedInputError) as caught:
        table.to_gregorian(HijriDate(year, month, day))
    return caught.value


@pytest.mark.parametrize("row", section("hijri"), ids=lambda row: row["h"])
def test_vectors(row: dict[str, Any]) -> None:
    day = date.fromisoformat(row["g"])
    hijri = TABLE.from_gregorian(day)
    length = TABLE.month_length(hijri.year, hijri.month)
    assert str(hijri) == row["h"]
    assert TABLE.to_gregorian(hijri) == day
    assert length == row["month_len"]
    assert row.get("last_of_month", hijri.day == length) == (hijri.day == length)
    assert row["weekday"] == weekday_of(day)
    assert row["text"] == f"{weekday_of(day)} {hijri_in_words(hijri, Digits.LATIN)}"


def test_the_table_is_the_one_of_the_vectors() -> None:
    known = json.loads((VECTORS / "umm_alqura_1436_1484.json").read_text("utf-8"))
    assert str(TABLE.first_day) == known["first_day"]
    assert known["lengths"] == {
        str(year): [TABLE.month_length(year, month) for month in range(1, 13)]
        for year in years_of(TABLE)
    }


@pytest.mark.parametrize("table", [TABLE, PERSONAL], ids=["promises", "personal"])
def test_both_ways_round_over_the_whole_table(table: HijriTable) -> None:
    for day in span(table.first_day, table.last_day):
        assert table.to_gregorian(table.from_gregorian(day)) == day


@pytest.mark.parametrize("table", [TABLE, PERSONAL], ids=["promises", "personal"])
def test_every_hijri_day_is_found_once_and_in_order(table: HijriTable) -> None:
    named = [
        HijriDate(year, month, day)
        for year in years_of(table)
        for month in range(1, 13)
        for day in range(1, table.month_length(year, month) + 1)
    ]
    assert [table.from_gregorian(day) for day in span(table.first_day, table.last_day)] == named


@given(day=st.dates(TABLE.first_day, TABLE.last_day - DAY))
def test_consecutive_days_are_consecutive(day: date) -> None:
    today, tomorrow = TABLE.from_gregorian(day), TABLE.from_gregorian(day + DAY)
    if tomorrow.day == 1:
        assert today.day == TABLE.month_length(today.year, today.month)
        assert (tomorrow.year, tomorrow.month) == (
            (today.year, today.month + 1) if today.month < 12 else (today.year + 1, 1)
        )
    else:
        assert tomorrow == today._replace(day=today.day + 1)


@given(day=st.dates(max_value=TABLE.first_day - DAY) | st.dates(TABLE.last_day + DAY))
def test_a_gregorian_day_outside_is_refused(day: date) -> None:
    with pytest.raises(RefusedInputError) as caught:
        TABLE.from_gregorian(day)
    assert caught.value.reason == "outside_table"
    assert caught.value.user_message == texts.OUTSIDE_TABLE.format(first=1436, last=1484)


@given(
    year=st.integers(max_value=1435) | st.integers(min_value=1485),
    month=st.integers(1, 12),
    day=st.integers(1, 29),
)
def test_a_hijri_year_outside_is_refused(year: int, month: int, day: int) -> None:
    assert refusal(TABLE, year, month, day).reason == "outside_table"


@given(month=st.integers(max_value=0) | st.integers(min_value=13), day=st.integers())
def test_a_month_that_no_year_has_is_refused(month: int, day: int) -> None:
    refused = refusal(TABLE, 1448, month, day)
    assert refused.reason == "no_such_month"
    assert refused.user_message == texts.NO_SUCH_MONTH


@given(which=months_of_table, day=st.integers(max_value=0) | st.integers(min_value=31))
def test_a_day_that_no_month_has_is_refused(which: tuple[int, int], day: int) -> None:
    refused = refusal(TABLE, *which, day)
    assert refused.reason == "no_such_day"
    assert refused.user_message == texts.NO_SUCH_DAY


@given(which=months_of_table)
def test_the_thirtieth_is_there_only_in_a_month_of_thirty(which: tuple[int, int]) -> None:
    if TABLE.month_length(*which) == 30:
        assert TABLE.from_gregorian(TABLE.to_gregorian(HijriDate(*which, 30))).day == 30
    else:
        assert refusal(TABLE, *which, 30).user_message == texts.MONTH_HAS_29_DAYS


def test_odd_months_of_the_old_tables_say_what_is_true_of_them() -> None:
    """A few printed months of the 1340s have 28 days or 31."""
    short, long = (1343, 9), (1345, 5)
    assert PERSONAL.month_length(*short) == 28
    assert PERSONAL.month_length(*long) == 31
    assert refusal(PERSONAL, *short, 29).user_message == texts.MONTH_IS_SHORTER
    assert refusal(PERSONAL, *short, 30).user_message == texts.MONTH_IS_SHORTER
    assert PERSONAL.to_gregorian(HijriDate(*long, 31)) + DAY == first_of(1345, 6, PERSONAL)


def test_the_first_and_the_last_day_are_inside() -> None:
    assert TABLE.first_day == date(2014, 10, 25)
    assert TABLE.last_day == date(2062, 5, 9)
    assert TABLE.from_gregorian(TABLE.first_day) == HijriDate(1436, 1, 1)
    assert TABLE.from_gregorian(TABLE.last_day) == HijriDate(1484, 12, 29)


def test_a_day_is_estimated_from_the_year_in_which_the_printed_calendar_ends() -> None:
    assert not TABLE.is_estimated(HijriDate(1450, 12, 29))
    assert TABLE.is_estimated(HijriDate(1451, 1, 1))
    assert TABLE.to_gregorian(HijriDate(1451, 1, 1)) == date(2029, 5, 14)
    assert not HijriTable(date(2014, 10, 25), 1436, (30,) * 12).is_estimated(HijriDate(1451, 1, 1))


# Corrections

can_begin_later = st.sampled_from(
    [at for at in range(1, len(MONTHS)) if TABLE.lengths[at - 1] == 29 and TABLE.lengths[at] == 30]
)
can_begin_earlier = st.sampled_from(
    [at for at in range(1, len(MONTHS)) if TABLE.lengths[at - 1] == 30 and TABLE.lengths[at] == 29]
)
moves = st.tuples(can_begin_later, st.just(1)) | st.tuples(can_begin_earlier, st.just(-1))


@given(move=moves)
def test_a_correction_moves_one_boundary_and_nothing_else(move: tuple[int, int]) -> None:
    at, by = move
    moved = first_of(*MONTHS[at]) + timedelta(days=by)
    corrected = TABLE.with_starts({MONTHS[at]: moved})
    assert first_of(*MONTHS[at], corrected) == moved
    assert corrected.from_gregorian(moved) == HijriDate(*MONTHS[at], 1)
    assert [first_of(*month, corrected) for month in MONTHS if month != MONTHS[at]] == [
        first_of(*month) for month in MONTHS if month != MONTHS[at]
    ]
    assert corrected.last_day == TABLE.last_day
    assert corrected.estimated_from_year == TABLE.estimated_from_year
    assert corrected.with_starts({MONTHS[at]: first_of(*MONTHS[at])}) == TABLE


def lengths_with_start(which: tuple[int, int], by: int) -> tuple[int, ...]:
    """The lengths when a month begins so many days later and all others begin as before."""
    lengths, at = list(TABLE.lengths), MONTHS.index(which)
    lengths[at] -= by
    if at:
        lengths[at - 1] += by
    return tuple(lengths)


@given(which=months_of_table, by=st.integers(-2, 2) | st.integers(-400, 400))
def test_a_correction_leaves_months_of_29_or_30_days_or_is_refused(
    which: tuple[int, int], by: int
) -> None:
    moved = {which: first_of(*which) + timedelta(days=by)}
    lengths = lengths_with_start(which, by)
    if set(lengths) <= {29, 30}:
        assert TABLE.with_starts(moved).lengths == lengths
    else:
        with pytest.raises(RefusedInputError) as caught:
            TABLE.with_starts(moved)
        assert caught.value.reason == "bad_length"


def test_two_months_can_be_corrected_together() -> None:
    """One alone would leave the month between them with 28 days."""
    between = next(
        at for at in range(1, len(MONTHS) - 1) if TABLE.lengths[at - 1 : at + 2] == (29, 29, 30)
    )
    later = {MONTHS[at]: first_of(*MONTHS[at]) + DAY for at in (between, between + 1)}
    with pytest.raises(RefusedInputError):
        TABLE.with_starts({MONTHS[between]: later[MONTHS[between]]})
    assert TABLE.with_starts(later).lengths[between - 1 : between + 2] == (30, 29, 29)


@pytest.mark.parametrize(
    ("which", "reason"),
    [((1435, 12), "outside_table"), ((1485, 1), "outside_table"), ((1448, 13), "no_such_month")],
)
def test_a_correction_of_a_month_that_is_not_there_is_refused(
    which: tuple[int, int], reason: str
) -> None:
    with pytest.raises(RefusedInputError) as caught:
        TABLE.with_starts({which: date(2026, 1, 1)})
    assert caught.value.reason == reason


def test_a_correction_that_says_what_is_known_changes_nothing() -> None:
    assert TABLE.with_starts({month: first_of(*month) for month in MONTHS}) == TABLE
    assert TABLE.with_starts({}) == TABLE


def test_odd_months_far_from_a_correction_are_let_be() -> None:
    later = PERSONAL.with_starts({(1448, 2): first_of(1448, 2) + DAY})
    assert later.month_length(1343, 9) == 28
    assert later.month_length(1448, 1) == 30


# Beside hijridate


def test_every_day_of_1436_to_1450_is_as_hijridate_has_it() -> None:
    for year in range(1436, 1451):
        for month in range(1, 13):
            assert first_of(year, month) == of_hijridate(year, month)
            assert TABLE.month_length(year, month) == Hijri(year, month, 1).month_length()


def test_after_1450_exactly_the_known_months_begin_a_day_after_those_of_hijridate() -> None:
    later = {(year, month) for year, months in ONE_DAY_LATER.items() for month in months}
    assert len(later) == 42
    for year in range(1451, 1461):
        for month in range(1, 13):
            by = DAY * ((year, month) in later)
            assert first_of(year, month) - of_hijridate(year, month) == by


def test_the_first_day_read_differently_is_in_august_2029() -> None:
    apart = next(
        day
        for day in span(TABLE.first_day, TABLE.last_day)
        if Gregorian.fromdate(day).to_hijri().datetuple() != TABLE.from_gregorian(day)
    )
    assert apart == date(2029, 8, 11)


# The table for personal dates


def test_the_personal_table_is_seamless() -> None:
    starts = [first_of(*month, PERSONAL) for month in PERSONAL_MONTHS]
    lengths = [(after - before).days for before, after in pairwise(starts)]
    assert lengths == [PERSONAL.month_length(*month) for month in PERSONAL_MONTHS[:-1]]
    assert PERSONAL.from_gregorian(TABLE.first_day - DAY) == HijriDate(1435, 12, 30)
    assert PERSONAL.last_day == TABLE.last_day
    assert PERSONAL.estimated_from_year == TABLE.estimated_from_year
    assert shipped().exact_from_year == TABLE.first_year


def test_the_personal_table_is_hijridate_before_1436_and_ours_from_then_on() -> None:
    for year, month in PERSONAL_MONTHS:
        known = of_hijridate(year, month) if year < 1436 else first_of(year, month)
        assert first_of(year, month, PERSONAL) == known


def test_tables_fit_only_when_one_begins_where_the_other_ends() -> None:
    before = HijriTable(date(2013, 11, 4), 1435, (30, 29) * 5 + (30, 30))
    after = HijriTable(before.last_day + DAY, 1436, (30,) * 12)
    assert fits(before, after)
    assert not fits(before, HijriTable(before.last_day + 2 * DAY, 1436, (30,) * 12))
    assert not fits(before, HijriTable(before.last_day, 1436, (30,) * 12))
    assert not fits(before, HijriTable(before.last_day + DAY, 1437, (30,) * 12))
    assert list(years_of(joined(before, after))) == [1435, 1436]


# A slow oracle: walk the table from its first day, month by month.


@given(day=days_of_table)
def test_a_walk_from_the_first_day_comes_to_the_same(day: date) -> None:
    left = (day - TABLE.first_day).days
    for which, length in zip(MONTHS, TABLE.lengths, strict=True):
        if left < length:
            assert TABLE.from_gregorian(day) == HijriDate(*which, left + 1)
            return
        left -= length


def test_years_have_354_or_355_days() -> None:
    """Also a check of the data: a slip of the pen in a length would show here."""
    totals = [sum(TABLE.lengths[at : at + 12]) for at in range(0, len(TABLE.lengths), 12)]
    assert set(totals) <= {354, 355}
    assert list(accumulate(totals))[-1] == (TABLE.last_day - TABLE.first_day).days + 1
