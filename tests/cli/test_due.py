import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.paper.reading import says
from twaim_desk.__main__ import main

ARABIC = re.compile("[\u0621-\u064a]{3}")
KEYS = {
    "profile",
    "calendar",
    "complete_on",
    "complete_on_hijri",
    "reply_by",
    "reply_by_hijri",
    "not_before",
    "not_before_hijri",
    "days",
    "estimated",
    "sentence",
}

Capture = pytest.CaptureFixture[str]


def facts(capsys: Capture, *words: str) -> dict[str, Any]:
    """What `due … --json` prints."""
    assert main(["due", *words, "--json"]) == 0
    printed = capsys.readouterr()
    assert not printed.err
    read: dict[str, Any] = json.loads(printed.out)
    return read


def said(capsys: Capture, *words: str) -> str:
    """What `due …` prints for a person."""
    assert main(["due", *words]) == 0
    return capsys.readouterr().out


def test_fifteen_working_days_over_a_feast(capsys: Capture) -> None:
    promise = facts(capsys, "2026-03-01", "--days", "15")
    assert promise.keys() >= KEYS
    assert promise["complete_on"] == "2026-03-01"
    assert promise["complete_on_hijri"] == "1447-09-12"
    assert promise["reply_by"] == "2026-03-24"
    assert promise["reply_by_hijri"] == "1447-10-05"
    assert promise["not_before"] is None
    assert promise["not_before_hijri"] is None
    assert promise["estimated"] is False
    assert promise["profile"] == "twaim"
    assert re.fullmatch("[0-9a-f]{12}", promise["calendar"])
    assert "الثلاثاء ٥ شوال ١٤٤٧هـ الموافق ٢٤ مارس ٢٠٢٦م" in promise["sentence"]


def test_every_day_is_listed_with_its_number_or_reason(capsys: Capture) -> None:
    days = facts(capsys, "2026-03-01")["days"]
    assert days[0]["date"] == "2026-03-02"
    assert days[-1] == {
        "date": "2026-03-24",
        "hijri": "1447-10-05",
        "counted": True,
        "number": 15,
        "reason": None,
    }
    numbers = [day["number"] for day in days if day["counted"]]
    assert numbers == list(range(1, 16))
    assert all(day["number"] is None and day["reason"] for day in days if not day["counted"])


def test_the_calendar_can_be_overridden(capsys: Capture) -> None:
    without = facts(capsys, "2026-03-01", "--days", "15", "--no-statutory")
    assert without["reply_by"] == "2026-03-22"
    assert without["calendar"] is None
    friday = facts(capsys, "2026-03-01", "--no-statutory", "--weekend", "FRI")
    assert friday["reply_by"] == "2026-03-18"
    later = facts(
        capsys, "2026-03-01", "--no-statutory", "--holiday", "2026-03-02", "--holiday", "١٤/٩/١٤٤٧"
    )
    assert later["reply_by"] == "2026-03-24"
    assert [day["reason"] for day in later["days"][:3]] == ["إجازة مضافة", "إجازة مضافة", None]


def test_a_holiday_by_law_keeps_its_name_when_it_is_added_again(capsys: Capture) -> None:
    days = facts(capsys, "2026-03-01", "--holiday", "2026-03-19")["days"]
    assert next(day["reason"] for day in days if day["date"] == "2026-03-19") == "إجازة عيد الفطر"


@pytest.mark.parametrize(
    "typed", ["1447-09-12", "١٢/٩/١٤٤٧", "١٢ رمضان ١٤٤٧هـ", "٠١/٠٣/٢٠٢٦", "۲۰۲۶-۰۳-۰۱", "20260301"]
)
def test_a_day_is_read_in_either_calendar_and_any_digits(typed: str, capsys: Capture) -> None:
    assert facts(capsys, typed, "--days", "١٥")["reply_by"] == "2026-03-24"


def test_without_a_ceiling_there_is_no_reply_date(capsys: Capture) -> None:
    promise = facts(capsys, "2026-03-01", "--profile", "khair-albiqa")
    assert promise["reply_by"] is None
    assert promise["reply_by_hijri"] is None
    assert promise["days"] == []
    assert promise["not_before"] == "2026-03-15"
    assert promise["not_before_hijri"] == "1447-09-26"
    printed = said(capsys, "2026-03-01", "--profile", "khair-albiqa")
    assert "لا موعد للرد" in printed
    assert "أقرب موعد متوقع للرد: الأحد ٢٦ رمضان ١٤٤٧هـ" in printed


