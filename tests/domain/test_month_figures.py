"""What becomes of a reply, and what is counted of it: whatever the requests, the figures agree."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import (
    ANSWERED,
    LATE,
    Case,
    Course,
    Fate,
    Step,
    Waiting,
    WorkingDays,
    course_of,
    fate_of,
    waited_between,
)
from twaim_desk.domain.month_figures import (
    FEWEST_RATINGS,
    Counted,
    MonthFigures,
    corrections_of,
    figures_from,
    figures_of,
    is_late_in,
)
from twaim_desk.domain.month_report import Ratings, told_ratings
from twaim_desk.domain.pausing import waited
from twaim_desk.domain.request import State
from twaim_desk.domain.workdays import days_between
from twaim_desk.services.before_office import association

CALENDAR = association("twaim").calendar
OCTOBER = Month(2026, 10)
AROUND = st.dates(date(2026, 7, 1), date(2026, 12, 31))
STATES = st.sampled_from(
    [state for state in State if state not in {State.DRAFT, State.TOLD, State.DELIVERED}]
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A request as it stood at the end of October."""
    last = OCTOBER.last
    received = draw(st.dates(date(2026, 7, 1), last))
    complete = draw(st.none() | st.dates(received, last))
    effective = None if complete is None else draw(st.none() | AROUND)
    answered = None if complete is None else draw(st.none() | st.dates(complete, last))
    state = State.TOLD if answered else draw(STATES) if complete else State.INCOMPLETE
    fate = fate_of(effective, answered, state, last, complete=complete is not None)
    return Case(
        number="TW-1", name=None, service="س", received_on=received, complete_on=complete,
        answered_on=answered, printed=effective, recomputed=effective, effective=effective,
        course=Course(state), fate=fate, working_days=None if complete is None else 3,
        visits=draw(st.integers(1, 5)), attempts=0, missing=(), officer="",
    )  # fmt: skip


@given(st.lists(cases(), max_size=30))
def test_every_request_received_has_one_fate(some: list[Case]) -> None:
    figures = figures_of(some, OCTOBER, OCTOBER.last, Counted())
    assert figures.received == sum(getattr(figures, fate.value) for fate in Fate)
    assert figures.not_started <= figures.open_in_time
    assert figures.due_on_time <= figures.due
    assert figures.answered <= figures.received
    assert figures.visits_of_completed >= figures.completed
    shares = [share for share in (figures.in_time, figures.kept) if share is not None]
    assert all(0 <= share <= 1 for share in shares)


@given(st.lists(cases(), max_size=30))
def test_the_measure_is_answered_and_open_in_time_of_all_received(some: list[Case]) -> None:
    figures = figures_of(some, OCTOBER, OCTOBER.last, Counted())
    received = [case for case in some if case.received_on >= OCTOBER.first]
    dated = [case for case in received if case.effective and case.fate is not Fate.WITHDRAWN]
    if not dated:
        assert figures.in_time is None
        return
    good = [case for case in received if case.fate in {Fate.ANSWERED_ON_TIME, Fate.OPEN_IN_TIME}]
    assert figures.in_time == len(good) / len(received)


@given(cases())
def test_what_is_answered_by_its_day_is_never_late(case: Case) -> None:
    if case.answered_on is not None and case.effective is not None:
        assert (case.fate in LATE) is (case.answered_on > case.effective)
    if case.complete_on is None or case.effective is None:
        assert case.fate not in LATE
        assert not is_late_in(case, OCTOBER)
    assert (case.fate in ANSWERED) is (case.answered_on is not None)


def test_the_last_day_of_a_promise_is_in_time_and_the_next_is_not() -> None:
    day = date(2026, 10, 20)
    late = day + timedelta(days=1)

    def fate(answered: date | None, as_of: date) -> Fate:
        state = State.TOLD if answered else State.WITH_COMMITTEE
        return fate_of(day, answered, state, as_of, complete=True)

    assert fate(day, late) is Fate.ANSWERED_ON_TIME
    assert fate(late, late) is Fate.ANSWERED_LATE
    assert fate(None, day) is Fate.OPEN_IN_TIME
    assert fate(None, late) is Fate.OPEN_LATE
    assert fate(late, day) is Fate.OPEN_IN_TIME  # on that day nobody knew
    assert fate_of(day, None, State.WITHDRAWN, late, complete=True) is Fate.WITHDRAWN


