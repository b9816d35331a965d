"""Which column is what, from a file that an office keeps beside its list."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from twaim_desk.domain.old_list.columns import Columns, ListField, guessed, named
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import old_list as texts

_KEYS = {"columns", "gender", "likely"}
_GENDERS = {"": None, "male": False, "female": True}
_LIKELY = {"refuse": False, "new": True}
_WORDS = "columns, gender, likely"
_LONGEST_FILE = 100_000


def columns_for(headings: Sequence[str], mapping: Path | None) -> Columns:
    """The columns as a mapping file says, or as their headings call themselves.

    `[columns]` gives each field its heading; `gender` (male, female) is that of rows that say
    none; `likely = "new"` takes whoever may be on record already as a new person.
    """
    if mapping is None:
        return guessed(headings)
    said = _read(mapping)
    wanted, gender = said.get("columns", {}), said.get("gender", "")
    likely = said.get("likely", "refuse")
    strange = sorted(set(said) - _KEYS)
    if not isinstance(wanted, dict) or gender not in [*_GENDERS] or likely not in [*_LIKELY]:
        strange.append(_WORDS)
    else:
        strange += sorted(set(wanted) - set(ListField))
        strange += [name for name, heading in wanted.items() if not isinstance(heading, str)]
    if strange:
        raise _unreadable(texts.SEPARATOR.join(strange))
    return Columns(named(headings, wanted), _GENDERS[gender], _LIKELY[likely])


def _read(mapping: Path) -> dict[str, Any]:
    try:
        with mapping.open("rb") as opened:
            return tomllib.loads(opened.read(_LONGEST_FILE).decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise _unreadable(mapping.name) from error


def _unreadable(what: str) -> ExpectedError:
    sentence = texts.MAPPING_UNREADABLE.format(what=what)
    return ExpectedError("mapping not understood", user_message=sentence)