def test_a_period_gives_every_association_a_reply_date(capsys: Capture) -> None:
    promise = facts(capsys, "2026-03-01", "--profile", "khair-albiqa", "--days", "15")
    assert promise["reply_by"] == "2026-03-24"
    assert promise["not_before"] == "2026-03-15"
    assert promise["shorter_than_least"] is False
    assert "مجلس الإدارة" in promise["sentence"]


def test_a_period_shorter_than_the_least_is_said(capsys: Capture) -> None:
    words = ["2026-03-01", "--profile", "khair-albiqa", "--days", "3"]
    assert facts(capsys, *words)["shorter_than_least"] is True
    assert "قبل أقل مدة للرد" in said(capsys, *words)


def test_a_person_reads_the_promise_both_calendars_and_why(capsys: Capture) -> None:
    printed = said(capsys, "2026-03-01")
    assert printed.startswith("يُعرض طلبكم على اللجنة المختصة لدراسته")
    assert "(١٥) خمسة عشر يوم عمل" in printed
    assert "موعد الرد: الثلاثاء ٥ شوال ١٤٤٧هـ الموافق ٢٤ مارس ٢٠٢٦م" in printed
    assert "أيام العمل المحسوبة: ١٥" in printed
    assert "راحة أسبوعية (عدد الأيام: ٤): الجمعة ٦ مارس ٢٠٢٦م، السبت ٧ مارس ٢٠٢٦م" in printed
    assert "إجازة عيد الفطر (عدد الأيام: ٢): الخميس ١٩ مارس" in printed
    assert "تقديري" not in printed


def test_a_period_too_long_for_words_is_said_in_digits(capsys: Capture) -> None:
    assert "لا تتجاوز ١٠٠ يوم عمل" in said(capsys, "2026-03-01", "--days", "100")


def test_nothing_is_listed_when_nothing_was_skipped(capsys: Capture) -> None:
    assert "غير المحسوبة" not in said(capsys, "2026-03-01", "--days", "2")


def test_a_date_that_rests_on_an_estimated_holiday_says_so(capsys: Capture) -> None:
    promise = facts(capsys, "2027-03-01")
    assert promise["estimated"] is True
    assert promise["hijri_estimated"] is False
    printed = said(capsys, "2027-03-01")
    assert "إجازة عيد الفطر، تقديري" in printed
    assert "الموعد تقديري" in printed


def test_a_hijri_date_that_is_only_computed_says_so(capsys: Capture) -> None:
    assert facts(capsys, "2031-06-01")["hijri_estimated"] is True
    assert "التاريخ الهجري تقديري" in said(capsys, "2031-06-01")


@pytest.mark.parametrize(
    "words",
    [
        ["2026-02-30"],
        ["30/2/1447"],
        ["1447-13-01"],
        [""],
        ["   "],
        ["tomorrow"],
        ["😀"],
        ["\ud800"],
        ["\u200f\u202e"],
        ["\x00\x07"],
        ["9" * 10_000],
        ["1999-01-01"],
        ["2070-01-01"],
        ["2062-07-01", "--days", "366"],
        ["2026-03-01", "--days", "0"],
        ["2026-03-01", "--days", "-1"],
        ["2026-03-01", "--days", "367"],
        ["2026-03-01", "--profile", "nobody"],
        ["2026-03-01", "--profile", "\ud800"],
        ["2026-03-01", "--holiday", "soon"],
        ["2026-03-01", "--weekend", "mon,tue,wed,thu,fri,sat,sun"],
    ],
)
def test_what_cannot_be_reckoned_is_refused_in_one_arabic_sentence(
    words: list[str], capsys: Capture
) -> None:
    assert main(["due", *words, "--json"]) == 1
    printed = capsys.readouterr()
    assert not printed.out
    assert len(printed.err.splitlines()) == 1
    assert ARABIC.search(printed.err)
    assert "خطأ في البرنامج" not in printed.err


def test_a_month_of_reply_dates_is_written_as_a_table(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "table.pdf"
    assert "٢٤ مارس ٢٠٢٦م" in said(capsys, "2026-03-01", "--table", str(file))
    assert says(file.read_bytes(), "جدول مواعيد الرد", "الثلاثاء ٥ شوال ١٤٤٧هـ") == []
    assert main(["due", "2026-03-01", "--table", str(tmp_path / "none" / "table.pdf")]) == 1
    assert ARABIC.search(capsys.readouterr().err)


def test_without_a_day_there_is_no_table(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "table.pdf"
    assert main(["due", "2026-03-01", "--profile", "general", "--table", str(file)]) == 1
    assert "فلا جدول" in capsys.readouterr().err
    assert not file.exists()
