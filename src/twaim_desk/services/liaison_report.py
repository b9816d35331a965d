"""The report of the liaison officers: what each holds now, and what he answered in time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import oversight as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.desk import Enquiry
from twaim_desk.db.models.users import User
from twaim_desk.db.users import every_user
from twaim_desk.domain.liaison_report import OfficerFigures, Span, figures_of
from twaim_desk.domain.matters import age_of, days_allowed, looks_after
from twaim_desk.domain.roles import may
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.management import open_now
from twaim_desk.services.matters import ended_on, received_on
from twaim_desk.services.office_forms import office_forms

_LIAISON = "liaison"


@dataclass(frozen=True, slots=True)
class Report:
    """The officers in the order of their numbers, between two days."""

    first: date
    last: date
    allowed: int | None
    officers: tuple[OfficerFigures, ...]


def liaison_report(desk: Desk, span: Span) -> Report:
    """Counts and names of employees alone, so there is no line in the trail."""
    desk.allow("matters.figures")
    with desk.reading() as session:
        return report_of(desk, session, span)


def report_of(desk: Desk, session: Session, span: Span) -> Report:
    """The same inside a reading that is open."""
    association, today = office_forms(session).association, today_of(desk)
    first = today - timedelta(days=span.days)
    allowed = days_allowed(association.profile, association.terms)
    waiting = open_now(session)
    done = rows.answered(session, first, datetime.combine(first, time(), RIYADH))
    officers = []
    for user in every_user(session):
        ages = [_age(association, one, today) for one, by in done if by == user.id]
        held = [
            _age(association, one, today)
            for one, category in waiting
            if _is_his(association, user, one, category)
        ]
        if _is_shown(desk, user, held, ages):
            officers.append(figures_of(user.full_name, held, ages, allowed))
    return Report(first, today, allowed, tuple(officers))


def _age(association: Association, matter: Matter, today: date) -> int:
    return age_of(received_on(matter), ended_on(matter) or today, association.calendar)


def _is_his(association: Association, user: User, matter: Matter, category: str | None) -> bool:
    """Whether it was given to him, or is of what he looks after as a liaison officer."""
    if matter.owner_id == user.id:
        return True
    if user.role != _LIAISON or not user.active:
        return False
    subject = matter.category if isinstance(matter, Enquiry) else None
    return looks_after(association.profile.liaison, user.name, category, subject)


def _is_shown(desk: Desk, user: User, held: list[int], ages: list[int]) -> bool:
    """Every liaison officer, and who else may answer and has something."""
    if user.role == _LIAISON:
        return user.active or bool(held or ages)
    return may(desk.roles, user.role, "matter.handle") and bool(held or ages)
