"""Changes a holiday of the office: what it would move is shown first, then kept all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from twaim_desk import form_files
from twaim_desk.db import forms
from twaim_desk.db import promises as rows
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.domain.holiday_changes import HolidayChange, Settled, settle
from twaim_desk.domain.statutory import calendar_of
from twaim_desk.domain.workdays import WorkCalendar
from twaim_desk.errors import ExpectedError
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_rows import HOLIDAYS, Author, State
from twaim_desk.services.holiday_text import with_change
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.recount import PAGE, Affected, GoesOn, affected_by, go_on, recount_all
from twaim_desk.services.trail import Act
from twaim_desk.texts import holidays as texts


class ChangedMeanwhileError(ExpectedError):
    """The calendar is not the one that was looked at."""

    def __init__(self) -> None:
        super().__init__("calendar changed meanwhile", user_message=texts.CHANGED_MEANWHILE)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would move; `seen` is the calendar that it was reckoned upon."""

    seen: str
    affected: tuple[Affected, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change moved; `version` is the calendar from now on, in the association as it is."""

    version: str
    affected: tuple[Affected, ...]
    association: Association


class _Plan(NamedTuple):
    """A change that was found sound: the text to keep, and the calendar that it makes."""

    state: State
    settled: Settled
    text: str
    calendar: WorkCalendar


def preview(desk: Desk, change: HolidayChange, goes_on: GoesOn = go_on) -> Preview:
    """Which requests a change would move; nothing is kept.

    They are read in pages, between which others may save. `goes_on` hears how far it is, and says
    whether to go on; raises StoppedError when not.
    """
    desk.allow("holiday.change")
    with desk.reading() as session:
        plan = _planned(desk, session, change)
        total = rows.count_running(session)

    def next_page(after: int) -> Sequence[Any]:
        with desk.reading() as session:
            return rows.running_after(session, after, PAGE)

    affected = affected_by(plan.calendar, next_page, total, goes_on)
    return Preview(plan.state.calendar, affected)


def change_holiday(
    desk: Desk, change: HolidayChange, seen: str | None = None, goes_on: GoesOn = go_on
) -> Changed:
    """A new calendar and every running promise counted by it, in one transaction.

    `seen` is the calendar of the preview; raises ChangedMeanwhileError when it is another by now.
    After an uncertain commit it is looked up what was kept.
    """
    desk.allow("holiday.change")
    done: list[Changed] = []
    try:
        with desk.saving() as session:
            done.append(_change(desk, session, change, seen, goes_on))
    except CommitUncertainError:
        with desk.reading() as session:
            if not done or form_rows.state_of(session).calendar != done[0].version:
                raise
    return done[0]


def _change(
    desk: Desk, session: Session, change: HolidayChange, seen: str | None, goes_on: GoesOn
) -> Changed:
    forms.take_calendar(session)
    plan = _planned(desk, session, change)
    if seen is not None and seen != plan.state.calendar:
        raise ChangedMeanwhileError
    settled, author = plan.settled, Author(desk.now(), desk.user_id)
    reason = texts.REASONS[settled.deed].format(name=settled.name)
    form_rows.put(session, plan.state.profile, {HOLIDAYS: plan.text}, reason, author)
    now = office_forms(session).association
    affected = recount_all(session, desk, now.calendar, reason, goes_on)
    desk.note(session, Act("holiday.change", detail=_in_trail(settled, len(affected))))
    return Changed(now.calendar.version, affected, now)


def _planned(desk: Desk, session: Session, change: HolidayChange) -> _Plan:
    state, association = form_rows.state_of(session), office_forms(session).association
    settled = settle(change, association.forms, today_of(desk))
    text = with_change(state.texts[HOLIDAYS], settled)
    source = form_rows.source_of({**state.texts, HOLIDAYS: text})
    known = form_files.read_calendar(Path("calendar"), source)
    calendar = calendar_of(known.blocks, association.calendar.weekend, known.table, known.version)
    return _Plan(state, settled, text, calendar)


def _in_trail(settled: Settled, affected: int) -> str:
    holiday = "" if settled.before is None else f" {settled.before.id}"
    return f"{settled.deed}{holiday} {settled.first} days {settled.days} affected {affected}"
