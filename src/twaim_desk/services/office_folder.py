"""The folder of an office: what lies in it, and what it says about itself without a key."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import tomli_w

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import desk as texts

DATABASE, RING, OFFICE = "office.db", "keys.json", "office.toml"


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """What office.toml says; it holds no secret."""

    office: UUID
    sample: bool = False


class NoOfficeError(ExpectedError):
    """There is no office in the folder, or its description cannot be read."""

    def __init__(self) -> None:
        super().__init__("no office here", user_message=texts.NO_SUCH_OFFICE)


def read_office(folder: Path) -> OfficeFile:
    """The description of the office in a folder."""
    try:
        raw = tomllib.loads((folder / OFFICE).read_text("utf-8"))
        return OfficeFile(UUID(raw["office"]), bool(raw.get("sample", False)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NoOfficeError from None


def write_office(folder: Path, office: OfficeFile) -> None:
    """Describe a new office; the last file that is written, so a half-made one is none."""
    values = {"office": str(office.office), "engine": "file", "sample": office.sample}
    (folder / OFFICE).write_text(tomli_w.dumps(values), "utf-8")


def refuse_taken(folder: Path) -> None:
    """Refuse a folder in which there is an office."""
    if any((folder / name).exists() for name in (DATABASE, RING, OFFICE)):
        raise ExpectedError("an office is here", user_message=texts.OFFICE_EXISTS)
