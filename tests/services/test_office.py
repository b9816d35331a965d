"""Making an office and opening one: what is refused says why and leaves the disk as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import place
from twaim_desk.db.refusals import CloudFolderError, NetworkFolderError, StoreError
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import SignedOutError
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_folder import DATABASE, OFFICE, RING, NoOfficeError
from twaim_desk.services.recovery_files import create_with_files
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.vault.keys import KeyRingError, WrongPasswordError

STRONG = "قهوة مرة وتمر سكري"
ADMIN = NewUser("أحمد", "admin", STRONG, "أحمد علي")


def make(folder: Path, *users: NewUser) -> None:
    create(folder, "twaim", users, offices.clock).desk.store.dispose()


def test_a_new_office_opens_for_its_users_in_any_spelling_of_the_name(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "office"
    make(folder, ADMIN, NewUser(" Sara ", "desk", "green bottles 7 tea", "سارة"))
    for name, password, role in (
        ("أحمد", STRONG, "admin"),
        (" احمد ", STRONG, "admin"),
        ("sara", "green bottles 7 tea", "desk"),
    ):
        desk = open_office(folder, name, password, offices.clock)
        assert desk.role == role
        desk.store.dispose()


@pytest.mark.parametrize("name", [DATABASE, RING, OFFICE])
def test_a_taken_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"something")
    before = offices.bytes_of(tmp_path)
    with pytest.raises(ExpectedError) as refusal:
        make(tmp_path, ADMIN)
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.bytes_of(tmp_path) == before


@pytest.mark.parametrize(
    "user",
    [
        NewUser("أحمد", "boss", STRONG, "أ"),
        NewUser("أحمد", "", STRONG, "أ"),
        NewUser("  ", "admin", STRONG, "أ"),
        NewUser("!!", "admin", STRONG, "أ"),
        NewUser("أحمد", "admin", "1234567890", "أ"),
        NewUser("أحمد", "admin", "", "أ"),
        NewUser("أحمد", "admin", "احمد احمد احمد", "أ"),
        NewUser("ساره", "admin", STRONG, "مثل سارة"),
    ],
    ids=lambda user: f"{user.name}-{user.role}-{len(user.password)}",
)
def test_a_user_who_cannot_be_is_refused_before_anything_is_made(
    tmp_path: Path, user: NewUser
) -> None:
    folder = tmp_path / "office"
    with pytest.raises(ExpectedError) as refusal:
        make(folder, NewUser("سارة", "desk", STRONG, "سارة"), user)
    assert offices.is_arabic(refusal.value.user_message)
    assert not folder.exists()


def test_a_folder_where_no_records_may_lie_is_named_and_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, parts = tmp_path / "Dropbox" / "office", tmp_path / "parts"
    tries: list[Callable[[], object]] = [
        lambda: make(folder, ADMIN),
        lambda: create_with_files(folder, "twaim", ADMIN, parts, offices.clock),
        lambda: create_with_files(tmp_path / "here", "twaim", ADMIN, folder, offices.clock),
    ]
    for attempt in tries:
        with pytest.raises(CloudFolderError) as cloud:
            attempt()
        assert f" {folder} " in cloud.value.user_message
    monkeypatch.setattr(place, "is_network_mount", lambda _: True)
    with pytest.raises(NetworkFolderError):
        make(tmp_path / "far", ADMIN)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_refused_in_arabic(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError) as refusal:
        make(tmp_path / "file" / "office", ADMIN)
    assert offices.is_arabic(refusal.value.user_message)


def flipped(folder: Path, name: str, at: int) -> None:
    content = bytearray((folder / name).read_bytes())
    content[at % len(content)] ^= 1
    (folder / name).write_bytes(content)


def stranger(folder: Path) -> None:
    """Another office's keys, opened by the same name and password."""
    other = folder.parent / "other"
    new = make_sample(other, "twaim", 1, 1, 1, offices.UNTIL)
    new.desk.store.dispose()
    (folder / RING).write_bytes((other / RING).read_bytes())


def stranger_in_whole(folder: Path) -> None:
    stranger(folder)
    (folder / OFFICE).write_bytes((folder.parent / "other" / OFFICE).read_bytes())


DAMAGES: dict[str, Callable[[Path], object]] = {
    "keys damaged": lambda folder: flipped(folder, RING, 300),
    "keys cut": lambda folder: (folder / RING).write_bytes((folder / RING).read_bytes()[:-9]),
    "keys empty": lambda folder: (folder / RING).write_bytes(b""),
    "keys gone": lambda folder: (folder / RING).unlink(),
    "keys of another office": stranger,
    "all but the records of another office": stranger_in_whole,
    "records gone": lambda folder: (folder / DATABASE).unlink(),
    "records empty": lambda folder: (folder / DATABASE).write_bytes(b""),
    "records not encrypted": lambda folder: plain(folder / DATABASE),
    "records damaged at their beginning": lambda folder: flipped(folder, DATABASE, 40),
    "no office": lambda folder: (folder / OFFICE).unlink(),
    "office not readable": lambda folder: (folder / OFFICE).write_bytes(b"\xff\xfe"),
    "office without number": lambda folder: (folder / OFFICE).write_text("engine = 'file'"),
    "office with a strange number": lambda folder: (folder / OFFICE).write_text("office = 3"),
}


def plain(path: Path) -> None:
    """A database that anybody reads, in place of the encrypted one."""
    path.write_bytes(b"SQLite format 3\0" + bytes(4080))


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_office_is_refused_in_arabic_and_left_alone(folder: Path, damage: str) -> None:
    DAMAGES[damage](folder)
    before = offices.bytes_of(folder)
    with pytest.raises(ExpectedError) as refusal:
        open_office(folder, "desk", PASSWORD, offices.clock)
    assert isinstance(refusal.value, StoreError | KeyRingError | NoOfficeError | WrongPasswordError)
    assert offices.is_arabic(refusal.value.user_message)
    assert offices.bytes_of(folder) == before


def test_wrong_name_and_wrong_password_are_one_sentence(folder: Path) -> None:
    before = offices.bytes_of(folder)
    said = set()
    for name, password in (("desk", "wrong"), ("nobody", PASSWORD), ("desk2", PASSWORD)):
        with pytest.raises(WrongPasswordError) as refusal:
            open_office(folder, name, password, offices.clock)
        said.add((str(refusal.value), refusal.value.user_message))
    assert len(said) == 1
    assert offices.bytes_of(folder) == before


def test_a_key_without_a_user_opens_nothing(folder: Path, at_desk: OpenDesk) -> None:
    offices.run(at_desk("admin"), "UPDATE user SET name = 'gone' WHERE name = 'liaison'")
    with pytest.raises(SignedOutError):
        at_desk("liaison")


def test_signing_in_is_in_the_trail(at_desk: OpenDesk) -> None:
    assert offices.trail_of(at_desk("liaison"))[-1] == ("sign-in", "done", "liaison")
