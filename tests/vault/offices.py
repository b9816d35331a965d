"""An office's keys for the tests, with passwords that cost next to nothing to try."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from twaim_desk.errors import ExpectedError
from twaim_desk.vault.keys import KeyRing, Keys, new_keys, new_recovery_key, new_ring, with_slot
from twaim_desk.vault.passwords import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
OFFICE = UUID("6a1f6f2e-5d0c-4a55-9d0b-1c2f0f6a9e11")
ANOTHER_OFFICE = UUID("0b8a4a52-1c0e-4b1e-8f0a-6f2f7c1d2e33")
PASSWORDS = {"u-desk": "قهوة مرة وتمر سكري", "u-supervisor": "ten green bottles 7"}

Refusal = TypeVar("Refusal", bound=ExpectedError)


@dataclass(frozen=True)
class Office:
    """A ring that two people open, and what it was made from."""

    keys: Keys
    recovery_key: bytes
    ring: KeyRing


def new_office(uuid: UUID = OFFICE) -> Office:
    """A new office with the users of PASSWORDS."""
    keys, recovery_key = new_keys(), new_recovery_key()
    ring = new_ring(uuid, keys, recovery_key)
    for user, password in PASSWORDS.items():
        ring = with_slot(ring, keys, user, password, CHEAP)
    return Office(keys, recovery_key, ring)


def refusal_of(kind: type[Refusal], act: Callable[[], object]) -> Refusal | None:
    """The refusal of an act, or None when it was done."""
    try:
        act()
    except kind as refusal:
        return refusal
    return None
