"""Finding a person or a request by what one types into one box."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hmac import digest
from itertools import islice

from sqlalchemy.orm import Session

from twaim_desk.db import search
from twaim_desk.domain.digits import bare_number, is_ascii_number
from twaim_desk.domain.names import (
    begin_words,
    beginnings_of,
    closeness,
    first_name,
    normalised,
    readings_of,
    words_of,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import find as texts
from twaim_desk.vault.keys import derived_key

MOST_SHOWN = 50
_LEAST_LETTERS = 2
_LEAST_DIGITS = 3
# A request's number without its dashes, as far as it was typed: TW1448C0012.
_REQUEST = re.compile(r"([A-Z]+)(\d{1,4})([A-Z]?\d*)", re.ASCII)


class Why(StrEnum):
    """What of a person or request was found."""

    NAME = "name"
    IDENTITY = "identity"
    PHONE = "phone"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list; `label` is masked until it is opened, `place` tells namesakes apart."""

    kind: str
    id: int
    label: str
    why: Why
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """The best lines first, and whether the bound of the search may hide someone."""

    results: tuple[Found, ...]
    may_hide: bool
    milliseconds: float


def find(desk: Desk, text: str) -> Findings:
    """Everyone and everything that what was typed may mean.

    Not in the trail by itself: a search has one line there, when it ends (`note_search`).
    """
    desk.allow("find")
    started = time.perf_counter()
    with desk.reading() as session:
        results, may_hide = found_by(session, text)
    took = 1000 * (time.perf_counter() - started)
    may_hide = may_hide or len(results) > MOST_SHOWN
    return Findings(tuple(results[:MOST_SHOWN]), may_hide, round(took, 2))


def note_search(desk: Desk, text: str) -> None:
    """The line of a search in the trail: a keyed hash of what was typed, never the words."""
    desk.allow("find")
    with desk.saving() as session:
        desk.note(session, Act("find", detail=hashed(desk, text)))


def hashed(desk: Desk, text: str) -> str:
    """What was typed as the trail may keep it."""
    key = derived_key(desk.keys, "search terms")
    return digest(key, normalised(text).encode("utf-8", "replace"), "sha256").hex()[:16]


def masked(name: str) -> str:
    """A name as a list may show it: the first name, and how the others begin.

    Of a name that has no more to hide than its first word, only how that begins.
    """
    first = first_name(name)
    rest = name.split()[len(first.split()) :]
    begun = [word.removeprefix(texts.ARTICLE)[:1] for word in rest if word not in texts.LINEAGE]
    if not any(len(word) > 1 for word in rest):
        return f"{name.strip()[:1]}."
    return " ".join((first, *(f"{letter}." for letter in begun if letter)))


def found_by(session: Session, text: str) -> tuple[list[Found], bool]:
    """What the text means, and whether the bound of the search may hide something."""
    number = bare_number(text)
    if is_ascii_number(number.lstrip("+")) and len(number) >= _LEAST_DIGITS:
        return _by_digits(session, number)
    if asked := _REQUEST.fullmatch(number.upper()):
        return _by_request(session, "-".join(part for part in asked.groups() if part))
    return _by_name(session, text)


def _by_digits(session: Session, number: str) -> tuple[list[Found], bool]:
    """By identity, then by phone; a person stands in the list once."""
    found = dict.fromkeys(search.people_by_identity(session, number), Why.IDENTITY)
    local = number.removeprefix("+").removeprefix("00").removeprefix("966").lstrip("0")
    if len(local) >= _LEAST_DIGITS:
        by_phone = search.people_by_phone(session, f"+966{local}")
        found |= {one: Why.PHONE for one in by_phone if one not in found}
    shown = dict(islice(found.items(), MOST_SHOWN))
    return _shown(session, shown), len(found) > MOST_SHOWN


def _by_request(session: Session, beginning: str) -> tuple[list[Found], bool]:
    rows = search.requests_by_number(session, beginning)
    found = [Found("request", row.id, row.number or "", Why.NUMBER) for row in rows]
    return found, len(rows) >= search.MOST_FOUND


def _by_name(session: Session, text: str) -> tuple[list[Found], bool]:
    """Everyone whose name the words begin, in any order; the store gives some more than these."""
    readings = readings_of(text)
    people: dict[int, list[str]] = {}
    cut = False
    if not readings or max(map(len, readings[0])) < _LEAST_LETTERS:
        return [], False  # single letters are no name, also where two of them could be read as one
    for reading in readings:
        hits = search.people_by_name(session, beginnings_of(reading))
        named = ((row.person_id, words_of(row.names)) for row in hits.rows)
        people |= {one: words for one, words in named if begin_words(readings, words)}
        cut = cut or hits.cut
    best = _ranked(people, normalised(text).split())[:MOST_SHOWN] if people else []
    return _shown(session, dict.fromkeys(best, Why.NAME)), cut or len(people) > MOST_SHOWN


def _ranked(people: dict[int, list[str]], typed: Sequence[str]) -> list[int]:
    """Whole words first, then those whose first name was typed first, then by the alphabet."""
    return sorted(people, key=lambda one: (*closeness(typed, people[one]), people[one], one))


def _shown(session: Session, found: dict[int, Why]) -> list[Found]:
    """A name is read and masked only for a line that is shown."""
    rows = search.people_by_id(session, list(found)) if found else {}
    return [
        Found("person", one, masked(rows[one].name), why, rows[one].district)
        for one, why in found.items()
    ]
