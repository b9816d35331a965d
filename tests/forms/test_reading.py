"""What a form file is read into, and on which line each part of it stands."""

import tomllib
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.forms.small import FILES, write_small
from twaim_desk import paths
from twaim_desk.domain.conditions import FactTest
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.hijri import HijriDate
from twaim_desk.domain.policy import Adoption, Declaration
from twaim_desk.domain.profile import Ceiling, Committee, Purpose, Weekday
from twaim_desk.domain.service import (
    Amount,
    AmountKind,
    AnswerKind,
    Choice,
    Condition,
    NeededDocument,
    Per,
    Question,
    Service,
)
from twaim_desk.form_files import check_file, read_calendar, read_forms
from twaim_desk.form_files.lines import Where, lines_of

SHIPPED = sorted(paths.shipped("forms").rglob("*.toml"))


@pytest.fixture
def forms(tmp_path: Path) -> Forms:
    return read_forms(write_small(tmp_path))


def test_a_service_is_read_into_its_value(forms: Forms) -> None:
    assert forms.services["basket"] == Service(
        id="basket",
        title="سلة",
        about="سلة غذائية.",
        people=("member",),
        committee="study",
        amount=Amount(AmountKind.IN_KIND, "سلة", every_months=1, times=1, ceiling_riyals=500),
        categories=("widow",),
        builds_on="registration",
        consent_to_enquire=False,
        questions=(
            Question("aid", "هل من جهة أخرى؟", AnswerKind.YES_NO),
            Question("which", "ما الجهة؟", AnswerKind.TEXT, when=(FactTest("aid", equals=True),)),
        ),
        conditions=(
            Condition(
                "poor",
                "الدخل في الحدود",
                "الدخل أعلى من الحد.",
                holds=(
                    FactTest("income", at_most_by="members", table=((1, 2000), (2, 3000))),
                    FactTest("age", at_least=18),
                ),
            ),
        ),
        documents=(
            NeededDocument("card"),
            NeededDocument(
                "letter",
                per=Per.MEMBER,
                issued_within_months=6,
                when=(FactTest("member.works", equals=True),),
            ),
        ),
    )


def test_an_answer_keeps_its_type(forms: Forms) -> None:
    """Yes is not the number one."""
    (test,) = forms.services["basket"].questions[1].when
    assert test.equals is True
    home = forms.services["registration"].questions[2]
    assert home.choices == (Choice("rented", "مستأجر"), Choice("owned", "ملك"))


def test_a_policy_is_read_into_its_value(forms: Forms) -> None:
    policy = forms.policies["900"]
    assert policy.declaration is Declaration.SHORT
    assert policy.adopted == Adoption("مجلس الإدارة", "الأولى", date(2026, 1, 31))
    assert policy.next_review == date(2027, 1, 31)
    assert policy.circulated_to == ("الأقسام",)
    assert [clause.is_fulfilled for clause in policy.clauses] == [False, True]
    assert forms.policies["901"].adopted is None
    assert forms.policies["901"].tools == ()


def test_a_profile_is_read_into_its_value(forms: Forms) -> None:
    profile = forms.profiles["small"]
    assert profile.weekend == (Weekday.FRI, Weekday.SAT)
    assert [day.number for day in Weekday] == list(range(7))
    assert profile.digits is Digits.ARABIC
    assert profile.ceiling == Ceiling(15, "الأولى", date(2026, 1, 31))
    assert profile.committees[0] == Committee("study", "لجنة البحث", Purpose.STUDY)
    assert profile.letterhead.licence is None


def test_what_was_read_cannot_be_changed(forms: Forms) -> None:
    with pytest.raises(FrozenInstanceError):
        forms.profiles["small"].person = "guest"  # type: ignore[misc]


