"""Complaints, suggestions and enquiries: whose they are, and when they have waited too long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.profile import Liaison, Profile
from twaim_desk.domain.promise import Terms
from twaim_desk.domain.workdays import WorkCalendar, days_between


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


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many are open, and how many of them are late."""

    open: int = 0
    late: int = 0


def age_of(received: date, today: date, calendar: WorkCalendar) -> int:
    """How many working days have passed since a day."""
    return sum(day.counted for day in days_between(received, today, calendar))


def days_allowed(profile: Profile, terms: Terms) -> int | None:
    """Working days within which an answer is due; None where the office has set no period."""
    return profile.answer_within or terms.max_working_days


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
