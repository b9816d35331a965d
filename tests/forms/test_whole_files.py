"""What is wrong with a whole file: not there, not text, not TOML, not the calendar one needs."""

import re
from calendar import monthrange
from pathlib import Path

import pytest

from tests.forms.refusal_cases import BEFORE, HOLIDAYS, MONTHS, POLICY
from tests.forms.small import FILES, problems_of_file, problems_of_folder, spoil, write_small
from twaim_desk.form_files import Problem, read_calendar
from twaim_desk.texts import form_files as texts

# What is wrong with a whole file


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / file).unlink()
    assert problems_of_file(folder / file) == [Problem(folder / file, 1, texts.NOT_FOUND)]


@pytest.mark.parametrize("file", FILES)
def test_a_folder_in_the_place_of_a_file(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / file).unlink()
    (folder / file).mkdir()
    missing = Problem(folder / file, 1, texts.NOT_FOUND)
    assert problems_of_file(folder / file) == [missing]
    assert problems_of_folder(folder)[0] == missing


@pytest.mark.parametrize("file", ["notes.toml", "letters/receipt.toml"])
def test_a_file_of_no_known_kind(file: str, tmp_path: Path) -> None:
    path = write_small(tmp_path) / file
    path.parent.mkdir(exist_ok=True)
    path.write_text("", encoding="utf-8")
    assert problems_of_file(path) == [Problem(path, 1, texts.UNKNOWN_FILE)]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        'id = "سياسة"'.encode("utf-16"),
        'id = "سياسة"'.encode("cp1256"),
        b"\xed\xa0\x80",
        FILES[POLICY].encode()[:-2] + b"\xd9",
    ],
    ids=["bytes", "utf-16", "windows-1256", "surrogate", "cut"],
)
def test_a_file_that_is_not_text(file: str, content: bytes, tmp_path: Path) -> None:
    path = write_small(tmp_path) / file
    path.write_bytes(content)
    assert problems_of_file(path) == [Problem(path, 1, texts.NOT_TEXT)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("=", 1),
        ('id = "900"\n\nid = "901"\n', 3),
        ("a = 1\nb = \n", 2),
        ("a = 1\n\n[b\n", 3),
        ('a = 1\n\nb = """سطر\nسطر\n', 5),
        ("a = [1,\n2,\n3", 3),
        ("a = 2026-02-30\n", 1),
        ("a = 1\nb = \x00\n", 2),
        ('a = "\\ud800"\n', 1),
        ("سياسة = 1\n", 1),
        (f"a = {'9' * 5000}\n", 1),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_a_file_that_is_not_toml(text: str, line: int, tmp_path: Path) -> None:
    path = write_small(tmp_path) / POLICY
    path.write_text(text, encoding="utf-8")
    (problem,) = problems_of_file(path)
    assert problem.line == line
    assert problem.sentence.startswith(texts.NOT_TOML.format(detail=""))


MEGABYTE = 1_000_000
DEEP = texts.TOO_DEEP
NOT_TOML = texts.NOT_TOML.format(detail="")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * MEGABYTE, NOT_TOML),
        ("]" * MEGABYTE, NOT_TOML),
        ("a = " + "[" * MEGABYTE, DEEP),
        ("a = " + "{a = " * (MEGABYTE // 5), DEEP),
        ("a = " + "[{a = " * (MEGABYTE // 6), DEEP),
        ("a = " + '"' * MEGABYTE, NOT_TOML),
        ('a = "' + "\\" * MEGABYTE, NOT_TOML),
        ("[a]\n" * (MEGABYTE // 4), NOT_TOML),
        ("\x00" * MEGABYTE, NOT_TOML),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_a_megabyte_of_brackets(text: str, said: str, tmp_path: Path) -> None:
    path = write_small(tmp_path) / POLICY
    path.write_text(text, encoding="utf-8")
    (problem,) = problems_of_file(path)
    assert problem.sentence.startswith(said)
    assert problem.line <= 2


def test_a_byte_order_mark_is_read_over(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    for file, text in FILES.items():
        (folder / file).write_text(text, encoding="utf-8-sig")
    assert problems_of_folder(folder) == []


def test_lines_of_windows_are_counted_alike(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[POLICY].replace('section = "ب"', 'section = "ت"').replace("\n", "\r\n")
    (folder / POLICY).write_bytes(text.encode())
    line = FILES[POLICY][: FILES[POLICY].index('section = "ب"')].count("\n") + 1
    unknown = texts.UNKNOWN_SECTION.format(value="ت")
    assert problems_of_file(folder / POLICY) == [Problem(folder / POLICY, line, unknown)]


# The calendar as a whole


@pytest.mark.parametrize("day", ["2014-10-24", "2014-10-26"])
def test_tables_that_do_not_meet(day: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[MONTHS].replace("2014-10-25", day)
    (folder / MONTHS).write_text(text[: text.index("[[corrections]]")], encoding="utf-8")
    gap = texts.YEARS_WITH_GAPS.format(value=1436)
    assert problems_of_folder(folder) == [Problem(folder / MONTHS, 2, gap)]


def test_promises_never_rest_on_approximate_months(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[MONTHS].replace("first_day", "approximate = true\nfirst_day")
    (folder / MONTHS).write_text(text.replace("1437 = [30, 29", "1437 = [31, 28"), "utf-8")
    bad = texts.BAD_MONTHS.format(value="1437", first=29, last=30)
    assert problems_of_file(folder / MONTHS) == [Problem(folder / MONTHS, 8, bad)]


@pytest.mark.parametrize("day", ["2015-07-02", "2015-08-01"])
def test_a_holiday_may_be_announced_up_to_fifteen_days_off(day: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, HOLIDAYS, "first = 2015-07-17", f"first = {day}")
    assert problems_of_folder(folder) == []


@pytest.mark.parametrize("month", range(1, 13))
def test_a_rule_may_name_every_day_that_comes_every_year(month: int, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    last = monthrange(2023, month)[1]
    old = "gregorian = { month = 9, day = 23 }"
    spoil(folder, HOLIDAYS, old, f"gregorian = {{ month = {month}, day = {last} }}")
    assert problems_of_folder(folder) == []
    spoil(folder, HOLIDAYS, old, f"gregorian = {{ month = {month}, day = {last + 1} }}")
    assert len(problems_of_folder(folder)) == 1


def test_the_version_names_what_promises_rest_on(tmp_path: Path) -> None:
    folder = write_small(tmp_path) / "calendar"
    version = read_calendar(folder).version
    assert re.fullmatch("[0-9a-f]{12}", version)
    spoil(tmp_path, BEFORE, 'source = "جدول"', 'source = "آخر"')
    assert read_calendar(folder).version == version
    spoil(tmp_path, HOLIDAYS, 'source = "إعلان"', 'source = "آخر"')
    assert read_calendar(folder).version != version
