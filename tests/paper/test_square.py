"""The square is drawn module by module as it was made, with its white edge."""

import io
import subprocess

import pytest
import segno
from PIL import Image
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from set_up import system
from twaim_desk.paper.qr import draw_square

QUIET = 4
PIXELS = 8  # of a module


def seen(content: str) -> Image.Image:
    """The square as a printer would see it, `PIXELS` for each module."""
    system.have_program("pdftoppm", "poppler-utils")
    modules = len(segno.make(content, error="m", micro=False, boost_error=False).matrix)
    side = float(modules + 2 * QUIET)
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(side, side), invariant=1)
    draw_square(canvas, content, 0, side, side)
    canvas.save()
    command = ["pdftoppm", "-gray", "-png", "-singlefile", "-r", str(72 * PIXELS), "-"]
    done = subprocess.run(
        command, input=written.getvalue(), capture_output=True, check=True, timeout=60
    )
    return Image.open(io.BytesIO(done.stdout)).convert("L")


@pytest.mark.parametrize(
    "content", ["TWAIM1:TW-1448-000123:0123456789ABCDEF0123456789ABCDEF", "A", "م" * 40]
)
def test_every_module_is_where_it_belongs(content: str) -> None:
    picture = seen(content)
    matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
    whole, greys = len(matrix) + 2 * QUIET, picture.tobytes()
    assert abs(picture.width - whole * PIXELS) <= 1

    def is_dark(row: int, column: int) -> bool:
        across, down = (int((at + 0.5) * PIXELS) for at in (column, row))
        return greys[down * picture.width + across] < 128

    drawn = [[is_dark(row, column) for column in range(whole)] for row in range(whole)]
    inner = [row[QUIET:-QUIET] for row in drawn[QUIET:-QUIET]]
    assert inner == [[bool(module) for module in row] for row in matrix]
    assert sum(map(sum, drawn)) == sum(map(sum, inner))


def test_upper_case_keeps_it_small() -> None:
    content = "TWAIM1:TW-1448-000123:0123456789ABCDEF0123456789ABCDEF"
    upper, lower = (
        len(segno.make(text, error="m", micro=False, boost_error=False).matrix)
        for text in (content, content.lower())
    )
    assert upper < lower
