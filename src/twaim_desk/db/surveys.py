"""Rounds of satisfaction with their sheets, and the improvements that follow from them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.surveys import Improvement, SurveyRemark, SurveyRound, SurveySheet

MOST = 1000


def rounds(session: Session) -> Sequence[SurveyRound]:
    """The rounds, the newest first."""
    return session.scalars(select(SurveyRound).order_by(SurveyRound.id.desc()).limit(MOST)).all()


def survey_round(session: Session, round_id: int, *, locked: bool = False) -> SurveyRound | None:
    """One of them; another counter waits until who writes is done with it."""
    return session.get(SurveyRound, round_id, with_for_update=locked or None)


def last_day(session: Session) -> date | None:
    """The last day of the latest round, be it over or not."""
    return session.scalar(select(func.max(SurveyRound.last_on)))


def first_work(session: Session) -> date | None:
    """The day on which the office received its first request."""
    return session.scalar(select(func.min(Request.received_on)))


def count_to_close(session: Session, today: date) -> int:
    """How many rounds are over and still open."""
    query = select(func.count(SurveyRound.id)).where(
        SurveyRound.closed_on.is_(None), SurveyRound.last_on < today
    )
    return session.scalar(query) or 0


def count_sheets(session: Session, round_id: int) -> int:
    """How many sheets of a round were typed in."""
    query = select(func.count(SurveySheet.id)).where(SurveySheet.round_id == round_id)
    return session.scalar(query) or 0


def sheets_by_round(session: Session) -> dict[int, int]:
    """How many sheets each round has."""
    query = select(SurveySheet.round_id, func.count(SurveySheet.id)).group_by(SurveySheet.round_id)
    return {row[0]: row[1] for row in session.execute(query)}


def sheets(session: Session, round_id: int) -> Sequence[SurveySheet]:
    """The sheets of a round."""
    return session.scalars(select(SurveySheet).where(SurveySheet.round_id == round_id)).all()


def remarks(session: Session, round_id: int) -> Sequence[str]:
    """What was written in a round, in the order of the alphabet."""
    query = select(SurveyRemark.text).where(SurveyRemark.round_id == round_id)
    return session.scalars(query.order_by(SurveyRemark.text)).all()


def improvements(session: Session, *, only_open: bool) -> Sequence[Improvement]:
    """The improvements: those not done, the soonest due first, or all, the newest first."""
    query = select(Improvement)
    if only_open:
        query = query.where(Improvement.done_on.is_(None))
        query = query.order_by(Improvement.due_on, Improvement.id)
    else:
        query = query.order_by(Improvement.id.desc())
    return session.scalars(query.limit(MOST)).all()


def improvements_of(session: Session, round_id: int) -> Sequence[Improvement]:
    """What follows from a round, the soonest due first."""
    query = select(Improvement).where(Improvement.round_id == round_id)
    return session.scalars(query.order_by(Improvement.due_on, Improvement.id)).all()


def improvement(session: Session, improvement_id: int) -> Improvement | None:
    """One of them, locked until who writes is done with it."""
    return session.get(Improvement, improvement_id, with_for_update=True)


def count_due(session: Session, today: date) -> int:
    """How many improvements are to be done by today, and are not."""
    query = select(func.count(Improvement.id)).where(
        Improvement.done_on.is_(None), Improvement.due_on <= today
    )
    return session.scalar(query) or 0
