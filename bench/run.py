"""Measures the desk beside others: `python bench/run.py --help`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(words: list[str]) -> int:
    """The exit status of the measurements, which run in the project's own `.venv`."""
    sys.path[0] = str(ROOT)
    from set_up.folder import Folder
    from set_up.ready import make_ready

    make_ready(ROOT, "desk", "check")
    return subprocess.call([Folder(ROOT).python, "-m", "bench.command", *words], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
