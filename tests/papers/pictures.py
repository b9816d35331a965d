"""Every example paper as a picture to look at: `python -m tests.papers.pictures FOLDER`."""

import subprocess
import sys
from pathlib import Path

from set_up import system
from tests.papers.others import EXAMPLES

_DOTS_PER_INCH = 96


def main(folder: Path) -> int:
    """Exit status 0 when each paper's first page lies in the folder as a PNG."""
    system.have_program("pdftoppm", "poppler-utils")
    folder.mkdir(parents=True, exist_ok=True)
    for example in EXAMPLES:
        picture = folder / example.name
        command = ["pdftoppm", "-gray", "-png", "-singlefile", "-r", str(_DOTS_PER_INCH)]
        pdf = example.draw(example.sheet)
        subprocess.run([*command, "-", str(picture)], input=pdf, check=True, timeout=60)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
