"""Pages painted on a printer of Qt, here one that writes a PDF."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from tests.pdfs import A4_ACROSS, A5, a_pdf
from twaim_desk.domain.printing import Order, Printer, PrinterGoneError
from twaim_desk.services.printing import printing_by_queues
from twaim_desk.ui.printing import painting
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.widgets.pdf_pages import UnreadablePaperError, page_sizes, picture_of

# As PDFium has them: blue, green, red; Qt packs what it paints as JPEG, which is not exact.
WHITE, BLUE = pytest.approx((255, 255, 255), abs=9), pytest.approx((255, 0, 0), abs=9)


def _paint(content: bytes, place: Path) -> bool:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(place))
    return painting.paint(content, device)


def _pixel(content: bytes, at: int, across: int, down: int) -> tuple[int, ...]:
    """The colour at a place of a page, in points."""
    picture = picture_of(content, at, 1)
    begin = down * picture.bytes_per_line + 4 * across
    return tuple(picture.pixels[begin : begin + 3])


@pytest.mark.parametrize("size", [A5, A4_ACROSS])
def test_every_page_is_painted_in_its_size_and_place(
    qapp: QApplication, tmp_path: Path, size: tuple[float, float]
) -> None:
    assert _paint(a_pdf(2, size), tmp_path / "out.pdf")
    painted = (tmp_path / "out.pdf").read_bytes()
    assert [pytest.approx(size, abs=1)] * 2 == page_sizes(painted)
    for at in (0, 1):
        assert _pixel(painted, at, 20, 20) == WHITE
        assert _pixel(painted, at, 105, 595 - 105) == BLUE
        assert _pixel(painted, at, 295, 595 - 295) == BLUE
        assert _pixel(painted, at, 305, 595 - 105) == WHITE


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_place_that_cannot_be_written_is_no_print(qapp: QApplication, tmp_path: Path) -> None:
    assert not _paint(a_pdf(), tmp_path / "not there" / "out.pdf")


def test_a_broken_paper_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(UnreadablePaperError):
        _paint(b"nothing of it", tmp_path / "out.pdf")


def test_a_printer_that_qt_does_not_know_is_said(qapp: QApplication) -> None:
    order = Order(a_pdf(), "TW-1448-000123", "A5", Printer("gone", "gone"))
    with pytest.raises(PrinterGoneError):
        painting.paint_order(order)


def test_the_printers_are_those_of_qt(qapp: QApplication) -> None:
    names = {printer.name for printer in painting.printing_by_painting().printers()}
    assert names == set(QPrinterInfo.availablePrinterNames())


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert printing_here() == printing_by_queues()
    monkeypatch.setattr("sys.platform", "win32")
    assert printing_here().send is painting.paint_order
