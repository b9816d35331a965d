"""Every refusal names the file, the line and the reason; nothing is left unsaid."""

from pathlib import Path

import pytest

from tests.forms.refusal_cases import (
    BASE,
    CASES,
    DOCUMENTS,
    HOLIDAYS,
    POLICY,
    POLICY_OF_15,
    PROFILE,
    SERVICE,
    Case,
)
from tests.forms.small import FILES, problems_of_file, problems_of_folder, spoil, write_small
from twaim_desk.form_files import FormFileError, Problem, read_forms
from twaim_desk.texts import form_files as texts


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_refusal_names_file_line_and_reason(case: Case, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    line = spoil(folder, case.file, case.old, case.new)
    expected = Problem(folder / case.file, line, case.sentence.format(**case.values))
    assert problems_of_file(folder / case.file) == [expected]
    assert problems_of_folder(folder) == [expected]


@pytest.mark.parametrize("file", FILES)
def test_the_small_forms_are_sound(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    assert problems_of_file(folder / file) == []
    assert problems_of_folder(folder) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SERVICE, "every_months = 1", "every_months = 0"),
        (SERVICE, "every_months = 1", "every_months = 120"),
        (SERVICE, "\ntimes = 1", "\ntimes = 366"),
        (SERVICE, "ceiling_riyals = 500", "ceiling_riyals = 1"),
        (SERVICE, "ceiling_riyals = 500", "ceiling_riyals = 10000000"),
        (SERVICE, "issued_within_months = 6", "issued_within_months = 1"),
        (DOCUMENTS, "issued_within_months = 3", "issued_within_months = 120"),
        (PROFILE, "working_days = 15", "working_days = 11"),
        (PROFILE, "working_days = 15", "working_days = 366"),
        (PROFILE, '["fri", "sat"]', '["fri"]'),
        (PROFILE, '["fri", "sat"]', '["thu", "fri", "sat"]'),
        (PROFILE, '"SM"', '"SMAL"'),
        (POLICY, "min_calendar_days = 14", "min_calendar_days = 1"),
        (POLICY_OF_15, "max_working_days = 15", "max_working_days = 1"),
        (POLICY_OF_15, "max_working_days = 15", "max_working_days = 366"),
        (HOLIDAYS, "\ndays = 1\n", "\ndays = 30\n"),
    ],
)
def test_what_is_just_allowed(file: str, old: str, new: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, file, old, new)
    assert problems_of_file(folder / file) == []
    assert problems_of_folder(folder) == []


def test_the_longest_least_length_is_allowed(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, POLICY, "min_calendar_days = 14", "min_calendar_days = 366")
    spoil(folder, PROFILE, "working_days = 15", "working_days = 300")
    assert problems_of_folder(folder) == []


# What is wrong between two files


def said_of(folder: Path, file: str) -> list[tuple[int, str]]:
    """Line and sentence of everything said of a file when it is checked, and when all are read."""
    alone = [(one.line, one.sentence) for one in problems_of_file(folder / file)]
    together = [one for one in problems_of_folder(folder) if one.path == folder / file]
    assert alone == [(one.line, one.sentence) for one in together]
    return alone


def test_a_service_names_a_committee_that_does_not_exist(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    line = spoil(folder, SERVICE, 'committee = "study"', 'committee = "elders" # here')
    unknown = texts.UNKNOWN_COMMITTEE.format(value="elders")
    assert said_of(folder, SERVICE) == [(line, unknown)]
    not_ours = texts.COMMITTEE_OF_SERVICE.format(service="basket", value="elders")
    assert said_of(folder, PROFILE) == [(13, not_ours)]


def test_a_service_names_a_committee_of_another_association(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    other = FILES[PROFILE].replace('id = "complaints"', 'id = "elders"').replace("small", "other")
    (folder / "profiles/other.toml").write_text(other, encoding="utf-8")
    spoil(folder, SERVICE, 'committee = "study"', 'committee = "elders"')
    assert said_of(folder, SERVICE) == []
    assert said_of(folder, "profiles/other.toml") == []
    not_ours = texts.COMMITTEE_OF_SERVICE.format(service="basket", value="elders")
    assert said_of(folder, PROFILE) == [(13, not_ours)]


def test_a_service_is_not_for_the_people_of_an_association(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, SERVICE, 'people = ["member"]', 'people = ["guest"]')
    sentence = texts.PERSON_OF_SERVICE.format(service="basket")
    assert said_of(folder, SERVICE) == []
    assert said_of(folder, PROFILE) == [(13, sentence)]


def test_a_ceiling_where_the_policy_sets_one(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, PROFILE, 'policy = "900"', 'policy = "901"')
    said = said_of(folder, PROFILE)
    assert said.pop() == (20, texts.CEILING_NOT_ALLOWED)
    assert said == [
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="phone")),
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="visit")),
        (10, texts.TOOL_NOT_IN_POLICY.format(value="guide")),
    ]


