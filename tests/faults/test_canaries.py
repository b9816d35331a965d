"""After a day's work no byte about a person is in clear in any file that was written, or is left.

Every byte is looked at that the program gave to any file, also to those it took away again.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.faults import tracing
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.names import words_of

NAMES = {
    "person.first": "قسورة", "person.father": "غضنفران",
    "person.grandfather": "زهدمان", "person.family": "الشنفراوي",
}  # fmt: skip
SAID = {
    **NAMES,
    "person.identity": with_check_digit("109375846"),
    "person.phone": "0556473829",
    "person.district": "الزبرجدية",
    "person.address": "شارع القيروانة ٧٧٣٣١",
    "full": " ".join(NAMES.values()),
    "about": "الاستمهال",
    "text": "شكواي من المماطلة والتسويف",
    "password": "الزمهرير-98431276",
}
LEAST = 5  # letters; what is shorter may stand in encrypted bytes by chance
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1256")
# A paper outside the store, and a store that is not encrypted.
IN_CLEAR = {b"%PDF-1.": "a paper", b"SQLite format 3\0": "a store"}


def canaries() -> dict[bytes, str]:
    """Everything that was said, word by word, in each way it may be written, with the word."""
    words = {word for text in SAID.values() for word in (*text.replace("-", " ").split(), text)}
    words |= {word for text in SAID.values() for word in words_of(text)}
    words |= {SAID["person.phone"].lstrip("0")}
    long = {word for word in words if len(word) >= LEAST}
    assert len(long) > len(SAID)
    return {spelled: word for word in long for spelled in spellings(word)} | IN_CLEAR


def spellings(word: str) -> Iterator[bytes]:
    """The bytes of a word, in both forms of its digits, in the encodings that programs use."""
    for digits in DIGITS:
        written = word.translate({ord(one): digits[int(one)] for one in word if one.isdecimal()})
        for encoding in ENCODINGS:
            yield written.encode(encoding, "replace" if encoding == "cp1256" else "strict")
        yield json.dumps(written).strip('"').encode()
        yield written.encode().hex().encode()


def given_in(record: Path) -> dict[str, bytearray]:
    """Every byte that was given to each file, in the order in which it was."""
    given: dict[str, bytearray] = defaultdict(bytearray)
    for call in tracing.calls_in(record):
        if call.name in tracing.WRITES and call.paths[0].startswith("/"):
            given[call.paths[0]] += call.content
    return given


def left_in(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def found_in(files: Mapping[str, bytes | bytearray]) -> list[str]:
    """Each file with what of the person stands in it, in its name too."""
    known = canaries()
    named = {path: bytes(content) + path.encode() for path, content in files.items()}
    return [
        f"{path}: {what}"
        for path, content in named.items()
        for spelled, what in known.items()
        if spelled in content
    ]


@pytest.mark.usefixtures("watching")
def test_no_byte_about_a_person_is_ever_in_clear(office: Path, home: Path) -> None:
    record = home / "calls"
    (home / "stick").mkdir()
    words = (office, home / "stick", home / "log")
    said = tracing.run(home, record, "tests.faults.a_day", *words, told=json.dumps(SAID))
    given = given_in(record)
    record.unlink()
    left = left_in(home)
    assert str(office / "office.db") in given
    assert (home / "log/twaim-desk.log").read_text(encoding="utf-8").count("Error") >= 2
    assert list((home / "stick").rglob("*"))
    assert not found_in(given)
    assert not found_in(left)
    assert not found_in({"said": said.encode()})


@pytest.mark.usefixtures("watching")
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_name_that_was_written_and_taken_away_is_found(encoding: str, home: Path) -> None:
    record = home / "calls"
    tracing.run(home, record, "tests.faults.leaking", SAID["full"], encoding)
    assert [line for line in found_in(given_in(record)) if line.endswith(SAID["full"])]
