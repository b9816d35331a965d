"""What stands on the letter to the board, as a frozen value, and its words."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_figures import MonthFigures
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.sentences import with_places

MONTHS_SHOWN = 6
FIGURES = (
    "received", "answered_on_time", "open_in_time", "in_time", "due", "due_on_time", "kept",
    "late", "mean_days", "completed", "visits_each", "turned_away", "accepted", "rejected",
    "deferred", "complaints", "complaints_closed",
)  # fmt: skip


class MonthOfReplies(NamedTuple):
    """The replies that were due in a month: given by their day, and not."""

    month: Month
    on_time: int
    late: int


@dataclass(frozen=True, slots=True)
class BoardLetter:
    """«خطاب مجلس الإدارة»: the figures of a month beside those of the month before.

    `digest`: of the workbook with which the month was closed; without one the month is open.
    `people`: the profile's word for those served. `replies`: the earliest month first.
    """

    issue: Issue
    month: Month
    as_of: date
    people: str
    figures: MonthFigures
    before: MonthFigures
    replies: tuple[MonthOfReplies, ...]
    digest: str | None = None


def replies_of(month: Month, figures: MonthFigures) -> MonthOfReplies:
    """The replies that were due in a month, by its figures."""
    return MonthOfReplies(month, figures.due_on_time, figures.due - figures.due_on_time)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLetterWords:
    """What stands on the letter to the board; each figure is named by a field of its name."""

    title: str
    to: str
    greeting: str
    subject: str = with_places("month", "hijri")
    opening: str = with_places("people", "day")
    figure: str
    before: str
    received: str
    answered_on_time: str
    open_in_time: str
    in_time: str
    due: str
    due_on_time: str
    kept: str
    late: str
    mean_days: str
    completed: str
    visits_each: str
    turned_away: str
    accepted: str
    rejected: str
    deferred: str
    complaints: str
    complaints_closed: str
    chart: str
    chart_on_time: str
    chart_late: str
    no_dates: str
    closed: str = with_places("digest")
    open: str
    closing: str
    signature: str
    board: str
