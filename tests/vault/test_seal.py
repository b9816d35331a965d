"""The seal holds what was sealed, and nothing else: not one bit of it may be otherwise."""

import io
import subprocess
import sys
import time
import zlib
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from set_up import system
from tests.pdfs import a_pdf
from twaim_desk.vault.seal import LARGEST, Reason, reasons_against, seal
from twaim_desk.vault.seal_key import (
    SealKey,
    SealKeyError,
    new_seal_key,
    opened_key,
    wrapped_key,
)

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
OFFICE, OTHER_OFFICE = UUID(int=1), UUID(int=2)
WRAPPING = bytes(range(32))
HOSTILE_SECONDS = 1.0  # of the processor; ten milliseconds, with room for a busy machine


@pytest.fixture(scope="module")
def key() -> SealKey:
    return new_seal_key("twaim-desk twaim")


@pytest.fixture(scope="module")
def sealed(key: SealKey) -> bytes:
    return seal(a_pdf(2), key, AT)


def added_to(pdf: bytes, more: bytes) -> bytes:
    """The file with an update at its end, as an editor saves one."""
    start = pdf[pdf.rindex(b"startxref") :].split()[1].decode()
    place = len(pdf) + 1
    table = b"xref\n99 1\n%010d 00000 n \n" % place
    trailer = b"trailer<</Size 100/Root 1 0 R/Prev %s>>\n" % start.encode()
    body = b"\n99 0 obj%s endobj\n" % more
    end = b"startxref\n%d\n%%%%EOF\n" % (len(pdf) + len(body))
    return pdf + body + table + trailer + end


def test_a_sealed_paper_is_as_it_was_sealed(sealed: bytes, key: SealKey) -> None:
    assert reasons_against(sealed, {key.certificate}) == []
    assert sealed.startswith(a_pdf(2))
    assert len(sealed) - len(a_pdf(2)) < 8_000


def test_no_bit_may_be_otherwise(sealed: bytes, key: SealKey) -> None:
    begin = sealed.index(b"/Contents <")
    of_the_seal = range(begin, begin + 5_500)
    anywhere = Random(7).sample(range(len(sealed)), 1_000)
    chance, missed = Random(8), []
    for at in {*of_the_seal, *anywhere}:
        changed = bytearray(sealed)
        changed[at] ^= 1 << chance.randrange(8)
        if not reasons_against(bytes(changed), {key.certificate}):
            missed.append(at)
    assert missed == []


@given(data=st.data())
def test_no_byte_may_be_added_taken_or_moved(
    data: st.DataObject, sealed: bytes, key: SealKey
) -> None:
    at = data.draw(st.integers(0, len(sealed)))
    end = data.draw(st.integers(at, min(len(sealed), at + 40)))
    instead = data.draw(st.binary(max_size=40))
    other = sealed[:at] + instead + sealed[end:]
    assert bool(reasons_against(other, {key.certificate})) == (other != sealed)


