"""Days as screen and paper write them: weekday, Hijri in words, then Gregorian."""

from datetime import date

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.hijri import HijriDate, HijriTable

WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
HIJRI_MONTHS = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
GREGORIAN_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
MATCHING = "الموافق"


def weekday_of(day: date) -> str:
    """The name of the weekday."""
    return WEEKDAYS[day.weekday()]


def hijri_in_words(day: HijriDate, digits: Digits = Digits.ARABIC) -> str:
    """Such as «١٢ جمادى الآخرة ١٤٤٨هـ»."""
    return written(f"{_day_and_month(day)} {day.year}هـ", digits)


def hijri_without_year(day: HijriDate, digits: Digits = Digits.ARABIC) -> str:
    """Such as «١٢ جمادى الآخرة»."""
    return written(_day_and_month(day), digits)


def gregorian_in_words(day: date, digits: Digits = Digits.ARABIC) -> str:
    """Such as «٢٢ نوفمبر ٢٠٢٦م»."""
    text = f"{day.day} {GREGORIAN_MONTHS[day.month - 1]} {day.year}م"
    return written(text, digits)


def both_calendars(day: date, table: HijriTable, digits: Digits = Digits.ARABIC) -> str:
    """Such as «الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م»."""
    hijri = hijri_in_words(table.from_gregorian(day), digits)
    return f"{weekday_of(day)} {hijri} {MATCHING} {gregorian_in_words(day, digits)}"


def hijri_span(first: HijriDate, last: HijriDate, digits: Digits = Digits.ARABIC) -> str:
    """Such as «من ١ إلى ٤ شوال ١٤٤٨هـ», with the month said twice only where it changes."""
    start = _shared_start(
        (first.day, HIJRI_MONTHS[first.month - 1], first.year),
        (last.day, HIJRI_MONTHS[last.month - 1], last.year),
        "هـ",
    )
    return f"من {written(start, digits)} إلى {hijri_in_words(last, digits)}"


def gregorian_span(first: date, last: date, digits: Digits = Digits.ARABIC) -> str:
    """Such as «من الثلاثاء ٩ إلى الجمعة ١٢ مارس ٢٠٢٧م»."""
    start = _shared_start(
        (first.day, GREGORIAN_MONTHS[first.month - 1], first.year),
        (last.day, GREGORIAN_MONTHS[last.month - 1], last.year),
        "م",
    )
    end = f"{weekday_of(last)} {gregorian_in_words(last, digits)}"
    return f"من {weekday_of(first)} {written(start, digits)} إلى {end}"


def _day_and_month(day: HijriDate) -> str:
    return f"{day.day} {HIJRI_MONTHS[day.month - 1]}"


def _shared_start(first: tuple[int, str, int], last: tuple[int, str, int], sign: str) -> str:
    day, month, year = first
    if year != last[2]:
        return f"{day} {month} {year}{sign}"
    return f"{day}" if month == last[1] else f"{day} {month}"
