"""Reads the words of the papers; each sentence holds exactly the places that are filled."""

import typing
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sentences import places_of
from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile, FormFileError, Problem
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts


def read_papers(folder: Path, source: Source = ON_DISK) -> PaperWords:
    """The words of all papers in a folder; raises FormFileError with all that is wrong."""
    problems: list[Problem] = []
    words: dict[str, Any] = {}
    for name in _kinds():
        try:
            words[name] = read_paper(folder / f"{name}.toml", source)
        except FormFileError as error:
            problems += error.problems
    if problems:
        raise FormFileError(problems)
    return PaperWords(**words)


def read_paper(path: Path, source: Source = ON_DISK) -> object:
    """The words of one paper, which the name of the file says."""
    kind = _kinds().get(path.stem)
    if kind is None:
        raise FormFileError([Problem(path, 1, texts.UNKNOWN_PAPER)])
    form, raw = open_form(path, source)
    words: object = read_value(kind, raw, form)
    _check_places(words, (), form)
    form.raise_problems()
    return words


@cache
def _kinds() -> dict[str, type]:
    return typing.get_type_hints(PaperWords)


def _check_places(words: Any, where: Where, form: FormFile) -> None:
    """Note a place for which there would be no words, and one that is missing."""
    for part in fields(words):
        value, here = getattr(words, part.name), (*where, part.name)
        if is_dataclass(value):
            _check_places(value, here, form)
            continue
        needed = part.metadata.get("places", ())
        places = places_of(value)
        for place in places:
            if place not in needed:
                form.refuse(here, texts.BAD_PLACE, value=place)
        for place in needed:
            if place not in places:
                form.refuse(here, texts.PROMISE_WITHOUT_PLACE, value=place)
