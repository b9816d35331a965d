"""Papers painted on printers by Qt: the way of Windows, which takes no PDF."""

import time

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from twaim_desk.domain.printing import (
    Job,
    Order,
    Printer,
    PrinterError,
    PrinterGoneError,
    Printing,
)
from twaim_desk.ui.widgets.paper_view import image_of
from twaim_desk.ui.widgets.pdf_pages import POINTS_PER_INCH, PageSize, page_sizes, picture_of

DOTS_PER_INCH = 300


def printing_by_painting() -> Printing:
    """The printers that Qt knows; what becomes of a paper is told by nobody but the person."""
    return Printing(printers_of_qt, paint_order, lambda _: True)


def printers_of_qt() -> tuple[Printer, ...]:
    """The printers, the system's own choice first."""
    default = QPrinterInfo.defaultPrinterName()
    names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != default)
    return tuple(Printer(name, name, is_default=name == default) for name in names)


def paint_order(order: Order) -> Job:
    """Paint a paper on its printer."""
    info = QPrinterInfo.printerInfo(order.printer.name)
    if info.isNull():
        raise PrinterGoneError("Qt does not know the printer", order.printer)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(order.name)
    if not paint(order.content, device):
        raise PrinterError("Qt could not paint on the printer", order.printer)
    return Job(order.name, order.printer, time.monotonic())


def paint(content: bytes, device: QPrinter) -> bool:
    """Whether every page of a PDF was painted, each on a sheet of its own size."""
    device.setResolution(DOTS_PER_INCH)
    device.setFullPage(True)
    painter = QPainter()
    try:
        for at, size in enumerate(page_sizes(content)):
            device.setPageLayout(_layout(size))
            began = device.newPage() if at else painter.begin(device)
            if not began:
                return False
            scale = DOTS_PER_INCH / POINTS_PER_INCH
            image = image_of(picture_of(content, at, scale))
            painter.drawImage(QRectF(0, 0, size.width * scale, size.height * scale), image)
        return painter.isActive() and painter.end()
    finally:
        if painter.isActive():
            device.abort()
            painter.end()


def _layout(size: PageSize) -> QPageLayout:
    across = size.width > size.height
    upright = QSizeF(min(size), max(size))
    sheet = QPageSize(upright, QPageSize.Unit.Point)  # of a known name where it is near one
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    layout = QPageLayout(sheet, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
