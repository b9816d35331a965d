"""How an office stands at its opening: whether trail and key slots are as they were left."""

from dataclasses import replace

from twaim_desk.db import trail as rows
from twaim_desk.services import key_ring
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.trail import Act, record_ahead
from twaim_desk.texts import desk as texts
from twaim_desk.vault import head_file
from twaim_desk.vault.head_file import Head, Standing
from twaim_desk.vault.ring_file import digest

HEAD_MISSING, PUT_BACK, FOREIGN_RING = "trail.head_missing", "trail.put_back", "ring.foreign"
CLOCK_BEHIND = "clock.behind"
_PUT_BACK = {Standing.BEHIND, Standing.OTHER}


def examined(desk: Desk) -> tuple[Desk, tuple[Act, ...]]:
    """The desk that knows how its office stands, and what is to be noted of it in the trail.

    A missing head is taken on; a sample office is never read-only.
    """
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    ring = ring_of(desk.store, desk.folder)
    with desk.store.reading() as session:
        end = rows.end_of(session)
        seal = None if noted is None else rows.seal_of(session, noted.sequence)
        foreign = not key_ring.is_known(session, ring)
        ahead = record_ahead(session, desk.now())
    head = None if end is None else Head(end.epoch, end.sequence, end.mac)
    found = head_file.compare(noted, head, seal)
    put_back = found in _PUT_BACK
    read_only = put_back and not read_office(desk.folder).sample
    noticed = {
        HEAD_MISSING: (found is Standing.MISSING, None),
        PUT_BACK: (put_back, found.value),
        FOREIGN_RING: (foreign, f"ring {digest(ring)}"),
        CLOCK_BEHIND: (ahead is not None, f"last record {ahead}"),
    }
    acts = tuple(Act(name, "noticed", detail=what) for name, (so, what) in noticed.items() if so)
    return replace(desk, put_back=put_back, read_only=read_only, foreign_ring=foreign), acts


def notice_of(desk: Desk) -> str:
    """What everyone at the desk is told of it, or nothing."""
    told = ((desk.read_only, texts.PUT_BACK), (desk.foreign_ring, texts.FOREIGN_RING))
    return "\n".join(sentence for so, sentence in told if so)
