"""The holidays of the office: those to come, what is to be seen to about them, whom they hurry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from twaim_desk.db import promises as rows
from twaim_desk.domain.counting import DAY, Case, counted
from twaim_desk.domain.digits import written
from twaim_desk.domain.hijri import HijriDate
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.domain.statutory import HolidayBlock, suggested_substitutes
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.form_rows import HOLIDAYS
from twaim_desk.services.holiday_text import source_in
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import holidays as texts

LISTED = timedelta(days=2 * 366)
REMIND_BEFORE = timedelta(days=60)
CALENDAR_ENDS_WITHIN = timedelta(days=366)
PRECEDING = "preceding"  # the list of requests to answer before a holiday, and its reminder


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """A holiday to come: how it is known, and by whom.

    `substitutes` are the days that may be granted for those of it that are rest days anyway; they
    count only once somebody has added them.
    """

    id: str
    name: str
    first: date
    last: date
    standing: str
    source: str
    substitutes: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is to be seen to, in one sentence; `name` is its kind, `day` until when."""

    name: str
    sentence: str
    day: date


@dataclass(frozen=True, slots=True)
class PrecedingRequest:
    """A request to be worked at before its printed day, the name masked.

    `on_rest` where the day by which it must be answered is a rest day now.
    """

    uuid: str
    number: str
    label: str
    state: State
    printed: date
    reply_by: date
    work_due: date

    @property
    def on_rest(self) -> bool:
        """Whether the day by which it must be answered is a rest day."""
        return self.work_due < self.reply_by


def coming_holidays(desk: Desk) -> tuple[HolidayLine, ...]:
    """The holidays of two years that are not over, the next one first."""
    desk.allow("holiday.list")
    today = today_of(desk)
    with desk.reading() as session:
        text = form_rows.state_of(session).texts[HOLIDAYS]
        chosen = office_forms(session).association
    sources, blocks = source_in(text), chosen.forms.blocks
    return tuple(
        HolidayLine(
            block.id, block.name, block.first, block.dates()[-1],
            _standing(block, sources), sources.get(_key(block), ""),
            _substitutes(block, blocks, chosen.calendar.weekend),
        )
        for block in blocks
        if block.dates()[-1] >= today and block.first <= today + LISTED
    )  # fmt: skip


def _substitutes(
    block: HolidayBlock, blocks: Iterable[HolidayBlock], weekend: frozenset[int]
) -> tuple[date, ...]:
    """Days to suggest; none where somebody has seen to it, or for what an office added itself."""
    if not block.rule:
        return ()
    added = {day for one in blocks if not one.rule for day in one.dates()}
    days = suggested_substitutes(block, [one for one in blocks if one.rule], weekend)
    return () if added.intersection(days) else days


def must_precede_holiday(desk: Desk) -> list[PrecedingRequest]:
    """The requests to answer before a holiday, the soonest first; in the trail before."""
    desk.allow("holiday.requests")
    with desk.saving() as session:
        desk.note(session, Act("requests.list", detail="before a holiday"))
    with desk.reading() as session:
        return [
            PrecedingRequest(
                row.uuid, row.number, masked(row.name), State(row.state),
                row.printed, row.effective, row.work_due,
            )
            for row in rows.sooner(session, today_of(desk))
        ]  # fmt: skip


def reminders(desk: Desk) -> tuple[Reminder, ...]:
    """What is to be seen to about the calendar, the soonest first.

    The requests that must precede a holiday stand first, where who asks may see them.
    """
    desk.allow("holiday.list")
    today = today_of(desk)
    with desk.reading() as session:
        association = office_forms(session).association
        may_see = may(desk.roles, desk.role, "holiday.requests")
        waiting = rows.count_sooner(session, today) if may_see else 0
    found = of_calendar(association, today)
    if not waiting:
        return found
    count = written(waiting, association.profile.digits)
    first = Reminder(PRECEDING, texts.MUST_PRECEDE.format(count=count), today)
    return (first, *found)


def of_calendar(association: Association, today: date) -> tuple[Reminder, ...]:
    """What the calendar itself asks for, the soonest first."""
    return tuple(sorted(_of_calendar(association, today), key=lambda one: one.day))


def _of_calendar(association: Association, today: date) -> Iterator[Reminder]:
    digits, table = association.profile.digits, association.forms.table
    for block in association.forms.blocks:
        if block.estimated and today <= block.dates()[-1] and block.first - today <= REMIND_BEFORE:
            yield Reminder("estimated", _estimated(block, association, today), block.first)
    if table.last_day - today <= CALENDAR_ENDS_WITHIN:
        day = both_calendars(table.last_day, table, digits)
        yield Reminder("calendar_ends", texts.CALENDAR_ENDS.format(day=day), table.last_day)
    year = table.estimated_from_year
    if year is not None:
        begins = table.to_gregorian(HijriDate(year, 1, 1))
        if timedelta() <= begins - today <= REMIND_BEFORE:
            sentence = texts.MONTHS_ESTIMATED.format(year=written(year, digits))
            yield Reminder("months_estimated", sentence, begins)


def _estimated(block: HolidayBlock, association: Association, today: date) -> str:
    days = (block.first - today).days
    if days <= 0:
        return texts.ESTIMATED_NOW.format(name=block.name)
    words = counted(days, DAY, association.profile.digits, Case.GENITIVE)
    return texts.ESTIMATED_SOON.format(name=block.name, days=words)


def _key(block: HolidayBlock) -> tuple[str, int | date]:
    return (block.rule, block.year) if block.rule else ("", block.first)


def _standing(block: HolidayBlock, sources: dict[tuple[str, int | date], str]) -> str:
    if block.estimated:
        return "estimated"
    if not block.rule:
        return "added"
    return "announced" if _key(block) in sources else "by_law"
