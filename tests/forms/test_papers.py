"""The words of the papers: read whole, and refused where a sentence would stay with a hole."""

import re
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk import paths
from twaim_desk.domain.paper_parts import Capacity, ReferralReason, WhyMissing
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.form_files import FormFileError, Problem, check_file, read_papers
from twaim_desk.texts import form_files as texts

FOLDER = paths.shipped("forms", "papers")
VALUE = re.compile(r"(?<== )[^\n]+")
NAMES = [part.name for part in fields(PaperWords)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the words that ship."""
    return Path(shutil.copytree(FOLDER, tmp_path / "papers"))


def spoiled(folder: Path, name: str, old: str, new: str) -> list[Problem]:
    """What is said when a part of a file is replaced."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(FormFileError) as caught:
        check_file(path)
    with pytest.raises(FormFileError) as of_all:
        read_papers(folder)
    assert list(caught.value.problems) == list(of_all.value.problems)
    return list(caught.value.problems)


def test_every_shipped_file_is_of_a_paper() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == sorted(NAMES)
    words = read_papers(FOLDER)
    assert words.receipt.title == "إيصال استلام طلب"


def test_every_answer_has_its_words() -> None:
    words = read_papers(FOLDER)
    assert all(getattr(words.shared, capacity) for capacity in Capacity)
    assert all(getattr(words.missing, why) for why in WhyMissing)
    assert all(getattr(words.referral, reason) for reason in ReferralReason)


def test_a_place_that_nobody_fills_is_refused(folder: Path) -> None:
    problems = spoiled(folder, "shared.toml", "ينتهي بالأرقام {digits}", "{digits} {number}")
    assert [problem.sentence for problem in problems] == [texts.BAD_PLACE.format(value="number")]
    line = problems[0].path.read_text(encoding="utf-8").splitlines()[problems[0].line - 1]
    assert "{number}" in line


def test_a_place_that_is_left_out_is_refused(folder: Path) -> None:
    problems = spoiled(folder, "shared.toml", "نسخة رقم ({number})", "نسخة")
    sentence = texts.PROMISE_WITHOUT_PLACE.format(value="number")
    assert [problem.sentence for problem in problems] == [sentence]


@pytest.mark.parametrize("old", ["ولية", "إشعار"])
def test_a_stray_brace_is_refused(folder: Path, old: str) -> None:
    name = "shared.toml" if old == "ولية" else "referral.toml"
    said = '"ولية"' if old == "ولية" else '"إشعار إحالة"'
    problems = spoiled(folder, name, said, said[:-1] + '{"')
    assert [problem.sentence for problem in problems] == [texts.BAD_PLACE.format(value="")]


def test_a_paper_nobody_knows_is_refused(folder: Path) -> None:
    path = folder / "letter.toml"
    path.write_text('title = "خطاب"', encoding="utf-8")
    with pytest.raises(FormFileError) as caught:
        check_file(path)
    assert list(caught.value.problems) == [Problem(path, 1, texts.UNKNOWN_PAPER)]


def test_everything_wrong_in_the_folder_is_said_at_once(folder: Path) -> None:
    (folder / "receipt.toml").unlink()
    (folder / "missing.toml").write_text("title = 5", encoding="utf-8")
    with pytest.raises(FormFileError) as caught:
        read_papers(folder)
    assert {problem.path.name for problem in caught.value.problems} == {
        "receipt.toml",
        "missing.toml",
    }


@given(
    name=st.sampled_from(NAMES),
    value=st.sampled_from(
        ['"{"', '"{nobody}"', '"{}"', "1", "[]", '""', '"}"', "true", "{ a = 1 }"]
    ),
    data=st.data(),
)
def test_any_value_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: str, data: st.DataObject
) -> None:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    found = data.draw(st.sampled_from(list(VALUE.finditer(text))))
    path = tmp_path_factory.mktemp("papers") / f"{name}.toml"
    path.parent.joinpath("papers").mkdir()
    path = path.parent / "papers" / path.name
    path.write_text(text[: found.start()] + value + text[found.end() :], encoding="utf-8")
    with pytest.raises(FormFileError) as caught:
        check_file(path)
    assert all(problem.sentence for problem in caught.value.problems)
