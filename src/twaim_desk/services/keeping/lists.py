"""Lists of what is to be destroyed: prepared by one, approved by another, read by who must."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk.db import retention as rows
from twaim_desk.db.destroyed import told_by
from twaim_desk.db.models.retention import Destruction, DestructionItem
from twaim_desk.db.models.users import User
from twaim_desk.db.numbers import next_number, refuse_given
from twaim_desk.domain.numbering import destruction_number
from twaim_desk.domain.schedule import Kind
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.destroyed_note import mark_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.keeping.due import is_held
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import retention as texts


class DestructionError(ExpectedError):
    """The list cannot be prepared, approved or carried out as it stands."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


class Chosen(NamedTuple):
    """One thing to be destroyed, and of whom it is, where it is of somebody."""

    kind: Kind
    part: str
    row_id: int
    person_id: int | None


class Did(NamedTuple):
    """Who did something, and when."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CountLine:
    """How much of a kind stands on a list, and how much of that is destroyed."""

    title: str
    ground: str
    count: int
    done: int


@dataclass(frozen=True, slots=True)
class ListCard:
    """A list without anybody it concerns: kinds, counts, and who did what with it.

    `state` is a word: prepared, refused, approved or carried. `left` counts what was not destroyed,
    by why. `mine`: who is at the desk had a part in it already.
    """

    id: int
    number: str
    state: str
    counts: tuple[CountLine, ...]
    left: tuple[tuple[str, int], ...]
    prepared: Did
    decided: Did | None
    reason: str
    carried: Did | None
    witness: str
    mine: bool

    @property
    def count(self) -> int:
        """How much stands on it."""
        return sum(one.count for one in self.counts)

    @property
    def done(self) -> int:
        """How much of it is destroyed."""
        return sum(one.done for one in self.counts)


def prepare(desk: Desk, chosen: Sequence[tuple[Kind, int]]) -> ListCard:
    """A list of what was chosen, to be approved by another; refused where it is not due now."""
    desk.allow("retention.review")
    with desk.saving() as session:
        every = _still_due(desk, session, chosen)
        row = add_list(desk, session, every)
        return card(desk, session, row)


def add_list(desk: Desk, session: Session, every: Iterable[Chosen]) -> Destruction:
    """A new list in the transaction of an act, with its line in the trail."""
    number, by = _number(desk, session), desk.user_id
    row = Destruction(number=number, prepared_at=desk.now(), prepared_by=by)
    session.add(row)
    session.flush()
    items = [_item(desk, session, row.id, one) for one in every]
    if not items:
        raise DestructionError("nothing chosen", texts.NOTHING_CHOSEN)
    session.add_all(items)
    act = Act("destruction.prepare", "done", "destruction", row.id, f"{row.number} {len(items)}")
    desk.note(session, act)
    session.flush()
    return row


def decide(desk: Desk, list_id: int, *, granted: bool, reason: str) -> ListCard:
    """Approve a list or refuse it; who prepared it cannot."""
    desk.allow("destruction.approve")
    why = parse_reason(reason)
    with desk.saving() as session:
        row = existing(session, list_id)
        if row.decided_at is not None:
            raise DestructionError("decided before", texts.DECIDED_BEFORE)
        if row.prepared_by == desk.user_id:
            raise DestructionError("own list", texts.OWN_LIST)
        row.decided_at, row.decided_by = desk.now(), desk.user_id
        row.granted, row.reason = granted, why
        detail = "approved" if granted else "refused"
        desk.note(session, Act("destruction.approve", "done", "destruction", row.id, detail))
        return card(desk, session, row)


def every_list(desk: Desk) -> tuple[ListCard, ...]:
    """All lists, the newest first; they name nobody whose data it is."""
    desk.allow("retention.read")
    with desk.reading() as session:
        return tuple(card(desk, session, one) for one in rows.lists(session))


def open_list(desk: Desk, list_id: int) -> ListCard:
    """One list."""
    desk.allow("retention.read")
    with desk.reading() as session:
        return card(desk, session, existing(session, list_id))


def existing(session: Session, list_id: int) -> Destruction:
    """The list of this number in the database."""
    row = session.get(Destruction, list_id)
    if row is None:
        raise DestructionError("no such list", texts.NO_SUCH_LIST)
    return row


def card(desk: Desk, session: Session, row: Destruction) -> ListCard:
    """A list as it stands."""
    items = rows.items(session, row.id)
    left = Counter(one.kept_because for one in items if one.kept_because)
    people = {row.prepared_by, row.decided_by, row.carried_by}
    decided, carried = _did(session, row.decided_by, row.decided_at), None
    if row.carried_at is not None:
        carried = _did(session, row.carried_by, row.carried_at)
    return ListCard(
        id=row.id,
        number=row.number,
        state=_state(row),
        counts=_counts(session, items),
        left=tuple(sorted((str(why), count) for why, count in left.items())),
        prepared=Did(_name(session, row.prepared_by), row.prepared_at),
        decided=decided,
        reason=row.reason or "",
        carried=carried,
        witness=_name(session, row.witness_id),
        mine=desk.user_id in people,
    )


def _state(row: Destruction) -> str:
    if row.carried_at is not None:
        return "carried"
    if row.decided_at is None:
        return "prepared"
    return "approved" if row.granted else "refused"


def _counts(session: Session, items: Sequence[DestructionItem]) -> tuple[CountLine, ...]:
    rules = office_forms(session).forms.schedule.rules
    listed = Counter(one.kind for one in items)
    done = Counter(one.kind for one in items if one.done_at is not None)
    return tuple(
        CountLine(rule.title, rule.ground, listed[rule.kind], done[rule.kind])
        for rule in rules
        if listed[rule.kind]
    )


def _did(session: Session, user_id: int | None, at: datetime | None) -> Did | None:
    return None if at is None else Did(_name(session, user_id), at)


def _name(session: Session, user_id: int | None) -> str:
    user = None if user_id is None else session.get(User, user_id)
    return "" if user is None else user.full_name


def _item(desk: Desk, session: Session, list_id: int, one: Chosen) -> DestructionItem:
    told = told_by(session, one.part, one.row_id)
    if told is None:
        raise DestructionError("not there any more", texts.CHANGED_SINCE)
    alone = f"{one.part} {one.row_id}"
    together = alone if one.person_id is None else f"person {one.person_id}"
    mark = mark_of(desk.keys, one.part, one.row_id, told)
    return DestructionItem(
        destruction_id=list_id, part=one.part, kind=one.kind, row_id=one.row_id, mark=mark,
        together=together,
    )  # fmt: skip


def _still_due(desk: Desk, session: Session, chosen: Sequence[tuple[Kind, int]]) -> list[Chosen]:
    """What was chosen with whose it is; refused where one of it was kept or listed meanwhile."""
    today, listed = today_of(desk), rows.listed(session)
    schedule = office_forms(session).forms.schedule
    found = []
    for kind in dict.fromkeys(kind for kind, _ in chosen):
        until, part = schedule.rule(kind).begun_by(today), rows.PARTS[kind]
        over = [] if until is None else rows.over(session, kind, until)
        whose = {one.row_id: one.person_id for one in over if (part, one.row_id) not in listed}
        for row_id in dict.fromkeys(row_id for of, row_id in chosen if of is kind):
            if row_id not in whose or is_held(session, part, row_id, whose[row_id], today):
                raise DestructionError("not due any more", texts.CHANGED_SINCE)
            found.append(Chosen(kind, part, row_id, whose[row_id]))
    return found


def _number(desk: Desk, session: Session) -> str:
    association = office_forms(session).association
    year = association.forms.table.from_gregorian(today_of(desk)).year
    count = next_number(session, "destruction", year)
    number = destruction_number(association.profile.number_prefix, year, count)
    return refuse_given(session, Destruction.number, number)
