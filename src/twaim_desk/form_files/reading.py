"""Reads TOML into frozen values by their types: one reader for every kind of form file."""

import tomllib
import types
import typing
import unicodedata
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar, cast

from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile, FormFileError, Problem
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts

Value = TypeVar("Value")
Reader = Callable[[object, Where, FormFile], Any]
_REFUSED: Any = object()  # what a part reads as when something is wrong with it
_SIMPLE = {str: texts.TEXT, int: texts.NUMBER, bool: texts.YES_OR_NO, date: texts.DATE}
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def open_form(path: Path, source: Source = ON_DISK) -> tuple[FormFile, dict[str, Any]]:
    """The file and its TOML tables; a file that is not TOML is refused."""
    text = ""
    try:
        text = _with_plain_ends(source.read(path).decode("utf-8-sig"))
        return FormFile(path, text), tomllib.loads(text)
    except UnicodeDecodeError:
        problem = Problem(path, 1, texts.NOT_TEXT)
    except OSError:
        problem = Problem(path, 1, texts.NOT_FOUND)
    except RecursionError:
        problem = Problem(path, 1, texts.TOO_DEEP)
    except ValueError as error:  # TOMLDecodeError is one; a number of 5000 digits another
        problem = Problem(path, _line_in(error, text), texts.NOT_TOML.format(detail=error))
    raise FormFileError([problem])


def read_value(kind: type[Value], table: dict[str, Any], form: FormFile) -> Value:
    """The table as a frozen value; refuses the file with everything that is wrong in it."""
    value = _read_table(kind, table, (), form)
    form.raise_problems()
    return cast(Value, value)


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line_in(error: ValueError, text: str) -> int:
    words = str(error).rpartition("at line ")[2].split(",")[0]
    if words.isdecimal():
        return int(words)
    return text.count("\n") + 1 if "end of document" in str(error) else 1


@cache
def _reader_of(kind: Any) -> Reader:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        options = [option for option in typing.get_args(kind) if option is not types.NoneType]
        if len(options) == 1:
            return _reader_of(options[0])
        return partial(_read_union, {option: _reader_of(option) for option in options})
    if origin is tuple:
        item = typing.get_args(kind)[0]
        return partial(_read_list, item, _reader_of(item))
    if origin is dict:
        return partial(_read_mapping, _reader_of(typing.get_args(kind)[1]))
    if kind is str:
        return _read_text
    if kind in _SIMPLE:
        return partial(_read_simple, kind)
    return partial(_read_one_of if issubclass(kind, Enum) else _read_table, kind)


@cache
def _parts_of(kind: Any) -> dict[str, tuple[Reader, bool]]:
    """The reader of each part of a value, and whether the part has to be there."""
    kinds = typing.get_type_hints(kind)
    return {
        part.name: (
            _reader_of(kinds[part.name]),
            part.default is MISSING and part.default_factory is MISSING,
        )
        for part in fields(kind)
    }


def _read_union(readers: dict[type, Reader], raw: object, where: Where, form: FormFile) -> Any:
    reader = readers.get(type(raw))
    if reader is None:
        return _wrong_type(texts.ONE_OF_SEVERAL, where, form)
    return reader(raw, where, form)


def _read_list(kind: Any, reader: Reader, raw: object, where: Where, form: FormFile) -> Any:
    if not isinstance(raw, list):
        return _wrong_type(texts.LIST, where, form)
    if kind is int and all(type(item) is int for item in raw):
        return tuple(raw)  # the calendar has two thousand of them
    items = [reader(item, (*where, at), form) for at, item in enumerate(raw)]
    return _REFUSED if any(item is _REFUSED for item in items) else tuple(items)


def _read_mapping(reader: Reader, raw: object, where: Where, form: FormFile) -> Any:
    if not isinstance(raw, dict):
        return _wrong_type(texts.TABLE, where, form)
    items = {key: reader(item, (*where, key), form) for key, item in raw.items()}
    return _REFUSED if any(item is _REFUSED for item in items.values()) else items


def _read_text(raw: object, where: Where, form: FormFile) -> Any:
    if type(raw) is not str:
        return _wrong_type(texts.TEXT, where, form)
    sentence = None
    if not raw or raw != raw.strip():
        sentence = texts.EMPTY_TEXT
    elif not raw.isprintable() and any(unicodedata.category(sign) in _UNSEEN for sign in raw):
        sentence = texts.INVISIBLE
    if sentence is None:
        return raw
    form.refuse(where, sentence, key=_name(where))
    return _REFUSED


def _read_simple(kind: type, raw: object, where: Where, form: FormFile) -> Any:
    return raw if type(raw) is kind else _wrong_type(_SIMPLE[kind], where, form)


def _read_one_of(kind: type[Enum], raw: object, where: Where, form: FormFile) -> Any:
    allowed = [member.value for member in kind]
    if raw in allowed:
        return kind(raw)
    form.refuse(where, texts.NOT_ONE_OF, key=_name(where), allowed="، ".join(allowed))
    return _REFUSED


def _read_table(kind: Any, raw: object, where: Where, form: FormFile) -> Any:
    if not isinstance(raw, dict):
        return _wrong_type(texts.TABLE, where, form)
    parts = _parts_of(kind)
    values: dict[str, Any] = {}
    for key, item in raw.items():
        if key in parts:
            values[key] = parts[key][0](item, (*where, key), form)
        else:
            form.refuse((*where, key), texts.UNKNOWN_KEY, key=key)
    missing = [key for key, (_, needed) in parts.items() if needed and key not in raw]
    for key in missing:
        form.refuse(where, texts.MISSING_KEY, key=key)
    if missing or any(value is _REFUSED for value in values.values()):
        return _REFUSED
    return kind(**values)


def _wrong_type(wanted: str, where: Where, form: FormFile) -> Any:
    form.refuse(where, texts.WRONG_TYPE, key=_name(where), wanted=wanted)
    return _REFUSED


def _name(where: Where) -> str:
    return next((step for step in reversed(where) if isinstance(step, str)), "")
