import json
from pathlib import Path
from typing import Any

import pytest

from tests.vectors.cases import section
from twaim_desk.domain.forms import CalendarForms
from twaim_desk.services.before_office import shipped_calendar
from twaim_desk.services.vectors import SectionResult, VectorsResult, run_vectors

LISTS = [
    "hijri",
    "due_dates",
    "due_dates_friday_only",
    "two_weeks",
    "promise_changes",
    "ids",
    "phones",
    "names",
    "name_collisions_accepted",
    "days_in_words",
]
# One key per section whose value a mistaken program would get wrong, and a wrong value.
WRONG = [
    ("hijri", "g", "2015-02-28"),
    ("hijri", "h", "1436-05-09"),
    ("hijri", "month_len", 28),
    ("hijri", "weekday", "السبت"),
    ("hijri", "text", "الجمعة"),
    ("hijri", "last_of_month", True),
    ("due_dates", "due", "2016-08-03"),
    ("due_dates", "start_is_working", False),
    ("due_dates", "calendar_days", 8),
    ("due_dates", "due_weekday", "السبت"),
    ("due_dates", "due_hijri", "1437-10-29"),
    ("due_dates_friday_only", "due", "2041-03-25"),
    ("two_weeks", "not_before", "2027-03-10"),
    ("two_weeks", "first_working_day_from_then", "2027-03-15"),
    ("two_weeks", "due_15_working_days", "2027-03-22"),
    ("promise_changes", "printed_due", "2026-03-19"),
    ("promise_changes", "recomputed_due", "2026-03-19"),
    ("promise_changes", "effective_deadline", "2026-03-19"),
    ("promise_changes", "effect", "changed"),
    ("ids", "valid", False),
    ("ids", "valid", 1),
    ("ids", "type", "resident"),
    ("ids", "normalized", "1"),
    ("phones", "e164", "invalid"),
    ("phones", "kind", "landline"),
    ("names", "match", False),
    ("name_collisions_accepted", "reference", False),
    ("days_in_words", "nominative", "يوم"),
    ("days_in_words", "genitive", "يوم"),
    ("days_in_words", "arabic_indic", "1"),
    ("days_in_words", "digits", "١"),
]


@pytest.fixture(scope="module")
def calendar() -> CalendarForms:
    return shipped_calendar()


def run(sections: object, folder: Path, calendar: CalendarForms) -> VectorsResult:
    file = folder / "cases.json"
    file.write_text(json.dumps(sections), encoding="utf-8")
    return run_vectors(file, calendar)


def only(sections: object, folder: Path, calendar: CalendarForms) -> SectionResult:
    (result,) = run(sections, folder, calendar).sections
    return result


@pytest.mark.parametrize("name", LISTS)
def test_every_case_of_a_section_passes(name: str, tmp_path: Path, calendar: CalendarForms) -> None:
    cases = section(name)
    result = only({name: cases}, tmp_path, calendar)
    assert (result.name, result.passed, result.failed) == (name, len(cases), 0)


@pytest.mark.parametrize(("name", "key", "value"), WRONG)
def test_a_wrong_value_is_found(
    name: str, key: str, value: object, tmp_path: Path, calendar: CalendarForms
) -> None:
    case = section(name)[0] | {key: value}
    result = only({name: [case]}, tmp_path, calendar)
    assert (result.passed, result.failed) == (0, 1)
    (example,) = result.examples
    assert example.case == case.get("id", "[0]")
    assert key in example.expected or example.got.keys() & {"g", "h"}


@pytest.mark.parametrize("name", LISTS)
def test_a_case_that_lacks_a_key_fails_and_never_raises(
    name: str, tmp_path: Path, calendar: CalendarForms
) -> None:
    for key in section(name)[0].keys() - {"id", "why", "note", "tags"}:
        case: dict[str, Any] = {**section(name)[0]}
        del case[key]
        result = only({name: [case]}, tmp_path, calendar)
        assert result.passed + result.failed == 1
        assert result.failed == 1 or key in NOT_IN_EVERY_FILE, key


NOT_IN_EVERY_FILE = {
    "start_is_working",
    "calendar_days",
    "due_weekday",
    "due_hijri",
    "due_hijri_disputed",
    "last_of_month",
    "digits",
    "weekend",  # where the section's own name says which
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "value", [None, True, 5, -1, 1.5, "", "x", "9" * 5_000, [], [5], ["x"], {}, "2026-02-30"]
)
def test_a_value_of_another_kind_fails_and_never_raises(
    name: str, value: object, tmp_path: Path, calendar: CalendarForms
) -> None:
    first = section(name)[0]
    cases = [first | {key: value} for key in first]
    result = only({name: [*cases, value]}, tmp_path, calendar)
    assert result.passed + result.failed == len(cases) + 1
    assert result.failed >= 1


def test_dates_at_the_ends_of_time_fail_and_never_raise(
    tmp_path: Path, calendar: CalendarForms
) -> None:
    for name in ("hijri", "due_dates", "due_dates_friday_only", "two_weeks", "promise_changes"):
        first = section(name)[0]
        cases = [
            first | {key: day}
            for key in ("g", "start")
            if key in first
            for day in ("0001-01-01", "9999-12-31")
        ]
        assert only({name: cases}, tmp_path, calendar).passed == 0


def test_at_most_five_failures_are_shown(tmp_path: Path, calendar: CalendarForms) -> None:
    result = only({"ids": [{"input": "1"}] * 9}, tmp_path, calendar)
    assert (result.passed, result.failed) == (0, 9)
    assert [example.case for example in result.examples] == ["[0]", "[1]", "[2]", "[3]", "[4]"]


def test_a_refusal_is_compared_by_its_reason(tmp_path: Path, calendar: CalendarForms) -> None:
    refused = {"id": "I1", "input": "12", "valid": False, "reason": "too_short"}
    assert only({"ids": [refused]}, tmp_path, calendar).passed == 1
    other = only({"ids": [refused | {"reason": "too_long"}]}, tmp_path, calendar)
    assert other.examples[0].got == {"reason": "too_short"}
    assert other.examples[0].expected == {"reason": "too_long"}


def test_a_listed_holiday_is_one_of_ours(tmp_path: Path, calendar: CalendarForms) -> None:
    days = ["2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22"]
    fitr = {"kind": "fitr", "days": days, "hijri_year": 1447, "weekend_days_inside": 2}
    wrong: list[dict[str, object]] = [
        {"days": days[1:]},
        {"days": ["2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"]},
        {"days": []},
        {"kind": "adha"},
        {"kind": "moon"},
        {"hijri_year": 1448},
        {"weekend_days_inside": 1},
    ]
    years = {"2026": [fitr], "2027": [fitr | change for change in wrong]}
    result = only({"statutory_holidays": years}, tmp_path, calendar)
    assert (result.passed, result.failed) == (1, len(wrong))
    assert result.examples[0].case == "2027[0]"


def test_an_unknown_section_is_never_sound(tmp_path: Path, calendar: CalendarForms) -> None:
    result = run({"ids": [], "moons": []}, tmp_path, calendar)
    assert result.unknown == ("moons",)
    assert not result.is_sound
