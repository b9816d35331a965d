"""The file of the keys is gone: it is said what to do, and the records are all there again."""

from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.backup import back_up
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.keys_back import bring_keys_back
from twaim_desk.services.office_folder import DATABASE, RING
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.standing import notice_of
from twaim_desk.services.users import list_users, switch_off
from twaim_desk.texts import backup as texts
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import vault as vault_texts
from twaim_desk.vault.keys import KeyRingError, WrongPasswordError

STRANGE = "five green bottles 7"


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """A backup of the office, which has lost the file of its keys since."""
    desk = offices.sign_in(folder, "admin")
    made = back_up(desk, tmp_path / "usb")
    desk.store.dispose()
    return made


def lose_keys(folder: Path) -> None:
    (folder / RING).unlink()


def test_it_is_said_that_they_are_gone_and_what_to_do(folder: Path, backup: Path) -> None:
    lose_keys(folder)
    records = (folder / DATABASE).read_bytes()
    with pytest.raises(KeyRingError) as refusal:
        offices.sign_in(folder, "admin")
    assert refusal.value.user_message == vault_texts.KEY_RING_REFUSALS["missing"]
    assert "--keys-only" in refusal.value.user_message
    assert (folder / DATABASE).read_bytes() == records


def test_they_come_back_from_a_backup_and_every_record_is_there(folder: Path, backup: Path) -> None:
    later = offices.sign_in(folder, "supervisor")  # a line that the backup does not have
    lines = offices.trail_of(later)
    later.store.dispose()
    lose_keys(folder)
    desk = bring_keys_back(backup, folder, "admin", PASSWORD, offices.clock)
    since = [("sign-in", "done", "admin"), ("keys.restore", "done", "admin")]
    assert offices.trail_of(desk) == [*lines, *since]
    assert not notice_of(desk)
    assert verify_trail(desk).ok
    desk.store.dispose()
    offices.sign_in(folder, "desk").store.dispose()


def test_slots_that_were_changed_since_are_told(folder: Path, backup: Path) -> None:
    desk = offices.sign_in(folder, "admin")
    switch_off(desk, next(one.id for one in list_users(desk) if one.name == "liaison"))
    desk.store.dispose()
    lose_keys(folder)
    back = bring_keys_back(backup, folder, "admin", PASSWORD, offices.clock)
    assert notice_of(back) == desk_texts.FOREIGN_RING
    back.store.dispose()
    with pytest.raises(ExpectedError):
        offices.sign_in(folder, "liaison")


def test_who_may_not_and_what_does_not_fit_leave_no_keys(
    folder: Path, backup: Path, tmp_path: Path
) -> None:
    with pytest.raises(ExpectedError) as refusal:
        bring_keys_back(backup, folder, "admin", PASSWORD, offices.clock)
    assert refusal.value.user_message == texts.KEYS_THERE
    lose_keys(folder)
    with pytest.raises(NotAllowedError):
        bring_keys_back(backup, folder, "desk", PASSWORD, offices.clock)
    with pytest.raises(WrongPasswordError):
        bring_keys_back(backup, folder, "admin", STRANGE, offices.clock)
    other = make_sample(tmp_path / "other", "twaim", 3, 2, 7, offices.UNTIL).desk
    foreign = back_up(offices.sign_in(other.folder, "admin"), tmp_path / "foreign")
    other.store.dispose()
    with pytest.raises(ExpectedError) as refusal:
        bring_keys_back(foreign, folder, "admin", PASSWORD, offices.clock)
    assert refusal.value.user_message == texts.OTHER_OFFICE
    assert not (folder / RING).exists()
