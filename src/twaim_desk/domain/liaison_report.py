"""What each liaison officer holds and did in time, of complaints, suggestions and enquiries."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from twaim_desk.domain.matters import is_late


class Span(StrEnum):
    """How many days back the report goes."""

    MONTH = "30"
    QUARTER = "90"
    YEAR = "365"

    @property
    def days(self) -> int:
        """The same as a number."""
        return int(self)


@dataclass(frozen=True, slots=True)
class OfficerFigures:
    """`held` are open now, `late` of them; the others were answered within the time of the report.

    `mean_days`: working days to an answer on average; None where nothing was answered.
    """

    name: str
    held: int
    late: int
    in_time: int
    too_late: int
    mean_days: float | None


def figures_of(
    name: str, held: Iterable[int], answered: Iterable[int], allowed: int | None
) -> OfficerFigures:
    """Of an officer, by the working days that each open and each answered matter took.

    Where the office has set no period, nothing is late.
    """
    waiting, done = list(held), list(answered)
    too_late = sum(is_late(age, allowed) for age in done)
    return OfficerFigures(
        name=name,
        held=len(waiting),
        late=sum(is_late(age, allowed) for age in waiting),
        in_time=len(done) - too_late,
        too_late=too_late,
        mean_days=sum(done) / len(done) if done else None,
    )
