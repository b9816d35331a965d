"""Where a request, an offer or a complaint stands, as pages show it: word, colour and drawing."""

from twaim_desk.domain.offers import OfferState
from twaim_desk.domain.request import State
from twaim_desk.services.matters import MatterLine
from twaim_desk.texts import offers as offer_texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.widgets.pill import Pill

DRAWINGS = {
    State.DRAFT: "pencil",
    State.INCOMPLETE: "circle-alert",
    State.COMPLETE: "file-text",
    State.WITH_RESEARCHER: "search",
    State.WITH_COMMITTEE: "users",
    State.ACCEPTED: "circle-check",
    State.REJECTED: "x",
    State.DEFERRED: "clock",
    State.TOLD: "message-square",
    State.DELIVERED: "hand-helping",
    State.CLOSED: "archive",
    State.WITHDRAWN: "log-out",
}
_TONES = {
    State.INCOMPLETE: "warning",
    State.DEFERRED: "warning",
    State.TOLD: "primary",
    State.DELIVERED: "primary",
}
_OFFERS = {
    OfferState.NEW: ("warning", "circle-alert"),
    OfferState.REFERRED: ("primary", "users"),
    OfferState.CLOSED: ("primary", "archive"),
}


def state_pill(state: State | str) -> Pill:
    """A state of a request."""
    state = State(state)
    return Pill(STATES[state], _TONES.get(state, "neutral"), DRAWINGS[state])


def offer_pill(state: OfferState) -> Pill:
    """A state of an offer to volunteer."""
    return Pill(offer_texts.STATES[state], *_OFFERS[state])


def matter_pill(said: str, line: MatterLine) -> Pill:
    """Where a complaint, a suggestion or an enquiry stands, in the words of its kind."""
    if line.is_late:
        return Pill(said, "danger", "clock")
    return Pill(said, "primary", "message-square" if line.is_open else "archive")
