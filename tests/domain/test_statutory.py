from datetime import date
from typing import Any, cast

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import DAY, FRIDAY, FRIDAY_AND_SATURDAY, days_of, shipped, weekend_named
from tests.vectors.cases import section
from twaim_desk import paths
from twaim_desk.domain.hijri import HijriDate, HijriTable
from twaim_desk.domain.statutory import (
    Announced,
    HolidayBlock,
    HolidayRule,
    MonthDay,
    calendar_of,
    first_day,
    statutory_blocks,
    suggested_substitutes,
)
from twaim_desk.domain.workdays import Holiday, working_day_after
from twaim_desk.form_files.calendar_files import read_holidays

TABLE = shipped().table
BLOCKS = shipped().blocks
RULES = shipped().rules
FIXED = {"founding", "national"}

# Computed by the table that ships against holidays 0.108, which uses the other family of tables:
# the fourth day of one is the day before the first of the other.
ONLY_OURS = {
    2032: {date(2032, 1, 17)},
    2033: {date(2033, 3, 14)},
    2035: {date(2035, 2, 21)},
    2036: {date(2036, 2, 10), date(2036, 11, 22)},
}
ONLY_THEIRS = {
    2022: {date(2022, 11, 23)},  # a single day off after a match won
    2032: {date(2032, 1, 13)},
    2033: {date(2033, 3, 10)},
    2035: {date(2035, 2, 17)},
    2036: {date(2036, 2, 6), date(2036, 11, 18)},
}

# From the table of facts: how many days of a holiday fall on Friday or Saturday.
EID_DAYS_IN_THE_WEEKEND = {
    ("fitr", 1447): 2, ("adha", 1447): 1, ("fitr", 1448): 1, ("adha", 1448): 1,
    ("fitr", 1449): 1, ("adha", 1449): 2, ("fitr", 1450): 2, ("adha", 1450): 0,
    ("fitr", 1451): 0, ("adha", 1451): 2, ("fitr", 1452): 2, ("adha", 1452): 1,
    ("fitr", 1453): 2, ("adha", 1453): 0, ("fitr", 1455): 2, ("adha", 1454): 2,
}  # fmt: skip


def of(rule: str, year: int) -> HolidayBlock:
    """The holiday of a year of its rule's own calendar."""
    return next(block for block in BLOCKS if (block.rule, block.year) == (rule, year))


def in_year(year: int) -> list[HolidayBlock]:
    return [block for block in BLOCKS if block.first.year == year]


def blocks_with(*announced: Announced) -> list[HolidayBlock]:
    return list(statutory_blocks(RULES, announced, TABLE))


def eid(first: date, days: int = 4) -> HolidayBlock:
    return HolidayBlock("fitr", "إجازة عيد الفطر", 1447, first, days, estimated=True)


def one_day(day: date) -> HolidayBlock:
    return HolidayBlock("national", "إجازة اليوم الوطني", day.year, day, 1, estimated=False)


@pytest.mark.parametrize("year", range(2023, 2037))
def test_vectors(year: int) -> None:
    years = cast("dict[str, list[dict[str, Any]]]", section("statutory_holidays"))
    rows = years[str(year)]
    assert [block.rule for block in in_year(year)] == [row["kind"] for row in rows]
    for block, row in zip(in_year(year), rows, strict=True):
        assert list(block.dates()) == days_of(row["days"])
        assert block.year == row.get("hijri_year", year)
        in_weekend = [day for day in block.dates() if day.weekday() in FRIDAY_AND_SATURDAY]
        assert len(in_weekend) == row["weekend_days_inside"]
        is_announced = row.get("basis", "announced").startswith("announced")
        assert block.estimated == (not is_announced)


def test_eids_lose_as_many_days_to_the_weekend_as_the_facts_say() -> None:
    lost = {
        key: sum(day.weekday() in FRIDAY_AND_SATURDAY for day in of(*key).dates())
        for key in EID_DAYS_IN_THE_WEEKEND
    }
    assert lost == EID_DAYS_IN_THE_WEEKEND


def test_2033_has_two_fitrs() -> None:
    fitrs = [block for block in in_year(2033) if block.rule == "fitr"]
    assert [block.first for block in fitrs] == [date(2033, 1, 2), date(2033, 12, 22)]
    assert [block.year for block in fitrs] == [1454, 1455]


def test_no_year_of_its_own_calendar_has_two_of_a_kind() -> None:
    named = [(block.rule, block.year) for block in BLOCKS]
    assert len(named) == len(set(named))


def test_every_year_of_the_table_has_both_eids() -> None:
    for year in range(1436, 1485):
        fitr, adha = of("fitr", year), of("adha", year)
        assert (fitr.days, adha.days) == (4, 4)
        assert adha.first == TABLE.to_gregorian(HijriDate(year, 12, 9)) or not adha.estimated


