"""The key ring as the file keys.json."""

import base64
import logging
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from twaim_desk.vault.checked_file import (
    DamagedFileError,
    decoded,
    encoded,
    number_of,
    replace_file,
    rows_of,
    settle,
    text_of,
)
from twaim_desk.vault.keys import (
    VERSION,
    WRAPPED_BYTES,
    KeyRing,
    KeyRingError,
    RecoverySlot,
    Sealed,
    Slot,
)
from twaim_desk.vault.passwords import CEILING, DAILY, SALT_BYTES, Cost

LARGEST = 1_000_000
_ANY_COST = Cost(0, 0, 0)

logger = logging.getLogger(__name__)


def read_ring(path: Path, floor: Cost = DAILY) -> KeyRing:
    """The ring in the file, and no other that lies beside it.

    Raises KeyRingError when it is missing, unreadable, damaged, of a newer program, or names a
    cost below the floor, which no program ever wrote.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise KeyRingError("missing") from None
    except OSError as error:
        raise KeyRingError("unreadable") from error
    return decode_ring(content, floor)


def write_ring(path: Path, ring: KeyRing) -> None:
    """Put the ring in place of the file; when this returns, a power cut takes it back no more.

    After a KeyRingError the file is whole and either the old one or the new: read it again.
    """
    content = encode_ring(ring)
    decode_ring(content, _ANY_COST)  # what could not be read again is never written
    try:
        replace_file(path, content)
        settle(path.parent)
    except OSError as error:
        raise KeyRingError("not_saved") from error
    logger.info("key ring written, %d slots", len(ring.slots))


def digest(ring: KeyRing) -> str:
    """What the trail says of a ring, to know it again."""
    return sha256(encode_ring(ring)).hexdigest()


def encode_ring(ring: KeyRing) -> bytes:
    """The ring as the file holds it, and as a backup does."""
    return encoded(
        {
            "version": ring.version,
            "office": str(ring.office),
            "epoch": ring.epoch,
            "recovery_issue": ring.recovery.issue,
            "recovery_fingerprint": ring.recovery.fingerprint,
            "recovery_wrapped": _text(ring.recovery.wrapped),
            "slots": [_slot_values(slot) for slot in ring.slots],
            "sealed": [{"name": one.name, "wrapped": _text(one.wrapped)} for one in ring.sealed],
        }
    )


def decode_ring(content: bytes, floor: Cost = DAILY) -> KeyRing:
    """The ring that `encode_ring` wrote; refuses what `read_ring` refuses."""
    if len(content) > LARGEST:
        raise KeyRingError("damaged")
    try:
        ring = _ring_of(decoded(content))
    except (DamagedFileError, ValueError):
        raise KeyRingError("damaged") from None
    check_ring(ring, floor)
    if encode_ring(ring) != content:
        raise KeyRingError("damaged")
    return ring


def check_ring(ring: KeyRing, floor: Cost = DAILY) -> None:
    """Refuse a ring, wherever it was kept, that no program of this version wrote."""
    if not _is_sound(ring):
        raise KeyRingError("damaged")
    for slot in ring.slots:
        if not slot.cost.reaches(floor) or not CEILING.reaches(slot.cost):
            raise KeyRingError("weak")


def _is_sound(ring: KeyRing) -> bool:
    """Whether no user or name stands twice and every piece has its length."""
    users = {slot.user for slot in ring.slots}
    names = {sealed.name for sealed in ring.sealed}
    wrapped = [ring.recovery.wrapped, *(slot.wrapped for slot in ring.slots)]
    return (
        len(users) == len(ring.slots)
        and len(names) == len(ring.sealed)
        and all(len(slot.salt) == SALT_BYTES for slot in ring.slots)
        and all(len(piece) == WRAPPED_BYTES for piece in wrapped)
    )


def _ring_of(values: dict[str, Any]) -> KeyRing:
    return KeyRing(
        version=_known(number_of(values, "version")),
        office=UUID(text_of(values, "office")),
        epoch=number_of(values, "epoch"),
        recovery=_recovery_of(values),
        slots=tuple(map(_slot_of, rows_of(values, "slots"))),
        sealed=tuple(map(_sealed_of, rows_of(values, "sealed"))),
    )


def _known(version: int) -> int:
    if version > VERSION:
        raise KeyRingError("newer")
    if version < VERSION:
        raise DamagedFileError
    return version


def _recovery_of(values: dict[str, Any]) -> RecoverySlot:
    return RecoverySlot(
        number_of(values, "recovery_issue"),
        text_of(values, "recovery_fingerprint"),
        _bytes_of(values, "recovery_wrapped"),
    )


def _slot_values(slot: Slot) -> dict[str, Any]:
    return {
        "user": slot.user,
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "salt": _text(slot.salt),
        "wrapped": _text(slot.wrapped),
    }


def _slot_of(values: dict[str, Any]) -> Slot:
    cost = Cost(*(number_of(values, name) for name in ("memory_kib", "passes", "lanes")))
    return Slot(
        text_of(values, "user"), _bytes_of(values, "salt"), cost, _bytes_of(values, "wrapped")
    )


def _sealed_of(values: dict[str, Any]) -> Sealed:
    return Sealed(text_of(values, "name"), _bytes_of(values, "wrapped"))


def _text(piece: bytes) -> str:
    return base64.b64encode(piece).decode("ascii")


def _bytes_of(values: dict[str, Any], name: str) -> bytes:
    return base64.b64decode(text_of(values, name), validate=True)