@pytest.mark.parametrize("base", ["registration", "basket"])
def test_a_service_that_builds_on_itself(base: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    new = f'id = "registration"\nbuilds_on = "{base}" # here\n'
    line = spoil(folder, BASE, 'id = "registration"\n', new)
    assert said_of(folder, BASE) == [(line, texts.BUILDS_ON_ITSELF)]
    assert said_of(folder, SERVICE) == [(7, texts.BUILDS_ON_ITSELF)]


def test_a_service_that_builds_on_nothing_is_told_only_that(tmp_path: Path) -> None:
    """Its conditions ask what the missing service may well ask."""
    folder = write_small(tmp_path)
    line = spoil(folder, SERVICE, 'builds_on = "registration"', 'builds_on = "register" # here')
    unknown = texts.UNKNOWN_SERVICE.format(value="register")
    assert said_of(folder, SERVICE) == [(line, unknown)]
    sentence = texts.BUILT_ON_NOT_OFFERED.format(service="basket", value="register")
    assert said_of(folder, PROFILE) == [(13, sentence)]


@pytest.mark.parametrize("file", [BASE, POLICY, PROFILE])
def test_of_a_file_that_cannot_be_read_the_others_say_nothing(file: str, tmp_path: Path) -> None:
    """It exists; that it is not TOML is said of itself."""
    folder = write_small(tmp_path)
    (folder / file).write_text("=", encoding="utf-8")
    for other in (BASE, SERVICE, POLICY, PROFILE):
        assert [one.path for one in problems_of_file(folder / other)] == (
            [folder / file] if other == file else []
        )
    assert {one.path for one in problems_of_folder(folder)} == {folder / file}


# All at once


def test_all_problems_of_a_file_are_told_at_once_from_the_top(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / POLICY).write_text(
        'id = 900\ntitel = "س"\nsource = ""\ndeclaration = "brief"\ntools = {}\nchannels = [7]\n'
        "[reply]\npromise = 3\nsoon = true\n[[sections]]\n[[clauses]]\nid = 1\n",
        encoding="utf-8",
    )
    said = [(one.line, one.sentence) for one in problems_of_file(folder / POLICY)]
    assert said == [
        (1, texts.WRONG_TYPE.format(key="id", wanted=texts.TEXT)),
        (1, texts.MISSING_KEY.format(key="title")),
        (2, texts.UNKNOWN_KEY.format(key="titel")),
        (3, texts.EMPTY_TEXT.format(key="source")),
        (4, texts.NOT_ONE_OF.format(key="declaration", allowed="short، long")),
        (5, texts.WRONG_TYPE.format(key="tools", wanted=texts.LIST)),
        (6, texts.WRONG_TYPE.format(key="channels", wanted=texts.TABLE)),
        (8, texts.WRONG_TYPE.format(key="promise", wanted=texts.TEXT)),
        (9, texts.UNKNOWN_KEY.format(key="soon")),
        (10, texts.MISSING_KEY.format(key="id")),
        (10, texts.MISSING_KEY.format(key="title")),
        (11, texts.MISSING_KEY.format(key="section")),
        (11, texts.MISSING_KEY.format(key="text")),
        (12, texts.WRONG_TYPE.format(key="id", wanted=texts.TEXT)),
    ]


def test_all_that_does_not_fit_is_told_at_once(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[PROFILE]
    for old, new in (
        ('"SM"', '"sm"'), ('"member"', '"members"'), ('"fri", "sat"', '"fri", "fri"'),
        ('"visit"]', '"fax"]'), ('"basket"', '"baskets"'), ('id = "complaints"', 'id = "study"'),
    ):  # fmt: skip
        text = text.replace(old, new)
    (folder / PROFILE).write_text(text, encoding="utf-8")
    assert said_of(folder, PROFILE) == [
        (3, texts.BAD_PREFIX),
        (4, texts.UNKNOWN_PERSON.format(value="members")),
        (8, texts.BAD_WEEKEND),
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="fax")),
        (13, texts.UNKNOWN_SERVICE.format(value="baskets")),
        (31, texts.REPEATED.format(value="study")),
    ]


def test_the_problems_of_several_files_are_told_together(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    for file, old, new in (
        (POLICY, 'section = "ب"', 'section = "ت"'),
        (SERVICE, 'document = "card"', 'document = "cards"'),
        (PROFILE, '"SM"', '"sm"'),
        (POLICY_OF_15, 'declaration = "long"', 'declaration = "longer"'),
    ):
        spoil(folder, file, old, new)
    with pytest.raises(FormFileError) as caught:
        read_forms(folder)
    files = {folder / file for file in (POLICY, SERVICE, PROFILE, POLICY_OF_15)}
    assert {one.path for one in caught.value.problems} == files
    lines = caught.value.user_message.split("\n")
    assert len(lines) == len(caught.value.problems) == 4
    for line, one in zip(lines, caught.value.problems, strict=True):
        assert line == f"{one.path}، السطر {one.line}: {one.sentence}"
    assert str(caught.value).startswith("4 problems, first at ")


# Nothing is left out

PARTS_OF_SENTENCES = {"AT", "TEXT", "NUMBER", "YES_OR_NO", "DATE", "LIST", "TABLE",
                      "ONE_OF_SEVERAL"}  # fmt: skip
CASES_OF_THEIR_OWN = {"NOT_FOUND", "NOT_TEXT", "NOT_TOML", "TOO_DEEP", "UNKNOWN_FILE",
                      "UNKNOWN_PAPER", "UNKNOWN_COMMITTEE", "COMMITTEE_OF_SERVICE",
                      "PERSON_OF_SERVICE", "CEILING_NOT_ALLOWED", "BUILDS_ON_ITSELF",
                      "UNKNOWN_SERVICE"}  # fmt: skip


def test_every_sentence_has_its_case() -> None:
    sentences = {name: text for name, text in vars(texts).items() if name.isupper()}
    said = {case.sentence for case in CASES}
    without = {name for name, text in sentences.items() if text not in said}
    assert (without - PARTS_OF_SENTENCES).issubset(CASES_OF_THEIR_OWN)
    assert (PARTS_OF_SENTENCES | CASES_OF_THEIR_OWN).issubset(sentences)
