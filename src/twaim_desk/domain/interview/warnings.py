"""What employee and person should know before they go on; none of it holds a request up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from twaim_desk.domain.conditions import Fact
from twaim_desk.domain.digits import written
from twaim_desk.domain.interview.papers import (
    PaperRow,
    PaperState,
    months_before,
    paper_rows,
    warning_of,
)
from twaim_desk.domain.interview.person import PHONE
from twaim_desk.domain.interview.service import (
    MEMBERS,
    chosen_service,
    facts_of,
    member_facts,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Amount
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.texts import interview_warnings as texts

_NOT_SHOWN = {PaperState.ABSENT, PaperState.NOT_APPLICABLE}
_IDENTITY = "identity"
_FAMILY = {MEMBERS.id, "q.family_size", "q.has_minors"}
_CHILDREN, _OF_AGE = {"son", "daughter"}, 18


@dataclass(frozen=True, slots=True)
class Granted:
    """A request of the same person that was granted, and the day on which it was complete."""

    service: str
    state: State
    complete_on: date


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the office knows around an interview: what was granted, who else has which phone."""

    granted: tuple[Granted, ...] = ()
    others_with: Mapping[str, int] = field(default_factory=dict)


def warnings_of(interview: Interview, around: Surroundings) -> tuple[str, ...]:
    """Every warning in one sentence, in the order of the interview."""
    return (
        *_of_the_phone(interview, around),
        *_of_the_service(interview, around),
        *_of_the_family(interview),
        *(text for row in paper_rows(interview) if (text := _of_a_paper(interview, row))),
    )


def _of_the_phone(interview: Interview, around: Surroundings) -> list[str]:
    others = around.others_with.get(str(interview.value(PHONE)), 0)
    number = written(others, interview.rules.profile.digits)
    return [texts.SHARED_PHONE.format(number=number)] if others else []


def _of_the_service(interview: Interview, around: Surroundings) -> list[str]:
    """Whether as much was granted in the period as the service gives."""
    service = chosen_service(interview)
    if service is None:
        return []
    first = _first_day(service.amount, interview.rules.today)
    similar = [
        one for one in around.granted if one.service == service.id and one.complete_on >= first
    ]
    if len(similar) < service.amount.times:
        return []
    last = max(similar, key=lambda one: one.complete_on)
    day = _day(interview, last.complete_on)
    sentence = texts.DELIVERED if last.state is State.DELIVERED else texts.ACCEPTED
    return [sentence.format(day=day, period=_period(interview, service.amount))]


def _of_the_family(interview: Interview) -> list[str]:
    """Whether what was said of the family agrees with its members, as far as one was asked now."""
    listed = interview.value(MEMBERS)
    if not _FAMILY & interview.answers.keys() or not isinstance(listed, int):
        return []
    facts, members = facts_of(interview), member_facts(interview)
    found, said = [], facts.get("family_size")
    if isinstance(said, int) and said != listed + 1:
        digits = interview.rules.profile.digits
        numbers = {"said": written(said, digits), "listed": written(listed + 1, digits)}
        found.append(texts.FAMILY_SIZE.format(**numbers))
    has_minors = facts.get("has_minors")
    minors = any(_is_minor_child(one) for one in members)
    if has_minors is False and minors:
        found.append(texts.MINORS_LISTED)
    is_known_of_all = len(members) == listed and all("member.age" in one for one in members)
    if has_minors is True and not minors and is_known_of_all:
        found.append(texts.MINORS_NOT_LISTED)
    return found


def _is_minor_child(member: Mapping[str, Fact]) -> bool:
    age = member.get("member.age")
    return member.get("member.kin") in _CHILDREN and isinstance(age, int) and age < _OF_AGE


def _period(interview: Interview, amount: Amount) -> str:
    months = written(amount.every_months, interview.rules.profile.digits)
    return texts.PERIOD.format(months=months) if amount.every_months else texts.ONCE


def _first_day(amount: Amount, today: date) -> date:
    return months_before(today, amount.every_months) if amount.every_months else date.min


def _of_a_paper(interview: Interview, row: PaperRow) -> str | None:
    """A paper that is sound today and not on the reply day; an identity is told by its date."""
    reply_by = interview.rules.reply_by
    if not (row.document.expires and _IDENTITY in row.document.matches and "." not in row.key):
        return warning_of(row, interview.rules.today, reply_by)
    if row.state in _NOT_SHOWN or row.dated is None or reply_by is None:
        return None
    if interview.rules.today <= row.dated < reply_by:
        return texts.IDENTITY_EXPIRES.format(day=_day(interview, row.dated))
    return None


def _day(interview: Interview, day: date) -> str:
    rules = interview.rules
    return both_calendars(day, rules.reading.table, rules.profile.digits)
