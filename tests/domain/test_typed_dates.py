from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import DAY, shipped
from twaim_desk.domain.digits import Digits, arabic_indic
from twaim_desk.domain.hijri import HijriDate
from twaim_desk.domain.typed_dates import LONGEST, TypedDay, parse_day
from twaim_desk.domain.written_dates import (
    GREGORIAN_MONTHS,
    HIJRI_MONTHS,
    WEEKDAYS,
    both_calendars,
    gregorian_in_words,
    hijri_in_words,
    weekday_of,
)
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import calendar as texts

TABLE = shipped().table
PERSONAL = shipped().personal_table
DAY_MEANT = TypedDay(date(2026, 11, 22), HijriDate(1448, 6, 12), typed_in_hijri=True)  # Sunday
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

days_of_table = st.dates(TABLE.first_day, TABLE.last_day)


def typed(text: str) -> TypedDay:
    return parse_day(text, TABLE)


def refusal(text: str) -> RefusedInputError:
    with pytest.raises(RefusedInputError) as caught:
        typed(text)
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "١٢/٦/١٤٤٨",
        "12/6/1448",
        "12/06/1448",
        "12-6-1448",
        "12.6.1448",
        "12 6 1448",
        "12 / 6 / 1448",
        "12،6،1448",
        "١٢؍٦؍١٤٤٨",
        "12\\6\\1448",
        "12ـ6ـ1448",
        "12–6—1448",
        "۱۲/۶/۱۴۴۸",
        "１２／６／１４４８",
        "١٢/6/1448",
        "1448/6/12",
        "١٤٤٨-٠٦-١٢",
        "14480612",
        "12061448",
        "١٤٤٨٠٦١٢",
        "  12/6/1448\t",
        "12\u00a06\u00a01448",
        "\u200f١٢/٦/١٤٤٨\u200f",
        "\u206712/6/1448\u2069",
        "\ufeff12/6/1448",
        "١٢/٦/١٤٤٨هـ",
        "١٢/٦/١٤٤٨ هـ",
        "١٢/٦/١٤٤٨ه",
        "١٢/٦/١٤٤٨هـ.",
        "12/6/1448 هجري",
        "1448هـ/6/12",
        "14480612هـ",
        "١٢ جمادى الآخرة ١٤٤٨هـ",
        "١٢ جمادى الآخرة ١٤٤٨",
        "12 جمادى الاخره 1448",
        "12 جمادي الآخرة 1448",
        "12 جمادى الثانية 1448هـ",
        "12 جماد الآخر 1448",
        "12 جُمادى الآخِرة 1448",
        "12 جمـادى الآخـرة 1448",
        "12  جمادى   الآخرة  1448",
        "12جمادى الآخرة1448هـ",
        "جمادى الآخرة 12، 1448",
        "1448 جمادى الآخرة 12",
        "الأحد 12/6/1448",
        "الاحد ١٢ جمادى الآخرة ١٤٤٨هـ",
        "الأحد، 12 جمادى الآخرة 1448",
        "يوم الأحد 12/6/1448",
        "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م",
        "12/6/1448 الموافق 22/11/2026",
    ],
    ids=ascii,
)
def test_a_day_typed_in_the_hijri_calendar(text: str) -> None:
    assert typed(text) == DAY_MEANT


@pytest.mark.parametrize(
    "text",
    [
        "٢٠٢٦-١١-٢٢",
        "2026-11-22",
        "2026/11/22",
        "22/11/2026",
        "22-11-2026",
        "22.11.2026",
        "22112026",
        "20261122",
        "٢٢١١٢٠٢٦",
        "٢٢/١١/٢٠٢٦م",
        "22/11/2026 م",
        "22/11/2026 ميلادي",
        "22 نوفمبر 2026",
        "٢٢ نوفمبر ٢٠٢٦م",
        "نوفمبر 22، 2026",
        "الأحد ٢٢ نوفمبر ٢٠٢٦م",
        "الأحد 22/11/2026",
        "الأحد ٢٢ نوفمبر ٢٠٢٦م الموافق ١٢ جمادى الآخرة ١٤٤٨هـ",
    ],
    ids=ascii,
)
def test_a_day_typed_in_the_gregorian_calendar(text: str) -> None:
    assert typed(text) == TypedDay(DAY_MEANT.gregorian, DAY_MEANT.hijri, typed_in_hijri=False)


