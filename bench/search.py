"""How soon the search answers in a large office, and what saving a person costs for it."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from bench.tables import Goal, show
from tests import stores
from twaim_desk import form_files, paths
from twaim_desk.clock import system_clock
from twaim_desk.db import search as rows
from twaim_desk.db.models.persons import Identity, Person, PhoneNumber
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import find, note_search
from twaim_desk.services.office import open_office
from twaim_desk.services.office_place import Server
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.sample.words import full_name
from twaim_desk.services.trail import Act

ENGINES = {"file": ("file",), "server": ("server",), "both": ("file", "server")}
SEED, QUERIES, SAVES = 1448, 200, 100
UNTIL = date(2026, 11, 20)
BETWEEN_KEYS = 0.01  # seconds: nobody types faster, and a system shares its processors meanwhile
GOAL_MS, SAVING_GOAL_MS = 30.0, 5.0
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
# A sample is written word by word, a grown office person by person.
SCATTERED = """SET session_replication_role = replica;
CREATE TEMPORARY TABLE scattered AS SELECT * FROM person_token ORDER BY person_id;
TRUNCATE person_token; INSERT INTO person_token SELECT * FROM scattered"""
HEAD = ("query", "first", "p50 ms", "p99 ms", "worst", "p99 of our own processor time")

Kind = Callable[[], str]


class Size(NamedTuple):
    """How large an office is."""

    people: int
    requests: int


class Answered(NamedTuple):
    """How long one answer took, by the wall's clock and by this process's own processor time."""

    wall: float
    own: float


def measure(size: Size, engines: tuple[str, ...], keep: Path | None) -> list[Goal]:
    """The tables of an office of so many people, and the goals of the search."""
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    places = {
        "file": lambda: in_file(size, keep),
        "server": lambda: _on_server(size),
    }
    goals = []
    for engine in engines:
        with places[engine]() as (folder, made):
            desk = open_office(folder, "desk", PASSWORD, system_clock)
            try:
                title = f"{engine}, {size.people:,} people, {size.requests:,} requests"
                goals += _goals(desk, words, title, made)
            finally:
                desk.store.dispose()
    return goals


def _goals(desk: Desk, words: SampleWords, title: str, made: float) -> list[Goal]:
    chance = Random(SEED)
    lines, worst = [], 0.0
    for name, query in _kinds(chance, words).items():
        first = _answered(desk, query()).wall
        answers = [_answered(desk, query()) for _ in range(QUERIES)]
        lines.append(_line(name, first, answers))
        worst = max(worst, _p99([one.wall for one in answers]))
    query = _kinds(chance, words)["commonest and a letter"]
    after = [_answered(desk, query(), save=True) for _ in range(QUERIES // 4)]
    lines.append(_line("the same after each save", after[0].wall, after))
    show(f"Search, {title} (made in {made:.0f} s, load {os.getloadavg()[0]:.1f})", HEAD, lines)
    without, with_tokens = _saving(desk, chance, words)
    more = with_tokens - without
    saves = [[f"{without:.1f}", f"{with_tokens:.1f}", f"{more:.1f}"]]
    show("Saving a person, ms (median)", ("without", "with tokens", "more"), saves)
    return [
        Goal(f"search p99, {title}", f"{GOAL_MS:.0f} ms", f"{worst:.1f} ms", worst < GOAL_MS),
        Goal("saving costs more", f"{SAVING_GOAL_MS:.0f} ms", f"{more:.1f} ms", more < 5),
    ]


def _kinds(chance: Random, words: SampleWords) -> dict[str, Kind]:
    """What one types."""
    commonest, everyone = words.men[0], words.men + words.women
    return {
        "commonest name": lambda: commonest,
        "commonest and a letter": lambda: f"{commonest} {chance.choice(LETTERS)}",
        "commonest, ال and a letter": lambda: f"{commonest} ال{chance.choice(LETTERS)}",
        "three or four letters": lambda: _begun(chance, everyone + words.families, 3, 4),
        "name and part of a family": lambda: (
            f"{chance.choice(everyone)} {_begun(chance, words.families, 3, 9)}"
        ),
        "three common names": lambda: (
            f"{chance.choice(words.men[:6])} {chance.choice(words.men[:6])}"
            f" {_begun(chance, words.families[:6], 3, 5)}"
        ),
        "three rare names": lambda: (
            f"{chance.choice(words.women[20:])} {chance.choice(words.men[20:])}"
            f" {_begun(chance, words.families[20:], 3, 5)}"
        ),
        "beginning of a phone": lambda: f"05{chance.randrange(10**4):04}",
        "beginning of an identity": lambda: f"1{chance.randrange(10**4):04}",
        "beginning of a request": lambda: f"TW-1448-{chance.randrange(1000):03}",
    }


def _begun(chance: Random, words: tuple[str, ...], least: int, most: int) -> str:
    return chance.choice(words)[: chance.randint(least, most)]


def _answered(desk: Desk, text: str, *, save: bool = False) -> Answered:
    """One answer; a save before it throws the pages away that were decrypted already."""
    if save:
        note_search(desk, text)
    time.sleep(BETWEEN_KEYS)
    wall, own = time.perf_counter(), time.process_time()
    find(desk, text)
    return Answered(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - own))


def _line(name: str, first: float, answers: list[Answered]) -> list[str]:
    walls = [one.wall for one in answers]
    figures = (first, median(walls), _p99(walls), max(walls), _p99([one.own for one in answers]))
    return [name, *(f"{figure:.1f}" for figure in figures)]


def _p99(figures: list[float]) -> float:
    return sorted(figures)[len(figures) * 99 // 100]


def _saving(desk: Desk, chance: Random, words: SampleWords) -> tuple[float, float]:
    """The median time of saving a person without tokens and with them, turn by turn."""
    times: dict[bool, list[float]] = {False: [], True: []}
    for number in range(2 * SAVES):
        name = full_name(chance, words, feminine=False)
        began = time.perf_counter()
        with desk.saving() as session:
            person_id = _add_person(session, desk, chance, name)
            if number % 2:
                rows.keep_tokens(session, person_id, name)
            desk.note(session, Act("bench", object_kind="person", object_id=person_id))
        times[bool(number % 2)].append(1000 * (time.perf_counter() - began))
    return median(times[False]), median(times[True])


def _add_person(session: Session, desk: Desk, chance: Random, name: str) -> int:
    uuid = str(UUID(int=chance.getrandbits(128) ^ time.time_ns(), version=4))
    person = Person(uuid=uuid, kind="beneficiary", name=name, feminine=False)
    person.made_at, person.made_by = desk.now(), desk.user_id
    session.add(person)
    session.flush()
    number = with_check_digit(f"1{chance.randrange(10**8):08}")
    session.add(Identity(person_id=person.id, kind="citizen", number=number))
    session.add(PhoneNumber(person_id=person.id, e164=f"+9665{chance.randrange(10**8):08}"))
    return person.id


@contextmanager
def in_file(size: Size, keep: Path | None) -> Iterator[tuple[Path, float]]:
    """An office in a folder, kept if it is to be, and how long it took to make."""
    with tempfile.TemporaryDirectory() as place:
        folder = (keep or Path(place)) / f"office-{size.people}-{size.requests}"
        there = (folder / "office.toml").exists()
        yield folder, 0.0 if there else _made(folder, size, None)


@contextmanager
def _on_server(size: Size) -> Iterator[tuple[Path, float]]:
    """An office on a server of our own, with its rows counted as a server does by itself."""
    with tempfile.TemporaryDirectory() as place, stores.a_server() as server:
        database = server.new_database()
        address, owner = (server.address(database, login) for login in (stores.DESK, stores.KEEPER))
        folder = Path(place) / "office"
        made = _made(folder, size, Server(address, owner))
        server.run(SCATTERED, database)
        server.run("VACUUM ANALYZE", database)
        yield folder, made
        shutil.rmtree(folder)


def _made(folder: Path, size: Size, server: Server | None) -> float:
    began = time.perf_counter()
    new = make_sample(folder, "twaim", *size, SEED, UNTIL, server)
    new.desk.store.dispose()
    return time.perf_counter() - began
