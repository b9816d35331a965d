"""What a seal costs: a receipt drawn, sealed and looked at, beside pyHanko's own way."""

import io
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from asn1crypto import keys, x509  # type: ignore[import-untyped]
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from bench.receipt_peers import as_html, by_qt
from bench.receipt_peers import by_weasyprint as drawn_by_weasyprint
from bench.tables import Goal, show
from tests.papers.examples import RECEIPT, look, words
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.vault.seal import reasons_against, seal
from twaim_desk.vault.seal_key import SealKey, new_seal_key

TIMES, PAIRS, STARTS = 200, 20, 5
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
GOAL_MS, FIRST_GOAL_MS = 120.0, 600.0
HEAD = ("what", "p50 ms", "p99 ms", "of our own processor time, p50")
_FIRST = """\
import time; began = time.perf_counter()
from datetime import UTC, datetime
from tests.papers.examples import RECEIPT, look, words
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.vault.seal import seal
from twaim_desk.vault.seal_key import SealKey
key = SealKey(bytes.fromhex({certificate!r}), bytes.fromhex({private!r}))
seal(draw_receipt(RECEIPT, words(), look()), key, datetime(2026, 11, 22, 9, tzinfo=UTC))
print(1000 * (time.perf_counter() - began))
"""


def measure() -> list[Goal]:
    """Draw, seal and look at a receipt many times; print how long it took."""
    key = new_seal_key("bench")
    pdf = draw_receipt(RECEIPT, words(), look())
    sealed = seal(pdf, key, AT)
    ours = {key.certificate}
    both = lambda: seal(draw_receipt(RECEIPT, words(), look()), key, AT)  # noqa: E731
    rows = {
        "draw": _times(lambda: draw_receipt(RECEIPT, words(), look())),
        "seal": _times(lambda: seal(pdf, key, AT)),
        "draw and seal": _times(both),
        "seal by pyHanko's own signer": _times(lambda: _by_pyhanko(pdf, key), PAIRS),
        "look at a sealed receipt": _times(lambda: reasons_against(sealed, ours)),
        "look at it by pyHanko": _times(lambda: _looked_at(sealed, key), PAIRS),
        "make a key": _times(lambda: new_seal_key("bench"), PAIRS),
    }
    page = as_html(pdf)
    by_weasyprint, size = drawn_by_weasyprint(page, PAIRS)
    rows |= {
        f"its words drawn by WeasyPrint, {size:,} bytes": by_weasyprint,
        f"its words drawn by Qt, {len(by_qt(page)):,} bytes": _times(lambda: by_qt(page), PAIRS),
    }
    title = f"A seal on a receipt of {len(pdf):,} bytes, {len(sealed) - len(pdf):,} more with it"
    show(title, HEAD, [(name, *_shown(times)) for name, times in rows.items()])
    first = sorted(_first_of_the_day(key) for _ in range(STARTS))[STARTS // 2]
    p99 = _at(rows["draw and seal"], 0.99)[0]
    return [
        Goal("draw and seal, p99", f"< {GOAL_MS:.0f} ms", f"{p99:.0f} ms", p99 < GOAL_MS),
        Goal(
            "the first, with its imports", f"< {FIRST_GOAL_MS:.0f} ms", f"{first:.0f} ms",
            first < FIRST_GOAL_MS,
        ),
    ]  # fmt: skip


def _times(work: Callable[[], object], times: int = TIMES) -> list[tuple[float, float]]:
    """Milliseconds on the wall and of the processor, for each time."""
    work()
    return [_time_of(work) for _ in range(times)]


def _time_of(work: Callable[[], object]) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor)


def _at(times: list[tuple[float, float]], share: float) -> tuple[float, float]:
    place = min(len(times) - 1, int(len(times) * share))
    wall, processor = (sorted(column)[place] for column in zip(*times, strict=True))
    return wall, processor


def _shown(times: list[tuple[float, float]]) -> tuple[str, str, str]:
    wall, processor = _at(times, 0.5)
    return f"{wall:.1f}", f"{_at(times, 0.99)[0]:.1f}", f"{processor:.1f}"


def _by_pyhanko(pdf: bytes, key: SealKey) -> bytes:
    """The same seal by the signer that comes with pyHanko."""
    signer = signers.SimpleSigner(
        x509.Certificate.load(key.certificate),
        keys.PrivateKeyInfo.load(key.private),
        SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    about = signers.PdfSignatureMetadata(
        field_name="Seal", md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES,
        certify=True, docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )  # fmt: skip
    place = fields.SigFieldSpec("Seal", on_page=0)
    by = signers.PdfSigner(about, signer, new_field_spec=place)
    content: bytes = by.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf))).getvalue()
    return content


def _looked_at(sealed: bytes, key: SealKey) -> object:
    """The same question to pyHanko, which reads the whole file."""
    (found,) = PdfFileReader(io.BytesIO(sealed)).embedded_signatures
    roots = [x509.Certificate.load(key.certificate)]
    context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=AT)
    return validate_pdf_signature(found, context)


def _first_of_the_day(key: SealKey) -> float:
    """Milliseconds of the first receipt of a new process, with all that it imports."""
    code = _FIRST.format(certificate=key.certificate.hex(), private=key.private.hex())
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)
