"""What a counter has chosen for its papers; the window writes it beside its other choices."""

from configparser import ConfigParser, Error
from dataclasses import dataclass
from pathlib import Path

from twaim_desk.domain.paper_parts import PaperFormat

FILE, SECTION = "counter.ini", "counter"
SHEETS = (PaperFormat.A5, PaperFormat.TWO_UP, PaperFormat.LARGE)


@dataclass(frozen=True, slots=True)
class Counter:
    """What papers call the counter, and its sheet; None where it prints as the office does."""

    name: str = ""
    sheet: PaperFormat | None = None


def counter_of(folder: Path) -> Counter:
    """The counter whose folder this is; what is missing or spoiled is as at first."""
    reader = ConfigParser(interpolation=None, strict=False)
    try:
        reader.read(folder / FILE, "utf-8")
    except (Error, OSError, ValueError):
        return Counter()
    name, sheet = (reader.get(SECTION, key, fallback="").strip('"') for key in ("name", "sheet"))
    return Counter(name, PaperFormat(sheet) if sheet in set(SHEETS) else None)
