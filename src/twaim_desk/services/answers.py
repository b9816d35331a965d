"""The decisions that wait to be told, and the notices of those that go by letter."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.db import answers as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.answering import Result, is_carried, next_way
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.notices import LIST, NOTICE, notice_of
from twaim_desk.services.visits.telling import DECIDED, attempts_of, ways_of_request


@dataclass(frozen=True, slots=True)
class ToTell:
    """A decision that waits to be told, the name masked; the list does not say what it is.

    `last` is what became of the last try. `way` is the next one.
    """

    uuid: str
    number: str
    label: str
    service: str | None
    reply_by: date | None
    way: str
    tries: int
    last: Result | None


def to_tell(desk: Desk) -> list[ToTell]:
    """Everyone who is to be told, the one promised first before the others; in the trail first."""
    desk.allow("answer.tell")
    with desk.saving() as session:
        desk.note(session, Act("answers.list"))
    with desk.reading() as session:
        return waiting_to_be_told(session)


def waiting_to_be_told(session: Session) -> list[ToTell]:
    """The same inside a reading that is open."""
    return [_line(session, row) for row in rows.decided(session)]


def notices_to_print(desk: Desk) -> list[ToPrint]:
    """The notice of every decision that goes by letter next: made due now, or the one there is."""
    desk.allow("answer.tell")
    with desk.saving() as session:
        found = [
            ToPrint(notice_of(desk, session, request), NOTICE, LIST)
            for request, _ in _by_letter(session)
        ]
        desk.note(session, Act("answers.notices", detail=str(len(found))))
        return found


def note_sent(desk: Desk) -> int:
    """A try for every notice of the list that was printed: it is on its way. How many there were.

    Nobody was told by that: each waits until its receipt is confirmed.
    """
    desk.allow("answer.tell")
    with desk.saving() as session:
        sent = [
            (request, way)
            for request, way in _by_letter(session)
            if rows.printed_notice(session, request.id, NOTICE)
        ]
        for request, way in sent:
            interviews.locked(session, request.uuid)
            session.refresh(request)  # another counter may have told it meanwhile
            if request.state in DECIDED:
                session.add(_sent(desk, request.id, way))
        for request, _ in sent:  # the end of the trail is locked last
            desk.note(session, Act("answer.tell", "done", "request", request.id, Result.SENT))
        return len(sent)


def _sent(desk: Desk, request_id: int, way: str) -> ContactAttempt:
    return ContactAttempt(
        request_id=request_id, channel=way, result=Result.SENT, tried_at=desk.now(),
        by_id=desk.user_id,
    )  # fmt: skip


def _by_letter(session: Session) -> list[tuple[Request, str]]:
    """Those whose next way carries the printed notice, and by which none is on its way."""
    lines = [
        (session.get_one(Request, row.id), _line(session, row)) for row in rows.decided(session)
    ]
    found = [
        (request, line.way)
        for request, line in lines
        if is_carried(line.way) and line.last is not Result.SENT
    ]
    return sorted(found, key=lambda one: one[0].id)


def _line(session: Session, row: Any) -> ToTell:
    request = session.get_one(Request, row.id)
    agreed = rows.agreed_channel(session, row.id)
    attempts = attempts_of(session, row.id, agreed)
    return ToTell(
        row.uuid,
        row.number,
        masked(row.name),
        row.service,
        row.effective,
        next_way(ways_of_request(session, request), attempts),
        len(attempts),
        attempts[-1].result if attempts else None,
    )
