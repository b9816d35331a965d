import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.offices import CHEAP, PASSWORDS, new_office, refusal_of
from twaim_desk.texts.vault import KEY_RING_REFUSALS
from twaim_desk.vault import checked_file
from twaim_desk.vault.keys import (
    KeyRing,
    KeyRingError,
    Sealed,
    open_slot,
    with_slot,
    without_slot,
)
from twaim_desk.vault.passwords import CEILING, DAILY, Cost
from twaim_desk.vault.ring_file import (
    LARGEST,
    check_ring,
    decode_ring,
    digest,
    encode_ring,
    read_ring,
    write_ring,
)

OFFICE = new_office()
RING = replace(OFFICE.ring, sealed=(Sealed("papers", bytes(64)),))
OTHER = without_slot(RING, "u-desk")
CONTENT = encode_ring(RING)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "keys.json"
    write_ring(path, RING)
    return path


def reason_of(content: bytes, floor: Cost = CHEAP) -> str:
    with pytest.raises(KeyRingError) as refused:
        decode_ring(content, floor)
    assert refused.value.user_message == KEY_RING_REFUSALS[refused.value.reason]
    return refused.value.reason


def forged(change: Callable[[dict[str, Any]], object]) -> bytes:
    """The file after a change by someone who knows how its checksum is made."""
    values = json.loads(CONTENT)
    change(values)
    del values["check"]
    bare = (json.dumps(values, indent=1, sort_keys=True) + "\n").encode()
    values["check"] = sha256(bare).hexdigest()
    return (json.dumps(values, indent=1, sort_keys=True) + "\n").encode()


def test_what_was_written_is_read(path: Path) -> None:
    assert read_ring(path, CHEAP) == RING
    assert decode_ring(path.read_bytes(), CHEAP) == RING
    assert open_slot(read_ring(path, CHEAP), "u-desk", PASSWORDS["u-desk"]) == OFFICE.keys


def test_the_file_holds_no_key_and_no_password(path: Path) -> None:
    content = path.read_bytes()
    secrets = [OFFICE.keys.data, OFFICE.keys.audit, OFFICE.keys.seed, OFFICE.recovery_key]
    for secret in secrets:
        assert secret.hex().encode() not in content
    for password in PASSWORDS.values():
        assert password.encode() not in content


