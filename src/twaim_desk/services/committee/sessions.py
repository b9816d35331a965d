"""Sessions of a committee: opened with those who came, written up, closed for good."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db.models.follow_up import CommitteeSession
from twaim_desk.db.numbers import next_number
from twaim_desk.db.refusals import DamagedError
from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.committee import Duty, is_quorate, members_needed
from twaim_desk.domain.digits import written
from twaim_desk.domain.numbering import session_number
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.request import State
from twaim_desk.domain.roles import may
from twaim_desk.domain.typed_answers import prose, read_answer
from twaim_desk.services.committee.standing import (
    CommitteeError,
    committee_of,
    in_office_in,
    open_session_row,
    present_in,
    session_row,
    title_of,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import new_house_paper
from twaim_desk.services.trail import Act
from twaim_desk.texts import committee as texts

PUT_OFF, GONE, WAITS = "put_off", "gone", "open"
_FARTHEST = timedelta(days=366)
PLACE = "committee_session"


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session in the list."""

    id: int
    committee: str
    title: str
    number: str
    held_on: date
    closed: bool


@dataclass(frozen=True, slots=True)
class MemberThere:
    """A member in office on the day of a session, and whether he came."""

    id: int
    name: str
    duty: Duty
    present: bool


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A request on the agenda, the name masked; `standing` is what became of it here."""

    uuid: str
    number: str
    label: str
    service: str
    reply_by: date | None
    standing: str


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A session as its page shows it; `needed` members make its quorum."""

    line: SessionLine
    members: tuple[MemberThere, ...]
    needed: int
    quorum: bool
    agenda: tuple[ItemLine, ...]
    notes: str
    may_change: bool


def sessions(desk: Desk) -> list[SessionLine]:
    """The sessions of all committees, the newest first; nobody is named."""
    desk.allow("committee.read")
    with desk.reading() as session:
        return [_line(session, one) for one in rows.sessions(session)]


def open_new(desk: Desk, committee: str, day: str, present: Collection[int]) -> int:
    """A session of a day, with those who came; it has the committee's next number.

    One that is still to come has its agenda before, and on its day those who came.
    """
    desk.allow("committee.manage")
    with desk.saving() as session:
        association = office_forms(session).association
        committee_of(association.profile, committee)
        held_on = _day(desk, session, day)
        office = rows.in_office(session, committee, held_on)
        if not office:
            raise CommitteeError("nobody in office", texts.NOBODY_IN_OFFICE, "held_on")
        if not set(present) <= set(office):
            raise CommitteeError("not in office", texts.NOT_IN_OFFICE, "present")
        if present and held_on > today_of(desk):
            raise CommitteeError("in the future", texts.NOBODY_CAME_YET, "held_on")
        year = association.forms.table.from_gregorian(held_on).year
        made = CommitteeSession(
            committee=committee,
            number=_number(session, association.profile.number_prefix, committee, year),
            held_on=held_on,
            present={"members": sorted(present), "in_office": sorted(office)},
            quorum=is_quorate(set(present), set(office)),
        )
        session.add(made)
        session.flush()
        act = Act("committee.manage", object_kind="session", object_id=made.id, detail="opened")
        desk.note(session, act)
        return made.id


def read_session(desk: Desk, session_id: int) -> OpenedSession:
    """A session with its members and its agenda; in the trail before anything is read."""
    desk.allow("committee.read")
    with desk.saving() as session:
        act = Act("committee.read", object_kind="session", object_id=session_id)
        desk.note(session, act)
    with desk.reading() as session:
        return _opened(desk, session, session_row(session, session_id))


def turn_present(desk: Desk, session_id: int, member_id: int) -> None:
    """Someone came who was not there, or was marked by mistake."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        _refuse_before_its_day(desk, row)
        office = _office_of(session, row)
        if member_id not in office:
            raise CommitteeError("not in office", texts.NOT_IN_OFFICE)
        present = present_in(row) ^ {member_id}
        quorum = is_quorate(present, office)
        if not quorum and any(one.Decision for one in rows.agenda(session, row.id)):
            raise CommitteeError("decisions rest on it", texts.HAS_DECISIONS)
        row.present = {"members": sorted(present), "in_office": sorted(office)}
        row.quorum = quorum
        act = Act("committee.manage", object_kind="session", object_id=row.id, detail="present")
        desk.note(session, act)


def save_notes(desk: Desk, session_id: int, notes: str) -> None:
    """What was spoken of beside the requests, as the minutes print it."""
    desk.allow("committee.manage")
    said = prose(notes)
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        row.minutes = said or None
        act = Act("committee.manage", object_kind="session", object_id=row.id, detail="notes")
        desk.note(session, act)


def close(desk: Desk, session_id: int) -> ToPrint:
    """The minutes of a session that is closed for good, once nothing on its agenda is open."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        _refuse_before_its_day(desk, row)
        still = [one for one in rows.agenda(session, row.id) if standing_of(one) == WAITS]
        if still:
            digits = office_forms(session).association.profile.digits
            count = written(len(still), digits)
            raise CommitteeError("unsettled", texts.UNSETTLED.format(count=count))
        row.closed_at = desk.now()
        paper = new_house_paper(desk, session, "minutes", session_id=row.id)
        act = Act("committee.manage", object_kind="session", object_id=row.id, detail="closed")
        desk.note(session, act)
        return ToPrint(paper.id, "minutes", PLACE, row.id)