@given(year=st.sampled_from(range(1448, 1485)))
def test_fitr_begins_after_29_ramadan_whatever_its_length(year: int) -> None:
    first = TABLE.from_gregorian(of("fitr", year).first)
    ends_on_29 = TABLE.month_length(year, 9) == 29
    assert first == (HijriDate(year, 10, 1) if ends_on_29 else HijriDate(year, 9, 30))


@pytest.mark.parametrize("year", range(2015, 2037))
def test_beside_the_library_holidays(year: int) -> None:
    ours = {day for block in BLOCKS for day in block.dates() if day.year == year}
    theirs = set(country_holidays("SA", years=year, observed=False))
    if year == 2015:  # Arafah was announced a day later; and a day off for a king's death
        assert (ours - theirs, theirs - ours) == (
            {date(2015, 9, 22)},
            {date(2015, 1, 25), date(2015, 9, 26)},
        )
    else:
        assert ours - theirs == ONLY_OURS.get(year, set())
        assert theirs - ours == ONLY_THEIRS.get(year, set())


def test_six_days_differ_from_the_library_up_to_2035() -> None:
    differing = [
        day
        for only in (ONLY_OURS, ONLY_THEIRS)
        for year, some in only.items()
        for day in some
        if 2023 <= year <= 2035
    ]
    assert len(differing) == 6


# Announced


def test_what_was_announced_takes_the_place_of_the_rule() -> None:
    announced = Announced("adha", 1448, date(2027, 5, 16), 5, "إعلان")
    blocks = blocks_with(announced)
    adha = [block for block in blocks if (block.rule, block.year) == ("adha", 1448)]
    assert adha == [HolidayBlock("adha", of("adha", 1448).name, 1448, date(2027, 5, 16), 5, False)]
    assert of("adha", 1448).first == date(2027, 5, 15)
    assert of("adha", 1448).estimated


@given(year=st.sampled_from(range(1448, 1485)), by=st.integers(-2, 2), rule=st.sampled_from(
    ["fitr", "adha"]
))  # fmt: skip
def test_an_announcement_changes_one_holiday_and_its_certainty(
    year: int, by: int, rule: str
) -> None:
    was = of(rule, year)
    blocks = blocks_with(Announced(rule, year, was.first + by * DAY, 4, "إعلان"))
    now = HolidayBlock(rule, was.name, year, was.first + by * DAY, 4, estimated=False)
    assert set(blocks) - set(blocks_with()) == {now}
    assert set(blocks_with()) - set(blocks) == {was}


def test_fixed_days_are_never_estimated_and_eids_are_until_announced() -> None:
    announced = {("fitr", 1444), ("adha", 1444), ("fitr", 1445), ("adha", 1445), ("fitr", 1446),
                 ("adha", 1446), ("fitr", 1447)}  # fmt: skip
    for block in BLOCKS:
        sure = block.rule in FIXED or (block.rule, block.year) in announced
        assert block.estimated == (not sure)


def test_the_announcements_that_ship_are_as_the_rule_says() -> None:
    """Eleven of eleven announced holidays began where the rule puts them."""
    holiday_file = paths.shipped("forms", "calendar", "holidays.toml")
    announced = read_holidays(holiday_file, TABLE).announced
    rules = {rule.id: rule for rule in RULES}
    assert len(announced) == 7
    for one in announced:
        assert one.first == first_day(rules[one.rule], one.year, TABLE)


def test_a_fixed_day_begins_in_the_year_of_its_decree() -> None:
    assert min(block.year for block in BLOCKS if block.rule == "founding") == 2022
    assert min(block.year for block in BLOCKS if block.rule == "national") == 2015
    assert max(block.year for block in BLOCKS if block.rule in FIXED) == 2062


def test_a_rule_gives_no_day_outside_the_table() -> None:
    rule = HolidayRule("new_year", "رأس السنة", 1, gregorian=MonthDay(1, 1), from_year=2020)
    assert first_day(rule, 2019, TABLE) is None
    assert first_day(rule, 2020, TABLE) == date(2020, 1, 1)
    assert first_day(rule, 2062, TABLE) == date(2062, 1, 1)
    assert first_day(rule, 2063, TABLE) is None
    assert first_day(HolidayRule("never", "لا يوم لها", 1), 1448, TABLE) is None
    late = HolidayRule("late", "متأخرة", 1, gregorian=MonthDay(12, 31))
    assert first_day(late, 2062, TABLE) is None
    last = HolidayRule("last", "آخر السنة", 1, hijri_after=MonthDay(12, 29))
    assert first_day(last, 1484, TABLE) is None  # the day after the table's last
    assert first_day(last, 1483, TABLE) is not None
    edge = HolidayRule("edge", "حدّ", 1, hijri=MonthDay(1, 1))
    assert first_day(edge, 1436, TABLE) == TABLE.first_day
    edge = HolidayRule("edge", "حدّ", 1, hijri=MonthDay(12, 29))
    assert first_day(edge, 1484, TABLE) == TABLE.last_day


