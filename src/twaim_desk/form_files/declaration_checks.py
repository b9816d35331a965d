"""Reads the declarations, and sees that none is missing and each says who signs for whom."""

from pathlib import Path

from twaim_desk.domain.declaration import ENQUIRE, Capacity, Declarations, DeclarationWords
from twaim_desk.domain.policy import Declaration
from twaim_desk.domain.sentences import places_of
from twaim_desk.form_files.problems import FormFile
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts

_ALLOWED = {"name", "principal", "deed", "behalf", "data", "state"}


def read_declarations(path: Path, source: Source = ON_DISK) -> Declarations:
    """The declarations of a file."""
    form, raw = open_form(path, source)
    value = read_value(Declarations, raw, form)
    _check_complete(value, form)
    for at, words in enumerate(value.declarations):
        for gender in ("masculine", "feminine"):
            _check_places(words, gender, at, form)
    form.raise_problems()
    return value


def _check_complete(value: Declarations, form: FormFile) -> None:
    known = [(one.id, one.capacity) for one in value.declarations]
    for name in (*Declaration, ENQUIRE):
        for capacity in Capacity:
            if known.count((name, capacity)) != 1:
                form.refuse(("declarations",), texts.DECLARATION_NOT_ONCE, id=name, kind=capacity)
    if sorted(one.feminine for one in value.agreeing) != [False, True]:
        form.refuse(("agreeing",), texts.AGREEING_NOT_ONCE)


def _check_places(words: DeclarationWords, gender: str, at: int, form: FormFile) -> None:
    places = places_of(getattr(words, gender))
    needed = {"name"} if words.capacity is Capacity.SELF else {"name", "principal"}
    for place in places:
        if place not in _ALLOWED:
            form.refuse(("declarations", at, gender), texts.BAD_PLACE, value=place)
    for place in sorted(needed - set(places)):
        form.refuse(("declarations", at, gender), texts.DECLARATION_WITHOUT, value=place)
