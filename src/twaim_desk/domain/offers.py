"""Offers to volunteer: how each stands, and what can be done about it."""

from enum import StrEnum


class OfferState(StrEnum):
    """Where an offer is: nobody's yet, with the specialist, or ended."""

    NEW = "new"
    REFERRED = "referred"
    CLOSED = "closed"


class OfferStep(StrEnum):
    """What is done about an offer."""

    REFERRED = "referred"
    NOTED = "noted"
    CLOSED = "closed"


AFTER: dict[OfferStep, OfferState | None] = {
    OfferStep.REFERRED: OfferState.REFERRED,
    OfferStep.NOTED: None,
    OfferStep.CLOSED: OfferState.CLOSED,
}


def steps_of(state: OfferState) -> tuple[OfferStep, ...]:
    """What can be done about an offer that stands so; one that ended stays so."""
    return () if state is OfferState.CLOSED else tuple(OfferStep)
