"""The tables of a month beside its requests, as its report holds them."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import month as rows
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.month_report import (
    ChannelWork,
    CommitteeWork,
    Complaint,
    Moved,
    Ratings,
    StaffWork,
    TurnedAway,
    told_ratings,
)
from twaim_desk.domain.surveys import Method
from twaim_desk.services.month_reading import MonthReading
from twaim_desk.texts import month as texts
from twaim_desk.texts import month_workbook as words
from twaim_desk.texts import visits as visit_texts

_RESULTS = ("told", "no_answer", "wrong_number")


def turned_away(session: Session, reading: MonthReading) -> tuple[TurnedAway, ...]:
    """The visits that ended without a request; a typed reason only with names."""
    return tuple(
        TurnedAway(
            row.came_at.astimezone(RIYADH).date(),
            visit_texts.PLACES.get(row.place, row.place),
            visit_texts.REASONS.get(row.turned_away) or _typed(row.turned_away, reading),
        )
        for row in rows.turned_away(session, reading.span)
    )


def channels(session: Session, reading: MonthReading) -> tuple[ChannelWork, ...]:
    """The attempts on each channel of the association, and on any other that was used."""
    counts: dict[str, dict[str, int]] = {
        channel.value: {}
        for channel in reading.forms.association.profile.channels
        if channel.can_answer
    }
    for row in rows.attempts(session, reading.span):
        counts.setdefault(row.channel, {})[row.result] = row[2]
    return tuple(_channel(name, results) for name, results in counts.items())


def committees(session: Session, reading: MonthReading) -> tuple[CommitteeWork, ...]:
    """What each committee decided."""
    held = rows.sessions(session, reading.span)
    decided: dict[str, dict[str, int]] = {}
    for row in rows.decisions(session, reading.span):
        decided.setdefault(row.committee, {})[row.outcome] = row[2]
    known = {one.id: one.title for one in reading.forms.association.profile.committees}
    names = dict.fromkeys((*known, *held, *decided))
    return tuple(
        CommitteeWork(
            known.get(name, name),
            held.get(name, 0),
            *(decided.get(name, {}).get(one, 0) for one in ("accepted", "rejected", "deferred")),
        )
        for name in names
    )


def moved(session: Session, reading: MonthReading) -> tuple[Moved, ...]:
    """The promises that were moved; why people moved one, or let it wait, may speak of a person."""
    return tuple(
        Moved(
            number=row.number,
            on=row.changed_at.astimezone(RIYADH).date(),
            printed=row.printed,
            recomputed=row.recomputed,
            effective=row.effective,
            before=row.before,
            after=row.after,
            reason=_typed(row.reason, reading) if row.second_id or row.waited else row.reason,
            by_two=row.second_id is not None,
        )
        for row in rows.moved(session, reading.span)
    )


def staff(session: Session, reading: MonthReading) -> tuple[StaffWork, ...]:
    """The work of everyone who did any, in the order they came to the office."""
    work = rows.work_of_users(session, reading.span)
    kinds = ("requests", "visits", "enquiries", "attempts", "steps")
    listed = (
        StaffWork(name, *(work[kind].get(user, 0) for kind in kinds))
        for user, name in reading.employees.items()
    )
    return tuple(
        one for one in listed if one.requests or one.visits or one.attempts or one.enquiries
        or one.steps
    )  # fmt: skip


def complaints(session: Session, reading: MonthReading) -> tuple[Complaint, ...]:
    """The complaints and suggestions; what they say only with names."""
    return tuple(_complaints(rows.complaints(session, reading.span), reading))


def ratings(session: Session, reading: MonthReading) -> tuple[Ratings, ...]:
    """How visitors found the services after the interview, and after delivery, as far as told."""
    found = rows.ratings(session, reading.span)
    asked = (Method.COUNTER, Method.DELIVERY)
    return tuple(one for method in asked for one in _ratings(found, method, reading))


def _ratings(found: Sequence[Any], method: Method, reading: MonthReading) -> tuple[Ratings, ...]:
    counts: dict[str | None, dict[str, int]] = {None: {}}
    services = reading.forms.forms.services
    for row in (one for one in found if one.method == method):
        for name in {None, row.service}:
            of_service = counts.setdefault(name, {})
            of_service[row.rating] = of_service.get(row.rating, 0) + row[3]
    whole, *others = (
        Ratings(
            None if name is None else services[name].title if name in services else name,
            *(counts[name].get(one, 0) for one in ("good", "middling", "poor")),
            method=method,
        )
        for name in sorted(counts, key=lambda one: one or "")
    )
    return told_ratings(whole, others)


def _channel(name: str, results: dict[str, int]) -> ChannelWork:
    known = {channel.value for channel in Channel}
    title = Channel(name).in_words if name in known else name
    other = sum(count for result, count in results.items() if result not in _RESULTS)
    told, no_answer, wrong_number = (results.get(one, 0) for one in _RESULTS)
    return ChannelWork(title, told, no_answer, wrong_number, other)


def _complaints(listed: Sequence[Any], reading: MonthReading) -> Iterator[Complaint]:
    for row in listed:
        closed = row.closed_on if row.closed_on and row.closed_on <= reading.as_of else None
        yield Complaint(
            number=row.number,
            kind=visit_texts.KINDS.get(row.kind, row.kind),
            received_on=row.received_on,
            channel=_channel(row.channel, {}).channel,
            about=row.about if reading.names else None,
            state=words.OPEN if closed is None else words.CLOSED,
            closed_on=closed,
        )


def _typed(text: str, reading: MonthReading) -> str:
    return text if reading.names else texts.WRITTEN_REASON
