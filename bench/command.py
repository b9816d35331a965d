"""What `python bench/run.py` does with its words: measure, print tables, compare with the goals."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench import (
    backup,
    due,
    forms,
    hijri,
    holidays,
    imports,
    intakes,
    lists,
    month,
    moving,
    seal,
    search,
    start,
    window,
)
from bench.tables import Goal, say, show_goals
from bench.versions import versions
from set_up.sentences import SetUpError, speak_utf8, tell


@dataclass(frozen=True, slots=True)
class Wishes:
    """How thoroughly to measure, and where to keep pictures of what was seen."""

    rounds: int
    pictures: Path | None
    people: int
    requests: int
    engines: tuple[str, ...]
    keep: Path | None


MEASUREMENTS: dict[str, Callable[[Wishes], list[Goal]]] = {
    "start": lambda wishes: start.measure(wishes.rounds, wishes.pictures),
    "imports": lambda wishes: imports.measure(wishes.rounds),
    "due": lambda _: due.measure(),
    "hijri": lambda _: hijri.measure(),
    "forms": lambda _: forms.measure(),
    "search": lambda wishes: search.measure(
        search.Size(wishes.people, wishes.requests), wishes.engines, wishes.keep
    ),
    "holidays": lambda wishes: holidays.measure(wishes.engines),
    "lists": lambda wishes: lists.measure(search.Size(wishes.people, wishes.requests), wishes.keep),
    "intakes": lambda _: intakes.measure(),
    "window": lambda wishes: window.measure(
        search.Size(wishes.people, wishes.requests), wishes.keep
    ),
    "backup": lambda wishes: backup.measure(wishes.people),
    "moving": lambda _: moving.measure(),
    "seal": lambda _: seal.measure(),
    "month": lambda _: month.measure(),
}


def main(words: list[str]) -> int:
    """The exit status: 0 when everything was measured, whether or not the goals were met."""
    speak_utf8()
    chosen, wishes = _parsed(words)
    say(versions())
    try:
        goals = [goal for name in chosen for goal in MEASUREMENTS[name](wishes)]
    except SetUpError as error:
        tell(error)
        return 1
    show_goals(goals)
    return 0


def _parsed(words: list[str]) -> tuple[list[str], Wishes]:
    parser = argparse.ArgumentParser(prog="bench/run.py", description=__doc__)
    names = ", ".join(MEASUREMENTS)
    parser.add_argument("what", nargs="*", metavar="NAME", help=f"some of {names}; else all")
    parser.add_argument("--rounds", type=int, default=7, help="starts of each program (7)")
    parser.add_argument("--pictures", type=Path, help="keep pictures of the windows in a folder")
    parser.add_argument("--people", type=int, default=100_000, help="people in the office (100000)")
    parser.add_argument("--requests", type=int, help="requests beside them (twice as many)")
    parser.add_argument("--engines", default="file", help="of the search: file, server or both")
    parser.add_argument("--keep", type=Path, help="keep the searched file in a folder, or use it")
    told = parser.parse_args(words)
    if unknown := set(told.what) - set(MEASUREMENTS):
        parser.error(f"unknown: {' '.join(sorted(unknown))}; known: {names}")
    if told.rounds < 1:
        parser.error("--rounds must be at least 1")
    if told.engines not in search.ENGINES:
        parser.error("--engines must be file, server or both")
    engines = search.ENGINES[told.engines]
    requests = 2 * told.people if told.requests is None else told.requests
    wishes = Wishes(told.rounds, told.pictures, told.people, requests, engines, told.keep)
    return told.what or list(MEASUREMENTS), wishes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
