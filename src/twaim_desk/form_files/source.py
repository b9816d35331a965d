"""Where forms are read from: the files of a folder, or whatever else keeps them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """What a form holds, and which forms lie in a folder; an OSError where there is none."""

    read: Callable[[Path], bytes]
    listed: Callable[[Path], list[Path]]


ON_DISK = Source(Path.read_bytes, lambda folder: sorted(folder.glob("*.toml")))
