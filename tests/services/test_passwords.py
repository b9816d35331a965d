"""Changing one's own password: the slot changes, and nothing of the records."""

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.errors import ExpectedError
from twaim_desk.services.attempts import TooSoonError
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import DATABASE, RING
from twaim_desk.services.passwords import change_password, weakness
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.vault.keys import WrongPasswordError
from twaim_desk.vault.ring_file import digest, read_ring

STRONG = "قهوة مرة وتمر سكري"


@pytest.mark.parametrize("role", offices.ROLES)
def test_everyone_changes_his_own(role: str, folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    change_password(desk, PASSWORD, STRONG)
    with pytest.raises(WrongPasswordError):
        open_office(folder, role, PASSWORD, offices.clock)
    open_office(folder, role, STRONG, offices.clock).store.dispose()
    with desk.store.reading() as session:
        lines = session.scalars(select(Audit).where(Audit.action == "password.change"))
        assert [line.detail for line in lines] == [f"ring {digest(read_ring(folder / RING))}"]


def test_a_wrong_old_password_changes_nothing_and_makes_one_wait(
    folder: Path, at_desk: OpenDesk
) -> None:
    desk = at_desk("desk")
    before = (folder / RING).read_bytes()
    for _ in range(5):
        with pytest.raises(ExpectedError) as refusal:
            change_password(desk, "wrong-wrong", STRONG)
        assert offices.is_arabic(refusal.value.user_message)
        assert offices.trail_of(desk)[-1] == ("password.change", "denied", "desk")
    with pytest.raises(TooSoonError):
        change_password(desk, PASSWORD, STRONG)
    assert (folder / RING).read_bytes() == before


@pytest.mark.parametrize("new", ["", "short", "1234567890", "desk desk desk", "a" * 300])
def test_a_weak_password_is_refused(new: str, folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    before = (folder / RING).read_bytes()
    with pytest.raises(ExpectedError) as refusal:
        change_password(desk, PASSWORD, new)
    assert offices.is_arabic(refusal.value.user_message)
    assert weakness(new, "desk") == refusal.value.user_message
    assert (folder / RING).read_bytes() == before


def test_a_strong_password_has_no_weakness() -> None:
    assert weakness(STRONG, "سارة علي القحطاني") is None


def test_the_records_are_not_rewritten(folder: Path, at_desk: OpenDesk) -> None:
    """A sentence in the trail and what the office knows of the ring: a few pages, not the file."""
    desk = at_desk("desk")
    before = (folder / DATABASE).read_bytes()
    change_password(desk, PASSWORD, STRONG)
    after = (folder / DATABASE).read_bytes()
    pages = [before[at : at + 4096] == after[at : at + 4096] for at in range(0, len(before), 4096)]
    assert len(pages) > 50
    assert pages.count(False) < 25