def test_every_flipped_bit_is_refused() -> None:
    for bit in range(len(CONTENT) * 8):
        flipped = bytearray(CONTENT)
        flipped[bit // 8] ^= 1 << bit % 8
        assert reason_of(bytes(flipped)) in {"damaged", "newer"}


def test_every_half_written_file_is_refused() -> None:
    for length in range(len(CONTENT)):
        assert reason_of(CONTENT[:length]) == "damaged"


@pytest.mark.parametrize(
    "content",
    [
        CONTENT + b"\n",
        CONTENT.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + CONTENT,
        CONTENT.replace(b" ", b""),
        CONTENT + CONTENT,
        bytes(len(CONTENT)),
        b"[]",
        b"null",
        b"{}",
        b"[" * 100_000,
        b"\xff",
        b"1" * 10_000,
        b"x" * (LARGEST + 1),
    ],
)
def test_what_no_program_wrote_is_refused(content: bytes) -> None:
    assert reason_of(content) == "damaged"


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(content: bytes) -> None:
    assert reason_of(content) == "damaged"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["user", "name", "salt", "wrapped"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.sampled_from(sorted(set(json.loads(CONTENT)) - {"check"})), JSON_VALUES)
def test_any_value_in_any_place_is_read_or_refused(name: str, value: Any) -> None:
    content = forged(lambda values: values.update({name: value}))
    refusal = refusal_of(KeyRingError, lambda: decode_ring(content, CHEAP))
    assert refusal is None or refusal.reason in {"damaged", "newer"}


@given(st.sampled_from(sorted(json.loads(CONTENT)["slots"][0])), JSON_VALUES)
def test_any_value_in_a_slot_is_read_or_refused(name: str, value: Any) -> None:
    content = forged(lambda values: values["slots"][0].update({name: value}))
    refusal = refusal_of(KeyRingError, lambda: decode_ring(content, CHEAP))
    assert refusal is None or refusal.reason in {"damaged", "weak"}


def test_a_forged_slot_does_not_open() -> None:
    content = forged(lambda values: values["slots"][1].update(user="u-admin"))
    ring = decode_ring(content, CHEAP)
    with pytest.raises(Exception, match="sign-in refused"):
        open_slot(ring, "u-admin", PASSWORDS["u-supervisor"])


@pytest.mark.parametrize(
    "change",
    [
        lambda values: values["slots"].append(values["slots"][0]),
        lambda values: values["sealed"].append(values["sealed"][0]),
        lambda values: values.update(more=1),
        lambda values: values["slots"][0].update(more=1),
        lambda values: values["slots"][0].update(salt="AAAA"),
        lambda values: values["slots"][0].update(wrapped=""),
        lambda values: values.update(recovery_wrapped="AAAA"),
        lambda values: values.update(office=values["office"].upper()),
        lambda values: values.pop("slots"),
        lambda values: values.update(slots={}),
        lambda values: values.update(slots=["slot"]),
        lambda values: values["slots"][0].update(user=7),
        lambda values: values["slots"][0].update(passes=True),
        lambda values: values["slots"][0].update(memory_kib="65536"),
        lambda values: values.update(epoch=1.0),
        lambda values: values.update(version=0),
        lambda values: values.update(version=-1),
    ],
)
def test_a_forged_shape_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    assert reason_of(forged(change)) == "damaged"


def test_a_newer_file_is_named_as_that() -> None:
    assert reason_of(forged(lambda values: values.update(version=2))) == "newer"


def test_a_cost_below_the_floor_is_refused() -> None:
    assert reason_of(CONTENT, DAILY) == "weak"
    with pytest.raises(KeyRingError, match="weak"):
        decode_ring(CONTENT)
    with pytest.raises(KeyRingError, match="weak"):
        check_ring(RING)
    daily = with_slot(without_slot(OTHER, "u-supervisor"), OFFICE.keys, "u-new", "ten green 1234")
    assert decode_ring(encode_ring(daily)) == daily


@pytest.mark.parametrize("name", ["memory_kib", "passes", "lanes"])
def test_a_cost_that_no_machine_can_pay_is_refused(name: str) -> None:
    more = getattr(CEILING, name) + 1
    content = forged(lambda values: values["slots"][0].update({name: more}))
    assert reason_of(content) == "weak"


def test_a_missing_file_is_said_and_no_copy_beside_it_is_used(path: Path) -> None:
    for name in ("keys.json.bak", "keys.json.old", "keys.json.abc.new", "keys (1).json"):
        path.with_name(name).write_bytes(CONTENT)
    path.unlink()
    with pytest.raises(KeyRingError) as refused:
        read_ring(path, CHEAP)
    assert refused.value.reason == "missing"


def test_a_damaged_file_is_said_and_no_copy_beside_it_is_used(path: Path) -> None:
    path.with_name("keys.json.abc.new").write_bytes(CONTENT)
    path.write_bytes(CONTENT[:-20])
    with pytest.raises(KeyRingError) as refused:
        read_ring(path, CHEAP)
    assert refused.value.reason == "damaged"


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(KeyRingError) as refused:
        read_ring(tmp_path, CHEAP)
    assert refused.value.reason == "unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_file_is_its_owners_alone(path: Path) -> None:
    path.chmod(0o644)
    write_ring(path, OTHER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_digest_tells_any_change() -> None:
    changed = with_slot(RING, OFFICE.keys, "u-desk", PASSWORDS["u-desk"], CHEAP)
    rings = [RING, OTHER, changed, replace(RING, sealed=())]
    assert len({digest(ring) for ring in rings}) == 4
    assert digest(RING) == digest(decode_ring(CONTENT, CHEAP))


def test_the_order_is_write_sync_rename_sync(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace_it = os.fsync, os.replace

    def synced(handle: int) -> None:
        folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        whole = not folder and os.fstat(handle).st_size == len(encode_ring(OTHER))
        done.append("sync folder" if folder else f"sync file {whole}")
        fsync(handle)

    def replaced(old: Any, new: Any) -> None:
        done.append("replace")
        replace_it(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    write_ring(path, OTHER)
    expected = ["sync file True", "replace", "sync folder"]
    assert done == (expected[:2] if sys.platform == "win32" else expected)


@pytest.mark.parametrize("call", ["fsync", "replace", "fdopen"])
def test_a_failing_call_leaves_the_old_ring_and_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def failing(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as failures:
        failures.setattr(os, call, failing)
        with pytest.raises(KeyRingError) as refused:
            write_ring(path, OTHER)
    assert refused.value.reason == "not_saved"
    assert read_ring(path, CHEAP) == RING
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="no folder is opened on Windows")
def test_a_folder_that_cannot_be_synced_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> int:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as failures:
        failures.setattr(checked_file, "settle", failing)
        failures.setattr("twaim_desk.vault.ring_file.settle", failing)
        with pytest.raises(KeyRingError, match="not_saved"):
            write_ring(path, OTHER)
    assert read_ring(path, CHEAP) in (RING, OTHER)


@pytest.mark.parametrize(
    "unreadable",
    [
        replace(RING, sealed=(Sealed("large", bytes(LARGEST)),)),
        replace(RING, epoch=True),
        replace(RING, slots=(RING.slots[0], RING.slots[0])),
        replace(RING, slots=(replace(RING.slots[0], salt=b""),)),
        replace(RING, slots=(replace(RING.slots[0], cost=Cost(1, 1, 99)),)),
    ],
)
def test_what_could_not_be_read_again_is_never_written(path: Path, unreadable: KeyRing) -> None:
    with pytest.raises(KeyRingError):
        write_ring(path, unreadable)
    assert read_ring(path, CHEAP) == RING


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(KeyRingError, match="not_saved"):
        write_ring(tmp_path / "gone" / "keys.json", RING)


KILLED = """
import os, sys
from pathlib import Path
from twaim_desk.vault.passwords import Cost
from twaim_desk.vault.ring_file import read_ring, write_ring
from twaim_desk.vault.keys import without_slot

path, call = Path(sys.argv[1]), sys.argv[2]
ring = without_slot(read_ring(path, Cost(8, 1, 1)), "u-desk")
setattr(os, call, lambda *_: os._exit(9))
write_ring(path, ring)
"""


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_killed_before_the_rename_the_old_ring_stands(path: Path, call: str) -> None:
    command = [sys.executable, "-c", KILLED, str(path), call]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    assert read_ring(path, CHEAP) == RING
    left = next(one for one in path.parent.iterdir() if one != path)
    write_ring(path, OTHER)
    assert left.exists()  # another counter may be writing it at this moment
    os.utime(left, (0, 0))
    write_ring(path, OTHER)
    assert list(path.parent.iterdir()) == [path]  # what the killed one left is gone
    assert read_ring(path, CHEAP) == OTHER


rings = st.builds(
    lambda users, epoch: replace(
        RING, epoch=epoch, slots=tuple(replace(RING.slots[0], user=user) for user in sorted(users))
    ),
    st.sets(st.text(max_size=20), max_size=5),
    st.integers(1, 10**6),
)


@given(rings)
def test_any_ring_comes_back_as_it_was(ring: KeyRing) -> None:
    assert decode_ring(encode_ring(ring), CHEAP) == ring
