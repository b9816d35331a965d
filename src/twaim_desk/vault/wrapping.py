"""Secrets wrapped by a key and bound to their place, so that none opens anywhere else."""

import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from twaim_desk.vault.chain import canonical

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


class NotOpenedError(Exception):
    """The key is another one, or what it wrapped was changed or stands elsewhere."""


def bound_to(office: UUID, epoch: int, purpose: str, **place: str | int) -> bytes:
    """The place of a wrapped secret: whose it is and what it is for."""
    return canonical({"office": str(office), "epoch": epoch, "purpose": purpose, **place})


def wrap(key: bytes, secret: bytes, bound: bytes) -> bytes:
    """The secret as only the key opens it, with its nonce before it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound)


def unwrap(key: bytes, wrapped: bytes, bound: bytes) -> bytes:
    """The secret that was wrapped; raises NotOpenedError."""
    try:
        return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound)
    except (InvalidTag, ValueError):
        raise NotOpenedError from None


def key_for(purpose: str, key: bytes) -> bytes:
    """A key for one purpose, made from a random key; it gives neither that nor others away."""
    info = f"twaim-desk 1 {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)