@pytest.mark.parametrize(
    ("month", "spellings"),
    [
        (1, ["محرم", "محرّم", "المحرم", "المحرّم"]),
        (2, ["صفر"]),
        (3, ["ربيع الأول", "ربيع الاول", "ربيع أول"]),
        (4, ["ربيع الآخر", "ربيع الاخر", "ربيع الثاني", "ربيع ثاني"]),
        (5, ["جمادى الأولى", "جمادي الاولى", "جمادى الأول", "جماد الأول", "جماد أول"]),
        (6, ["جمادى الآخرة", "جمادى الثانية", "جمادي الثانيه", "جماد الثاني", "جماد ثاني"]),
        (7, ["رجب"]),
        (8, ["شعبان"]),
        (9, ["رمضان", "رمضان المبارك"]),
        (10, ["شوال", "شوّال"]),
        (11, ["ذو القعدة", "ذي القعدة", "ذو القعده", "ذوالقعدة"]),
        (12, ["ذو الحجة", "ذي الحجة", "ذي الحجه", "ذوالحجة"]),
    ],
)
def test_names_of_hijri_months(month: int, spellings: list[str]) -> None:
    for name in spellings:
        assert typed(f"5 {name} 1448").hijri == HijriDate(1448, month, 5)


@pytest.mark.parametrize(
    ("month", "spellings"),
    [
        (4, ["أبريل", "ابريل", "إبريل"]),
        (6, ["يونيو", "يونيه"]),
        (7, ["يوليو", "يوليه"]),
        (8, ["أغسطس", "اغسطس"]),
        (10, ["أكتوبر", "اكتوبر"]),
    ],
)
def test_names_of_gregorian_months(month: int, spellings: list[str]) -> None:
    for name in spellings:
        assert typed(f"5 {name} 2026").gregorian == date(2026, month, 5)


def test_eight_digits_are_read_by_where_the_year_can_be() -> None:
    """A day and a month such as 13 and 06, or 20 and 11, also look like a year."""
    for day in range(TABLE.first_day.toordinal(), date(2030, 1, 1).toordinal()):
        gregorian = date.fromordinal(day)
        year, month, number = TABLE.from_gregorian(gregorian)
        for text in (
            f"{number:02}{month:02}{year}",
            f"{year}{month:02}{number:02}",
            gregorian.strftime("%d%m%Y"),
            gregorian.strftime("%Y%m%d"),
        ):
            assert typed(text).gregorian == gregorian


# Every accepted shape

SHAPES: list[Callable[[int, int, int], str]] = [
    lambda year, month, day: f"{day}/{month}/{year}",
    lambda year, month, day: f"{day:02}/{month:02}/{year}",
    lambda year, month, day: f"{day}-{month}-{year}",
    lambda year, month, day: f"{day}.{month}.{year}",
    lambda year, month, day: f"{day} {month} {year}",
    lambda year, month, day: f"{year}-{month:02}-{day:02}",
    lambda year, month, day: f"{year}/{month}/{day}",
    lambda year, month, day: f"{day:02}{month:02}{year}",
    lambda year, month, day: f"{year}{month:02}{day:02}",
]


@given(
    day=days_of_table,
    shape=st.sampled_from(SHAPES),
    in_hijri=st.booleans(),
    with_weekday=st.booleans(),
    with_era=st.booleans(),
    fold=st.sampled_from([str, arabic_indic, lambda text: text.translate(PERSIAN)]),
    around=st.sampled_from(["{}", " {} ", "\u200f{}\u200f", "\u2067{}\u2069", "\t{}\n"]),
)
def test_every_day_in_every_shape(
    day: date,
    shape: Callable[[int, int, int], str],
    in_hijri: bool,
    with_weekday: bool,
    with_era: bool,
    fold: Callable[[str], str],
    around: str,
) -> None:
    hijri = TABLE.from_gregorian(day)
    text = shape(*hijri) if in_hijri else shape(day.year, day.month, day.day)
    text += ("هـ" if in_hijri else " م") * with_era
    text = (f"{weekday_of(day)} " if with_weekday else "") + text
    assert typed(around.format(fold(text))) == TypedDay(day, hijri, in_hijri)


@given(day=days_of_table, digits=st.sampled_from(Digits))
def test_the_programs_own_written_forms_are_read_back(day: date, digits: Digits) -> None:
    hijri = TABLE.from_gregorian(day)
    in_hijri, in_gregorian = hijri_in_words(hijri, digits), gregorian_in_words(day, digits)
    for text in (
        in_hijri,
        f"{weekday_of(day)} {in_hijri}",
        both_calendars(day, TABLE, digits),
        f"يوم {both_calendars(day, TABLE, digits)}",
    ):
        assert typed(text) == TypedDay(day, hijri, typed_in_hijri=True)
    for text in (in_gregorian, f"{weekday_of(day)} {in_gregorian}"):
        assert typed(text) == TypedDay(day, hijri, typed_in_hijri=False)


