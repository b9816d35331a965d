"""Whatever stands in a form file, it is read or refused; nothing but FormFileError is raised."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.forms.small import FILES, problems_of_file, problems_of_folder, write_small
from twaim_desk import paths
from twaim_desk.form_files import Problem

ALONE = {
    "roles.toml",
    "sample.toml",
    "undertakings.toml",
}  # read by themselves, not with the folder
SHIPPED = {
    str(path.relative_to(paths.shipped("forms"))): path.read_text(encoding="utf-8")
    for path in sorted(paths.shipped("forms").rglob("*.toml"))
    if path.name not in ALONE and path.parent.name != "papers"
}
VALUE = re.compile(r"(?<== )[^\n]+")

# What may stand where another value stood: of every type, some far out of range.
values = st.sampled_from(
    ['""', '"أ"', '"widow"', '"registration"', '"member"', '"fact"', '"{"', '"{days}"', "-1", "0",
     "1", "7", "29", "30", "366", "367", "9999", f"1{'0' * 30}", f"-1{'0' * 30}", "1.5", "nan",
     "inf", "true", "false", "0001-01-01", "9999-12-31", "2026-01-31", "2026-01-31T10:00:00Z",
     "10:00:00", "[]", "[1]", '["a", "a"]', "[[]]", "[[1, 2]]", "[{}]", "{}", "{ a = 1 }",
     "{ month = 1, day = 30 }", '[{ fact = "aid" }]', '[{ fact = "age", at_least = 1 }]',
     '["fri", "sat", "sun", "mon", "tue", "wed", "thu"]', '"""\n"""', "'''x'''"]
)  # fmt: skip
toml_like = st.lists(
    st.sampled_from(
        ["id", "title", "a", "[", "]", "[[", "]]", "{", "}", "=", ",", ".", "\n", '"', '"""', "'",
         "#", " ", "\\", "\r", "\x00", "1", "true", "سياسة", "lengths", "rules", "1436", "reply"]
    ),
    max_size=60,
).map("".join)  # fmt: skip
files = st.sampled_from(sorted(FILES))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small(tmp_path_factory.mktemp("forms"))


def read_with(folder: Path, file: str, content: bytes) -> list[Problem]:
    """What is said with a file of this content among the sound ones; nothing but problems."""
    path = folder / file
    sound = FILES.get(file)
    path.write_bytes(content)
    try:
        problems = problems_of_file(path)
        assert bool(problems) <= bool(problems_of_folder(folder))
    finally:
        if sound is None:
            path.unlink()
        else:
            path.write_text(sound, encoding="utf-8")
    lines = content.count(b"\n") + content.count(b"\r") + 1
    for problem in problems:
        assert problem.sentence
        assert problem.path != path or 1 <= problem.line <= lines
    return problems


@given(file=files, content=toml_like)
def test_any_text_like_toml(folder: Path, file: str, content: str) -> None:
    read_with(folder, file, content.encode())


@given(file=files, content=st.binary(max_size=200))
def test_any_bytes(folder: Path, file: str, content: bytes) -> None:
    read_with(folder, file, content)


@given(file=st.sampled_from(sorted(SHIPPED)), data=st.data())
def test_a_shipped_file_with_other_values(folder: Path, file: str, data: st.DataObject) -> None:
    """Its lines still say what they are, but not what one expects."""
    text = SHIPPED[file]
    for _ in range(data.draw(st.integers(1, 3))):
        found = data.draw(st.sampled_from(list(VALUE.finditer(text))))
        text = text[: found.start()] + data.draw(values) + text[found.end() :]
    read_with(folder, file, text.encode())


@given(file=files, data=st.data())
def test_a_small_file_with_other_values(folder: Path, file: str, data: st.DataObject) -> None:
    """The others around it are sound, so that every check is reached."""
    text = FILES[file]
    for _ in range(data.draw(st.integers(1, 2))):
        found = data.draw(st.sampled_from(list(VALUE.finditer(text))))
        text = text[: found.start()] + data.draw(values) + text[found.end() :]
    read_with(folder, file, text.encode())


@given(file=st.sampled_from(sorted(SHIPPED)), data=st.data())
def test_a_shipped_file_cut_and_pasted(folder: Path, file: str, data: st.DataObject) -> None:
    content = SHIPPED[file].encode()
    places = st.integers(0, len(content))
    for _ in range(data.draw(st.integers(1, 3))):
        first, at, length = data.draw(places), data.draw(places), data.draw(st.integers(0, 200))
        content = content[:at] + content[first : first + length] + content[at + 5 :]
    read_with(folder, file, content)