def test_blocks_stand_in_order_of_time() -> None:
    assert [block.first for block in BLOCKS] == sorted(block.first for block in BLOCKS)


# The working calendar


def test_the_calendar_holds_every_day_of_every_holiday() -> None:
    calendar = calendar_of(BLOCKS, FRIDAY, TABLE, "one")
    assert set(calendar.holidays) == {day for block in BLOCKS for day in block.dates()}
    assert calendar.holidays[date(2027, 5, 15)] == Holiday("إجازة عيد الأضحى", estimated=True)
    assert calendar.holidays[date(2026, 3, 22)] == Holiday("إجازة عيد الفطر")
    assert (calendar.first, calendar.last) == (TABLE.first_day, TABLE.last_day)
    assert (calendar.weekend, calendar.version) == (FRIDAY, "one")


def test_where_two_holidays_meet_the_earlier_one_gives_the_name() -> None:
    """The only such days of the table."""
    twice = {
        day
        for at, one in enumerate(BLOCKS)
        for other in BLOCKS[:at]
        for day in {*one.dates()} & {*other.dates()}
    }
    assert twice == {date(2015, 9, 23), date(2061, 2, 22)}
    calendar = calendar_of(BLOCKS, FRIDAY, TABLE)
    assert calendar.holidays[date(2015, 9, 23)].name == "إجازة عيد الأضحى"


# Substitute days


@pytest.mark.parametrize(
    ("day", "weekend", "substitutes"),
    [
        (date(2030, 2, 22), ("fri", "sat"), [date(2030, 2, 21)]),  # Friday: the Thursday before
        (date(2031, 2, 22), ("fri", "sat"), [date(2031, 2, 23)]),  # Saturday: the Sunday after
        (date(2027, 2, 22), ("fri", "sat"), []),  # Monday: nothing is lost
        (date(2030, 2, 22), ("fri",), [date(2030, 2, 21)]),
        (date(2031, 2, 22), ("fri",), []),  # Saturday is worked
        (date(2029, 2, 22), ("thu", "fri"), [date(2029, 2, 21)]),
    ],
)
def test_a_day_lost_in_the_weekend_may_be_made_up_for(
    day: date, weekend: tuple[str, ...], substitutes: list[date]
) -> None:
    found = suggested_substitutes(of("founding", day.year), BLOCKS, weekend_named(weekend))
    assert list(found) == substitutes


def test_an_eid_is_lengthened_by_the_days_it_loses() -> None:
    fitr = of("fitr", 1447)  # Thursday to Sunday
    found = suggested_substitutes(fitr, BLOCKS, FRIDAY_AND_SATURDAY)
    assert found == (date(2026, 3, 23), date(2026, 3, 24))
    assert suggested_substitutes(fitr, BLOCKS, FRIDAY) == (date(2026, 3, 23),)


def test_substitutes_are_working_days_that_no_other_holiday_has() -> None:
    first = eid(date(2026, 3, 19))
    second = HolidayBlock("other", "أخرى", 2026, date(2026, 3, 23), 1, estimated=False)
    found = suggested_substitutes(first, [first, second], FRIDAY_AND_SATURDAY)
    assert found == (date(2026, 3, 24), date(2026, 3, 25))


def test_a_single_day_that_meets_another_holiday_is_not_made_up_for() -> None:
    friday = date(2030, 2, 22)
    blocks = [one_day(friday), eid(friday - DAY)]
    assert suggested_substitutes(blocks[0], blocks, FRIDAY_AND_SATURDAY) == ()


def test_substitutes_are_never_counted_by_themselves() -> None:
    calendar = calendar_of(BLOCKS, FRIDAY_AND_SATURDAY, TABLE)
    for block in BLOCKS:
        for day in suggested_substitutes(block, BLOCKS, FRIDAY_AND_SATURDAY):
            assert calendar.is_working(day)
    assert working_day_after(date(2026, 3, 18), 1, calendar) == date(2026, 3, 23)


def test_blocks_of_a_corrected_month_move_with_it() -> None:
    """Fitr follows the calendar: when Ramadan is corrected, so is the holiday."""
    year = next(
        year
        for year in range(1451, 1484)
        if TABLE.month_length(year, 8) == 29 and TABLE.month_length(year, 9) == 30
    )
    ramadan = TABLE.to_gregorian(HijriDate(year, 9, 1))
    moved: HijriTable = TABLE.with_starts({(year, 9): ramadan + DAY})
    after = statutory_blocks(RULES, (), moved)
    fitr = next(block for block in after if (block.rule, block.year) == ("fitr", year))
    assert fitr.first == of("fitr", year).first + DAY