@given(day=days_of_table, other=st.integers(1, 6))
def test_a_weekday_that_does_not_agree_is_refused(day: date, other: int) -> None:
    wrong = WEEKDAYS[(day.weekday() + other) % 7]
    refused = refusal(f"{wrong} {day:%d/%m/%Y}")
    assert refused.reason == "weekday_differs"
    assert refused.user_message == texts.WEEKDAY_DIFFERS


@given(day=st.dates(TABLE.first_day, TABLE.last_day - 30 * DAY), apart=st.integers(1, 30))
def test_two_calendars_that_do_not_agree_are_refused(day: date, apart: int) -> None:
    hijri = hijri_in_words(TABLE.from_gregorian(day))
    refused = refusal(f"{hijri} الموافق {gregorian_in_words(day + apart * DAY)}")
    assert refused.reason == "days_differ"
    assert refused.user_message == texts.DAYS_DIFFER


@given(month=st.sampled_from(HIJRI_MONTHS), year=st.integers(1900, 2099))
def test_a_hijri_month_of_a_gregorian_year_is_refused(month: str, year: int) -> None:
    """Read by its number, Ramadan would be September."""
    assert refusal(f"12 {month} {year}").user_message == texts.CALENDARS_DIFFER


@given(month=st.sampled_from(GREGORIAN_MONTHS), year=st.integers(1300, 1499))
def test_a_gregorian_month_of_a_hijri_year_is_refused(month: str, year: int) -> None:
    assert refusal(f"12 {month} {year}").reason == "calendars_differ"


# What is refused


