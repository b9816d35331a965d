"""New recovery parts of a living office: two people, three files, and the slot that they open."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.recovery_files import renew, words_in
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import recovery_files as texts
from twaim_desk.vault.keys import open_with_recovery
from twaim_desk.vault.recovery import recover

SECOND = ("supervisor", PASSWORD)


def test_two_of_the_new_parts_open_the_office_and_the_ring_is_known(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = at_desk("admin")
    before = ring_of(desk.store, desk.folder)
    files = renew(desk, tmp_path / "parts", *SECOND)
    ring = ring_of(desk.store, desk.folder)
    assert open_with_recovery(ring, recover([words_in(files[0]), words_in(files[2])])) == desk.keys
    assert (ring.recovery.issue, ring.slots) == (before.recovery.issue + 1, before.slots)
    assert offices.trail_of(desk)[-1] == ("recovery.renew", "done", "admin")
    assert not at_desk("desk").foreign_ring


def test_where_it_cannot_be_the_parts_stay_as_they_are(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("admin")
    before, taken = ring_of(desk.store, desk.folder), tmp_path / "taken"
    taken.write_text("a file in its place", "utf-8")
    tries: list[tuple[Callable[[], object], str]] = [
        (lambda: renew(desk, desk.folder / "parts", *SECOND), texts.INSIDE_OFFICE),
        (lambda: renew(desk, taken, *SECOND), texts.NOT_WRITTEN.format(so=texts.PARTS_STAY)),
    ]
    for attempt, sentence in tries:
        with pytest.raises(ExpectedError) as refusal:
            attempt()
        assert refusal.value.user_message == sentence
    with pytest.raises(ExpectedError):
        renew(desk, tmp_path / "parts", "supervisor", "wrong-wrong")
    with pytest.raises(NotAllowedError):
        renew(at_desk("supervisor"), tmp_path / "parts", "admin", PASSWORD)
    assert not (tmp_path / "parts").exists()
    assert ring_of(desk.store, desk.folder) == before
