"""What stands on the acknowledgement of what was received."""

from sqlalchemy.orm import Session

from twaim_desk.db import deliveries
from twaim_desk.db.models.follow_up import Delivery
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.deliveries import Gift, To, receiver_of, to_give, to_sign
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.paper_parts import Capacity, Issue, Served, Signer
from twaim_desk.domain.papers import DeliveryReceipt, DueGift
from twaim_desk.services.decision_values import service_title
from twaim_desk.services.office_forms import forms_named
from twaim_desk.services.paper_values import person_of, served
from twaim_desk.texts import visits as texts


def delivery_receipt(session: Session, request: Request, issue: Issue) -> DeliveryReceipt | None:
    """The acknowledgement of what was given and is not signed for; None where there is nothing.

    It names the service as it was when the request was taken.
    """
    gifts = gifts_of(session, request.id)
    signed = to_sign(gifts)
    if not signed:
        return None
    person = person_of(session, request)
    taken_under = forms_named(session, request.forms_digest)
    named = served(session, taken_under, person)
    receiver = receiver_of(signed[-1].given_to or To.SELF)
    itself = receiver.to is To.SELF
    return DeliveryReceipt(
        issue=issue,
        number=request.number or "",
        person=named,
        service=service_title(taken_under, request),
        gifts=tuple(DueGift(one.what, one.halalas, one.given_on) for one in signed),
        signer=_signer(signed[-1], named, feminine=person.feminine),
        identity_end=named.identity_end if itself else receiver.identity_end,
        kin=receiver.by if receiver.to is To.FAMILY else None,
        rest=tuple(DueGift(one.what, one.halalas, one.due_on) for one in to_give(gifts)),
    )


def gifts_of(session: Session, request_id: int, *, locked: bool = False) -> tuple[Gift, ...]:
    """The deliveries of a request as values."""
    return tuple(gift_of(one) for one in deliveries.of_request(session, request_id, locked=locked))


def gift_of(row: Delivery) -> Gift:
    """A delivery as a value."""
    return Gift(
        row.what, row.halalas, row.due_on, row.given_on, row.given_to, row.acknowledged, row.id
    )


def _signer(gift: Gift, person: Served, *, feminine: bool) -> Signer:
    receiver = receiver_of(gift.given_to or To.SELF)
    if receiver.to is To.SELF:
        return Signer(person.name, feminine)
    if receiver.to is To.FAMILY:
        return Signer(receiver.name)
    deed = texts.DEED_OF_AGENT.format(number=left_to_right(receiver.by))
    return Signer(receiver.name, capacity=Capacity.AGENT, deed=deed)
