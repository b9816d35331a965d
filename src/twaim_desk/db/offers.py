"""Offers to volunteer with what was done about each."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import OfferEvent, VolunteerOffer
from twaim_desk.domain.offers import OfferState

MOST = 1000


def offers(session: Session, *, only_open: bool) -> Sequence[VolunteerOffer]:
    """The offers: those not ended, the oldest first, or all of them, the newest first."""
    query = select(VolunteerOffer)
    if only_open:
        query = query.where(VolunteerOffer.state != OfferState.CLOSED).order_by(VolunteerOffer.id)
    else:
        query = query.order_by(VolunteerOffer.id.desc())
    return session.scalars(query.limit(MOST)).all()


def count_new(session: Session) -> int:
    """How many offers nobody was asked to look after yet."""
    query = select(func.count(VolunteerOffer.id)).where(VolunteerOffer.state == OfferState.NEW)
    return session.scalar(query) or 0


def offer(session: Session, offer_id: int, *, locked: bool = False) -> VolunteerOffer | None:
    """One of them; another counter waits until who writes is done with it."""
    return session.get(VolunteerOffer, offer_id, with_for_update=locked or None)


def events_of(session: Session, offer_id: int) -> Sequence[OfferEvent]:
    """What was done about an offer, the first first."""
    query = select(OfferEvent).where(OfferEvent.offer_id == offer_id).order_by(OfferEvent.id)
    return session.scalars(query).all()
