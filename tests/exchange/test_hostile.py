"""Files that want to harm: each is refused with its reason, at once, and nothing else happens."""

import os
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.exchange.lists import HEAD, ROWS, TAIL, changed, honest, with_rows
from twaim_desk.exchange import child, reading
from twaim_desk.exchange.reading import read_list
from twaim_desk.exchange.refusal import MOST_ROWS, ListRefusedError
from twaim_desk.texts.exchange import REFUSALS

MOST_SECONDS = 5.0  # a fraction of one on a quiet machine
MOST_KEPT = 50_000_000
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f"{HEAD}<row><c t='inlineStr'><is><t>&b;</t></is></c></row>{TAIL}"
)
OUTSIDE = (
    '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f"{HEAD}<row><c t='inlineStr'><is><t>&a;</t></is></c></row>{TAIL}"
)
FORMULA = '<row r="1"><c r="A1"><f>HYPERLINK("http://x")</f><v>1</v></c></row>'


def zip_of(place: Path, parts: dict[str, bytes]) -> Path:
    with ZipFile(place, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return place


def overlapping(place: Path) -> Path:
    """A workbook whose directory says that it holds more packed bytes than there are."""
    content = bytearray(changed(place, added={"xl/a.xml": b"x" * 4000}).read_bytes())
    at = content.rindex(b"PK\x01\x02")
    struct.pack_into("<LL", content, at + 20, 5_000_000, 6_000_000)
    place.write_bytes(content)
    return place


def lying(place: Path) -> Path:
    """A workbook whose end says that its directory has a million lines."""
    content = bytearray(honest(place).read_bytes())
    at = content.rindex(b"PK\x05\x06")
    struct.pack_into("<HH", content, at + 8, 60_000, 60_000)
    place.write_bytes(content)
    return place


HOSTILE: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "zip bomb": ("bomb", lambda p: changed(p, sheet=HEAD + " " * 60_000_000 + TAIL)),
    "bomb in a text": (
        "bomb",
        lambda p: changed(p, added={"xl/sharedStrings.xml": b"<sst><si><t>" + b"a" * 50_000_000}),
    ),
    "million lines of directory": ("bomb", lying),
    "parts upon parts": ("bomb", overlapping),
    "many parts": ("bomb", lambda p: changed(p, added={f"xl/{n}.xml": b"" for n in range(600)})),
    "billion laughs": ("entities", lambda p: changed(p, sheet=LAUGHS)),
    "external entity": ("entities", lambda p: changed(p, sheet=OUTSIDE)),
    "entities in the texts": (
        "entities",
        lambda p: changed(
            p, added={"xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY a "b">]><sst/>'}
        ),
    ),
    "million empty rows": ("bomb", lambda p: with_rows(p, "<row/>" * 1_000_000)),
    "empty rows of many kinds": (
        "too_many_rows",
        lambda p: with_rows(p, "".join(f'<row r="{n}"/>' for n in range(1, MOST_ROWS + 3))),
    ),
    "a row far away": ("too_many_rows", lambda p: with_rows(p, '<row r="1048576"/>')),
    "a column far away": (
        "too_many_columns",
        lambda p: with_rows(p, '<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    ),
    "formula": ("formulas", lambda p: with_rows(p, FORMULA)),
    "formulas by their chain": (
        "formulas",
        lambda p: changed(p, added={"xl/calcChain.xml": b"<calcChain/>"}),
    ),
    "macros": ("macros", lambda p: changed(p, added={"xl/vbaProject.bin": b"x"})),
    "object": ("macros", lambda p: changed(p, added={"xl/embeddings/oleObject1.bin": b"x"})),
    "link to a file": (
        "links",
        lambda p: changed(p, added={"xl/externalLinks/externalLink1.xml": b"<x/>"}),
    ),
    "connection": ("links", lambda p: changed(p, added={"xl/connections.xml": b"<x/>"})),
    "path upwards": ("broken", lambda p: changed(p, added={"../x.xml": b"x"})),
    "cell without end": (
        "too_long",
        lambda p: with_rows(p, f"<row><c t='inlineStr'><is><t>{'ab' * 40_000}</t></is></c></row>"),
    ),
    "text that is not there": (
        "broken",
        lambda p: with_rows(p, '<row><c t="s"><v>99</v></c></row>'),
    ),
    "half a file": ("broken", lambda p: cut(honest(p))),
    "other zip": ("not_what_it_says", lambda p: zip_of(p, {"a.txt": b"a"})),
    "text called workbook": ("not_what_it_says", lambda p: written(p, b"a;b\n1;2\n")),
    "empty file": ("not_what_it_says", lambda p: written(p, b"")),
    "old or locked workbook": ("old_excel", lambda p: written(p, b"\xd0\xcf\x11\xe0" + b"\0" * 99)),
}


def written(place: Path, content: bytes) -> Path:
    place.write_bytes(content)
    return place


def cut(place: Path) -> Path:
    return written(place, place.read_bytes()[:900])


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_is_refused_at_once(name: str, tmp_path: Path) -> None:
    reason, make = HOSTILE[name]
    file = make(tmp_path / "list.xlsx")
    before, began = memory_kept(), seconds_taken()
    with pytest.raises(ListRefusedError) as refusal:
        read_list(file)
    assert refusal.value.reason == reason
    assert refusal.value.user_message == REFUSALS[reason]
    assert seconds_taken() - began < MOST_SECONDS
    assert memory_kept() - before < MOST_KEPT


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("list.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 99, "extension"),
        ("list.xlsm", b"PK\x03\x04", "extension"),
        ("list", b"a;b\n1;2\n", "extension"),
        ("list.csv", b"PK\x03\x04aaaaaaaa", "not_what_it_says"),
        ("list.csv", b"\xd0\xcf\x11\xe0" + b"\0" * 99, "old_excel"),
        ("list.csv", b"a;b\n\x00\x01;2\n", "not_what_it_says"),
        ("list.csv", b"\xff\xfea", "encoding"),
        ("list.csv", b"a;b\n", "empty"),
        ("list.csv", b"\n" * 200_000, "too_many_rows"),
        ("list.csv", b"a" * 10_000 + b";b\n1;2\n", "too_long"),
        ("list.csv", b";" * 200 + b"\na;b\n", "too_many_columns"),
        ("list.csv", b'a;b\n"1;2\n', None),
    ],
)
def test_what_is_no_list_is_refused(
    name: str, content: bytes, reason: str | None, tmp_path: Path
) -> None:
    file = written(tmp_path / name, content)
    if reason is None:
        assert read_list(file).rows  # an open quotation ends with the file
        return
    with pytest.raises(ListRefusedError) as refusal:
        read_list(file)
    assert refusal.value.reason == reason


def test_a_file_that_is_none_is_said(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(ListRefusedError) as refusal:
            read_list(place)
        assert refusal.value.reason == "no_file"


def test_what_is_too_large_is_not_even_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 100)
    with pytest.raises(ListRefusedError) as refusal:
        read_list(honest(tmp_path / "list.xlsx"))
    assert refusal.value.reason == "too_large"


def test_a_reader_that_does_not_end_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(reading, "_program", lambda: endless)
    with pytest.raises(ListRefusedError) as refusal:
        read_list(honest(tmp_path / "list.xlsx"), seconds=0.3)
    assert refusal.value.reason == "too_slow"


def test_a_reader_that_says_something_else_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = [sys.executable, "-c", "print('[\"a\"]'); print('<html>')"]
    monkeypatch.setattr(reading, "_program", lambda: strange)
    with pytest.raises(ListRefusedError) as refusal:
        read_list(honest(tmp_path / "list.xlsx"))
    assert refusal.value.reason == "broken"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_the_reader_has_little_memory_and_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", "secret")
    greedy = "from twaim_desk.exchange import child; import os, json\n"
    greedy += "assert 'TWAIM_DESK_PASSWORD' not in os.environ\n"
    greedy += "child.rows_of = lambda *_: iter([['x' * 10**9]])\nchild.main(['.xlsx'])"
    monkeypatch.setattr(reading, "_program", lambda: [sys.executable, "-c", greedy])
    with pytest.raises(ListRefusedError) as refusal:
        read_list(honest(tmp_path / "list.xlsx"))
    assert refusal.value.reason == "bomb"


def test_a_frozen_program_reads_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert [*reading._program(), child.WORD] == [sys.executable, "--read-list"]


def test_an_honest_workbook_is_read_as_fast(tmp_path: Path) -> None:
    began = seconds_taken()
    read = read_list(honest(tmp_path / "list.xlsx"))
    assert seconds_taken() - began < MOST_SECONDS
    assert [list(read.headings), *(list(row) for _, row in read.rows)] == ROWS


def seconds_taken() -> float:
    """What this process and its readers took of the processor: a busy machine counts for nothing.

    Windows tells it of this process only, so there it is the clock on the wall.
    """
    if sys.platform == "win32":
        return time.monotonic()
    taken = os.times()
    return taken.user + taken.system + taken.children_user + taken.children_system


def memory_kept() -> int:
    """What this process holds, where the system tells."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
    except OSError:
        return 0
