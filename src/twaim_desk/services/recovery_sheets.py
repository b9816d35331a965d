"""New recovery sheets in place of lost or seen ones: by two people, after each was typed back."""

from typing import NamedTuple

from twaim_desk.services import key_ring
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import Recovery
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.vault.keys import with_new_recovery


class InUse(NamedTuple):
    """The sheets that open the office: what stands on each of them, and how many came before."""

    fingerprint: str
    before: int


def sheets_in_use(desk: Desk) -> InUse:
    """Which sheets open the office today."""
    desk.allow("recovery.renew")
    slot = ring_of(desk.store, desk.folder).recovery
    return InUse(slot.fingerprint, slot.issue - 1)


def renew(desk: Desk, recovery: Recovery, second_name: str, second_password: str) -> InUse:
    """From now on the new sheets open the office, those before them no more.

    A backup is opened by the sheets of the day on which it was made.
    """
    desk.allow("recovery.renew")
    second_id = confirmed_by(desk, "recovery.renew", second_name, second_password)
    take_over(desk, recovery, second_id)
    return sheets_in_use(desk)


def take_over(desk: Desk, recovery: Recovery, second_id: int) -> None:
    """Have a new recovery key open the office in place of the one before, as both confirmed."""
    with desk.saving() as session:
        ring = key_ring.change(
            session, desk, lambda ring: with_new_recovery(ring, desk.keys, recovery.key)
        )
        detail = f"{recovery.fingerprint} ring {ring}"
        desk.note(session, Act("recovery.renew", detail=detail, second_id=second_id))
