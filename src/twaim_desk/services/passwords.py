"""One's own password: changing it rewrites his slot, and nothing of the office's records."""

from functools import partial

from twaim_desk.db.models.users import User
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import key_ring
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_ring
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import passwords as texts
from twaim_desk.vault.keys import Slot, WrongPasswordError, new_slot, slot_name, with_made_slot
from twaim_desk.vault.passwords import check_strength


def weakness(password: str, name: str) -> str | None:
    """Why a new password of this person is too easily guessed, or None."""
    try:
        check_strength(password, name)
    except RefusedInputError as error:
        return error.user_message
    return None


def change_password(desk: Desk, old: str, new: str) -> None:
    """The new password opens the office from now on, the old one no more."""
    desk.allow("password.change")
    with desk.reading() as session:
        user = session.get_one(User, desk.user_id)
        name, full_name = user.name, user.full_name
    slot = slot_name(desk.office, name)
    try:
        open_ring(desk.folder, ring_of(desk.store, desk.folder), slot, old, desk.clock)
    except WrongPasswordError:
        _note_failure(desk)
        raise ExpectedError("old password wrong", user_message=texts.OLD_WRONG) from None
    made = slot_for(desk, name, f"{name} {full_name}", new)
    with desk.saving() as session:
        ring = key_ring.change(session, desk, partial(with_made_slot, slot=made))
        desk.note(session, Act("password.change", detail=f"ring {ring}"))


def slot_for(desk: Desk, name: str, named: str, password: str) -> Slot:
    """A slot of this person with a new password, which is refused where it is weak."""
    check_strength(password, named)
    ring = ring_of(desk.store, desk.folder)
    return new_slot(ring, desk.keys, slot_name(desk.office, name), password)


def _note_failure(desk: Desk) -> None:
    with desk.saving() as session:
        desk.note(session, Act("password.change", "denied", detail="password"))
