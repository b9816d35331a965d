"""The office's keys, and the ring of slots that open them: one for each person, one on paper."""

import secrets
from dataclasses import dataclass, field, replace
from hashlib import sha256
from uuid import UUID

from twaim_desk.domain.names import normalised
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import vault as texts
from twaim_desk.vault.chain import canonical
from twaim_desk.vault.passwords import DAILY, SALT_BYTES, Cost, derive
from twaim_desk.vault.recovery import fingerprint
from twaim_desk.vault.typed_words import RecoveryError
from twaim_desk.vault.wrapping import (
    KEY_BYTES,
    NONCE_BYTES,
    TAG_BYTES,
    NotOpenedError,
    bound_to,
    key_for,
    unwrap,
    wrap,
)

VERSION = 1
WRAPPED_BYTES = NONCE_BYTES + 3 * KEY_BYTES + TAG_BYTES


class WrongPasswordError(ExpectedError):
    """Nobody was let in; whether the name or the password was wrong is told to nobody."""

    def __init__(self) -> None:
        super().__init__("sign-in refused", user_message=texts.WRONG_PASSWORD)


class KeyRingError(ExpectedError):
    """The office's key file cannot be used; `reason` is a short English code."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"key ring: {reason}", user_message=texts.KEY_RING_REFUSALS[reason])
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens an office: the database's key, the audit chain's, and the seed of all others."""

    data: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    seed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Slot:
    """The keys as one person's password opens them."""

    user: str
    salt: bytes = field(repr=False)
    cost: Cost
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The keys as the recovery key opens them; `issue` grows with each new recovery key."""

    issue: int
    fingerprint: str
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A further secret that a ring may have had; its file is read and written with it."""

    name: str
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All that is kept of an office's keys; of no use without a password or two parts.

    `epoch` counts how often the keys themselves were made anew.
    """

    office: UUID
    epoch: int
    recovery: RecoverySlot
    slots: tuple[Slot, ...] = ()
    sealed: tuple[Sealed, ...] = ()
    version: int = VERSION


def new_keys() -> Keys:
    """The keys of a new office."""
    return Keys(*(secrets.token_bytes(KEY_BYTES) for _ in range(3)))


def new_recovery_key() -> bytes:
    """A key to be split into the parts that are printed."""
    return secrets.token_bytes(KEY_BYTES)


def derived_key(keys: Keys, purpose: str) -> bytes:
    """A 32-byte key for one purpose, such as hashing search terms."""
    return key_for(f"derived {purpose}", keys.seed)


def slot_name(office: UUID, sign_in_name: str) -> str:
    """The `user` under which a person's slot is kept, so that the key file holds no name.

    The same for every spelling that is read as one name.
    """
    named = canonical({"office": str(office), "name": normalised(sign_in_name)})
    return sha256(named).hexdigest()[:32]


def new_ring(office: UUID, keys: Keys, recovery_key: bytes) -> KeyRing:
    """A ring that only the recovery key opens as yet."""
    return KeyRing(office, 1, _recovery_slot(office, 1, 1, keys, recovery_key))


def with_slot(ring: KeyRing, keys: Keys, user: str, password: str, cost: Cost = DAILY) -> KeyRing:
    """The ring with a new slot of this person, in place of the one he may have had."""
    return with_made_slot(ring, new_slot(ring, keys, user, password, cost))


def new_slot(ring: KeyRing, keys: Keys, user: str, password: str, cost: Cost = DAILY) -> Slot:
    """A slot for this ring, made while nobody waits for it: the password takes its time."""
    salt = secrets.token_bytes(SALT_BYTES)
    wrapped = wrap(derive(password, salt, cost), _packed(keys), _of_user(ring, user))
    return Slot(user, salt, cost, wrapped)


def with_made_slot(ring: KeyRing, slot: Slot) -> KeyRing:
    """The ring with a slot that was made for it, in place of that person's slot before."""
    slots = (*without_slot(ring, slot.user).slots, slot)
    return replace(ring, slots=tuple(sorted(slots, key=lambda slot: slot.user)))


def without_slot(ring: KeyRing, user: str) -> KeyRing:
    """The ring that this person's password opens no more."""
    return replace(ring, slots=tuple(slot for slot in ring.slots if slot.user != user))


def open_slot(ring: KeyRing, user: str, password: str) -> Keys:
    """The office's keys.

    Raises WrongPasswordError, after the same work, for a wrong password, a user without a slot
    and a slot that was changed or is another's.
    """
    slot = _slot_of(ring, user)
    opened = derive(password, slot.salt, slot.cost)
    try:
        return _unpacked(unwrap(opened, slot.wrapped, _of_user(ring, user)))
    except NotOpenedError:
        raise WrongPasswordError from None


def with_new_recovery(ring: KeyRing, keys: Keys, recovery_key: bytes) -> KeyRing:
    """The ring that this recovery key opens, and the one before it no more."""
    issue = ring.recovery.issue + 1
    slot = _recovery_slot(ring.office, ring.epoch, issue, keys, recovery_key)
    return replace(ring, recovery=slot)


def open_with_recovery(ring: KeyRing, recovery_key: bytes) -> Keys:
    """The office's keys.

    Raises RecoveryError for another office's key or one that was replaced, KeyRingError when the
    slot was changed.
    """
    slot = ring.recovery
    bound = bound_to(ring.office, ring.epoch, "recovery", issue=slot.issue)
    try:
        return _unpacked(unwrap(key_for("recovery", recovery_key), slot.wrapped, bound))
    except NotOpenedError:
        if fingerprint(recovery_key) == slot.fingerprint:
            raise KeyRingError("damaged") from None
        raise RecoveryError("not_this_office") from None


def _slot_of(ring: KeyRing, user: str) -> Slot:
    """His slot, or one that nothing opens and that takes as long to try."""
    for slot in ring.slots:
        if slot.user == user:
            return slot
    cost = max((slot.cost for slot in ring.slots), default=DAILY)
    return Slot(user, bytes(SALT_BYTES), cost, bytes(WRAPPED_BYTES))


def _recovery_slot(
    office: UUID, epoch: int, issue: int, keys: Keys, recovery_key: bytes
) -> RecoverySlot:
    bound = bound_to(office, epoch, "recovery", issue=issue)
    wrapped = wrap(key_for("recovery", recovery_key), _packed(keys), bound)
    return RecoverySlot(issue, fingerprint(recovery_key), wrapped)


def _of_user(ring: KeyRing, user: str) -> bytes:
    return bound_to(ring.office, ring.epoch, "slot", user=user)


def _packed(keys: Keys) -> bytes:
    return keys.data + keys.audit + keys.seed


def _unpacked(packed: bytes) -> Keys:
    return Keys(*(packed[start : start + KEY_BYTES] for start in range(0, len(packed), KEY_BYTES)))