def agenda_to_print(desk: Desk, session_id: int) -> ToPrint:
    """The agenda as it stands now; it takes the place of the one before."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        row = open_session_row(session, session_id)
        if not rows.agenda(session, row.id):
            raise CommitteeError("empty agenda", texts.EMPTY_AGENDA)
        before = rows.newest_paper(session, row.id, "agenda")
        paper = new_house_paper(desk, session, "agenda", session_id=row.id)
        paper.replaces_id = None if before is None else before.id
        act = Act("committee.manage", object_kind="session", object_id=row.id, detail="agenda")
        desk.note(session, act)
        return ToPrint(paper.id, "agenda", PLACE, row.id)


def minutes_to_print(desk: Desk, session_id: int) -> ToPrint:
    """The minutes of a closed session, due now in a sample that has not drawn them."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        row = session_row(session, session_id)
        if row.closed_at is None:
            raise CommitteeError("not closed", texts.NO_SUCH_SESSION)
        paper = rows.newest_paper(session, row.id, "minutes")
        if paper is None:
            paper = new_house_paper(desk, session, "minutes", session_id=row.id)
        act = Act("committee.manage", object_kind="session", object_id=row.id, detail="minutes")
        desk.note(session, act)
        return ToPrint(paper.id, "minutes", PLACE, row.id)


def standing_of(one: Any) -> str:
    """What became of a request on the agenda of a session."""
    if one.Decision is not None:
        return str(one.Decision.outcome)
    if one.AgendaItem.put_off is not None:
        return PUT_OFF
    return WAITS if one.Request.state == State.WITH_COMMITTEE else GONE


def _opened(desk: Desk, session: Session, row: CommitteeSession) -> OpenedSession:
    office, present = _office_of(session, row), present_in(row)
    names = rows.names_of(session, office | present)
    there = (
        MemberThere(one.id, one.name, Duty(one.duty), one.id in present) for one in names.values()
    )
    services = office_forms(session).forms.services
    agenda = tuple(
        ItemLine(
            one.Request.uuid,
            one.Request.number,
            "" if one.Person is None else masked(one.Person.name),
            services[one.Request.service].title if one.Request.service in services else "",
            None if one.Promise is None else one.Promise.effective,
            standing_of(one),
        )
        for one in rows.agenda(session, row.id)
    )
    may_change = row.closed_at is None and may(desk.roles, desk.role, "committee.manage")
    return OpenedSession(
        _line(session, row), tuple(there), members_needed(len(office)), row.quorum, agenda,
        row.minutes or "", may_change,
    )  # fmt: skip


def _line(session: Session, row: CommitteeSession) -> SessionLine:
    title = title_of(office_forms(session).association.profile, row.committee)
    closed = row.closed_at is not None
    return SessionLine(row.id, row.committee, title, row.number, row.held_on, closed)


def _office_of(session: Session, row: CommitteeSession) -> frozenset[int]:
    """Who is in office on its day: as noted when the first one came, until then as it is now."""
    if present_in(row) or row.closed_at is not None:
        return in_office_in(row)
    return frozenset(rows.in_office(session, row.committee, row.held_on))


def _refuse_before_its_day(desk: Desk, row: CommitteeSession) -> None:
    if row.held_on > today_of(desk):
        raise CommitteeError("before its day", texts.BEFORE_ITS_DAY)


def _day(desk: Desk, session: Session, typed: str) -> date:
    today = today_of(desk)
    ask = Ask("held_on", AskKind.DATE, texts.HELD_ON)
    day = read_answer(ask, typed, rules_of(office_forms(session), today).reading)
    if not isinstance(day, date) or day > today + _FARTHEST:
        raise CommitteeError("too far ahead", texts.TOO_FAR_AHEAD, "held_on")
    return day


def _number(session: Session, prefix: str, committee: str, year: int) -> str:
    """The next of this committee in this year; another committee has the same number too."""
    number = session_number(prefix, year, next_number(session, f"session.{committee}", year))
    if rows.has_number(session, committee, number):
        raise DamagedError("the counter is behind the numbers")
    return number
