"""What needs no office: the shipped forms, and the reply date for any day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from twaim_desk import form_files, paths
from twaim_desk.domain.counting import (
    LARGEST_IN_WORDS,
    WORKING_DAY,
    Case,
    counted,
    days_in_words,
)
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.forms import CalendarForms, Forms
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.promise import Promise, Terms, promise_on
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.statutory import calendar_of
from twaim_desk.domain.workdays import Holiday, WorkCalendar
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import before_office as texts


@dataclass(frozen=True, slots=True)
class Association:
    """An association of the shipped forms with its policy and its working calendar."""

    profile: Profile
    policy: Policy
    terms: Terms
    forms: CalendarForms
    calendar: WorkCalendar


def shipped_forms() -> Forms:
    """All the forms that ship, but the calendar."""
    return form_files.read_forms(paths.shipped("forms"))


def shipped_calendar() -> CalendarForms:
    """The calendar that ships."""
    return form_files.read_calendar(paths.shipped("forms", "calendar"))


def association(name: str) -> Association:
    """One of the associations that ship, ready to say its reply dates."""
    return association_in(shipped_forms(), name)


def association_in(forms: Forms, name: str) -> Association:
    """The association of this name, among forms that were read already."""
    profile = forms.profiles.get(name)
    if profile is None:
        known = "، ".join(forms.profiles)
        sentence = texts.UNKNOWN_PROFILE.format(known=known)
        raise ExpectedError("unknown profile", user_message=sentence)
    return association_of(profile, forms.policies[profile.policy], shipped_calendar())


def association_of(profile: Profile, policy: Policy, forms: CalendarForms) -> Association:
    """A profile with its policy, its terms and its working calendar."""
    weekend = frozenset(day.number for day in profile.weekend)
    calendar = calendar_of(forms.blocks, weekend, forms.table, forms.version)
    return Association(profile, policy, terms_of(profile, policy), forms, calendar)


def terms_of(profile: Profile, policy: Policy) -> Terms:
    """What an association promises: by its policy, or by its board where the policy sets no end."""
    by_board = None if profile.ceiling is None else profile.ceiling.working_days
    longest = policy.reply.max_working_days
    return Terms(by_board if longest is None else longest, policy.reply.min_calendar_days)


def promise_for(association: Association, complete_on: date) -> Promise:
    """What the association promises for a request that became complete on a day."""
    return promise_on(complete_on, association.terms, association.calendar)


def promise_in_words(
    association: Association, promise: Promise, channel: str = texts.AGREED_CHANNEL
) -> str:
    """The promise as it is said to the person, in the words of the policy."""
    table, digits = association.forms.table, association.profile.digits
    days = {"reply_by": promise.reply_by, "not_before": promise.not_before}
    said = {
        name: "" if day is None else both_calendars(day, table, digits)
        for name, day in days.items()
    }
    return _said(association, said | {"channel": channel}, dated=promise.reply_by is not None)


def promise_to_fill(association: Association, blank: str) -> str:
    """The same for a paper on which the days are written by hand."""
    values = {"reply_by": blank, "not_before": blank, "channel": texts.AGREED_CHANNEL}
    return _said(association, values, dated=association.terms.max_working_days is not None)


def _said(association: Association, values: dict[str, str], *, dated: bool) -> str:
    rule, period = association.policy.reply, association.terms.max_working_days
    by_board = rule.max_working_days is None and dated
    sentence = rule.promise_by_board if by_board else rule.promise
    days = "" if period is None else _period(period, association.profile.digits)
    return filled(sentence or rule.promise, values | {"days": days})


def _period(days: int, digits: Digits) -> str:
    if days > LARGEST_IN_WORDS:
        return counted(days, WORKING_DAY, digits, Case.GENITIVE)
    words = days_in_words(days, Case.GENITIVE)
    return texts.DAYS_IN_BRACKETS.format(digits=written(days, digits), words=words)


def with_calendar(association: Association, calendar: WorkCalendar) -> Association:
    """The association as it would be with another working calendar."""
    return replace(association, calendar=calendar)


def changed_calendar(
    association: Association,
    weekend: frozenset[int] | None,
    added: Mapping[date, Holiday],
    *,
    statutory: bool,
) -> WorkCalendar:
    """Its working calendar with other rest days or more holidays, or without those by law."""
    holidays = {**added, **(association.calendar.holidays if statutory else {})}
    rest = association.calendar.weekend if weekend is None else weekend
    return replace(association.calendar, weekend=rest, holidays=holidays)
