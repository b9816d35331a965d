"""A list carried out by the administrator before a witness: one transaction for each person."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from sqlalchemy.orm import Session

from twaim_desk.db import retention as rows
from twaim_desk.db.destroyed import destroy, told_by
from twaim_desk.db.models.retention import DestructionItem
from twaim_desk.services import destroyed_note as outside
from twaim_desk.services.backup_places import places_in
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.keeping.due import is_held
from twaim_desk.services.keeping.lists import DestructionError, ListCard, card, existing
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import retention as texts

_PERSON = "person"
HELD, KEPT, GONE = "held", "kept", "gone"


def carry_out(desk: Desk, list_id: int, second_name: str, second_password: str) -> ListCard:
    """The list with what was destroyed, and what stayed and why; nothing of it comes back.

    Cut off in the middle, what was destroyed stays so, and carrying it out again does the rest.
    What is kept since for a dispute is not destroyed.
    """
    desk.allow("destruction.carry")
    second_id = confirmed_by(desk, "destruction.carry", second_name, second_password)
    with desk.saving() as session:
        _refuse(desk, session, list_id, second_id)
        act = Act("destruction.begin", "begun", "destruction", list_id, second_id=second_id)
        desk.note(session, act)
    with desk.reading() as session:
        waiting = [one for one in rows.items(session, list_id) if not _is_settled(one)]
        groups = [
            [one.id for one in some]
            for _, some in groupby(sorted(waiting, key=_order), attrgetter("together"))
        ]
    for ids in groups:
        with desk.saving() as session:
            _destroy_together(desk, session, [session.get_one(DestructionItem, one) for one in ids])
    with desk.saving() as session:
        row = existing(session, list_id)
        row.carried_at, row.carried_by, row.witness_id = desk.now(), desk.user_id, second_id
        done = card(desk, session, row)
        detail = f"{row.number} {done.done} of {done.count}"
        act = Act("destruction.carry", "done", "destruction", row.id, detail, second_id)
        desk.note(session, act)
    note_outside(desk)
    return done


def note_outside(desk: Desk) -> None:
    """Let an older backup lose again, when it is put back, what was destroyed since."""
    with desk.reading() as session:
        places = [one.folder for one in places_in(session, desk.folder) if one.folder.is_dir()]
    try:
        outside.note(desk.store, desk.folder, places, office=desk.office)
    except OSError as error:
        detail = f"note of what was destroyed: {type(error).__name__}"
        raise DestructionError(detail, texts.LIST_NOT_WRITTEN) from error


def _refuse(desk: Desk, session: Session, list_id: int, second_id: int) -> None:
    row = existing(session, list_id)
    if row.carried_at is not None:
        raise DestructionError("carried out before", texts.CARRIED_BEFORE)
    if not row.granted:
        raise DestructionError("not approved", texts.NOT_APPROVED)
    if {desk.user_id, second_id} & {row.prepared_by, row.decided_by}:
        raise DestructionError("own list", texts.OWN_LIST)


def _order(one: DestructionItem) -> tuple[str, bool, int]:
    """What belongs together, and in it the person after everything that is his."""
    return one.together, one.part == _PERSON, one.id


def _is_settled(one: DestructionItem) -> bool:
    return one.done_at is not None or one.kept_because is not None


def _destroy_together(desk: Desk, session: Session, items: Sequence[DestructionItem]) -> None:
    for one in items:
        because = _why_not(desk, session, one)
        if because is None:
            because = _destroyed(desk, session, one)
        item = session.get_one(DestructionItem, one.id)
        item.kept_because = because
        item.done_at = None if because else desk.now()
        outcome = "denied" if because else "done"
        desk.note(session, Act("destruction.item", outcome, item.part, item.row_id, because))


def _destroyed(desk: Desk, session: Session, one: DestructionItem) -> str | None:
    """Nothing when it is destroyed, else why it stayed."""
    try:
        destroy(session, one.part, one.row_id, today_of(desk))
    except ValueError:  # of a person something came since, or stayed
        return KEPT
    return None


def _why_not(desk: Desk, session: Session, one: DestructionItem) -> str | None:
    told = told_by(session, one.part, one.row_id)
    if told is None or outside.mark_of(desk.keys, one.part, one.row_id, told) != one.mark:
        return GONE
    person_id = int(one.together.split()[1]) if one.together.startswith(f"{_PERSON} ") else None
    held = is_held(session, one.part, one.row_id, person_id, today_of(desk))
    return HELD if held else None
