"""The folder of an office: what lies in it, and what it says about itself without a key."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import tomli_w

from twaim_desk.db import opening, refusals
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import desk as texts
from twaim_desk.vault.checked_file import replace_file, settle

DATABASE, RING, OFFICE = "office.db", "keys.json", "office.toml"
_ENGINES = {False: "file", True: "server"}


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """What office.toml says; it holds no secret. An address is that of the office's server."""

    office: UUID
    sample: bool = False
    address: str | None = None


class NoOfficeError(ExpectedError):
    """There is no office in the folder, or its description cannot be read."""

    def __init__(self) -> None:
        super().__init__("no office here", user_message=texts.NO_SUCH_OFFICE)


def read_office(folder: Path) -> OfficeFile:
    """The description of the office in a folder."""
    try:
        raw = tomllib.loads((folder / OFFICE).read_text("utf-8"))
        address = raw["address"] if raw.get("engine") == _ENGINES[True] else None
        return OfficeFile(UUID(raw["office"]), bool(raw.get("sample", False)), address)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NoOfficeError from None


def write_office(folder: Path, office: OfficeFile) -> None:
    """Describe a new office; the last file that is written, so a half-made one is none."""
    engine = _ENGINES[office.address is not None]
    values = {"office": str(office.office), "engine": engine, "sample": office.sample}
    if office.address is not None:
        values["address"] = office.address
    try:
        replace_file(folder / OFFICE, tomli_w.dumps(values).encode())
        settle(folder)
    except OSError as error:
        raise refusals.of_system(error, OFFICE) from error


def make_folder(folder: Path) -> None:
    """Make the folder of a new office; refuse one in which there is an office."""
    refuse_taken(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error


def refuse_taken(folder: Path) -> None:
    """Refuse a folder in which there is an office, or a part of one."""
    if any((folder / name).exists() for name in (DATABASE, RING, OFFICE)):
        raise ExpectedError("an office is here", user_message=texts.OFFICE_EXISTS)
    opening.refuse_leftovers(folder)
