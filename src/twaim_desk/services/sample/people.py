"""The people of a sample office."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from twaim_desk.db.search import token_rows
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.services.sample.words import full_name

Row = dict[str, Any]
_OLDEST, _YOUNGEST = 92, 19
_EIGHT_DIGITS = 10**8
_STEP = 61_803_399  # shares no factor with 10**8: a step from number to number repeats none


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """The rows of one person, by table."""

    person: Row
    identity: Row
    phone: Row
    income: Row
    tokens: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What all people of a sample office share."""

    kind: str
    categories: tuple[str, ...]
    made_at: datetime
    made_by: int


def people(
    chance: Random, words: SampleWords, count: int, setting: Setting
) -> Iterator[SamplePerson]:
    """That many people, one after the other; every thirtieth shares his phone with the last."""
    phone = ""
    first, first_phone = chance.randrange(_EIGHT_DIGITS), chance.randrange(_EIGHT_DIGITS)
    for number in range(1, count + 1):
        if not phone or chance.random() > 1 / 30:
            phone = f"+9665{digits_of(first_phone, number)}"
        yield _person(chance, words, number, (digits_of(first, number), phone), setting)


def digits_of(first: int, number: int) -> str:
    """Eight digits that look drawn and that no other number has."""
    return f"{(first + _STEP * number) % _EIGHT_DIGITS:08}"


def _person(
    chance: Random, words: SampleWords, number: int, numbers: tuple[str, str], setting: Setting
) -> SamplePerson:
    digits, phone = numbers
    feminine = chance.random() < 0.55
    name = full_name(chance, words, feminine=feminine)
    resident = name.isascii()
    born = date(setting.made_at.year - chance.randrange(_YOUNGEST, _OLDEST), 1, 1) + timedelta(
        days=chance.randrange(365)
    )
    person: Row = {
        "id": number,
        "uuid": str(UUID(int=chance.getrandbits(128), version=4)),
        "kind": setting.kind,
        "name": name,
        "feminine": feminine,
        "category": chance.choice(setting.categories),
        "born_on": born,
        "district": chance.choice(words.districts),
        "large_type": setting.made_at.year - born.year > 70,
        "made_at": setting.made_at,
        "made_by": setting.made_by,
    }
    identity = with_check_digit(f"{2 if resident else 1}{digits}")
    return SamplePerson(
        person,
        {
            "person_id": number,
            "kind": "resident" if resident else "citizen",
            "number": identity,
            "expires_on": setting.made_at.date() + timedelta(days=chance.randrange(-60, 2400)),
        },
        {"person_id": number, "e164": phone},
        _income(chance, number, setting),
        tuple(token_rows(number, name)),
    )


def _income(chance: Random, number: int, setting: Setting) -> Row:
    return {
        "person_id": number,
        "kind": "monthly_income",
        "value": str(chance.randrange(0, 9000, 100)),
        "said_on": setting.made_at.date(),
        "taken_by": setting.made_by,
    }
