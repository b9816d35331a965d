"""An interview that was taken on paper: begun under its reserved number, checked by a second."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import booklet as rows
from twaim_desk.db import interviews, users
from twaim_desk.db.models.approvals import ReservedNumber
from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.roles import may
from twaim_desk.errors import ExpectedError
from twaim_desk.services import intake
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import FROM_PAPER, IncompleteError, OnPaper, Registered
from twaim_desk.services.interviews import answers_digest, new_draft, reread, today_of
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import from_paper as texts


class FromPaperError(ExpectedError):
    """The paper cannot be taken in under this number, day or employee."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Employee:
    """One who may have taken an interview on paper."""

    id: int
    full_name: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What identifies a paper: its number, its day, who took it, whose it is."""

    number: str
    taken_on: date
    taken_by: int
    identity: str


def employees(desk: Desk) -> tuple[Employee, ...]:
    """Everyone who takes interviews, those who left since too: the paper may be of their time."""
    desk.allow("request.from_paper")
    with desk.reading() as session:
        return tuple(
            Employee(user.id, user.full_name)
            for user in users.every_user(session)
            if may(desk.roles, user.role, "interview.hold")
        )


def begin(desk: Desk, sheet: Sheet) -> str:
    """The UUID of an interview under the number on the paper, to be typed as it stands there."""
    desk.allow("request.from_paper")
    if sheet.taken_by not in {one.id for one in employees(desk)}:
        raise FromPaperError("unknown employee", texts.UNKNOWN_EMPLOYEE)
    identity = parse_identity(sheet.identity).number
    with desk.saving() as session:
        row = _to_use(session, sheet, today_of(desk))
        person_id = interviews.person_with_identity(session, identity)
        request = new_draft(desk, session, person_id, FROM_PAPER)
        request.officer_id = sheet.taken_by
        if person_id is None:
            request.answers = {"person.identity": identity}
        row.request_id, row.taken_on = request.id, sheet.taken_on
        row.taken_by = sheet.taken_by
        desk.note(session, Act("request.from_paper", "begun", "interview", request.id))
        return request.uuid


def take_in(
    desk: Desk, uuid: str, shown: str, second_name: str, second_password: str
) -> Registered:
    """The request, complete on the paper's day where all papers were there, else incomplete.

    The second person has compared the paper with what was typed.
    """
    desk.allow("request.from_paper")
    second_id = confirmed_by(desk, "request.from_paper", second_name, second_password)
    with desk.reading() as session:
        request = interviews.by_uuid(session, uuid)
        row = None if request is None else rows.reserved_for(session, request.id)
        if row is None or row.taken_on is None:
            raise FromPaperError("no reserved number", texts.UNKNOWN)
        paper = OnPaper(row.taken_on, second_id)
    try:
        return intake.complete(desk, uuid, shown, paper)
    except IncompleteError:
        return intake.receive_incomplete(desk, uuid, shown, paper)


def check(desk: Desk, uuid: str, second_name: str, second_password: str) -> Registered:
    """The same for the answers as they are stored: the second person compares what he sees."""
    shown = answers_digest(reread(desk, uuid).interview.answers)
    return take_in(desk, uuid, shown, second_name, second_password)


def _to_use(session: Session, sheet: Sheet, today: date) -> ReservedNumber:
    """The reserved number of a paper, refused where it is none, used, void, or younger."""
    taken_on = sheet.taken_on
    row = rows.reserved(session, sheet.number)
    if row is None:
        raise FromPaperError("unknown number", texts.UNKNOWN)
    if row.request_id is not None:
        raise FromPaperError("number used", texts.USED)
    if rows.is_void(session, row.number):
        raise FromPaperError("number void", texts.IS_VOID)
    if taken_on > today:
        raise FromPaperError("in the future", texts.IN_THE_FUTURE)
    if taken_on < row.reserved_on:
        raise FromPaperError("before reserved", texts.BEFORE_RESERVED)
    return row
