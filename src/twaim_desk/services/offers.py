"""Offers to volunteer: their list, one of them whole, and what is done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from twaim_desk.db import offers as rows
from twaim_desk.db.models.desk import OfferEvent, VolunteerOffer
from twaim_desk.db.models.users import User
from twaim_desk.domain.offers import AFTER, OfferState, OfferStep, steps_of
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.trail import Act
from twaim_desk.texts import offers as texts


@dataclass(frozen=True, slots=True)
class OfferLine:
    """An offer in the list, the name masked."""

    id: int
    label: str
    work: str
    offered_on: date
    state: OfferState


@dataclass(frozen=True, slots=True)
class OfferDone:
    """What was done about it: to whom it went, what was noted, or what came of it."""

    at: datetime
    step: OfferStep
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class OfferCard:
    """An offer whole; `seen` is its last event, which every act names, 0 where there is none."""

    id: int
    name: str
    phone: str
    work: str
    available: str
    offered_on: date
    state: OfferState
    taken_by: str
    person_id: int | None
    story: tuple[OfferDone, ...]
    seen: int
    steps: tuple[OfferStep, ...]


def offers(desk: Desk, *, only_open: bool = True) -> tuple[OfferLine, ...]:
    """The offers that have not ended, or all of them; a line in the trail for the list."""
    desk.allow("volunteer.handle")
    with desk.reading() as session:
        found = tuple(_line(one) for one in rows.offers(session, only_open=only_open))
    with desk.saving() as session:
        desk.note(session, Act("offers.list", detail=str(len(found))))
    return found


def open_offer(desk: Desk, offer_id: int) -> OfferCard:
    """One offer, whole; opening is in the trail before anything of it is read."""
    desk.allow("volunteer.handle")
    with desk.saving() as session:
        desk.note(session, Act("offer.open", object_kind="volunteer", object_id=offer_id))
    with desk.reading() as session:
        return _card(session, _existing(rows.offer(session, offer_id)))


def act_on_offer(desk: Desk, offer_id: int, seen: int, step: OfferStep, text: str) -> None:
    """It is referred to the specialist, noted about, or ended; of two the second is told."""
    desk.allow("volunteer.handle")
    said = parse_reason(text)
    with desk.saving() as session:
        row = _existing(rows.offer(session, offer_id, locked=True))
        if step not in steps_of(OfferState(row.state)):
            raise ExpectedError("the offer has ended", user_message=texts.HAS_ENDED)
        if seen != _last(rows.events_of(session, offer_id)):
            raise ExpectedError("seen too early", user_message=texts.CHANGED_SINCE)
        row.state = AFTER[step] or row.state
        session.add(
            OfferEvent(
                offer_id=row.id, kind=step, text=said, happened_at=desk.now(), by_id=desk.user_id
            )
        )
        act = Act("volunteer.handle", object_kind="volunteer", object_id=row.id, detail=step)
        desk.note(session, act)


def _existing(row: VolunteerOffer | None) -> VolunteerOffer:
    if row is None:
        raise ExpectedError("no such offer", user_message=texts.NO_SUCH)
    return row


def _line(row: VolunteerOffer) -> OfferLine:
    return OfferLine(row.id, masked(row.name), row.work, row.offered_on, OfferState(row.state))


def _card(session: Session, row: VolunteerOffer) -> OfferCard:
    events = rows.events_of(session, row.id)
    state = OfferState(row.state)
    return OfferCard(
        id=row.id,
        name=row.name,
        phone=parse_phone(row.phone).local,
        work=row.work,
        available=row.available,
        offered_on=row.offered_on,
        state=state,
        taken_by=session.get_one(User, row.taken_by).full_name,
        person_id=row.person_id,
        story=tuple(_done(session, one) for one in events),
        seen=_last(events),
        steps=steps_of(state),
    )


def _done(session: Session, row: OfferEvent) -> OfferDone:
    by = session.get_one(User, row.by_id).full_name
    return OfferDone(row.happened_at, OfferStep(row.kind), row.text, by)


def _last(events: Sequence[OfferEvent]) -> int:
    return events[-1].id if events else 0
