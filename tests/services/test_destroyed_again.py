"""An older backup that is put back loses again what was destroyed since."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from twaim_desk.clock import RIYADH
from twaim_desk.db.models.persons import Identity
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.schedule import Kind
from twaim_desk.services import destroyed_note as outside
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup import back_up, restore
from twaim_desk.services.desk import Desk
from twaim_desk.services.keeping.carrying import carry_out
from twaim_desk.services.keeping.due import due
from twaim_desk.services.keeping.lists import decide, prepare
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.services.restore_over import restore_over
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.take_on import take_on


def in_2050() -> datetime:
    """A day on which everything in the sample has passed its time."""
    return datetime(2050, 1, 5, 9, tzinfo=RIYADH)


def signed_in(folder: Path, role: str) -> Desk:
    return open_office(folder, role, PASSWORD, in_2050)


def destroyed_some(folder: Path) -> list[int]:
    """The numbers of requests that two lists destroyed: one more after the other."""
    supervisor, secretary, admin = (
        signed_in(folder, role) for role in ("supervisor", "secretary", "admin")
    )
    chosen = [one.row_id for one in due(supervisor, Kind.REJECTED)[:3]]
    for some in (chosen[:2], chosen[2:]):
        made = prepare(supervisor, [(Kind.REJECTED, one) for one in some])
        decide(secretary, made.id, granted=True, reason="انقضت المدد")
        carry_out(admin, made.id, "auditor", PASSWORD)
    for desk in (supervisor, secretary, admin):
        desk.store.dispose()
    return chosen


def are_destroyed(desk: Desk, ids: list[int]) -> list[bool]:
    """Whether each of these requests is of nobody and says nothing."""
    with desk.reading() as session:
        found = [session.get_one(Request, one) for one in ids]
        return [one.person_id is None and one.answers == {} for one in found]


def lines_in_trail(desk: Desk) -> list[str]:
    return [action for action, _, _ in offices.trail_of(desk)]


def test_a_backup_put_over_a_living_office_loses_it_again(folder: Path, tmp_path: Path) -> None:
    admin = signed_in(folder, "admin")
    older = back_up(admin, tmp_path / "stick")
    gone = destroyed_some(folder)
    assert are_destroyed(admin, gone) == [True] * 3
    restore_over(admin, older, "supervisor", PASSWORD)
    assert are_destroyed(admin, gone) == [True] * 3
    assert outside.REAPPLIED in lines_in_trail(admin)
    admin.store.dispose()
    auditor = signed_in(folder, "auditor")
    assert verify_trail(auditor).ok
    with auditor.reading() as session:
        others = select(Request.id).where(Request.id.not_in(gone), Request.person_id.is_not(None))
        assert len(session.scalars(others).all()) > offices.REQUESTS // 2
    auditor.store.dispose()


@pytest.mark.parametrize("is_noted", [True, False])
def test_a_backup_in_an_empty_folder_loses_what_the_note_beside_it_knows(
    folder: Path, tmp_path: Path, is_noted: bool
) -> None:
    stick = tmp_path / "stick"
    admin = signed_in(folder, "admin")
    older = back_up(admin, stick)
    gone = destroyed_some(folder)
    back_up(admin, stick)
    note = outside.beside_backups(stick, admin.office)
    assert note.exists()
    with admin.reading() as session:
        numbers = [one.encode() for one in session.scalars(select(Identity.number))]
    assert not [one for one in numbers if one in note.read_bytes()]
    if not is_noted:
        note.unlink()
    restored = restore(older, tmp_path / "new", "admin", PASSWORD, in_2050)
    assert are_destroyed(restored, gone) == [is_noted] * 3
    assert (outside.REAPPLIED in lines_in_trail(restored)) is is_noted
    assert (tmp_path / "new" / outside.FILE).exists() is is_noted
    for desk in (admin, restored):
        desk.store.dispose()


def test_nobody_adds_a_line_without_the_keys(folder: Path, tmp_path: Path) -> None:
    admin = signed_in(folder, "admin")
    older = back_up(admin, tmp_path / "stick")
    note = outside.beside_backups(tmp_path / "stick", admin.office)
    outside.write_lines(note, [outside.Line("request", one, "0" * 32) for one in range(1, 99)])
    restored = restore(older, tmp_path / "new", "admin", PASSWORD, in_2050)
    assert True not in are_destroyed(restored, list(range(1, 40)))
    for desk in (admin, restored):
        desk.store.dispose()


def test_an_older_file_put_back_by_hand_loses_it_as_the_trail_is_taken_on(folder: Path) -> None:
    older = (folder / DATABASE).read_bytes()
    gone = destroyed_some(folder)
    (folder / DATABASE).write_bytes(older)
    admin = signed_in(folder, "admin")
    assert are_destroyed(admin, gone) == [False] * 3
    taken = take_on(admin, "supervisor", PASSWORD)
    assert are_destroyed(taken, gone) == [True] * 3
    admin.store.dispose()
