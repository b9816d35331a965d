"""Where forms are read from: the files of a folder, or the texts that an office keeps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """What a form holds, and which forms lie in a folder; an OSError where there is none."""

    read: Callable[[Path], bytes]
    listed: Callable[[Path], list[Path]]


ON_DISK = Source(Path.read_bytes, lambda folder: sorted(folder.glob("*.toml")))


def kept(texts: Mapping[Path, str]) -> Source:
    """The forms that an office keeps, by their paths."""

    def read(path: Path) -> bytes:
        if path not in texts:
            raise FileNotFoundError
        return texts[path].encode()

    return Source(read, lambda folder: sorted(path for path in texts if path.parent == folder))
