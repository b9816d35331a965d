"""What each example paper draws, as a digest: `python -m tests.papers.expected` writes them."""

import hashlib
import sys
import tomllib
from pathlib import Path

import tomli_w

from tests.paper.reading import drawings_of, readings_of
from tests.papers.others import EXAMPLES, Example
from tests.papers.profiles import PROFILES, as_issued_by

OWN = "example"
FILE = Path(__file__).with_name("expected.toml")


def expected() -> dict[str, dict[str, str]]:
    """The digests as somebody has seen and kept them, by association; first the examples' own."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def digest_of(example: Example) -> str:
    """The digest of all that its pages draw and read, however it is packed."""
    pdf = example.draw(example.sheet)
    return hashlib.sha256(b"\f".join(drawings_of(pdf) + readings_of(pdf))).hexdigest()


def digests() -> dict[str, dict[str, str]]:
    """The digests of today."""
    issued = {OWN: EXAMPLES} | {
        profile: tuple(as_issued_by(example, profile) for example in EXAMPLES)
        for profile in PROFILES
    }
    return {
        name: {example.name: digest_of(example) for example in examples}
        for name, examples in issued.items()
    }


def main() -> int:
    """Exit status 0 when the digests of today are written."""
    FILE.write_text(tomli_w.dumps(digests()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
