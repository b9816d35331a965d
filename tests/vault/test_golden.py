"""Files of the first version of their form: every later program opens them."""

from pathlib import Path

import pytest

from tests.vault.offices import CHEAP, OFFICE
from twaim_desk.vault.chain import in_groups, next_link
from twaim_desk.vault.head_file import Head, read_head
from twaim_desk.vault.keys import (
    KeyRing,
    Keys,
    derived_key,
    open_slot,
    open_with_recovery,
    slot_name,
)
from twaim_desk.vault.recovery import fingerprint, recover
from twaim_desk.vault.ring_file import decode_ring, digest, encode_ring

FOLDER = Path(__file__).with_name("golden")
KEYS = Keys(bytes(range(32)), bytes(range(32, 64)), bytes(range(64, 96)))
RECOVERY_KEY = bytes(range(96, 128))


@pytest.fixture
def ring() -> KeyRing:
    return decode_ring(content_of("keys.json"), CHEAP)


def content_of(name: str) -> bytes:
    """The file as it was written, whatever line ends a check-out gave it."""
    return (FOLDER / name).read_bytes().replace(b"\r\n", b"\n")


def test_the_password_opens_it(ring: KeyRing) -> None:
    user = slot_name(OFFICE, "نوره الاحمدي")
    assert user == "9d7ae5101b8de6b6aec92bcc48a84130"
    assert open_slot(ring, user, "قهوة مرة وتمر 7") == KEYS


def test_two_parts_open_it(ring: KeyRing) -> None:
    recovery_key = recover([content_of(f"part-{number}.txt").decode() for number in (1, 3)])
    assert recovery_key == RECOVERY_KEY
    assert open_with_recovery(ring, recovery_key) == KEYS
    assert fingerprint(recovery_key) == ring.recovery.fingerprint == "PPVE-GZE5"


def test_its_further_secret_stays_in_it(ring: KeyRing) -> None:
    assert [one.name for one in ring.sealed] == ["papers"]
    assert encode_ring(ring) == content_of("keys.json")


def test_its_digest_is_the_one_in_the_trail(ring: KeyRing) -> None:
    expected = "a055aee5ab9bc87c59d01c3dd72daa2580a3875410cdcbcdea3eb651b08fd274"
    assert digest(ring) == expected


def test_its_derived_keys_are_the_same() -> None:
    expected = "dc8ebeb3fb493032bcc546deb6201e863be41175f85bb4303a562652a28183b8"
    assert derived_key(KEYS, "search").hex() == expected


def test_its_head_is_read(tmp_path: Path) -> None:
    path = tmp_path / "office.head"
    path.write_bytes(content_of("office.head"))
    assert read_head(path) == Head(2, 100, bytes(range(32)))


def test_its_chain_goes_on() -> None:
    first = next_link(KEYS.audit, None, {"action": "office.create", "id": 1, "by": None})
    second = next_link(KEYS.audit, first, {"action": "فتح", "id": 2, "done": True})
    assert in_groups(first.mac[:10]) == "7OBI-PCQI-V6GX-NHJA"
    assert in_groups(second.mac[:10]) == "Q7FA-F3VM-QKP7-VOOF"
