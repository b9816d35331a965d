"""Complete requests at the social researcher, with the visits that were made for them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.follow_up import Referral, StudyVisit
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.request import State

_MOST = 500


def open_studies(session: Session) -> Sequence[Any]:
    """What is being studied, due soonest first: referral, request, person, promise."""
    query = (
        select(Referral, Request, Person, Promise)
        .join(Request, Request.id == Referral.request_id)
        .outerjoin(Person, Person.id == Request.person_id)
        .outerjoin(Promise, Promise.request_id == Request.id)
        .where(Referral.returned_at.is_(None), Request.state == State.WITH_RESEARCHER)
        .order_by(Promise.effective.nulls_last(), Referral.id)
    )
    return session.execute(query.limit(_MOST)).all()


def count_open(session: Session) -> int:
    """How many of them there are."""
    query = select(func.count(Referral.id)).join(Request, Request.id == Referral.request_id)
    query = query.where(Referral.returned_at.is_(None), Request.state == State.WITH_RESEARCHER)
    return session.scalar(query) or 0


def open_of(session: Session, request_id: int) -> Sequence[Referral]:
    """What was sent to the researcher of a request and has not come back."""
    query = select(Referral).where(
        Referral.request_id == request_id, Referral.returned_at.is_(None)
    )
    return session.scalars(query.with_for_update()).all()


def newest(session: Session, request_id: int) -> Referral | None:
    """What was sent to the researcher last of a request."""
    query = select(Referral).where(Referral.request_id == request_id)
    return session.scalars(query.order_by(Referral.id.desc()).limit(1)).first()


def visits_of(session: Session, referral_id: int) -> Sequence[StudyVisit]:
    """The visits of a study, the first one first."""
    query = select(StudyVisit).where(StudyVisit.referral_id == referral_id)
    return session.scalars(query.order_by(StudyVisit.visited_on, StudyVisit.id)).all()
