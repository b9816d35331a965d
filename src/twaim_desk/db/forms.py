"""The forms and the calendars of an office as rows: of each path the newest version holds."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Row, func, select, union
from sqlalchemy.orm import Session

from twaim_desk.db.models.office import CalendarVersion, FormVersion, Setting
from twaim_desk.db.models.users import User


def newest_forms(
    session: Session, until: datetime | None = None
) -> Sequence[Row[str, str, str, int]]:
    """Path, text, digest and number of the newest version of every form, by path.

    `until`: of those that there were at this moment.
    """
    wanted = (FormVersion.path, FormVersion.text, FormVersion.digest, FormVersion.number)
    query = select(*wanted).where(_newest(until)).order_by(FormVersion.path)
    return session.execute(query).all()


def newest_digests(session: Session, until: datetime | None = None) -> Sequence[Row[str, str]]:
    """Path and digest of the same, which is soon read: the texts lie on pages of their own."""
    query = select(FormVersion.path, FormVersion.digest).where(_newest(until))
    return session.execute(query.order_by(FormVersion.path)).all()


def _newest(until: datetime | None) -> ColumnElement[bool]:
    newest = select(func.max(FormVersion.id)).group_by(FormVersion.path)
    if until is not None:
        newest = newest.where(FormVersion.made_at <= until)
    return FormVersion.id.in_(newest)


def newest_calendar(session: Session, until: datetime | None = None) -> Row[str, str] | None:
    """Version and text of the calendar that holds, or held at a moment."""
    query = select(CalendarVersion.version, CalendarVersion.text)
    if until is not None:
        query = query.where(CalendarVersion.made_at <= until)
    return session.execute(query.order_by(CalendarVersion.id.desc()).limit(1)).first()


def versions_of(session: Session, path: str) -> Sequence[Row[int, str, datetime, str | None]]:
    """Number, text, moment and author of every version of a form, the newest first."""
    wanted = (FormVersion.number, FormVersion.text, FormVersion.made_at, User.full_name)
    query = select(*wanted).outerjoin(User, User.id == FormVersion.made_by)
    query = query.where(FormVersion.path == path)
    return session.execute(query.order_by(FormVersion.number.desc())).all()


def moments_of_change(session: Session) -> list[datetime]:
    """When a form or the calendar became another one, the newest first."""
    every = union(select(FormVersion.made_at), select(CalendarVersion.made_at)).subquery()
    return list(session.scalars(select(every.c.made_at).order_by(every.c.made_at.desc())))


def versions_like(session: Session, digest: str) -> int:
    """How many calendars had this content before."""
    same = CalendarVersion.version.startswith(digest, autoescape=True)
    return session.scalar(select(func.count()).where(same)) or 0


def hold_calendar(session: Session) -> None:
    """Have no other counter change the calendar until this transaction ends.

    Asked for before the calendar is read, by what makes a promise by it. A file has one writer.
    """
    _lock_forms(session, shared=True)


def take_calendar(session: Session) -> None:
    """Have no other counter make a promise, or change the calendar, until this transaction ends."""
    _lock_forms(session, shared=False)


def _lock_forms(session: Session, *, shared: bool) -> None:
    query = select(Setting.name).where(Setting.name == "profile")
    session.execute(query.with_for_update(read=shared))
