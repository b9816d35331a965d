"""A holiday that was first announced longer than it became, and the promises it moved."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import tomli_w
from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk import form_files
from twaim_desk.db.models.office import CalendarVersion
from twaim_desk.domain.promise import changed_promise
from twaim_desk.domain.statutory import HolidayBlock
from twaim_desk.domain.workdays import WorkCalendar, last_working_day_until, working_day_after
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import association_of
from twaim_desk.services.form_rows import HOLIDAYS
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.requests import DAYS_BACK, SampleRequest
from twaim_desk.services.sample.teller import Teller

BEFORE_HOLIDAY_DAYS = 5  # when it was announced how long the holiday is
_BEFORE_ALL = 0  # the newest row holds, so the calendar of before stands before the first


@dataclass(frozen=True, slots=True)
class Earlier:
    """The calendar that held before a day, and the one that took its place."""

    until: date
    text: str
    calendar: WorkCalendar
    now: WorkCalendar


def earlier_calendar(teller: Teller, texts: dict[str, str]) -> Earlier | None:
    """The calendar as it was before the last feast; none where no feast is near enough."""
    feast = _last_feast(teller)
    if feast is None:
        return None
    text = _with_one_day_more(texts[HOLIDAYS], feast, teller.words.moved)
    source = form_rows.source_of({**texts, HOLIDAYS: text})
    known, association = form_files.read_calendar(Path("calendar"), source), teller.association
    before = association_of(association.profile, association.policy, known).calendar
    day = feast.first - timedelta(days=BEFORE_HOLIDAY_DAYS)
    return Earlier(day, text, before, association.calendar)


def keep(session: Session, teller: Teller, earlier: Earlier) -> None:
    """The calendar of before as a row, and the newest as one that somebody made."""
    newest = session.scalars(select(CalendarVersion)).one()
    newest.made_at = teller.moment(earlier.until)
    newest.made_by = teller.users["supervisor"]
    newest.reason = teller.words.moved
    first = teller.moment(teller.until - timedelta(days=DAYS_BACK + 30))
    row = CalendarVersion(
        id=_BEFORE_ALL, version=earlier.calendar.version, text=earlier.text,
        reason=form_rows.SHIPPED, made_at=first,
    )  # fmt: skip
    session.add(row)
    session.flush()


def move(teller: Teller, made: SampleRequest, earlier: Earlier) -> Row | None:
    """Print the promise by the calendar of its day; the change, where the new one moved it."""
    promise, days = made.promise, teller.association.terms.max_working_days
    complete = cast("date | None", made.request["complete_on"])
    if promise is None or days is None or complete is None or complete >= earlier.until:
        return None
    printed = working_day_after(complete, days, earlier.calendar)
    answered = cast("date | None", made.request["answered_on"])
    promise |= {"printed": printed, "printed_calendar": earlier.calendar.version}
    if answered is not None and answered < earlier.until:
        same = {"recomputed": printed, "effective": printed, "work_due": printed}
        promise |= {**same, "recomputed_calendar": earlier.calendar.version}
        return None
    change = changed_promise(printed, complete, days, earlier.now)
    promise |= {
        "recomputed": change.recomputed,
        "effective": change.effective,
        "work_due": change.work_due,
    }
    if change.recomputed == printed:
        return None
    return {
        "request_id": made.request["id"],
        "before": printed,
        "after": change.effective,
        "calendar": earlier.now.version,
        "reason": teller.words.moved,
        "changed_at": teller.moment(earlier.until),
        "by_id": teller.users["supervisor"],
    }


def _last_feast(teller: Teller) -> HolidayBlock | None:
    forms = teller.association.forms
    feasts = {rule.id for rule in forms.rules if rule.is_hijri}
    first, last = teller.until - timedelta(days=DAYS_BACK - 60), teller.until
    near = [b for b in forms.blocks if b.rule in feasts and first <= b.first < last]
    calendar = teller.association.calendar
    days_after = [(block, block.dates()[-1] + timedelta(days=1)) for block in near]
    # One day more of a feast before a weekend would have moved nothing.
    told = [block for block, day in days_after if last_working_day_until(day, calendar) == day]
    return told[-1] if told else None


def _with_one_day_more(text: str, feast: HolidayBlock, source: str) -> str:
    holidays: dict[str, Any] = tomllib.loads(text)
    announced = {"rule": feast.rule, "year": feast.year, "first": feast.first, "source": source}
    others = [
        one
        for one in holidays.get("announced", [])
        if (one["rule"], one["year"]) != (feast.rule, feast.year)
    ]
    return tomli_w.dumps({**holidays, "announced": [*others, announced | {"days": feast.days + 1}]})
