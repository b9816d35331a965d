"""Taking the trail and the key slots on as they stand: two people, and a line that says so."""

from dataclasses import replace

from twaim_desk.errors import ExpectedError
from twaim_desk.services import destroyed_note, key_ring
from twaim_desk.services.desk import Desk
from twaim_desk.services.destroyed_note import destroy_again
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import desk as texts
from twaim_desk.vault import head_file
from twaim_desk.vault.ring_file import digest


def take_on(desk: Desk, second_name: str, second_password: str) -> Desk:
    """The desk of an office that is worked in again, from the trail that it has now.

    What was destroyed since by what the note beside it knows is destroyed again.
    """
    desk.allow("trail.take_on")
    if not desk.put_back and not desk.foreign_ring:
        raise ExpectedError("nothing to take on", user_message=texts.NOTHING_TO_TAKE_ON)
    second_id = confirmed_by(desk, "trail.take_on", second_name, second_password)
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    ring = ring_of(desk.store, desk.folder)
    was = "none" if noted is None else f"{noted.epoch} {noted.sequence} {noted.mac.hex()}"
    # Whoever is put back writes no head, so that the noted one stays; this act writes it anew.
    taken = replace(desk, put_back=False, read_only=False, foreign_ring=False)
    with taken.saving() as session:
        key_ring.remember(session, ring)
        detail = f"noted {was} ring {digest(ring)}"
        taken.note(session, Act("trail.take_on", detail=detail, second_id=second_id))
        destroy_again(session, taken, destroyed_note.read_lines(desk.folder / destroyed_note.FILE))
    return taken
