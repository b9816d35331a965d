"""Loading all that ships in forms/ on one processor, and where the time goes."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import wraps
from statistics import median
from unittest.mock import patch

from bench.tables import Goal, show, spread
from twaim_desk.paths import shipped
from twaim_desk.services.before_office import shipped_calendar, shipped_forms

ROUNDS = 20
GOAL_MS = 50
_READERS = ("twaim_desk.form_files", "twaim_desk.form_files.calendar_files")
_PARTS = {"open_form": "files read, TOML parsed", "read_value": "tables read into values"}
_REST = "checks, and all else"


@dataclass(slots=True)
class Spent:
    """Milliseconds of one processor by what they were spent on, in one loading."""

    whole: float = 0.0
    parts: dict[str, float] = field(default_factory=lambda: dict.fromkeys(_PARTS.values(), 0.0))

    @property
    def rest(self) -> float:
        """What was spent on nothing that has a name of its own."""
        return self.whole - sum(self.parts.values())


def measure() -> list[Goal]:
    """Load everything once cold and then so often warm; print where the time goes."""
    first = _spent(shipped_forms)
    warm = [_spent(shipped_forms) for _ in range(ROUNDS)]
    calendars = [_spent(shipped_calendar) for _ in range(ROUNDS)]
    both = [one.whole + other.whole for one, other in zip(warm, calendars, strict=True)]
    rows = [*_rows("forms", warm), *_rows("calendar", calendars)]
    rows.append(["forms and calendar", *spread(both, 1)])
    files = list(shipped("forms").rglob("*.toml"))
    size = sum(path.stat().st_size for path in files) / 1024
    title = f"forms/ ({len(files)} files, {size:.0f} kB), {ROUNDS} times warm, ms; "
    title += f"the first time {first.whole:.0f} ms"
    show(title, ("what", "least", "median", "most"), rows)
    alone = median(spent.whole for spent in warm)
    return [_goal("load forms/", alone), _goal("load forms/ and calendar", median(both))]


def _goal(name: str, ms: float) -> Goal:
    return Goal(name, f"< {GOAL_MS} ms", f"{ms:.0f} ms", ms < GOAL_MS)


def _rows(name: str, loads: list[Spent]) -> list[list[str]]:
    parts = {part: [spent.parts[part] for spent in loads] for part in _PARTS.values()}
    parts[_REST] = [spent.rest for spent in loads]
    whole = [spent.whole for spent in loads]
    return [[f"{name}: {part}", *spread(times, 1)] for part, times in parts.items()] + [
        [f"{name}: all of it", *spread(whole, 1)]
    ]


def _spent(load: Callable[[], object]) -> Spent:
    spent = Spent()
    with _timed(spent):
        began = time.process_time()
        load()
        spent.whole = (time.process_time() - began) * 1000
    return spent


@contextmanager
def _timed(spent: Spent) -> Iterator[None]:
    """Time spent in the named functions is counted while this lasts; they do not nest."""
    with ExitStack() as stack:
        for module in _READERS:
            for name, part in _PARTS.items():
                stack.enter_context(patch(f"{module}.{name}", _counted(module, name, part, spent)))
        yield


def _counted(module: str, name: str, part: str, spent: Spent) -> Callable[..., object]:
    work: Callable[..., object] = getattr(__import__(module, fromlist=[name]), name)

    @wraps(work)
    def counting(*arguments: object) -> object:
        began = time.process_time()
        try:
            return work(*arguments)
        finally:
            spent.parts[part] += (time.process_time() - began) * 1000

    return counting
