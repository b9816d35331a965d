"""The agreement that a request rests on, and what the association fell short in and remedied."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import desk_tools, interviews
from twaim_desk.db import rights as rows
from twaim_desk.db.models.desk import ShelfFile
from twaim_desk.db.models.oversight import Agreement, Shortcoming
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.kept_answers import Typed, read_kept
from twaim_desk.domain.rights import (
    REMEDY_ASKS,
    SHORTCOMING_ASKS,
    agreement_asks,
    known_shortcomings,
)
from twaim_desk.domain.service import Choice
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import corrections
from twaim_desk.texts import rights as texts


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement or a contract: its number, its day, with whom, and where it lies."""

    number: str
    agreed_on: date
    party: str
    where: str


@dataclass(frozen=True, slots=True)
class ShortcomingLine:
    """In what the association fell short, and what remedied it."""

    id: int
    uuid: str
    number: str
    text: str
    noted_on: date
    remedy: str | None
    remedied_on: date | None


@dataclass(frozen=True, slots=True)
class RightsCard:
    """Of a request; `files` of the shelf may be chosen, `known` shortcomings are on no list yet."""

    uuid: str
    number: str
    agreement: Agreed | None
    files: tuple[Choice, ...]
    shortcomings: tuple[ShortcomingLine, ...]
    known: tuple[str, ...]


def rights_of(desk: Desk, uuid: str) -> RightsCard:
    """What a request rests on; opening is in the trail before anything of it is read."""
    desk.allow("shortcoming.note")
    with desk.saving() as session:
        request = _request(session, uuid)
        desk.note(session, Act("request.open", object_kind="request", object_id=request.id))
    with desk.reading() as session:
        request = _request(session, uuid)
        found = tuple(_line(one, request) for one in rows.shortcomings_of(session, request.id))
        written = {one.text for one in found}
        return RightsCard(
            request.uuid,
            request.number or "",
            agreement_of(session, request.id),
            _files(session),
            found,
            tuple(one for one in _known(session, request, today_of(desk)) if one not in written),
        )


def agreement_of(session: Session, request_id: int) -> Agreed | None:
    """The agreement that a request rests on, where there is one."""
    row = rows.agreement_of(session, request_id)
    if row is None:
        return None
    return Agreed(row.number, row.agreed_on, row.party, _where(session, row))


def link_agreement(desk: Desk, uuid: str, typed: Typed) -> None:
    """A request rests on this agreement from now on; the one before it stays on record."""
    desk.allow("agreement.link")
    with desk.saving() as session:
        request = _request(session, uuid)
        reading = reading_of(office_forms(session).association, today_of(desk))
        asks = agreement_asks(_files(session))
        kept = read_kept(asks, typed, reading)
        shelf = kept.text("shelf") if "shelf" in kept else ""
        if not shelf and not kept.text("reference"):
            raise RefusedInputError("nowhere", texts.WHERE_MISSING)
        row = Agreement(
            request_id=request.id, number=kept.text("number"), party=kept.text("party"),
            agreed_on=kept.needed_day("agreed_on"), shelf_id=int(shelf) if shelf else None,
            reference=kept.text("reference"), linked_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        act = Act("agreement.link", object_kind="request", object_id=request.id)
        desk.note(session, act._replace(detail=str(row.id)))


def note_shortcoming(desk: Desk, uuid: str, typed: Typed) -> None:
    """In what the association fell short towards the owner of a request."""
    desk.allow("shortcoming.note")
    with desk.saving() as session:
        request = _request(session, uuid)
        reading = reading_of(office_forms(session).association, today_of(desk))
        text = read_kept(SHORTCOMING_ASKS, typed, reading).text("text")
        row = Shortcoming(request_id=request.id, text=text, noted_at=desk.now(), by_id=desk.user_id)
        session.add(row)
        session.flush()
        desk.note(session, _act(request.id, f"noted {row.id}"))


def remedy(desk: Desk, shortcoming_id: int, typed: Typed) -> None:
    """What remedied a shortcoming, on this day; it is remedied once."""
    desk.allow("shortcoming.note")
    with desk.saving() as session:
        row = session.get(Shortcoming, shortcoming_id, with_for_update=True)
        if row is None or row.remedied_on is not None:
            raise ExpectedError("remedied before", user_message=texts.REMEDIED_BEFORE)
        reading = reading_of(office_forms(session).association, today_of(desk))
        row.remedy = read_kept(REMEDY_ASKS, typed, reading).text("remedy")
        row.remedied_on, row.remedied_by = today_of(desk), desk.user_id
        desk.note(session, _act(row.request_id, f"remedied {row.id}"))


def shortcomings(desk: Desk, *, only_open: bool = True) -> tuple[ShortcomingLine, ...]:
    """Those that were not remedied, or all, by the numbers of their requests."""
    desk.allow("shortcoming.note")
    with desk.reading() as session:
        found = rows.shortcomings(session, only_open=only_open)
        return tuple(_line(one, request) for one, request in found)


def _act(request_id: int, detail: str) -> Act:
    return Act("shortcoming.note", object_kind="request", object_id=request_id, detail=detail)


def _request(session: Session, uuid: str) -> Request:
    request = interviews.by_uuid(session, uuid)
    if request is None or request.number is None:
        raise ExpectedError("no such request", user_message=corrections.NO_SUCH)
    return request


def _files(session: Session) -> tuple[Choice, ...]:
    """The newest version of every file of the shelf."""
    newest: dict[tuple[str, str], Choice] = {}
    for one in desk_tools.shelf(session):
        title = texts.SHELF_FILE.format(title=one.title, version=one.version)
        newest.setdefault((one.tool, one.title), Choice(str(one.id), title))
    return tuple(newest.values())


def _where(session: Session, row: Agreement) -> str:
    file = None if row.shelf_id is None else session.get(ShelfFile, row.shelf_id)
    if file is None:
        return row.reference
    title = texts.SHELF_FILE.format(title=file.title, version=file.version)
    return texts.SEPARATOR.join(part for part in (title, row.reference) if part)


def _known(session: Session, request: Request, today: date) -> tuple[str, ...]:
    promise = session.get(Promise, request.id)
    reply_by = None if promise is None else promise.effective
    ended = request.answered_on or request.closed_on
    missed = rows.missed_deliveries(session, request.id, today)
    return known_shortcomings(reply_by, ended, missed, today)


def _line(row: Shortcoming, request: Request) -> ShortcomingLine:
    day = row.noted_at.astimezone(RIYADH).date()
    return ShortcomingLine(
        row.id, request.uuid, request.number or "", row.text, day, row.remedy, row.remedied_on
    )
