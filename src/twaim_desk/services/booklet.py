"""The emergency booklet: a run of numbers for interviews on paper, and those left over."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from twaim_desk.db import booklet as rows
from twaim_desk.db.models.approvals import ReservedNumber
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.requests import Request
from twaim_desk.db.numbers import next_number, refuse_given
from twaim_desk.domain.numbering import emergency_number
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import from_paper as texts

MOST_AT_ONCE = 100


class BookletError(ExpectedError):
    """The numbers cannot be reserved or voided like this."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


class NumberState(StrEnum):
    """What became of a number of the booklet."""

    FREE = "free"
    BEGUN = "begun"
    TAKEN = "taken"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class BookletLine:
    """A number of the booklet as the list shows it; `uuid` is that of its interview."""

    number: str
    state: NumberState
    reserved_on: date
    taken_on: date | None
    uuid: str | None


def reserve(desk: Desk, count: int) -> tuple[str, ...]:
    """So many numbers, one after the other, to be written on empty papers."""
    desk.allow("booklet.reserve")
    if not 1 <= count <= MOST_AT_ONCE:
        raise BookletError("not a count", texts.NOT_A_COUNT)
    with desk.saving() as session:
        today = today_of(desk)
        association = office_forms(session).association
        prefix = association.profile.number_prefix
        year = association.forms.table.from_gregorian(today).year
        following = (
            emergency_number(prefix, year, next_number(session, "emergency", year))
            for _ in range(count)
        )
        numbers = tuple(refuse_given(session, ReservedNumber.number, one) for one in following)
        session.add_all(
            ReservedNumber(number=one, reserved_on=today, reserved_by=desk.user_id)
            for one in numbers
        )
        desk.note(session, Act("booklet.reserve", detail=f"{numbers[0]} {count}"))
        return numbers


def void_unused(desk: Desk, reason: str) -> tuple[str, ...]:
    """Every number that was given to nobody goes into the register of void numbers."""
    desk.allow("booklet.reserve")
    why = parse_reason(reason)
    with desk.saving() as session:
        numbers = tuple(one.number for one in rows.unused(session))
        if not numbers:
            raise BookletError("nothing unused", texts.NOTHING_TO_VOID)
        session.add_all(
            VoidNumber(number=one, reason=why, voided_at=desk.now(), voided_by=desk.user_id)
            for one in numbers
        )
        desk.note(session, Act("booklet.void", detail=f"{numbers[0]} {len(numbers)}"))
        return numbers


def booklet(desk: Desk) -> list[BookletLine]:
    """The numbers of the booklet, the newest first; they name nobody."""
    desk.allow("request.from_paper")
    with desk.reading() as session:
        return [_line(session, one) for one in rows.every_number(session)]


def _line(session: Session, row: ReservedNumber) -> BookletLine:
    request = None if row.request_id is None else session.get(Request, row.request_id)
    state = NumberState.FREE
    if request is not None:
        state = NumberState.BEGUN if request.number is None else NumberState.TAKEN
    elif rows.is_void(session, row.number):
        state = NumberState.VOID
    uuid = None if request is None else request.uuid
    return BookletLine(row.number, state, row.reserved_on, row.taken_on, uuid)
