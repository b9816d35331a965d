"""What stands on the copy of what is on record of a person, as frozen values."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.paper_parts import Issue, Served
from twaim_desk.domain.papers import Entry


@dataclass(frozen=True, slots=True)
class DatedLine:
    """Something on record: its day, where it has one, and what it says."""

    day: date | None
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilePart:
    """A part of a person's file, such as his visits."""

    title: str
    lines: tuple[DatedLine, ...]


@dataclass(frozen=True, slots=True)
class AccessFile:
    """«نسخة من البيانات الشخصية»: everything on record of a person, for himself."""

    issue: Issue
    person: Served
    entries: tuple[Entry, ...]
    parts: tuple[FilePart, ...]
