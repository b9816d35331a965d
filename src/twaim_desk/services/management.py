"""The management follows complaints and enquiries: what it sees, when it looked, its orders."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import matters as matter_rows
from twaim_desk.db import oversight as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.oversight import ManagementLook
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.users import User
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.kept_answers import Typed, read_kept
from twaim_desk.domain.management import LOOK_ASKS, KindFigures, as_kept, is_long_ago
from twaim_desk.domain.matters import Kind, age_of, days_allowed, is_late
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.matters import kind_of, received_on
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act

_GRIEVANCES = (Kind.COMPLAINT, Kind.SUGGESTION)


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody looked: who, when, what he saw, what he ordered, who wrote it down."""

    id: int
    at: datetime
    looker: str
    ordered: str
    figures: Answers
    by: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How complaints and enquiries stand, and the looks before, the newest first."""

    figures: tuple[KindFigures, ...]
    allowed: int | None
    looks: tuple[Look, ...]
    me: str


def standing(desk: Desk) -> Standing:
    """What the management sees: counts alone, so there is no line in the trail."""
    desk.allow("matters.figures")
    with desk.reading() as session:
        association = office_forms(session).association
        return Standing(
            figures_now(session, association, today_of(desk)),
            days_allowed(association.profile, association.terms),
            tuple(_look(session, one) for one in rows.looks(session)),
            session.get_one(User, desk.user_id).full_name,
        )


def look(desk: Desk, typed: Typed) -> None:
    """That the management looked, with the figures of this moment and what it ordered."""
    desk.allow("matters.review")
    with desk.saving() as session:
        association, today = office_forms(session).association, today_of(desk)
        kept = read_kept(LOOK_ASKS, typed, reading_of(association, today))
        figures = figures_now(session, association, today)
        row = ManagementLook(
            looker=kept.text("looker"), ordered=kept.text("ordered"),
            figures=dict(as_kept(figures)), looked_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        detail = f"{sum(one.open for one in figures)} {sum(one.late for one in figures)}"
        act = Act("matters.review", object_kind="management_look", object_id=row.id, detail=detail)
        desk.note(session, act)


def figures_now(session: Session, association: Association, today: date) -> tuple[KindFigures, ...]:
    """Of each kind how many are open and late, and the oldest of them."""
    found: dict[Kind, list[Matter]] = {kind: [] for kind in Kind}
    for matter, _ in open_now(session):
        found[kind_of(matter)].append(matter)
    return tuple(_figures(association, today, kind, every) for kind, every in found.items())


def open_now(session: Session) -> list[tuple[Matter, str | None]]:
    """Everything that is open, with the category of whose it is."""
    found: list[tuple[Matter, Person | None]] = [
        *matter_rows.complaints(session, _GRIEVANCES, only_open=True, of_user=None),
        *matter_rows.enquiries(session, only_open=True, of_user=None),
    ]
    return [(matter, None if person is None else person.category) for matter, person in found]


def should_look(session: Session, today: date) -> bool:
    """Whether the management has not looked for a week."""
    last = rows.last_look(session)
    return is_long_ago(None if last is None else last.astimezone(RIYADH).date(), today)


def _figures(association: Association, today: date, kind: Kind, every: list[Matter]) -> KindFigures:
    if not every:
        return KindFigures(kind, 0, 0)
    days = [received_on(one) for one in every]
    ages = [age_of(day, today, association.calendar) for day in days]
    allowed = days_allowed(association.profile, association.terms)
    late = sum(is_late(age, allowed) for age in ages)
    return KindFigures(kind, len(every), late, min(days), max(ages))


def _look(session: Session, row: ManagementLook) -> Look:
    by = session.get_one(User, row.by_id).full_name
    return Look(row.id, row.looked_at, row.looker, row.ordered, row.figures, by)
