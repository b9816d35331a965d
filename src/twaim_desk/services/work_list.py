"""The list of requests in the window: opened with its line in the trail, read on page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import figures as figure_rows
from twaim_desk.db import users as user_rows
from twaim_desk.db import work_list as rows
from twaim_desk.db.interviews import OPEN
from twaim_desk.domain.escalation import Level, level_of
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Service
from twaim_desk.domain.work_list import (
    Asked,
    Counted,
    Days,
    Due,
    Filters,
    Key,
    Matter,
    Span,
    Stretch,
    days_of,
    lacking_since,
)
from twaim_desk.services.assigning import covered_by
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import found_by, hashed, masked
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.trail import Act

MOST_COUNTED = 1_000
_AT_FIRST = 2_000
_MOST_OF_A_BAR = 2_000


@dataclass(frozen=True, slots=True)
class ListLine:
    """One request of the list, the name masked; `level` says whom it has risen to."""

    uuid: str
    number: str
    label: str
    service: str | None
    state: State
    received_on: date
    reply_by: date | None
    level: Level
    officer: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A list that was opened: what is asked for the pages to come, its first part and first page.

    `may_hide`: the bound of the search may hide some.
    """

    asked: Asked
    stretch: Stretch
    lines: tuple[ListLine, ...]
    may_hide: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What the list can be narrowed by, each by its name with its title."""

    services: Mapping[str, str]
    committees: Mapping[str, str]
    officers: Mapping[int, str]


def choices(desk: Desk) -> Choices:
    """The services, committees and officers of the office."""
    desk.allow("requests.list")
    with desk.reading() as session:
        forms = office_forms(session)
        users = {one.id: one.full_name for one in user_rows.every_user(session)}
    services = {name: one.title for name, one in _services(forms).items()}
    committees = {one.id: one.title for one in forms.association.profile.committees}
    studied = {one.committee for one in _services(forms).values()}
    return Choices(
        services, {name: title for name, title in committees.items() if name in studied}, users
    )


def open_list(desk: Desk, filters: Filters) -> Opened:
    """The first page of a list and its first part; the trail has its line before that."""
    desk.allow("requests.list")
    with desk.reading() as session:
        asked, may_hide = asked_of(desk, session, filters)
        count = rows.count_up_to(session, asked, MOST_COUNTED + 1)
    note_list(desk, "requests.list", filters, count)
    with desk.reading() as session:
        first = rows.stretch(session, asked, None, _AT_FIRST)
        lines = _page(desk, session, asked, first.pages[0]) if first.starts else ()
        return Opened(asked, first, lines, may_hide)


def read_on(desk: Desk, asked: Asked, after: Key) -> Stretch:
    """The next part of a list that was opened; it shows nobody."""
    desk.allow("requests.list")
    with desk.reading() as session:
        return rows.stretch(session, asked, after)


def read_page(desk: Desk, asked: Asked, page: Span) -> tuple[ListLine, ...]:
    """The lines of one page of a list that was opened."""
    desk.allow("requests.list")
    with desk.reading() as session:
        return _page(desk, session, asked, page)


def asked_of(desk: Desk, session: Session, filters: Filters) -> tuple[Asked, bool]:
    """The filters as the store is asked, and whether the search may hide some."""
    forms, today = office_forms(session), today_of(desk)
    asked = Asked(
        states=(filters.state,) if filters.state else (),
        services=_services_of(forms, filters),
        officers=_officers(session, filters.officer, today),
        undated=filters.due is Due.NONE,
        moved=filters.matter is Matter.MOVED,
        by_agent=filters.matter is Matter.BY_AGENT,
        expiring=today if filters.matter is Matter.EXPIRING else None,
    )
    if filters.matter is Matter.LACKING:
        asked = replace(asked, states=(State.INCOMPLETE,), received=(None, lacking_since(today)))
    if filters.due is not None and filters.due is not Due.NONE:
        days = days_of(filters.due, today, forms.association.calendar)
        asked = replace(asked, due=days)
    asked, may_hide = _counted(session, asked, filters.days)
    if not filters.text.strip():
        return asked, may_hide
    results, hides = found_by(session, filters.text)
    ids = tuple(one.id for one in results if one.kind == "request")
    people = tuple(one.id for one in results if one.kind == "person")
    if ids:
        both = ids if asked.ids is None else tuple(one for one in ids if one in asked.ids)
        asked = replace(asked, ids=both)
    else:
        asked = replace(asked, people=people)
    return asked, may_hide or hides


def _counted(session: Session, asked: Asked, days: Days | None) -> tuple[Asked, bool]:
    """The same within the days that a picture counted, and whether some of them are left out."""
    if days is None:
        return asked, False
    between = days.first, days.last
    if days.of is Counted.DUE:
        return replace(asked, due=asked.due or between), False
    if days.of in {Counted.RECEIVED, Counted.OPEN}:
        states = asked.states or (tuple(OPEN) if days.of is Counted.OPEN else ())
        return replace(asked, received=between, states=states), False
    ids = figure_rows.promised(session, days, _MOST_OF_A_BAR + 1)
    return replace(asked, ids=tuple(ids[:_MOST_OF_A_BAR])), len(ids) > _MOST_OF_A_BAR


def note_list(desk: Desk, action: str, filters: Filters, count: int) -> None:
    """The line of a list in the trail: what it was narrowed by, and how many there were."""
    said = str(count) if count <= MOST_COUNTED else f"more than {MOST_COUNTED}"
    with desk.saving() as session:
        desk.note(session, Act(action, detail=said_of(desk, filters) + said))


def said_of(desk: Desk, filters: Filters) -> str:
    """What a list is narrowed by, as the trail may keep it: never the words of a search."""
    given = {one.name: getattr(filters, one.name) for one in fields(filters)}
    given = {name: value for name, value in given.items() if value}
    if filters.text:
        given["text"] = hashed(desk, filters.text)
    return "".join(f"{name} {value} " for name, value in given.items())


def line_of(forms: OfficeForms, today: date, row: rows.Row) -> ListLine:
    """A row as the lists show it."""
    service = forms.forms.services.get(row.service or "")
    due = row.answer_due
    level = Level.CALM if due is None else level_of(due, today, forms.association.calendar)
    return ListLine(
        row.uuid,
        row.number or "",
        masked(row.name or ""),
        row.service if service is None else service.title,
        State(row.state),
        row.received_on,
        row.effective,
        level,
        row.officer,
    )


def _page(desk: Desk, session: Session, asked: Asked, page: Span) -> tuple[ListLine, ...]:
    forms, today = office_forms(session), today_of(desk)
    found: Sequence[rows.Row] = rows.rows_of(session, asked, page)
    return tuple(line_of(forms, today, row) for row in found)


def _officers(session: Session, officer: int | None, today: date) -> tuple[int, ...]:
    """An officer with those whom he covers today."""
    return () if officer is None else (officer, *covered_by(session, officer, today))


def _services(forms: OfficeForms) -> dict[str, Service]:
    offered = forms.association.profile.services
    return {name: forms.forms.services[name] for name in offered if name in forms.forms.services}


def _services_of(forms: OfficeForms, filters: Filters) -> tuple[str, ...] | None:
    """The services that a filter leaves, or None where it leaves all."""
    if filters.service is None and filters.committee is None:
        return None
    every = forms.forms.services
    return tuple(
        name
        for name, one in every.items()
        if filters.service in {None, name} and filters.committee in {None, one.committee}
    )
