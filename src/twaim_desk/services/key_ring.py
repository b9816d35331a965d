"""The file of the office's key slots, and what the office knows of it: a foreign change is seen."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from twaim_desk.db.models.office import Setting
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_place import keep_ring, ring_to_change
from twaim_desk.vault.keys import KeyRing
from twaim_desk.vault.ring_file import digest

_SETTING = "key_ring"


def change(session: Session, desk: Desk, changed: Callable[[KeyRing], KeyRing]) -> str:
    """The digest of the ring after a change, for the line in the trail.

    Called last in the transaction of the act, whose lock no other change of the ring passes: a ring
    that cannot be written undoes the act. A commit that fails after it leaves a ring that differs
    from what the office knows, and that is said at the next opening.
    """
    ring = changed(ring_to_change(desk, session))
    keep_ring(desk.store, session, desk.folder, ring)
    remember(session, ring)
    return digest(ring)


def remember(session: Session, ring: KeyRing) -> None:
    """Know this ring from now on."""
    session.merge(Setting(name=_SETTING, value=digest(ring)))


def is_known(session: Session, ring: KeyRing) -> bool:
    """Whether the ring is as the program left it."""
    setting = session.get(Setting, _SETTING)
    return setting is not None and setting.value == digest(ring)
