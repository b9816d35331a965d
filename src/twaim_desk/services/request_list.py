"""The list of requests, with names only for those who may see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from twaim_desk.db import request_list as rows
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act


@dataclass(frozen=True, slots=True)
class Line:
    """One request of the list."""

    number: str
    service: str | None
    received_on: date
    complete_on: date | None
    state: str
    reply_by_printed: date | None
    reply_by_recomputed: date | None
    reply_by: date | None
    answered_on: date | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests are wanted: received between two days, in a state; with names or without."""

    first: date | None = None
    last: date | None = None
    state: str | None = None
    names: bool = False


def list_requests(desk: Desk, wanted: Wanted) -> Sequence[Line]:
    """The requests that are wanted; the trail has its line, with their count, before that."""
    action = "requests.names" if wanted.names else "requests.list"
    desk.allow(action)
    with desk.saving() as session:
        count = rows.count_numbered(session, wanted.first, wanted.last, wanted.state)
        desk.note(session, Act(action, detail=str(count)))
    with desk.reading() as session:
        found = rows.numbered(session, wanted.first, wanted.last, wanted.state)
        return [
            Line(
                row.number, row.service, row.received_on, row.complete_on, row.state, row.printed,
                row.recomputed, row.effective, row.answered_on, row.name if wanted.names else None,
            )
            for row in found
        ]  # fmt: skip
