"""New recovery sheets: two people, and then those in use open the office no more."""

from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.office import new_recovery
from twaim_desk.services.office_folder import RING
from twaim_desk.services.recovery_sheets import renew, sheets_in_use
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.vault import recovery as parts_of
from twaim_desk.vault.keys import open_with_recovery
from twaim_desk.vault.ring_file import read_ring
from twaim_desk.vault.typed_words import RecoveryError


def test_two_of_the_new_parts_open_the_office_from_now_on(folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before, first, second = sheets_in_use(desk), new_recovery(), new_recovery()
    assert before.before == 0
    renew(desk, first, "supervisor", PASSWORD)
    in_use = renew(desk, second, "supervisor", PASSWORD)
    assert (in_use.fingerprint, in_use.before) == (second.fingerprint, 2)
    ring = read_ring(folder / RING)
    joined = parts_of.combine([second.parts[0], second.parts[2]])
    assert open_with_recovery(ring, joined).data == desk.keys.data
    with pytest.raises(RecoveryError):
        open_with_recovery(ring, first.key)
    assert offices.trail_of(desk)[-1] == ("recovery.renew", "done", "admin")


@pytest.mark.parametrize(("name", "password"), [("supervisor", "wrong"), ("admin", PASSWORD)])
def test_without_a_second_person_the_sheets_in_use_stay(
    name: str, password: str, folder: Path, at_desk: OpenDesk
) -> None:
    desk = at_desk("admin")
    before = (folder / RING).read_bytes()
    with pytest.raises(ExpectedError) as refusal:
        renew(desk, new_recovery(), name, password)
    assert offices.is_arabic(refusal.value.user_message)
    assert (folder / RING).read_bytes() == before


def test_nobody_else_may(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with pytest.raises(NotAllowedError):
        renew(desk, new_recovery(), "admin", PASSWORD)