@given(AROUND, AROUND)
def test_working_days_are_those_that_are_counted_one_by_one(start: date, end: date) -> None:
    days = WorkingDays(CALENDAR)
    days.between(date(2026, 9, 1), date(2026, 9, 2))
    one_by_one = sum(day.counted for day in days_between(start, end, CALENDAR))
    assert days.between(start, end) == one_by_one


@given(AROUND, AROUND, AROUND)
def test_the_days_of_a_pause_are_those_by_which_the_promise_moves(
    start: date, begins: date, ends: date
) -> None:
    days, pauses = WorkingDays(CALENDAR), [Waiting(begins, ends)]
    far = date(2027, 2, 1)
    assert waited_between(pauses, begins - timedelta(days=1), far, days) == waited(
        begins, ends, CALENDAR
    )
    parts = (
        waited_between(pauses, date(2026, 6, 1), start, days),
        waited_between(pauses, start, far, days),
    )
    assert sum(parts) == waited(begins, ends, CALENDAR)
    still = waited_between([Waiting(begins, None)], start, far, days)
    assert still == days.between(max(start, begins - timedelta(days=1)), far)


def test_the_longest_wait_is_found_and_what_came_later_is_not() -> None:
    days = WorkingDays(CALENDAR)
    steps = [
        Step(State.INCOMPLETE, date(2026, 10, 1), None),
        Step(State.COMPLETE, date(2026, 10, 4), None),
        Step(State.WITH_COMMITTEE, date(2026, 10, 6), None),
        Step(State.ACCEPTED, date(2026, 10, 25), "سبب"),
        Step(State.TOLD, date(2026, 11, 2), None),
    ]
    course = course_of(steps, OCTOBER.last, days)
    assert (course.state, course.reason) == (State.ACCEPTED, "سبب")
    assert course.slowest is State.WITH_COMMITTEE
    assert course.slowest_days == days.between(date(2026, 10, 6), date(2026, 10, 25))
    assert course_of([], OCTOBER.last, days) == Course(State.INCOMPLETE)
    waits = [Waiting(date(2026, 10, 7), date(2026, 10, 24))]
    waited_for = course_of(steps, OCTOBER.last, days, waits)
    assert waited_for.slowest is State.ACCEPTED


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
def test_fewer_than_five_ratings_are_never_told(good: int, middling: int, poor: int) -> None:
    counted = Counted(rated_good=good, rated_middling=middling, rated_poor=poor)
    figures = figures_of([], OCTOBER, OCTOBER.last, counted)
    whole = good + middling + poor
    assert figures.ratings == (whole if whole >= FEWEST_RATINGS else 0)


@given(st.lists(st.tuples(*[st.integers(0, 8)] * 3), max_size=5), st.integers(0, 6))
def test_no_rating_of_fewer_than_five_can_be_reckoned(
    some: list[tuple[int, int, int]], of_none: int
) -> None:
    services = [Ratings(f"خدمة {at}", *counts) for at, counts in enumerate(some)]
    sums = [sum(counts[at] for counts in some) for at in range(3)]
    told = told_ratings(Ratings(None, sums[0] + of_none, *sums[1:]), services)
    if not told:
        assert sum(sums) + of_none < FEWEST_RATINGS
        return
    whole, *shown = told
    assert [one for one in services if one in shown] == shown
    left = whole.count - sum(one.count for one in shown)
    assert left == 0 or left >= FEWEST_RATINGS
    assert all(one.count >= FEWEST_RATINGS for one in told)


def test_figures_are_kept_and_read_again_and_what_changed_is_a_correction() -> None:
    was = MonthFigures(received=9, answered_late=2)
    assert figures_from(was.as_kept()) == was
    assert figures_from({"received": 9, "gone": 1}) == MonthFigures(received=9)
    now = MonthFigures(received=10, answered_late=2)
    assert list(corrections_of(OCTOBER, was.as_kept(), now)) == [(OCTOBER, "received", 9, 10)]
    assert not corrections_of(OCTOBER, was.as_kept(), was)
    assert not corrections_of(OCTOBER, {}, now)  # a figure that was not kept is no correction
