"""The logo at the head of a paper: a picture in greys, read without a library for pictures."""

import struct
import zlib
from functools import lru_cache
from hashlib import sha256
from typing import Any

from twaim_desk.domain.paper_parts import Picture

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREYS = (8, 0, 0, 0, 0)  # bits, greys alone, the usual packing and filters, line after line
LARGEST = 300  # pixels of a side: 14 millimetres at 500 dots to the inch


@lru_cache(maxsize=4)
def drawable(content: bytes) -> Picture | None:
    """The picture in a PNG of greys no larger than papers need; None where it is no such file."""
    try:
        return _read(content)
    except (ValueError, struct.error, zlib.error, IndexError):
        return None


def draw_picture(canvas: Any, picture: Picture, box: tuple[float, float, float, float]) -> None:
    """The picture with its lower left corner, width and height; once in the file for all pages."""
    left, bottom, width, height = box
    canvas.drawImage(_AsImage(picture), left, bottom, width, height)


class _AsImage:
    """The picture as ReportLab asks for one; its own reader of files needs a library for them."""

    mode = "L"

    def __init__(self, picture: Picture) -> None:
        self._picture = picture

    def __str__(self) -> str:
        """What tells it from other pictures of the document."""
        return sha256(self._picture.greys).hexdigest()

    def jpeg_fh(self) -> None:
        """It is in no file of its own."""

    def getSize(self) -> tuple[int, int]:  # noqa: N802  # as ReportLab calls it
        """Width and height."""
        return self._picture.width, self._picture.height

    def getRGBData(self) -> bytes:  # noqa: N802
        """Its greys."""
        return self._picture.greys


def _read(content: bytes) -> Picture:
    if not content.startswith(_SIGNATURE) or content[12:16] != b"IHDR":
        raise ValueError("no PNG")
    width, height, *kind = struct.unpack(">IIBBBBB", content[16:29])
    if tuple(kind) != _GREYS or not (0 < width <= LARGEST and 0 < height <= LARGEST):
        raise ValueError("not such a PNG")
    wanted = (width + 1) * height
    packed = zlib.decompressobj().decompress(_packed(content), wanted + 1)
    if len(packed) != wanted:
        raise ValueError("lines are missing")
    lines: list[bytes] = [bytes(width)]
    for at in range(0, wanted, width + 1):
        lines.append(_line(packed[at], packed[at + 1 : at + 1 + width], lines[-1]))
    return Picture(width, height, b"".join(lines[1:]))


def _packed(content: bytes) -> bytes:
    """What all chunks of the picture's data hold."""
    found, at = [], len(_SIGNATURE)
    while at + 8 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        if content[at + 4 : at + 8] == b"IDAT":
            found.append(content[at + 8 : at + 8 + length])
        at += 12 + length
    return b"".join(found)


def _line(how: int, packed: bytes, above: bytes) -> bytes:
    """A line as it was before it was made smaller by what stands left of it and above it."""
    line = bytearray()
    for at, difference in enumerate(packed):
        left = line[at - 1] if at else 0
        corner = above[at - 1] if at else 0
        near = (0, left, above[at], (left + above[at]) // 2, _nearest(left, above[at], corner))
        line.append((difference + near[how]) & 0xFF)
    return bytes(line)


def _nearest(left: int, above: int, corner: int) -> int:
    expected = left + above - corner
    return min((left, above, corner), key=lambda grey: abs(expected - grey))
