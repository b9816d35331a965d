"""Reckons due dates with numpy, in the peers' own Python: a question on stdin, JSON on stdout."""

import json
import sys
import time
from collections.abc import Callable
from statistics import median

import numpy  # type: ignore[import-not-found]  # it is in .venv-bench only

ROUNDS = 5


def main() -> None:
    """Answer one question."""
    asked = json.load(sys.stdin)
    rest = numpy.array(asked["holidays"], dtype="datetime64[D]")
    calendar = numpy.busdaycalendar(weekmask=asked["weekmask"], holidays=rest)
    starts = numpy.array(asked["starts"], dtype="datetime64[D]")
    days = asked["days"]

    def due(start: object) -> object:
        return numpy.busday_offset(start, days, roll="preceding", busdaycal=calendar)

    single = list(starts)
    answer = {
        "version": numpy.__version__,
        "answers": [str(day) for day in due(starts)],  # type: ignore[attr-defined]
        "one_by_one": _seconds(lambda: [due(start) for start in single]),
        "all_at_once": _seconds(lambda: due(starts)),
    }
    sys.stdout.write(json.dumps(answer))


def _seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return median(times)


if __name__ == "__main__":
    main()
