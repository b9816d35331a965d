"""What has passed its time: counted by kind, listed with masked names, kept for a reason."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import retention as rows
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Complaint, Enquiry, VolunteerOffer
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.retention import Hold
from twaim_desk.db.people import kept_record, records_of
from twaim_desk.db.retention import MOST, PARTS, Over
from twaim_desk.domain.schedule import KeepingRule, Kind
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import retention as texts

KEPT_FOR_REASON = "keep"


@dataclass(frozen=True, slots=True)
class KindLine:
    """A kind of what is kept with its rule: how much has passed its time, how much is held back.

    `more`: there is more than is looked at at once.
    """

    rule: KeepingRule
    over: int
    held: int
    more: bool


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing whose time is over; the name is masked, and empty where nobody is named."""

    kind: Kind
    part: str
    row_id: int
    label: str
    number: str
    ended: date


@dataclass(frozen=True, slots=True)
class HoldLine:
    """What is kept beyond its time, and why."""

    id: int
    part: str
    row_id: int
    label: str
    reason: str
    until: date | None
    made_on: date


class Held(NamedTuple):
    """What is not destroyed now, as part and number, and the records whose everything is kept."""

    rows: set[tuple[str, int]]
    people: set[int]


def overview(desk: Desk) -> tuple[KindLine, ...]:
    """Every kind in the order of the office's schedule, counted; it names nobody."""
    desk.allow("retention.read")
    with desk.reading() as session:
        schedule, held = office_forms(session).forms.schedule, _held(session, today_of(desk))
    return tuple(_counted(desk, rule, held) for rule in schedule.rules)


def due(desk: Desk, kind: Kind) -> tuple[DueLine, ...]:
    """What of a kind can be destroyed today; a line in the trail before it is read."""
    desk.allow("retention.review")
    with desk.saving() as session:
        desk.note(session, Act("retention.list", detail=kind))
    with desk.reading() as session:
        rule, today = office_forms(session).forms.schedule.rule(kind), today_of(desk)
        free, _ = _over(session, rule, today, _held(session, today))
        return tuple(_line(session, rule, one) for one in free)


def keep(desk: Desk, part: str, row_id: int, reason: str, until: date | None) -> None:
    """It is kept beyond its time, until a day or until that is lifted; of a person everything."""
    desk.allow("retention.review")
    why = parse_reason(reason)
    if until is not None and until <= today_of(desk):
        raise ExpectedError("not a later day", user_message=texts.NOT_LATER)
    with desk.saving() as session:
        hold = Hold(
            part=part, row_id=row_id, kind=KEPT_FOR_REASON, reason=why, until_on=until,
            made_at=desk.now(), made_by=desk.user_id,
        )  # fmt: skip
        session.add(hold)
        desk.note(session, Act("retention.keep", "done", part, row_id, str(until or "")))


def lift(desk: Desk, hold_id: int, reason: str) -> None:
    """It is kept no longer than its time again."""
    desk.allow("retention.review")
    why = parse_reason(reason)
    with desk.saving() as session:
        hold = session.get(Hold, hold_id, with_for_update=True)
        if hold is None or hold.lifted_at is not None:
            raise ExpectedError("no such hold", user_message=texts.NO_SUCH_HOLD)
        hold.lifted_at, hold.lifted_by, hold.lifted_reason = desk.now(), desk.user_id, why
        desk.note(session, Act("retention.lift", "done", hold.part, hold.row_id))


def held(desk: Desk) -> tuple[HoldLine, ...]:
    """What somebody noted to be kept; a line in the trail before it is read."""
    desk.allow("retention.review")
    with desk.saving() as session:
        desk.note(session, Act("retention.holds"))
    with desk.reading() as session:
        return tuple(_hold_line(session, one) for one in rows.holds(session, today_of(desk)))


def is_held(session: Session, part: str, row_id: int, person_id: int | None, today: date) -> bool:
    """Whether it may not be destroyed today, for itself or for the person whose it is."""
    if (part, row_id) in rows.held_rows(session, today):
        return True
    return person_id is not None and bool(
        _all_records(session, person_id) & rows.held_people(session, today)
    )


def _counted(desk: Desk, rule: KeepingRule, held: Held) -> KindLine:
    """A kind counted in a reading of its own: an open one holds up every saving."""
    with desk.reading() as session:
        free, kept = _over(session, rule, today_of(desk), held)
    return KindLine(rule, len(free), kept, more=len(free) + kept >= MOST)


def _held(session: Session, today: date) -> Held:
    kept = rows.held_rows(session, today) | rows.listed(session)
    return Held(kept, _held_records(session, today))


def _over(session: Session, rule: KeepingRule, today: date, held: Held) -> tuple[list[Over], int]:
    """What can be destroyed today, and how much more is held back or on a list already."""
    until = rule.begun_by(today)
    if until is None:
        return [], 0
    found = rows.over(session, rule.kind, until)
    part, (kept, people) = PARTS[rule.kind], held
    free = [one for one in found if (part, one.row_id) not in kept and one.person_id not in people]
    return free, len(found) - len(free)


def _held_records(session: Session, today: date) -> set[int]:
    """Every record of everyone whose everything is kept."""
    found: set[int] = set()
    for person_id in rows.held_people(session, today):
        found |= _all_records(session, person_id)
    return found


def _all_records(session: Session, person_id: int) -> set[int]:
    person = session.get(Person, person_id)
    if person is None:
        return {person_id}
    return records_of(session, kept_record(session, person).id)


def _line(session: Session, rule: KeepingRule, one: Over) -> DueLine:
    begun = one.begun
    if isinstance(begun, datetime):
        begun = begun.astimezone(RIYADH).date()
    part = PARTS[rule.kind]
    label, number = named(session, part, one.row_id, one.person_id)
    ended = rule.ends_on(begun) or begun
    return DueLine(rule.kind, part, one.row_id, label, number, ended)


def named(session: Session, part: str, row_id: int, person_id: int | None) -> tuple[str, str]:
    """The masked name of whose it is and the number it is known by, each where there is one."""
    person = None if person_id is None else session.get(Person, person_id)
    name = "" if person is None else person.name
    table = _NUMBERED.get(part)
    row = None if table is None else session.get(table[0], row_id)
    number = "" if row is None or table is None else str(getattr(row, table[1]) or "")
    if not name and isinstance(row, Complaint | Enquiry | VolunteerOffer):
        name = row.name or ""
    return masked(name) if name else "", number


_NUMBERED: dict[str, tuple[type[Base], str]] = {
    "request": (Request, "number"),
    "documents": (Request, "number"),
    "signatures": (Request, "number"),
    "complaint": (Complaint, "number"),
    "harm": (HarmFile, "number"),
    "month_names": (ClosedMonth, "month"),
    "enquiry": (Enquiry, "id"),
    "offer": (VolunteerOffer, "id"),
}


def _hold_line(session: Session, one: Hold) -> HoldLine:
    person_id = one.row_id if one.part == "person" else None
    label, number = named(session, one.part, one.row_id, person_id)
    made_on = one.made_at.astimezone(RIYADH).date()
    said = label or number
    return HoldLine(one.id, one.part, one.row_id, said, one.reason, one.until_on, made_on)
