"""The families of the people of a sample office."""

from collections.abc import Iterator
from datetime import date, timedelta

from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.teller import Teller
from twaim_desk.services.sample.words import common

_ALONE = {"elderly", "member"}
_MOST_CHILDREN = 5
_OLDEST_CHILD = 34
_YEAR = 365


def kin_of(teller: Teller, person: Row) -> Iterator[Row]:
    """The members of a person's family: who he is married to, and the children."""
    if teller.chance.random() < (0.7 if person["category"] in _ALONE else 0.2):
        return
    father, family = _father(teller, person)
    if person["category"] not in {"widow", "divorced", "orphans_family"}:
        yield _spouse(teller, person)
    for _ in range(teller.chance.randint(1, _MOST_CHILDREN)):
        yield _child(teller, person, father, family)


def _father(teller: Teller, person: Row) -> tuple[str, str]:
    """First name and family of the children's father: himself, or a man of another family."""
    if person["feminine"]:
        return common(teller.chance, teller.words.men), common(teller.chance, teller.words.families)
    first, *_, last = str(person["name"]).split()
    return first, last


def _spouse(teller: Teller, person: Row) -> Row:
    chance, words = teller.chance, teller.words
    feminine = not person["feminine"]
    first = common(chance, words.women if feminine else words.men)
    name = f"{first} {common(chance, words.men)} {common(chance, words.families)}"
    born = _day_of(person) + timedelta(days=chance.randint(-5 * _YEAR, 5 * _YEAR))
    return _row(person, "spouse", name, born, feminine=feminine, married=True)


def _child(teller: Teller, person: Row, father: str, family: str) -> Row:
    chance, words = teller.chance, teller.words
    feminine = chance.random() < 0.5
    grown = (teller.until - _day_of(person)).days // _YEAR - 20
    age = chance.randint(0, max(1, min(_OLDEST_CHILD, grown)))
    first = common(chance, words.women if feminine else words.men)
    born = teller.until - timedelta(days=age * _YEAR + chance.randrange(_YEAR))
    row = _row(
        person,
        "daughter" if feminine else "son",
        f"{first} {father} {family}",
        born,
        feminine=feminine,
        married=age > 22 and chance.random() < 0.4,
    )
    studies = 6 <= age <= 23
    return row | {
        "studies": studies,
        "works": age > 20 and not studies and chance.random() < 0.3,
        "disabled": chance.random() < 0.05,
    }


def _row(
    person: Row, relation: str, name: str, born: date, *, feminine: bool, married: bool
) -> Row:
    return {
        "person_id": person["id"],
        "relation": relation,
        "name": name,
        "born_on": born,
        "feminine": feminine,
        "studies": False,
        "works": False,
        "married": married,
        "disabled": False,
    }


def _day_of(person: Row) -> date:
    born = person["born_on"]
    assert isinstance(born, date)
    return born