@pytest.mark.parametrize(
    ("text", "reason", "sentence"),
    [
        ("", "empty", texts.EMPTY_DATE),
        ("   \t\n", "empty", texts.EMPTY_DATE),
        ("\u200f\u2067\u2069\ufeff", "empty", texts.EMPTY_DATE),
        ("30/1/1448", "no_such_day", texts.MONTH_HAS_29_DAYS),
        ("30 محرم 1448", "no_such_day", texts.MONTH_HAS_29_DAYS),
        ("31/1/1448", "no_such_day", texts.NO_SUCH_DAY),
        ("0/1/1448", "no_such_day", texts.NO_SUCH_DAY),
        ("12/13/1448", "no_such_month", texts.NO_SUCH_MONTH),
        ("12/0/1448", "no_such_month", texts.NO_SUCH_MONTH),
        ("12/13/2026", "no_such_month", texts.NO_SUCH_MONTH),
        ("11/22/2026", "no_such_month", texts.NO_SUCH_MONTH),
        ("30/2/2026", "no_such_day", texts.NO_SUCH_GREGORIAN_DAY),
        ("29/2/2026", "no_such_day", texts.NO_SUCH_GREGORIAN_DAY),
        ("31 نوفمبر 2026", "no_such_day", texts.NO_SUCH_GREGORIAN_DAY),
        ("0/11/2026", "no_such_day", texts.NO_SUCH_GREGORIAN_DAY),
        ("12/6/48", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/26", "year_unclear", texts.YEAR_UNCLEAR),
        ("48-6-12", "year_unclear", texts.YEAR_UNCLEAR),
        ("12 رمضان 48", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/1250", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/1500", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/2100", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/0000", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/14480", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/01448", "year_unclear", texts.YEAR_UNCLEAR),
        ("12 رمضان 01448", "year_unclear", texts.YEAR_UNCLEAR),
        ("99999999", "year_unclear", texts.YEAR_UNCLEAR),
        ("12/6/1430", "outside_table", texts.OUTSIDE_TABLE.format(first=1436, last=1484)),
        ("12/6/1485", "outside_table", texts.OUTSIDE_TABLE.format(first=1436, last=1484)),
        ("1/1/2001", "outside_table", texts.OUTSIDE_TABLE.format(first=1436, last=1484)),
        ("22/11/2026هـ", "calendars_differ", texts.CALENDARS_DIFFER),
        ("12/6/1448م", "calendars_differ", texts.CALENDARS_DIFFER),
        ("12/6/1448 هـ م", "calendars_differ", texts.CALENDARS_DIFFER),
        ("الجمعة 12/6/1448", "weekday_differs", texts.WEEKDAY_DIFFERS),
        ("12/6/1448 الموافق 23/11/2026", "days_differ", texts.DAYS_DIFFER),
        ("12/6/1448 الموافق", "not_a_date", texts.NOT_A_DATE),
        ("الموافق 12/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("12/6/1448 الموافق 22/11/2026 الموافق", "not_a_date", texts.NOT_A_DATE),
        ("12/6", "not_a_date", texts.NOT_A_DATE),
        ("1448", "not_a_date", texts.NOT_A_DATE),
        ("144806", "not_a_date", texts.NOT_A_DATE),
        ("012/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("012 رمضان 1448", "not_a_date", texts.NOT_A_DATE),
        ("12/006/1448", "not_a_date", texts.NOT_A_DATE),
        ("2026/11/2026", "not_a_date", texts.NOT_A_DATE),
        ("12/6/1448/1", "not_a_date", texts.NOT_A_DATE),
        ("12 6 رمضان 1448", "not_a_date", texts.NOT_A_DATE),
        ("12 رمضان شوال 1448", "not_a_date", texts.NOT_A_DATE),
        ("رمضان 1448", "not_a_date", texts.NOT_A_DATE),
        ("الأحد", "not_a_date", texts.NOT_A_DATE),
        ("يوم", "not_a_date", texts.NOT_A_DATE),
        ("هـ", "not_a_date", texts.NOT_A_DATE),
        ("اليوم", "not_a_date", texts.NOT_A_DATE),
        ("الأحد الأحد 12/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("ذو", "not_a_date", texts.NOT_A_DATE),
        ("12 ربيع 1448", "not_a_date", texts.NOT_A_DATE),
        ("+12/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("²/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("१२/६/१४४८", "not_a_date", texts.NOT_A_DATE),
        ("①/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("٢٠٢٦-١١-٢٢T10:00", "not_a_date", texts.NOT_A_DATE),
        ("12/6/1448\x00", "not_a_date", texts.NOT_A_DATE),
        ("1\x002/6/1448", "not_a_date", texts.NOT_A_DATE),
        ("\ud800", "not_a_date", texts.NOT_A_DATE),
        ("12/6/1448\udfff", "not_a_date", texts.NOT_A_DATE),
        ("🙂", "not_a_date", texts.NOT_A_DATE),
        ("12/6/1448🙂", "not_a_date", texts.NOT_A_DATE),
        ("1" * 10_240, "not_a_date", texts.NOT_A_DATE),
        (" " * 10_240, "not_a_date", texts.NOT_A_DATE),
        ("12/" * 3_400, "not_a_date", texts.NOT_A_DATE),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_what_is_no_day_is_refused(text: str, reason: str, sentence: str) -> None:
    refused = refusal(text)
    assert refused.reason == reason
    assert refused.user_message == sentence


def test_a_text_may_be_as_long_as_the_longest_form_and_some_blanks() -> None:
    assert len("الثلاثاء ٢٩ جمادى الأولى ١٤٤٨هـ الموافق ٢٢ سبتمبر ٢٠٢٦م") < 80
    assert typed("12/6/1448".ljust(80)) == DAY_MEANT
    assert refusal("12/6/1448".ljust(81)).reason == "not_a_date"


@given(text=st.text(st.characters(), max_size=LONGEST + 1))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    day_or_refused(text)


@given(
    text=st.text(st.sampled_from("0123456789٠١٢٣٤٥٦٧٨٩۱۴/-. ،هـم\u200f"), max_size=LONGEST)
    | st.lists(
        st.sampled_from([*HIJRI_MONTHS, *GREGORIAN_MONTHS, *WEEKDAYS, "هـ", "م", "الموافق", "يوم"])
        | st.integers(0, 32).map(str)
        | st.integers(1290, 2110).map(str),
        max_size=8,
    ).map(" ".join)
)
def test_what_is_nearly_a_day_is_a_day_or_refused(text: str) -> None:
    day_or_refused(text)


def day_or_refused(text: str) -> None:
    try:
        day = typed(text)
    except RefusedInputError as error:
        refused = error
    else:
        assert TABLE.to_gregorian(day.hijri) == day.gregorian
        return
    assert refused.user_message.endswith(".")
    assert refused.reason


# Personal dates


def test_a_day_before_the_exact_years_is_approximate() -> None:
    birth = parse_day("5/7/1389", PERSONAL, approximate_before=1436)
    assert birth == TypedDay(date(1969, 9, 16), HijriDate(1389, 7, 5), True, approximate=True)
    typed_in_gregorian = parse_day("16/9/1969", PERSONAL, approximate_before=1436)
    assert typed_in_gregorian.approximate
    assert not parse_day("1/1/1436", PERSONAL, approximate_before=1436).approximate


def test_a_weekday_beside_an_approximate_day_is_not_held_against_it() -> None:
    """The printed calendar of the time may have begun that month a day apart."""
    for weekday in WEEKDAYS:
        day = parse_day(f"{weekday} 5/7/1389", PERSONAL, approximate_before=1436)
        assert day.gregorian == date(1969, 9, 16)
    with pytest.raises(RefusedInputError):
        parse_day("الجمعة 16/9/1969", PERSONAL, approximate_before=1436)
    both = parse_day("5/7/1389 الموافق 17/9/1969", PERSONAL, approximate_before=1436)
    assert both.hijri == HijriDate(1389, 7, 5)
