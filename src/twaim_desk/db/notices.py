"""Notices of changes, and by which means they were announced."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.policies import ChangeNotice, NoticeTelling


def every_notice(session: Session) -> Sequence[ChangeNotice]:
    """Every notice, the newest first."""
    return session.scalars(select(ChangeNotice).order_by(ChangeNotice.id.desc())).all()


def notices_on(session: Session, day: date) -> Sequence[ChangeNotice]:
    """The notices that have not ended before a day, the newest first."""
    open_still = or_(ChangeNotice.until_on.is_(None), ChangeNotice.until_on >= day)
    query = select(ChangeNotice).where(open_still).order_by(ChangeNotice.id.desc())
    return session.scalars(query).all()


def tellings(session: Session) -> dict[int, list[NoticeTelling]]:
    """By which means each notice was announced, in the order of the days."""
    found: dict[int, list[NoticeTelling]] = {}
    order = (NoticeTelling.told_on, NoticeTelling.id)
    for one in session.scalars(select(NoticeTelling).order_by(*order)):
        found.setdefault(one.notice_id, []).append(one)
    return found
