"""What is written is read as the same value again."""

import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.forms import Documents
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.service import Service
from twaim_desk.form_files import Source, read_forms, read_one
from twaim_desk.form_files.writing import text_of
from twaim_desk.paths import shipped

PATH = Path("form.toml")
_SIGNS = st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\u2028")
_TEXTS = st.text(_SIGNS, min_size=1, max_size=12).map(str.strip).filter(bool)


def source_of(text: str) -> Source:
    return Source(lambda _: text.encode(), lambda _: [PATH])


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a kind of form, the unlikely ones too."""
    made: Callable[..., Any] = kind
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return st.one_of([values_of(one) for one in typing.get_args(kind)])
    if origin is tuple:
        return st.lists(values_of(typing.get_args(kind)[0]), max_size=2).map(tuple)
    if is_dataclass(kind):
        kinds = typing.get_type_hints(kind)
        every = {part.name: values_of(kinds[part.name]) for part in fields(kind)}
        usual = {part.name for part in fields(kind) if part.default is not MISSING}
        return st.fixed_dictionaries(
            {name: one for name, one in every.items() if name not in usual},
            optional={name: one for name, one in every.items() if name in usual},
        ).map(lambda parts: made(**parts))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    simple = {
        str: _TEXTS,
        bool: st.booleans(),
        int: st.integers(-(2**40), 2**40),
        date: st.dates(),
        types.NoneType: st.none(),
    }
    return simple[kind]


@pytest.mark.parametrize("kind", [Service, Profile, Policy, Documents])
def test_what_is_written_is_read_as_the_same(kind: type) -> None:
    @given(values_of(kind))
    def check(value: object) -> None:
        assert read_one(kind, PATH, source_of(text_of(value))) == value

    check()


def test_every_form_that_ships_is_written_as_it_is_read() -> None:
    forms = read_forms(shipped("forms"))
    for every in (forms.services, forms.profiles, forms.policies):
        for value in every.values():
            assert read_one(type(value), PATH, source_of(text_of(value))) == value


def test_what_a_file_says_of_itself_stays_and_what_is_usual_is_not_written() -> None:
    path = shipped("forms") / "profiles" / "awj.toml"
    before = path.read_text("utf-8")
    text = text_of(read_one(Profile, path), before)
    assert text.startswith(before.partition("\nid")[0].rstrip())
    assert "contact" not in text
    assert "ceiling" not in text.partition("\nid")[2]
