"""Someone asks for his own data to be destroyed or corrected: registered, and answered in time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import data_requests as asked_rows
from twaim_desk.db import retention as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.retention import DataRequest
from twaim_desk.db.people import records_of
from twaim_desk.domain.request import State
from twaim_desk.domain.schedule import KeepingRule, Kind
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.keeping.due import is_held, named
from twaim_desk.services.keeping.lists import Chosen, DestructionError, add_list
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.reveal import kept_person
from twaim_desk.services.trail import Act
from twaim_desk.texts import retention as texts

DESTROY, CORRECT = "destroy", "correct"
GRANTED, REFUSED = "granted", "refused"
_DAYS = 30  # by the regulation of the law, from the day he asked
_IN_NO_WISH = {Kind.DOCUMENT, Kind.SIGNATURE, Kind.PERSON, Kind.MONTH_NAMES}
_SETTLED = (State.CLOSED, State.WITHDRAWN, State.DRAFT, State.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class RightLine:
    """What somebody asks of his own data; the name is masked, and gone where his data is."""

    id: int
    person_id: int | None
    label: str
    wants: str
    text: str
    asked_on: date
    due_on: date
    outcome: str | None
    answer: str


def ask(desk: Desk, person_id: int, wants: str, text: str) -> date:
    """What he asks, in the register; the last day on which he is answered."""
    desk.allow("data_right.take")
    said = parse_reason(text)
    with desk.saving() as session:
        person = kept_person(session, person_id)
        today = today_of(desk)
        row = DataRequest(
            person_id=person.id, wants=wants, text=said, asked_on=today,
            due_on=today + timedelta(days=_DAYS), taken_by=desk.user_id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        desk.note(session, Act("data_right.take", "done", "data_request", row.id, wants))
        return row.due_on


def rights(desk: Desk, *, only_open: bool = True) -> tuple[RightLine, ...]:
    """What was asked, the first to be answered first; a line in the trail before it is read."""
    desk.allow("data_right.answer")
    with desk.saving() as session:
        desk.note(session, Act("data_right.list"))
    with desk.reading() as session:
        found = asked_rows.every(session, only_open=only_open)
        return tuple(_line(session, one) for one in found)


def refuse(desk: Desk, right_id: int, answer: str) -> str:
    """He is told that his wish is not fulfilled, and why."""
    desk.allow("data_right.answer")
    said = parse_reason(answer)
    with desk.saving() as session:
        _answered(desk, session, _open_one(session, right_id), REFUSED, said)
    return said


def grant(desk: Desk, right_id: int, answer: str) -> str:
    """His wish is fulfilled as far as the law lets it; what he is told.

    To destroy, a list is prepared with all of his, which another approves; what a law keeps longer
    stays, and the answer says on what ground.
    """
    desk.allow("data_right.answer")
    said = parse_reason(answer)
    with desk.saving() as session:
        row = _open_one(session, right_id)
        if row.wants == DESTROY:
            said = _list_all(desk, session, row, said)
        _answered(desk, session, row, GRANTED, said)
        return said


def _list_all(desk: Desk, session: Session, row: DataRequest, said: str) -> str:
    person_id = row.person_id
    if person_id is None:
        raise ExpectedError("nobody's any more", user_message=texts.NO_SUCH_RIGHT)
    records = records_of(session, person_id)
    _refuse_open(desk, session, person_id, records)
    schedule = office_forms(session).forms.schedule.rules
    found = [
        Chosen(rule.kind, rows.PARTS[rule.kind], one.row_id, person_id)
        for rule in schedule
        if not rule.for_ever and rule.kind not in _IN_NO_WISH
        for one in rows.over(session, rule.kind, _until(desk, rule), records)
    ]
    kept = _kept_by_law(desk, session, schedule, records)
    if not kept:
        found.append(Chosen(Kind.PERSON, "person", person_id, person_id))
    if not found:
        raise DestructionError("all kept by law", texts.ALL_BY_LAW)
    made = add_list(desk, session, found)
    row.destruction_id = made.id
    because = [texts.KEPT_BY_LAW.format(title=one.title, ground=one.ground) for one in kept]
    return " ".join((said, texts.RIGHT_LIST.format(number=made.number), *because))


def _refuse_open(desk: Desk, session: Session, person_id: int, records: Iterable[int]) -> None:
    if is_held(session, "person", person_id, person_id, today_of(desk)):
        raise DestructionError("held", texts.IS_HELD)
    query = select(Request.id).where(Request.person_id.in_(records), Request.state.not_in(_SETTLED))
    if session.scalars(query.limit(1)).first() is not None:
        raise DestructionError("an open request", texts.HAS_OPEN)


def _until(desk: Desk, rule: KeepingRule) -> date:
    """Everything of a kind until today, but what a law keeps."""
    today = today_of(desk)
    begun = rule.begun_by(today) if rule.by_law else today
    return begun or date.min


def _kept_by_law(
    desk: Desk, session: Session, schedule: Iterable[KeepingRule], records: set[int]
) -> list[KeepingRule]:
    """The rules by which something of his stays."""
    found = []
    for rule in schedule:
        if rule.by_law and not rule.for_ever:
            every = rows.over(session, rule.kind, today_of(desk), records)
            if len(every) > len(rows.over(session, rule.kind, _until(desk, rule), records)):
                found.append(rule)
    return found


def _open_one(session: Session, right_id: int) -> DataRequest:
    row = session.get(DataRequest, right_id, with_for_update=True)
    if row is None or row.answered_on is not None:
        raise ExpectedError("no such request of data", user_message=texts.NO_SUCH_RIGHT)
    return row


def _answered(desk: Desk, session: Session, row: DataRequest, outcome: str, said: str) -> None:
    row.outcome, row.answer = outcome, said
    row.answered_on, row.answered_by = today_of(desk), desk.user_id
    desk.note(session, Act("data_right.answer", "done", "data_request", row.id, outcome))


def _line(session: Session, row: DataRequest) -> RightLine:
    label = ""
    if row.person_id is not None:
        label, _ = named(session, "person", row.person_id, row.person_id)
    return RightLine(
        row.id, row.person_id, label or texts.DESTROYED_NAME, row.wants, row.text,
        row.asked_on, row.due_on, row.outcome, row.answer or "",
    )  # fmt: skip
