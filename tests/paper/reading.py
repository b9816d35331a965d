"""What a reader of a PDF finds in it: its pages, and its words in the order one reads them."""

import base64
import re
import subprocess
import unicodedata
import zlib
from dataclasses import dataclass
from xml.etree import ElementTree

from set_up import system
from twaim_desk.domain.digits import drop_invisible


def text_of(pdf: bytes) -> str:
    """The text as one copies it, line by line."""
    system.have_program("pdftotext", "poppler-utils")
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    return unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))


def letters_of(text: str) -> str:
    """Its letters and digits alone: readers move spaces and brackets that stand beside numbers."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if unicodedata.category(letter)[0] in "LN")


def says(pdf: bytes, *sentences: str) -> list[str]:
    """Those of the sentences that are not in the document, letter after letter."""
    whole = letters_of(text_of(pdf))
    return [sentence for sentence in sentences if letters_of(sentence) not in whole]


def pages_of(pdf: bytes) -> int:
    """How many pages a document has."""
    return len(re.findall(rb"/Type /Page\b", pdf))


@dataclass(frozen=True)
class Word:
    """A word and where it stands on its page, in points from the upper left corner."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def words_of(pdf: bytes) -> list[Word]:
    """Every word with its place; raises where one stands outside its page."""
    found = []
    for number, page in enumerate(_boxes(pdf), start=1):
        width, height = float(page.get("width", 0)), float(page.get("height", 0))
        for each in page:
            left, top, right, bottom = (
                float(each.get(name, -1)) for name in ("xMin", "yMin", "xMax", "yMax")
            )
            assert 0 <= left <= right <= width, each.text
            assert 0 <= top <= bottom <= height, each.text
            found.append(Word(_as_read(each.text or ""), number, left, top, right, bottom))
    return found


def _as_read(seen: str) -> str:
    """A word as one types it; it comes as it stands on paper, from left to right."""
    is_arabic = any(unicodedata.bidirectional(letter) == "AL" for letter in seen)
    return drop_invisible(unicodedata.normalize("NFKC", seen[::-1] if is_arabic else seen))


def drawings_of(pdf: bytes) -> list[bytes]:
    """What each page tells a printer to draw, unpacked: the same wherever it was drawn."""
    return [stream for stream in _streams(pdf) if b" Tf " in stream]


def readings_of(pdf: bytes) -> list[bytes]:
    """What the letters of each font read when one copies them."""
    return [stream for stream in _streams(pdf) if b"beginbfchar" in stream]


def sizes_of(pdf: bytes) -> set[float]:
    """The sizes of letters that the document sets."""
    found = (re.findall(rb"([\d.]+) Tf", drawing) for drawing in drawings_of(pdf))
    return {float(size) for sizes in found for size in sizes}


def _streams(pdf: bytes) -> list[bytes]:
    return [_open(stream) for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)]


def _open(stream: bytes) -> bytes:
    """A stream unpacked: pages are written as letters as well; what is said of a file is plain."""
    if stream.rstrip().endswith(b"~>"):
        stream = base64.a85decode(stream.rstrip().removesuffix(b"~>"))
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def _boxes(pdf: bytes) -> list[ElementTree.Element]:
    system.have_program("pdftotext", "poppler-utils")
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    whole = ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b-\x1f]", b"", done.stdout))
    return [each for each in whole.iter() if each.tag.endswith("page")]
