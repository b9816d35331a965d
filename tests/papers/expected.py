"""What each example paper draws, as a digest: `python -m tests.papers.expected` writes them."""

import hashlib
import sys
import tomllib
from pathlib import Path

from tests.paper.reading import drawings_of, readings_of
from tests.papers.others import EXAMPLES, Example

FILE = Path(__file__).with_name("expected.toml")


def expected() -> dict[str, str]:
    """The digests as somebody has seen and kept them."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def digest_of(example: Example) -> str:
    """The digest of all that its pages draw and read, however it is packed."""
    pdf = example.draw(example.sheet)
    return hashlib.sha256(b"\f".join(drawings_of(pdf) + readings_of(pdf))).hexdigest()


def main() -> int:
    """Exit status 0 when the digests of today are written."""
    lines = [f'{example.name} = "{digest_of(example)}"\n' for example in EXAMPLES]
    FILE.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
