"""The states of a request, and which of them still wait for an answer."""

from enum import StrEnum


class State(StrEnum):
    """Where a request stands."""

    DRAFT = "draft"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
    WITH_RESEARCHER = "with_researcher"
    WITH_COMMITTEE = "with_committee"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    TOLD = "told"
    DELIVERED = "delivered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"

    @property
    def waits_for_answer(self) -> bool:
        """Whether the promise still runs: only telling an acceptance or rejection answers it."""
        return self in _WAITING


_WAITING = {
    State.COMPLETE,
    State.WITH_RESEARCHER,
    State.WITH_COMMITTEE,
    State.ACCEPTED,
    State.REJECTED,
    State.DEFERRED,
}
