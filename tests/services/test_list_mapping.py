"""Which column is what, as a file beside the list says it."""

from pathlib import Path

import pytest

from twaim_desk.domain.old_list.columns import Columns, ListField
from twaim_desk.errors import ExpectedError
from twaim_desk.services.list_mapping import columns_for
from twaim_desk.texts import old_list as texts

HEADINGS = ("صاحب الملف", "السجل")


def said(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "columns.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    return file


def test_a_file_says_which_column_is_what(tmp_path: Path) -> None:
    text = 'gender = "female"\nlikely = "new"\n[columns]\nname = "صاحب الملف"\n'
    expected = Columns({ListField.NAME: 0}, feminine=True, likely_too=True)
    assert columns_for(HEADINGS, said(tmp_path, text)) == expected


def test_without_a_file_the_headings_say_it() -> None:
    assert columns_for(("الاسم", "الجوال"), None) == Columns(
        {ListField.NAME: 0, ListField.PHONE: 1}
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x = 1", "x"),
        ('gender = "x"', "gender"),
        ("gender = 1", "gender"),
        ("likely = []", "likely"),
        ("columns = 1", "columns"),
        ("[columns]\nx = 'y'", "x"),
        ("[columns]\nname = 1", "name"),
        ("=", "columns.toml"),
        ("\udcff", "columns.toml"),
    ],
)
def test_what_is_not_understood_is_named(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(ExpectedError) as refusal:
        columns_for(HEADINGS, said(tmp_path, text))
    assert what in refusal.value.user_message
    assert refusal.value.user_message.startswith(texts.MAPPING_UNREADABLE[:20])


def test_a_heading_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExpectedError) as refusal:
        columns_for(HEADINGS, said(tmp_path, "[columns]\nname = 'لا شيء'"))
    assert refusal.value.user_message == texts.NO_SUCH_COLUMN.format(heading="لا شيء")
    with pytest.raises(ExpectedError):
        columns_for(HEADINGS, tmp_path / "none.toml")
