"""Complaints, suggestions and enquiries: whose they are, and when they have waited too long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.profile import Liaison, Profile
from twaim_desk.domain.promise import Terms
from twaim_desk.domain.workdays import WorkCalendar, days_between, working_day_after
from twaim_desk.errors import RefusedInputError

SOON = 2  # working days


class Kind(StrEnum):
    """What somebody brought that is no request."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"


class Happened(StrEnum):
    """What was done about it."""

    NOTED = "noted"
    GIVEN = "given"
    ANSWERED = "answered"
    REOPENED = "reopened"
    STUDIED = "studied"
    ATTEMPTED = "attempted"
    DECIDED = "decided"
    ESCALATED = "escalated"
    CARRIED_OUT = "carried_out"


class Verdict(StrEnum):
    """What was decided on a complaint or a suggestion."""

    WHOLLY = "wholly"
    PARTLY = "partly"
    NOT = "not"


class Amends(StrEnum):
    """What an attempt at an amicable solution came to."""

    SETTLED = "settled"
    GOES_ON = "goes_on"
    FAILED = "failed"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many are open, how many of them are late, and how many must be answered very soon."""

    open: int = 0
    late: int = 0
    soon: int = 0


def age_of(received: date, today: date, calendar: WorkCalendar) -> int:
    """How many working days have passed since a day."""
    return sum(day.counted for day in days_between(received, today, calendar))


def days_allowed(profile: Profile, terms: Terms) -> int | None:
    """Working days within which an answer is due; None where the office has set no period."""
    return profile.answer_within or terms.max_working_days


def answer_day(received: date, allowed: int | None, calendar: WorkCalendar) -> date | None:
    """The day by which it is answered; None where no period is set, or the calendar ends before."""
    if allowed is None:
        return None
    try:
        return working_day_after(received, allowed, calendar)
    except RefusedInputError:
        return None


def days_left(answer_by: date, today: date, calendar: WorkCalendar) -> int:
    """How many working days are left until a day; none where it has passed."""
    return age_of(today, answer_by, calendar) if today < answer_by else 0


def is_late(age: int, allowed: int | None) -> bool:
    """Whether it has waited longer than allowed; the last day is still in time."""
    return allowed is not None and age > allowed


def looks_after(
    officers: Sequence[Liaison], user: str, category: str | None, subject: str | None
) -> bool:
    """Whether a liaison officer looks after a matter of this category of people and this subject.

    What nobody's entry names belongs to those whose entry names nothing, else to everyone.
    """
    named = [one.user for one in officers if _names(one, category, subject)]
    if named:
        return user in named
    rest = [one.user for one in officers if not one.categories and not one.subjects]
    return not rest or user in rest


def _names(officer: Liaison, category: str | None, subject: str | None) -> bool:
    return category in officer.categories or subject in officer.subjects
