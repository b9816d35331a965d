"""Due dates per minute on one core, beside numpy and holidays, all answers compared."""

import json
import random
import subprocess
from collections.abc import Sequence
from datetime import date

from holidays import HolidayBase

from bench import peers
from bench.tables import Goal, show
from bench.timing import have_equal, seconds_of
from set_up import ROOT
from twaim_desk.domain.workdays import WorkCalendar, working_day_after
from twaim_desk.services.before_office import Association, association, promise_for

CASES = 100_000
CASES_OF_THE_SLOW = 10_000
SEED = 1448
FIRST, LAST = date(2015, 1, 1), date(2060, 12, 31)
GOAL = 1_000_000


def measure() -> list[Goal]:
    """Reckon many due dates in every way; print how fast; say whether ours is fast enough."""
    office = association("twaim")
    starts, days, calendar = random_days(CASES), _days_of(office), office.calendar
    ours = [working_day_after(day, days, calendar) for day in starts]
    alone = seconds_of(lambda: [working_day_after(day, days, calendar) for day in starts]) / CASES
    few = starts[:CASES_OF_THE_SLOW]
    promised = [promise_for(office, day).reply_by for day in few]
    have_equal("the whole promise", list(ours[: len(few)]), list(promised))
    whole = seconds_of(lambda: [promise_for(office, day) for day in few]) / len(few)
    rows = [
        _row("twaim-desk: the due date", alone),
        _row("twaim-desk: the whole promise, each day with its reason", whole),
        _row("holidays: get_nth_working_day", _holidays(few, days, calendar, ours)),
        *_numpy(starts, days, calendar, ours),
    ]
    title = f"Due dates: {days} working days from {CASES:,} random days of {FIRST.year}-{LAST.year}"
    show(f"{title}, all answers equal", ("way", "us each", "a minute"), rows)
    rates = {"due dates": 60 / alone, "promises": 60 / whole}
    wanted = f"{GOAL:,} a minute"
    return [Goal(name, wanted, f"{rate:,.0f}", rate >= GOAL) for name, rate in rates.items()]


def random_days(number: int) -> list[date]:
    """The same random days every time."""
    chance = random.Random(SEED)
    first, last = FIRST.toordinal(), LAST.toordinal()
    return [date.fromordinal(chance.randint(first, last)) for _ in range(number)]


def _days_of(office: Association) -> int:
    if office.terms.max_working_days is None:
        raise ValueError("this association promises no date")
    return office.terms.max_working_days


def _holidays(
    starts: Sequence[date], days: int, calendar: WorkCalendar, ours: Sequence[date]
) -> float:
    """Seconds for each with our own days off in the package's calendar."""
    theirs = HolidayBase(expand=False)
    theirs.weekend = set(calendar.weekend)
    for day, holiday in calendar.holidays.items():
        theirs[day] = holiday.name
    answers = [theirs.get_nth_working_day(day, days) for day in starts]
    have_equal("holidays", list(ours[: len(starts)]), list(answers))
    took = seconds_of(lambda: [theirs.get_nth_working_day(day, days) for day in starts], rounds=3)
    return took / len(starts)


def _numpy(
    starts: Sequence[date], days: int, calendar: WorkCalendar, ours: Sequence[date]
) -> list[tuple[str, str, str]]:
    """The rows of numpy, which lives in the peers' own folder."""
    question = {
        "starts": [day.isoformat() for day in starts],
        "days": days,
        "weekmask": [int(day not in calendar.weekend) for day in range(7)],
        "holidays": [day.isoformat() for day in calendar.holidays],
    }
    done = subprocess.run(
        [str(peers.program("python")), str(ROOT / "bench" / "due_by_numpy.py")],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    have_equal("numpy", [day.isoformat() for day in ours], answer["answers"])
    name = f"numpy {answer['version']} busday_offset"
    return [
        _row(f"{name}, one by one", answer["one_by_one"] / len(starts)),
        _row(f"{name}, all in one array", answer["all_at_once"] / len(starts)),
    ]


def _row(name: str, seconds: float) -> tuple[str, str, str]:
    return name, f"{seconds * 1e6:,.2f}", f"{60 / seconds:,.0f}"
