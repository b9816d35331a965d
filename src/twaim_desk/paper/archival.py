"""A drawn paper as PDF/A-2b: its title as metadata, what its colours mean, streams on own lines.

Rewrites only what ReportLab wrote: one table of objects, none of them in streams.
"""

import re
from struct import pack
from xml.sax.saxutils import escape

# No reading direction: with one from right to left PDFium copies «TW-1448-000123» the wrong way.
_CATALOG = (
    b"/Metadata %d 0 R /OutputIntents [ %d 0 R ] /Lang (ar)\n"
    b"/ViewerPreferences << /DisplayDocTitle true >> /Type /Catalog"
)
_INTENT = (
    b"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (RGB) /Info (RGB)\n"
    b"/DestOutputProfile %d 0 R >>"
)
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_NUMBER = re.compile(rb"\d+ 0 obj\n")
_TITLE = re.compile(rb"/Title\s+(\(.*\))\s+/Trapped", re.DOTALL)
_ID = re.compile(rb"/ID\s*(\[[^\]]*\])")
_REFERENCE = rb"/%s (\d+) 0 R"
_ENTRY = 20  # bytes of a line in the table
# Where the primaries of sRGB lie and its white, seen by daylight of 5000 K (ICC.1, D50).
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22250, 0.01393),
    b"gXYZ": (0.38506, 0.71688, 0.09710),
    b"bXYZ": (0.14308, 0.06062, 0.71417),
    b"wtpt": (0.96420, 1.0, 0.82491),
}
_GAMMA = 0x0233  # 2.2, in parts of 256


def archival(pdf: bytes, title: str) -> bytes:
    """The same pages, to be kept; the same bytes for the same pages."""
    objects = _objects(pdf)
    root, info = (_reference(pdf, name) for name in (b"Root", b"Info"))
    metadata, intent, profile = (len(objects) + at for at in (1, 2, 3))
    catalog = _CATALOG % (metadata, intent)
    objects[root] = objects[root].replace(b"/Type /Catalog", catalog)
    told = _TITLE.search(objects[info])
    objects[info] = b"<< /Title %s >>" % (told[1] if told else b"()")
    xmp = _XMP.format(title=escape(title)).encode()
    objects[metadata] = _stream(b"/Type /Metadata /Subtype /XML", xmp)
    objects[intent] = _INTENT % profile
    objects[profile] = _stream(b"/N 3", _profile())
    identity = _ID.search(pdf[pdf.rindex(b"trailer") :])
    return _written(objects, root, info, identity[1] if identity else b"")


def _objects(pdf: bytes) -> dict[int, bytes]:
    """Each object's body by its number; what ends a stream stands on a line of its own."""
    table = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    start = pdf.index(b"0000000000", table)
    count = int(pdf[table:start].split()[2])
    entries = [start + at * _ENTRY for at in range(1, count)]
    places = [int(pdf[at : at + 10]) for at in entries]
    ends = [*places[1:], table]
    return {
        number: _body(pdf[place:end])
        for number, (place, end) in enumerate(zip(places, ends, strict=True), start=1)
    }


def _body(written: bytes) -> bytes:
    opened = _NUMBER.match(written)
    body = written[opened.end() if opened else 0 : written.rindex(b"endobj")].rstrip(b"\n")
    if body.endswith(b"endstream"):
        return body[: -len(b"endstream")] + b"\nendstream"
    return body


def _reference(pdf: bytes, name: bytes) -> int:
    found = re.search(_REFERENCE % name, pdf[pdf.rindex(b"trailer") :])
    if found is None:
        raise ValueError("no such entry in the trailer")
    return int(found[1])


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def _written(objects: dict[int, bytes], root: int, info: int, identity: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in sorted(objects.items()):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, count = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R" % (count, root, info)
    out += b" /ID %s >>\nstartxref\n%d\n%%%%EOF\n" % (identity, table)
    return bytes(out)


def _profile() -> bytes:
    """A profile of three primaries and one curve: what red, green and blue are in these pages."""
    name = b"RGB\0"
    described = b"desc" + pack(">II", 0, len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    curve = b"curv" + pack(">IIH", 0, 1, _GAMMA)
    tags = {b"desc": described, b"cprt": b"text\0\0\0\0CC0\0"}
    tags |= {name: b"XYZ " + bytes(4) + _fixed(*place) for name, place in _PRIMARIES.items()}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    at, table, contents = 128 + 4 + 12 * len(tags), b"", b""
    for name, tag in tags.items():
        table += name + pack(">II", at + len(contents), len(tag))
        contents += tag + bytes(-len(tag) % 4)
    whole = pack(">I", len(tags)) + table + contents
    return _head(128 + len(whole)) + whole


def _head(size: int) -> bytes:
    day = pack(">6H", 2000, 1, 1, 0, 0, 0)
    kind = pack(">I", 0x02100000) + b"mntrRGB XYZ " + day + b"acsp"
    light = _fixed(0.96420, 1.0, 0.82491)
    return (pack(">II", size, 0) + kind + bytes(28) + light).ljust(128, b"\0")


def _fixed(*numbers: float) -> bytes:
    return pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))
