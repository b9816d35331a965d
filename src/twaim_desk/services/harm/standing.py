"""How a file on harm stands, as its rows say."""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import committees
from twaim_desk.db import harm as rows
from twaim_desk.db.models.harm import HarmEvent, HarmFile, HarmMinutes
from twaim_desk.domain.harm import OPEN, Finding, HarmAct, HarmStanding, Vote
from twaim_desk.domain.profile import Committee, Profile, Purpose
from twaim_desk.domain.service import Choice
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import harm as texts


class HarmError(ExpectedError):
    """It cannot be done in this file as it stands; `field` is the question it is about."""

    def __init__(self, detail: str, sentence: str, field: str = "") -> None:
        super().__init__(detail, user_message=sentence)
        self.field = field


class Seen(NamedTuple):
    """The last lines of a file that were shown; an act on another is refused."""

    event: int = 0
    minutes: int = 0
    approval: int = 0


def file_row(session: Session, harm_id: int, *, locked: bool = False) -> HarmFile:
    """The file that is meant; of one whose time is over nothing is left to be opened."""
    row = rows.file_of(session, harm_id, locked=locked)
    if row is None or row.person_id is None:
        raise HarmError("no such file", texts.NO_SUCH)
    return row


def seen_of(session: Session, harm_id: int) -> Seen:
    """Its last lines now."""
    events, minutes = rows.events_of(session, harm_id), rows.minutes_of(session, harm_id)
    said = rows.approvals_of(session, minutes[0].id) if minutes else ()
    return Seen(
        events[-1].id if events else 0,
        minutes[0].id if minutes else 0,
        said[-1].id if said else 0,
    )


def standing_of(session: Session, row: HarmFile) -> HarmStanding:
    """What it holds: the vote on its newest minutes, what was ruled, agreed and paid."""
    minutes, events = rows.minutes_of(session, row.id), rows.events_of(session, row.id)
    kinds = {one.kind for one in events}
    agreed = _last(events, HarmAct.SETTLE)
    after = [one for one in events if agreed and one.id > agreed.id and one.kind == HarmAct.PAY]
    return HarmStanding(
        is_open=row.state == OPEN,
        vote=vote_on(session, minutes[0]) if minutes else None,
        ruled=HarmAct.RULING in kinds,
        negotiated=HarmAct.NEGOTIATE in kinds,
        settled=None if agreed is None else agreed.halalas or 0,
        paid=sum(one.halalas or 0 for one in after) if after else None,
    )


def vote_on(session: Session, minutes: HarmMinutes) -> Vote:
    """Who sat, and what each said of the minutes."""
    said = {one.member_id: one.approves for one in rows.approvals_of(session, minutes.id)}
    return Vote(
        Finding(minutes.finding),
        numbers_in(minutes, "members"),
        len(numbers_in(minutes, "in_office")),
        frozenset(one for one, approves in said.items() if approves),
        frozenset(one for one, approves in said.items() if not approves),
    )


def numbers_in(minutes: HarmMinutes, name: str) -> frozenset[int]:
    """The members who were there, or those in office."""
    kept: Any = minutes.sitting.get(name, ())
    return frozenset(int(one) for one in kept)


def committee_for_harm(profile: Profile) -> Committee:
    """The committee that looks into harm."""
    found = next((one for one in profile.committees if one.purpose is Purpose.HARM), None)
    if found is None:
        raise HarmError("no committee", texts.NO_COMMITTEE)
    return found


def members_for(
    session: Session, profile: Profile, act: HarmAct, row: HarmFile, today: date
) -> tuple[Choice, ...]:
    """Who may be ticked: of new minutes those in office, of approvals those not heard yet."""
    if act is HarmAct.APPROVE:
        minutes = rows.minutes_of(session, row.id)
        awaited = vote_on(session, minutes[0]).awaited if minutes else frozenset()
        named = committees.names_of(session, awaited)
        return tuple(Choice(str(one.id), one.name) for one in named.values())
    if act is not HarmAct.MINUTES:
        return ()
    committee = committee_for_harm(profile).id
    office = committees.in_office(session, committee, today)
    return tuple(Choice(str(number), name) for number, name in office.items())


def _last(events: Any, kind: HarmAct) -> HarmEvent | None:
    return next((one for one in reversed(events) if one.kind == kind), None)
