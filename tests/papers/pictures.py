"""Every example paper as a picture to look at: `python -m tests.papers.pictures FOLDER`."""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image

from set_up import system
from tests.papers.others import EXAMPLES

_DOTS_PER_INCH = 100
_GREYS = 16  # enough for letters, and a third of the size


def main(folder: Path) -> int:
    """Exit status 0 when each paper's first page lies in the folder as a PNG."""
    system.have_program("pdftoppm", "poppler-utils")
    folder.mkdir(parents=True, exist_ok=True)
    for example in EXAMPLES:
        picture = first_page(example.draw(example.sheet))
        picture.quantize(_GREYS).save(folder / f"{example.name}.png", optimize=True)
    return 0


def first_page(pdf: bytes) -> Image.Image:
    """The first page of a document in greys."""
    command = ["pdftoppm", "-gray", "-png", "-singlefile", "-r", str(_DOTS_PER_INCH), "-"]
    done = subprocess.run(command, input=pdf, check=True, timeout=60, capture_output=True)
    return Image.open(io.BytesIO(done.stdout))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