def test_a_corrected_month_is_read_corrected(tmp_path: Path) -> None:
    calendar = read_calendar(write_small(tmp_path) / "calendar")
    assert calendar.table.to_gregorian(HijriDate(1437, 5, 1)) == date(2016, 2, 9)
    assert calendar.table.month_length(1437, 4) == 29
    assert calendar.personal_table.to_gregorian(HijriDate(1435, 1, 1)) == date(2013, 11, 4)
    assert calendar.exact_from_year == 1436
    assert [(block.rule, block.year, block.estimated) for block in calendar.blocks] == [
        ("fitr", 1436, False),
        ("national", 2015, False),
        ("fitr", 1437, True),
        ("national", 2016, False),
    ]


@pytest.mark.parametrize("file", FILES)
def test_a_file_is_checked_alone(file: str, tmp_path: Path) -> None:
    assert check_file(write_small(tmp_path) / file) is not None


def test_a_file_is_found_from_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_small(tmp_path) / "services")
    assert isinstance(check_file(Path("basket.toml")), Service)


# Lines

INTRICATE = '''\
# a comment with [brackets] and a = 1
title = "x # no comment" # [not.a.table]
"a key" = 1
dotted . key = 2
text = """
[not_a_table]
key = "of nothing"
"""
raw = \'\'\'
[[not_a_list]]
\'\'\'
list = [
    1, # [
    [2, 3],
    { deep = [ { x = 1 }, { y.z = 2 } ] },

    "]",
]
when = 2026-01-31 10:00:00

[table]
key = 1.5

[ table . inner ]
key = "\\\\"

[[rows]]
id = 1
[[rows.cells]]
id = "a"
[[rows.cells]]
id = "b"
[rows.last]
id = "c"

[[rows]]
id = 2
[[rows.cells]]
id = "d"
'''

LINES_OF_INTRICATE = {
    ("title",): 2,
    ("a key",): 3,
    ("dotted", "key"): 4,
    ("text",): 5,
    ("raw",): 9,
    ("list",): 12,
    ("list", 0): 13,
    ("list", 1): 14,
    ("list", 1, 1): 14,
    ("list", 2): 15,
    ("list", 2, "deep", 0, "x"): 15,
    ("list", 2, "deep", 1, "y", "z"): 15,
    ("list", 3): 17,
    ("when",): 19,
    ("table",): 21,
    ("table", "key"): 22,
    ("table", "inner"): 24,
    ("table", "inner", "key"): 25,
    ("rows",): 27,
    ("rows", 0): 27,
    ("rows", 0, "id"): 28,
    ("rows", 0, "cells", 0): 29,
    ("rows", 0, "cells", 1): 31,
    ("rows", 0, "cells", 1, "id"): 32,
    ("rows", 0, "last", "id"): 34,
    ("rows", 1): 36,
    ("rows", 1, "id"): 37,
    ("rows", 1, "cells", 0, "id"): 39,
}


def parts_of(value: Any, where: Where = ()) -> Iterator[Where]:
    """The place of every table, key and item."""
    yield where
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from parts_of(inner, (*where, key))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from parts_of(inner, (*where, at))


def test_lines_of_an_intricate_text() -> None:
    found = lines_of(INTRICATE)
    assert {where: found[where] for where in LINES_OF_INTRICATE} == LINES_OF_INTRICATE
    assert set(found) == set(parts_of(tomllib.loads(INTRICATE)))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_every_part_of_the_shipped_forms_is_found_on_its_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines, found = text.split("\n"), lines_of(text)
    assert set(found) == set(parts_of(tomllib.loads(text)))
    for where, line in found.items():
        if where and isinstance(where[-1], str):
            assert where[-1] in lines[line - 1]


@given(text=st.text(st.sampled_from("[]{}=.,#\"' \\\na1ب"), max_size=60))
def test_lines_of_any_text_come_to_an_end(text: str) -> None:
    """Of an unsound text too, though nobody asks for them."""
    found = lines_of(text)
    assert found[()] == 1
    assert all(1 <= line <= text.count("\n") + 1 for line in found.values())
    try:
        sound = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    plain = {where for where in parts_of(sound) if "\\" not in str(where)}
    assert plain <= set(found)
