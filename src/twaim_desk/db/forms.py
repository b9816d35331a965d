"""The forms and the calendars of an office as rows: of each path the newest version holds."""

from collections.abc import Sequence

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.office import CalendarVersion, FormVersion, Setting


def newest_forms(session: Session) -> Sequence[Row[str, str, str, int]]:
    """Path, text, digest and number of the newest version of every form, by path."""
    newest = select(func.max(FormVersion.id)).group_by(FormVersion.path)
    wanted = (FormVersion.path, FormVersion.text, FormVersion.digest, FormVersion.number)
    query = select(*wanted).where(FormVersion.id.in_(newest)).order_by(FormVersion.path)
    return session.execute(query).all()


def newest_calendar(session: Session) -> Row[str, str] | None:
    """Version and text of the calendar that holds."""
    query = select(CalendarVersion.version, CalendarVersion.text)
    return session.execute(query.order_by(CalendarVersion.id.desc()).limit(1)).first()


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
