"""The words of a receipt on a page of the same size, drawn by others."""

import html
import json
import subprocess

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

from bench import peers
from set_up import ROOT
from twaim_desk import paths
from twaim_desk.paper.copied_text import copied_text
from twaim_desk.ui.tokens import FAMILY

FONT = paths.shipped("resources", "fonts", "IBMPlexSansArabic-Regular.ttf")
WIDTH_MM, HEIGHT_MM, MARGIN_MM = 148, 210, 10
_PAGE = """\
<html dir="rtl" lang="ar"><head><meta charset="utf-8"><style>
@font-face {{ font-family: "{family}"; src: url("{font}"); }}
@page {{ size: {width}mm {height}mm; margin: {margin}mm; }}
body {{ font-family: "{family}"; font-size: 6pt; }}
p {{ margin: 0; }}
</style></head><body>{lines}</body></html>
"""


def as_html(pdf: bytes) -> str:
    """The words of a paper as HTML, a line a paragraph."""
    lines = (html.escape(line.strip()) for line in copied_text(pdf).splitlines() if line.strip())
    return _PAGE.format(
        family=FAMILY, font=FONT.as_uri(), width=WIDTH_MM, height=HEIGHT_MM, margin=MARGIN_MM,
        lines="\n".join(f"<p>{line}</p>" for line in lines),
    )  # fmt: skip


def by_weasyprint(page: str, times: int) -> tuple[list[tuple[float, float]], int]:
    """How long WeasyPrint took each time, and the size of its file."""
    python = str(peers.program("python"))
    line = [python, "-m", "bench.receipt_by_weasyprint", str(times)]
    done = subprocess.run(line, cwd=ROOT, input=page, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    return [(wall, processor) for wall, processor in answer["times"]], answer["size"]


def by_qt(page: str) -> bytes:
    """The same page by Qt's own writer."""
    _ = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    if FAMILY not in QFontDatabase.families():
        QFontDatabase.addApplicationFont(str(FONT))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(WIDTH_MM, HEIGHT_MM), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
    document = QTextDocument()
    document.setHtml(page)
    document.print_(writer)
    buffer.close()
    return bytes(content.data())
