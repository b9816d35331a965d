"""Finding a person or a request by what one types into one box."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hmac import digest

from sqlalchemy import Row
from sqlalchemy.orm import Session

from twaim_desk.db import search
from twaim_desk.domain.digits import bare_number, is_ascii_number
from twaim_desk.domain.names import normalised
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import find as texts
from twaim_desk.vault.keys import derived_key

MOST_SHOWN = 50
_LEAST_LETTERS = 2
_LEAST_DIGITS = 3


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
        results, may_hide = _find(session, text)
    took = 1000 * (time.perf_counter() - started)
    return Findings(tuple(results[:MOST_SHOWN]), may_hide, round(took, 2))


def note_search(desk: Desk, text: str) -> None:
    """The line of a search in the trail: a keyed hash of what was typed, never the words."""
    desk.allow("find")
    key = derived_key(desk.keys, "search terms")
    hashed = digest(key, normalised(text).encode("utf-8", "replace"), "sha256").hex()[:16]
    with desk.saving() as session:
        desk.note(session, Act("find", detail=hashed))


def masked(name: str) -> str:
    """A name as a list may show it: the first name, and how the others begin."""
    first, *rest = name.split()
    begun = [word.removeprefix(texts.ARTICLE)[:1] for word in rest if word not in texts.LINEAGE]
    return " ".join((first, *(f"{letter}." for letter in begun if letter)))


def _find(session: Session, text: str) -> tuple[list[Found], bool]:
    number = bare_number(text)
    if is_ascii_number(number.lstrip("+")) and len(number) >= _LEAST_DIGITS:
        return _by_digits(session, number), False
    if number[:1].isascii() and number[:1].isalpha() and any(map(str.isdigit, number)):
        return _by_request(session, text.strip().upper()), False
    prefixes = _prefixes(text)
    if not prefixes or max(map(len, prefixes)) < _LEAST_LETTERS:
        return [], False
    hits = search.people_by_name(session, prefixes)
    return _ranked(hits.rows, prefixes), hits.cut


def _by_digits(session: Session, number: str) -> list[Found]:
    people = [
        Found("person", row.id, masked(row.name), Why.IDENTITY, row.district)
        for row in search.people_by_identity(session, number)
    ]
    local = number.removeprefix("+").removeprefix("00").removeprefix("966").lstrip("0")
    if len(local) >= _LEAST_DIGITS:
        people += [
            Found("person", row.id, masked(row.name), Why.PHONE, row.district)
            for row in search.people_by_phone(session, f"+966{local}")
        ]
    return people


def _by_request(session: Session, beginning: str) -> list[Found]:
    rows = search.requests_by_number(session, beginning)
    return [Found("request", row.id, row.number or "", Why.NUMBER) for row in rows]


def _prefixes(text: str) -> list[str]:
    """The words typed; one that begins another typed word says nothing more."""
    words = list(dict.fromkeys(normalised(text).split()))
    return [word for word in words if not any(o != word and o.startswith(word) for o in words)]


def _ranked(rows: Sequence[Row[int, str, str | None]], typed: list[str]) -> list[Found]:
    """Whole words first, then those whose first name was typed first, then by the alphabet."""
    people = {row.id: row for row in rows}

    def score(row: Row[int, str, str | None]) -> tuple[int, bool, str]:
        words = normalised(row.name).split()
        whole = sum(word in words for word in typed)
        return -whole, not words[0].startswith(typed[0]), row.name

    ordered = sorted(people.values(), key=score)
    return [Found("person", row.id, masked(row.name), Why.NAME, row.district) for row in ordered]
