"""How soon the search answers in a large office, and what saving a person costs for it."""

import statistics
import tempfile
import time
from datetime import date
from pathlib import Path
from random import Random

from bench.tables import Goal, show
from twaim_desk import form_files, paths
from twaim_desk.clock import system_clock
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import find
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample

SEED, QUERIES = 1448, 400
UNTIL = date(2026, 11, 20)
GOAL_MS = 30.0


def measure(people: int) -> list[Goal]:
    """The table of an office of so many people, and the goal of the search."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        began = time.perf_counter()
        make_sample(folder, "twaim", people, 2 * people, SEED, UNTIL).desk.store.dispose()
        made = time.perf_counter() - began
        desk = open_office(folder, "desk", PASSWORD, system_clock)
        try:
            times = sorted(_times(desk))
        finally:
            desk.store.dispose()
        size = (folder / "office.db").stat().st_size / 1e6
    worst = times[len(times) * 99 // 100]
    row = [f"{people:,}", f"{made:.0f}", f"{size:.0f}", f"{statistics.median(times):.1f}"]
    head = ("people", "made in s", "MB", "p50 ms", "p99 ms", "worst ms")
    show("Search as one types", head, [[*row, f"{worst:.1f}", f"{times[-1]:.1f}"]])
    name = f"search p99, {people:,} people"
    return [Goal(name, f"{GOAL_MS:.0f} ms", f"{worst:.1f} ms", worst < GOAL_MS)]


def _times(desk: Desk) -> list[float]:
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    chance = Random(SEED)
    asked = [_query(chance, words) for _ in range(QUERIES)]
    return [find(desk, query).milliseconds for query in ("محمد", *asked)]


def _query(chance: Random, words: SampleWords) -> str:
    """What one types: the commonest name and a letter, parts of names, the start of a number."""
    kind = chance.random()
    if kind < 0.2:
        return f"{words.men[0]} {chance.choice('ابخسعفمن')}"
    if kind < 0.8:
        first, family = chance.choice(words.men + words.women), chance.choice(words.families)
        return f"{first} {family[: chance.randint(3, len(family))]}"
    if kind < 0.9:
        return f"05{chance.randrange(10**4):04}"
    return f"TW-1448-{chance.randrange(1000):03}"
