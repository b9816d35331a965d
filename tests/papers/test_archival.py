"""What PDF/A-2b asks of a file and can be seen in its structure, on every paper."""

import io
import re
import zlib
from base64 import a85decode
from dataclasses import replace

import pytest
from PIL import ImageCms

from tests.papers.by_hand import EMPTY_FORM
from tests.papers.examples import look, words
from tests.papers.others import EXAMPLES, Example
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.copied_text import copied_text
from twaim_desk.paper.empty_form import draw_empty_form

examples = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
FORBIDDEN = (
    rb"/Encrypt", rb"/JavaScript", rb"/AA\b", rb"/Launch", rb"/EmbeddedFile", rb"/SMask",
    rb"/Group\b", rb"/ca [0-9]", rb"/CA [0-9]", rb"/LZWDecode", rb"/Movie", rb"/XFA",
)  # fmt: skip
OTHER_COLOURS = {b"k", b"K", b"cs", b"CS", b"sc", b"scn", b"SC", b"SCN", b"sh"}


def objects_of(pdf: bytes) -> dict[int, bytes]:
    return {int(number): body for number, body in OBJECT.findall(pdf)}


def drawings(objects: dict[int, bytes]) -> list[bytes]:
    """What the pages draw, unpacked."""
    named = [re.search(rb"/Contents (\d+) 0 R", body) for body in objects.values()]
    found = []
    for one in named:
        if one is not None:
            packed = objects[int(one[1])].partition(b"\nstream\n")[2]
            packed = packed.removesuffix(b"\nendstream")
            found.append(zlib.decompress(a85decode(packed.removesuffix(b"~>"))))
    return found


@examples
def test_the_table_finds_every_object_and_each_stream_ends_on_its_own_line(
    example: Example,
) -> None:
    pdf = example.draw(example.sheet)
    assert re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}\n", pdf)
    assert pdf.count(b"endstream") == pdf.count(b"\nendstream\nendobj\n")
    table = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    assert pdf[table : table + 5] == b"xref\n"
    places = re.findall(rb"\n(\d{10}) 00000 n ", pdf[table:])
    objects = objects_of(pdf)
    assert len(places) == len(objects)
    for number, place in enumerate(places, start=1):
        assert pdf[int(place) :].startswith(b"%d 0 obj\n" % number)
    for body in objects.values():
        if length := re.search(rb"/Length (\d+)", body):
            content = body.partition(b"\nstream\n")[2].removesuffix(b"\nendstream")
            assert len(content) == int(length[1])


@examples
def test_it_says_what_it_is_and_what_its_colours_mean(example: Example) -> None:
    pdf = example.draw(example.sheet)
    objects = objects_of(pdf)
    catalog = next(body for body in objects.values() if b"/Type /Catalog" in body)
    for said in (b"/Lang (ar)", b"/DisplayDocTitle true"):
        assert said in catalog
    metadata = re.search(rb"/Metadata (\d+) 0 R", catalog)
    intents = re.search(rb"/OutputIntents \[ (\d+) 0 R \]", catalog)
    assert metadata
    assert intents
    xmp = objects[int(metadata[1])]
    assert b"/Filter" not in xmp
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B<" in xmp
    title = re.search(rb'x-default">(.+?)</rdf:li>', xmp)
    assert title
    assert re.search(r"[\u0621-\u064a]{3}", title[1].decode())
    intent = objects[int(intents[1])]
    profile = re.search(rb"/DestOutputProfile (\d+) 0 R", intent)
    assert profile
    content = objects[int(profile[1])].partition(b"\nstream\n")[2].removesuffix(b"\nendstream")
    read = ImageCms.ImageCmsProfile(io.BytesIO(content)).profile
    assert (read.version, read.xcolor_space.strip()) == (2.1, "RGB")
    assert int.from_bytes(content[:4], "big") == len(content)
    trailer = pdf[pdf.rindex(b"trailer") :]
    assert re.search(rb"/ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\]", trailer)


@examples
def test_nothing_is_in_it_that_may_not_be_kept(example: Example) -> None:
    pdf = example.draw(example.sheet)
    objects = objects_of(pdf)
    outside = b"\n".join(body.partition(b"\nstream\n")[0] for body in objects.values())
    assert [word for word in FORBIDDEN if re.search(word, outside)] == []
    for drawing in drawings(objects):
        used = set(
            re.findall(rb"(?<=\s)[A-Za-z]+(?=\s)", re.sub(rb"\((?:\\.|[^)])*\)", b"", drawing))
        )
        assert not used & OTHER_COLOURS
    for body in objects.values():
        if b"/Subtype /TrueType" in body:
            assert b"/Encoding" not in body  # its letters are its own, as its descriptor says
            assert b"/ToUnicode" in body
        if b"/Type /FontDescriptor" in body:
            flags = re.search(rb"/Flags (\d+)", body)
            assert flags
            assert int(flags[1]) & 4
            assert b"/FontFile2" in body


def test_numbers_are_copied_as_they_stand() -> None:
    copied = copied_text(EXAMPLES[0].draw(EXAMPLES[0].sheet))
    assert "TW-1447-000123" in copied
    assert "www.example.org · info@example.org" in copied


def test_a_title_cannot_break_out_of_the_metadata() -> None:
    form = replace(EMPTY_FORM, title="نموذج <b> & ]]>")
    pdf = draw_empty_form(form, words(), look(PaperFormat.A4))
    assert "نموذج &lt;b&gt; &amp; ]]&gt;</rdf:li>".encode() in pdf
