"""Judges a workbook by the directory of its ZIP alone, before anything in it is unpacked.

The limits leave room for honest files: fifty thousand rows of eighteen columns unpack to 35 MB,
and tables of repeated words shrink to a twenty-fifth.
"""

import re
import struct
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from twaim_desk.exchange.refusal import ListRefusedError

MOST_UNPACKED = 120_000_000
MOST_RATIO = 100
_SMALL = 1_000_000  # what a small part unpacks to does no harm at any ratio
_MOST_PARTS = 500
_LONGEST_DIRECTORY = 200_000
_END, _END_LENGTH, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535
_ENCRYPTED = 1
_NEEDED = ("[Content_Types].xml", "xl/workbook.xml")
_RUNNING = re.compile(
    r"vbaproject|macrosheets|/activex|/embeddings|ctrlprops|/dialogsheets|customui|\.bin$|\.exe$"
)
_LEADING_AWAY = re.compile(r"externallinks|connections\.xml|querytables|/webextensions")
_FORMULAS = "xl/calcchain.xml"


def opened(file: IO[bytes], size: int) -> ZipFile:
    """The workbook, once its directory speaks for it; raises ListRefusedError otherwise."""
    _check_end(file, size)
    try:
        workbook = ZipFile(file)
    except (BadZipFile, ValueError, NotImplementedError, struct.error, EOFError) as error:
        raise ListRefusedError("broken") from error
    _check_parts(workbook.infolist(), size)
    return workbook


def _check_end(file: IO[bytes], size: int) -> None:
    """How long the directory says that it is: one of a million lines is not even read."""
    file.seek(max(0, size - _END_LENGTH - _LONGEST_COMMENT))
    tail = file.read(_END_LENGTH + _LONGEST_COMMENT)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_LENGTH:
        raise ListRefusedError("broken")
    count, length = struct.unpack_from("<HL", tail, at + 10)
    if count > _MOST_PARTS or length > _LONGEST_DIRECTORY:
        raise ListRefusedError("bomb")


def _check_parts(parts: list[ZipInfo], size: int) -> None:
    names = [part.filename.lower() for part in parts]
    if any(name not in {part.filename for part in parts} for name in _NEEDED):
        raise ListRefusedError("not_what_it_says")
    if len(set(names)) != len(names) or any(map(_is_odd, parts)):
        raise ListRefusedError("broken")
    if any(map(_is_bomb, parts)) or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ListRefusedError("bomb")
    if sum(part.compress_size for part in parts) > size:
        raise ListRefusedError("bomb")  # parts that lie upon one another
    for pattern, reason in ((_RUNNING, "macros"), (_LEADING_AWAY, "links")):
        if any(pattern.search(name) for name in names if not _is_for_printer(name)):
            raise ListRefusedError(reason)
    if _FORMULAS in names:
        raise ListRefusedError("formulas")


def _is_for_printer(name: str) -> bool:
    """Settings of a printer, which most offices' files carry and nobody reads."""
    return name.startswith("xl/printersettings/")


def _is_odd(part: ZipInfo) -> bool:
    steps = part.filename.replace("\\", "/").split("/")
    packed = part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}
    return packed or bool(part.flag_bits & _ENCRYPTED) or ".." in steps or steps[0] == ""


def _is_bomb(part: ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > MOST_RATIO * part.compress_size
