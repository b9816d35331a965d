"""Whose work a request is: given, given on, covered for an absence, handed over by who leaves."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import assignments as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import Absence, Assignment, User
from twaim_desk.domain.roles import may
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import assigning as texts


class AssignError(ExpectedError):
    """The request cannot be given to this person."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone whose work requests can be, and how many open ones are his."""

    id: int
    name: str
    open: int
    active: bool
    absent_until: date | None
    cover: str | None


def officers(desk: Desk) -> tuple[Officer, ...]:
    """Everyone who may have requests, or still has some, the one with most of them first."""
    desk.allow("request.assign")
    with desk.reading() as session:
        counts = rows.open_by_officer(session)
        people = [
            user for user in rows.users(session) if _may_have(desk, user) or user.id in counts
        ]
        found = [_officer(desk, session, user, counts.get(user.id, 0)) for user in people]
    return tuple(sorted(found, key=lambda one: (-one.open, one.id)))


def assign(desk: Desk, uuid: str, to_id: int, reason: str) -> None:
    """The request is another officer's from now on."""
    desk.allow("request.assign")
    why = parse_reason(reason)
    with desk.saving() as session:
        request = interviews.locked(session, uuid)
        if request is None:
            raise AssignError("no such request", texts.NO_SUCH)
        _refuse_officer(desk, session, to_id)
        if request.officer_id == to_id:
            raise AssignError("his already", texts.HIS_ALREADY)
        _give(desk, session, request, to_id, why)
        act = Act("request.assign", object_kind="request", object_id=request.id)
        desk.note(session, act)


def hand_over(desk: Desk, from_id: int, to_id: int, reason: str) -> int:
    """Every open request of someone who leaves is another's; how many there were."""
    desk.allow("request.assign")
    why = parse_reason(reason)
    with desk.saving() as session:
        _refuse_officer(desk, session, to_id)
        if from_id == to_id:
            raise AssignError("to himself", texts.HIS_ALREADY)
        given = rows.open_of(session, from_id)
        for request in given:
            _give(desk, session, request, to_id, why)
        act = Act("request.assign", "handed_over", object_kind="user", object_id=from_id)
        desk.note(session, act._replace(detail=str(len(given))))
    return len(given)


def note_absence(desk: Desk, user_id: int, cover_id: int, from_on: date, until_on: date) -> None:
    """While someone is away another looks after his requests, which stay his."""
    desk.allow("request.assign")
    if until_on < max(from_on, today_of(desk)):
        raise AssignError("ends before it begins", texts.ENDS_BEFORE)
    with desk.saving() as session:
        _refuse_officer(desk, session, cover_id)
        if user_id == cover_id:
            raise AssignError("covers himself", texts.COVERS_HIMSELF)
        row = Absence(
            user_id=user_id, cover_id=cover_id, from_on=from_on, until_on=until_on,
            noted_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(row)
        desk.note(session, Act("request.assign", "absence", object_kind="user", object_id=user_id))


def _refuse_officer(desk: Desk, session: Session, user_id: int) -> None:
    user = session.get(User, user_id)
    if user is None or not user.active or not _may_have(desk, user):
        raise AssignError("not an officer", texts.NOT_AN_OFFICER)
    if rows.absence_on(session, user_id, today_of(desk)) is not None:
        raise AssignError("absent", texts.ABSENT)


def _may_have(desk: Desk, user: User) -> bool:
    return user.active and may(desk.roles, user.role, "interview.hold")


def _give(desk: Desk, session: Session, request: Request, to_id: int, why: str) -> None:
    row = Assignment(
        request_id=request.id, from_id=request.officer_id, to_id=to_id, reason=why,
        given_at=desk.now(), by_id=desk.user_id,
    )  # fmt: skip
    session.add(row)
    request.officer_id = to_id


def _officer(desk: Desk, session: Session, user: User, count: int) -> Officer:
    absence = rows.absence_on(session, user.id, today_of(desk))
    cover = None if absence is None else session.get_one(User, absence.cover_id).full_name
    until = None if absence is None else absence.until_on
    return Officer(user.id, user.full_name, count, user.active, until, cover)
