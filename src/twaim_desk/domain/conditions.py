"""When something applies: tests on facts, as the forms write them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Fact = bool | int | str
Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class FactTest:
    """One thing that must be true of a fact; exactly one kind of comparison is given.

    `at_most_by` names a second fact, and `table` holds rows [that fact up to, limit].
    """

    fact: str
    equals: Fact | None = None
    one_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    at_most_by: str | None = None
    table: tuple[tuple[int, ...], ...] = ()

    def facts(self) -> tuple[str, ...]:
        """Every fact this test looks at."""
        return (self.fact,) if self.at_most_by is None else (self.fact, self.at_most_by)


def comparisons(test: FactTest) -> int:
    """How many comparisons a test makes; a sound test makes one, `at_least` with `at_most` two."""
    given = (test.equals is not None, bool(test.one_of), test.at_most_by is not None)
    return sum(given) + (test.at_least is not None or test.at_most is not None)


def hold(tests: Iterable[FactTest], facts: Facts) -> bool:
    """Whether every test holds; a fact nobody has given fails its test."""
    return all(_holds(test, facts) for test in tests)


def refuted(tests: Iterable[FactTest], facts: Facts) -> bool:
    """Whether some test fails on facts that are all given; what nobody has said refutes nothing."""
    return any(
        all(fact in facts for fact in test.facts()) and not _holds(test, facts) for test in tests
    )


def limit_of(test: FactTest, facts: Facts) -> int | None:
    """The limit that the test's table gives for these facts, or None above its last row."""
    known = facts.get(test.at_most_by or "")
    if isinstance(known, bool) or not isinstance(known, int):
        return None
    return next((limit for up_to, limit in test.table if known <= up_to), None)


def _holds(test: FactTest, facts: Facts) -> bool:
    fact = facts.get(test.fact)
    if fact is None:
        return False
    if test.equals is not None:
        return type(fact) is type(test.equals) and fact == test.equals
    if test.one_of:
        return fact in test.one_of
    if isinstance(fact, bool) or not isinstance(fact, int):
        return False
    if test.at_most_by is not None:
        limit = limit_of(test, facts)
        return limit is not None and fact <= limit
    return _within(fact, test)


def _within(number: int, test: FactTest) -> bool:
    at_least = test.at_least is None or number >= test.at_least
    return at_least and (test.at_most is None or number <= test.at_most)
