"""The one file of a backup: what may stand in it, and the seal on every byte of it."""

import hmac
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from twaim_desk.errors import ExpectedError
from twaim_desk.services.office_folder import DATABASE, RING
from twaim_desk.texts import backup as texts
from twaim_desk.vault.keys import Keys, derived_key
from twaim_desk.vault.ring_file import LARGEST

MANIFEST = "manifest.json"
BLOCK = 1 << 20
_SEAL_BYTES = 32
# What a strange archive makes the library raise; RuntimeError for one that says it is encrypted.
_UNREADABLE = (
    OSError, EOFError, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError,
    RuntimeError, MemoryError, OverflowError, zlib.error,
)  # fmt: skip


class BackupError(ExpectedError):
    """A file that is no whole backup of an office."""

    def __init__(self, detail: str, sentence: str = texts.NOT_WHOLE) -> None:
        super().__init__(detail, user_message=sentence)


@contextmanager
def reading(file: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, if it has the three files of a backup as they were packed and nothing else."""
    try:
        with zipfile.ZipFile(file) as packed:
            _refuse_strange(packed)
            yield packed
    except FileNotFoundError as error:
        raise BackupError("no file", texts.NO_FILE) from error
    except _UNREADABLE as error:
        raise BackupError(f"unreadable: {type(error).__name__}") from error


def write(part: Path, keys: Keys, manifest: bytes, ring: bytes, copy: Path) -> None:
    """A sealed archive that outlasts a power cut."""
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(MANIFEST, manifest)
        packed.writestr(RING, ring)
        packed.write(copy, DATABASE)
        packed.comment = bytes(_SEAL_BYTES)  # the last bytes of the file: place for the seal
    with part.open("rb+") as file:
        seal = _seal(file, keys)
        file.seek(-_SEAL_BYTES, os.SEEK_END)
        file.write(seal)
        file.flush()
        os.fsync(file.fileno())


def refuse_unsealed(file: Path, keys: Keys) -> None:
    """Refuse a backup in which any bit is another than was written."""
    with file.open("rb") as opened:
        expected = _seal(opened, keys)
        if not hmac.compare_digest(opened.read(_SEAL_BYTES + 1), expected):
            raise BackupError("seal differs")


def digest_of(file: Path) -> str:
    """The digest of a file's content."""
    hashed = sha256()
    with file.open("rb") as opened:
        while block := opened.read(BLOCK):
            hashed.update(block)
    return hashed.hexdigest()


def _refuse_strange(packed: zipfile.ZipFile) -> None:
    if packed.namelist() != [MANIFEST, RING, DATABASE]:
        raise BackupError("other files")
    if any(one.compress_type != zipfile.ZIP_STORED for one in packed.infolist()):
        raise BackupError("compressed")
    if max(packed.getinfo(name).file_size for name in (MANIFEST, RING)) > LARGEST:
        raise BackupError("too large")


def _seal(file: BinaryIO, keys: Keys) -> bytes:
    """The seal on every byte but the last ones, where the seal itself stands; they are next."""
    left = file.seek(0, os.SEEK_END) - _SEAL_BYTES
    file.seek(0)
    seal = hmac.new(derived_key(keys, "backup file"), digestmod=sha256)
    while left > 0 and (block := file.read(min(BLOCK, left))):
        seal.update(block)
        left -= len(block)
    return seal.digest()
