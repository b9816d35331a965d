"""The processor time that a piece of work takes: other work on the machine does not count.

Several rounds, garbage collected before each.
"""

import gc
import time
from collections.abc import Callable
from statistics import median

ROUNDS = 5


class DiffersError(Exception):
    """Two programs gave different answers to the same question: their speed means nothing."""


def seconds_of(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some rounds, in seconds of one processor."""
    times = []
    for _ in range(rounds):
        gc.collect()
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return median(times)


def have_equal(name: str, ours: list[object], theirs: list[object]) -> None:
    """Stop when the answers differ anywhere; say where first."""
    if len(ours) != len(theirs):
        raise DiffersError(f"{name}: {len(theirs)} answers to {len(ours)} questions")
    for at, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if one != other:
            raise DiffersError(f"{name}: case {at}: ours {one}, theirs {other}")