def test_what_was_added_is_told_from_what_was_changed(sealed: bytes, key: SealKey) -> None:
    ours = {key.certificate}
    page = added_to(sealed, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>")
    for longer in (sealed + b"x", sealed + b"\n", page):
        assert reasons_against(longer, ours) == [Reason.LONGER]
    changed = sealed.replace(b"200 200 re", b"200 201 re", 1)
    assert reasons_against(changed, ours) == [Reason.CHANGED]
    assert reasons_against(changed + b"x", ours) == [Reason.CHANGED, Reason.LONGER]
    for cut in (sealed[:-1], sealed[: len(sealed) // 2]):
        assert set(reasons_against(cut, ours)) <= {Reason.UNREADABLE, Reason.UNSEALED}


def test_an_unsealed_paper_and_another_ones_seal(sealed: bytes, key: SealKey) -> None:
    assert reasons_against(a_pdf(), {key.certificate}) == [Reason.UNSEALED]
    namesake = seal(a_pdf(2), new_seal_key("twaim-desk twaim"), AT)
    assert reasons_against(namesake, {key.certificate}) == [Reason.STRANGER]
    assert reasons_against(namesake, None) == []
    assert reasons_against(sealed, set()) == [Reason.STRANGER]


def test_pyhanko_itself_finds_nothing_against_it(sealed: bytes, key: SealKey) -> None:
    from asn1crypto import x509  # type: ignore[import-untyped]
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    (found,) = PdfFileReader(io.BytesIO(sealed)).embedded_signatures
    certificate = x509.Certificate.load(key.certificate)
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False, moment=AT)
    status = validate_pdf_signature(found, context)
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert found.docmdp_level is not None
    assert found.docmdp_level.name == "NO_CHANGES"
    assert found.self_reported_timestamp == AT


def test_poppler_says_the_same(sealed: bytes, tmp_path: Path) -> None:
    system.have_program("pdfsig", "poppler-utils")
    file = tmp_path / "sealed.pdf"
    file.write_bytes(sealed)
    done = subprocess.run(["pdfsig", file], capture_output=True, text=True, check=True, timeout=60)
    assert "Signature is Valid." in done.stdout
    assert "Total document signed" in done.stdout
    assert "ETSI.CAdES.detached" in done.stdout


HOSTILE = {
    "empty": b"",
    "not a PDF": b"MZ\x90" * 10_000,
    "only a head": b"%PDF-1.7\n",
    "ranges without end": b"/ByteRange [0 1 2 3] " * 100_000,
    "a range and blanks": b"/ByteRange [0 1 2 " + b" " * 1_000_000,
    "a huge range": b"/ByteRange [0 99999999 99999999 99999999]",
    "a range turned round": b"<AB> /ByteRange [0 4 0 9]",
    "a seal of brackets": b"<" * 2_000_000 + b"/ByteRange [0 1 1000000 1000000]",
    "nested objects": b"<<" * 500_000 + b"/ByteRange [0 1 2 3]",
    "a bomb": b"%PDF-1.7 1 0 obj<</Filter/FlateDecode>>stream\n" + zlib.compress(bytes(10**8), 9),
    "as large as can be": bytes(LARGEST),
    "larger": bytes(LARGEST + 1),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_at_once(content: bytes, key: SealKey) -> None:
    began = time.process_time()
    (reason,) = reasons_against(content, {key.certificate})
    assert time.process_time() - began < HOSTILE_SECONDS
    assert reason in {Reason.TOO_LARGE, Reason.UNSEALED, Reason.UNREADABLE}


@pytest.mark.parametrize(
    "inside",
    [b"", b"\0" * 500, b"\x30\x84\xff\xff\xff\xff", b"\x30\x80" * 15_000, b"\xa0\x7f" * 15_000],
    ids=["nothing", "zeros", "endless", "nested without length", "nested with length"],
)
def test_a_hostile_seal_is_refused_at_once(inside: bytes, key: SealKey) -> None:
    text = inside.hex().upper().encode()
    head = b"%PDF-1.7\n"
    end = len(head) + len(text) + 2
    content = head + b"<" + text + b">"
    tail = b"/ByteRange [0 %d %d %d]"
    tail %= (len(head), end, len(tail % (len(head), end, 10)))
    began = time.process_time()
    assert reasons_against(content + tail, {key.certificate}) == [Reason.UNREADABLE]
    assert time.process_time() - began < HOSTILE_SECONDS


@given(st.binary(max_size=400))
def test_any_bytes_have_an_answer(content: bytes) -> None:
    assert reasons_against(content, set())


def test_a_wrapped_key_opens_in_its_office_beside_its_certificate(key: SealKey) -> None:
    wrapped = wrapped_key(key, WRAPPING, OFFICE)
    assert opened_key(key.certificate, wrapped, WRAPPING, OFFICE) == key
    other = new_seal_key("other").certificate
    for certificate, changed, wrapping, office in (
        (other, wrapped, WRAPPING, OFFICE),
        (key.certificate, wrapped[:-1], WRAPPING, OFFICE),
        (key.certificate, wrapped, bytes(32), OFFICE),
        (key.certificate, wrapped, WRAPPING, OTHER_OFFICE),
    ):
        with pytest.raises(SealKeyError):
            opened_key(certificate, changed, wrapping, office)


def test_the_certificate_is_what_old_readers_understand(key: SealKey) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa

    for name, named in (("جمعية", "?????"), ("twaim-desk " + "a" * 90, "twaim-desk " + "a" * 53)):
        made = x509.load_der_x509_certificate(new_seal_key(name).certificate)
        assert made.subject.rfc4514_string() == f"CN={named}"
    made = x509.load_der_x509_certificate(key.certificate)
    public = made.public_key()
    assert isinstance(public, rsa.RSAPublicKey)
    assert public.key_size == 3072
    uses = made.extensions.get_extension_for_class(x509.KeyUsage).value
    assert uses.digital_signature
    assert uses.content_commitment
    assert not uses.key_cert_sign


def test_sealing_brings_no_client_of_a_network_and_looking_no_pyhanko() -> None:
    code = (
        "import sys; from twaim_desk.services import papers\n"
        "from twaim_desk.vault import cms, seal; seal.reasons_against(b'', None)\n"
        "assert not {'pyhanko', 'aiohttp'} & sys.modules.keys()\n"
        "from twaim_desk.vault import pades\n"
        "assert 'pyhanko' in sys.modules and 'aiohttp' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
