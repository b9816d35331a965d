"""Papers are drawn without Pillow, which the frozen desk leaves out: build.spec."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAWN = """\
import sys
{lines}
from tests.papers.examples import RECEIPT, look, words
from twaim_desk.paper.receipt import draw_receipt
sys.stdout.buffer.write(draw_receipt(RECEIPT, words(), look()))
"""


def lines_of_the_recipe() -> str:
    """What the frozen desk runs before anything else."""
    recipe = (ROOT / "build.spec").read_text(encoding="utf-8")
    return recipe.split('NO_PICTURES = """\\\n')[1].split('"""')[0]


def drawn(lines: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-c", DRAWN.format(lines=lines)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def test_the_bytes_are_the_same_without_pillow() -> None:
    without = drawn(lines_of_the_recipe())
    assert without.startswith(b"%PDF")
    assert without == drawn("")
