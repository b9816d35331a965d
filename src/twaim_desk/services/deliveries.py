"""What is due to be given, what was missed, and what was given and is not signed for."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.db import deliveries as rows
from twaim_desk.domain.deliveries import Gift, due_state
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act

UNPLANNED = "unplanned"


@dataclass(frozen=True, slots=True)
class DueDelivery:
    """Something to be seen to, the name masked; the list does not say how much it is.

    `state` is one of `Due`, or that nobody planned a day.
    """

    uuid: str
    number: str
    label: str
    service: str | None
    due_on: date
    state: str


def due(desk: Desk) -> list[DueDelivery]:
    """All of it, the longest waiting first; the trail has its line before it is read."""
    desk.allow("delivery.record")
    with desk.saving() as session:
        desk.note(session, Act("deliveries.list"))
    with desk.reading() as session:
        today = today_of(desk)
        found = [
            DueDelivery(
                row.uuid, row.number, masked(row.name), row.service, row.due_on,
                due_state(
                    Gift("", None, row.due_on, row.given_on, None, row.acknowledged), today
                ),
            )
            for row in rows.due(session, today)
        ]  # fmt: skip
        found += [
            DueDelivery(
                row.uuid, row.number, masked(row.name), row.service, row.answered_on, UNPLANNED
            )
            for row in rows.unplanned(session)
        ]
    return sorted(found, key=lambda one: one.due_on)
