"""What was typed into a set-up that is not finished; passwords and recovery words never are."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from twaim_desk.db import refusals
from twaim_desk.vault.checked_file import DamagedFileError, decoded, encoded, replace_file

FILE = "set-up.json"
_LARGEST = 2_000_000

Typed = Mapping[str, Mapping[str, str]]  # the fields of each step, as they were typed

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """The step at which a set-up was left, and what had been typed."""

    step: str = ""
    typed: Typed = field(default_factory=dict)


def read_draft(folder: Path) -> Draft | None:
    """The draft in a folder; none where there is none or it cannot be read."""
    try:
        with (folder / FILE).open("rb") as file:
            values = decoded(file.read(_LARGEST))
        return Draft(str(values["step"]), {s: dict(t) for s, t in values["typed"].items()})
    except FileNotFoundError:
        return None
    except (OSError, DamagedFileError, KeyError, TypeError, ValueError, AttributeError) as error:
        logger.warning("draft unreadable: %s", type(error).__name__)
        return None


def keep_draft(folder: Path, draft: Draft) -> None:
    """Keep it in place of the one before."""
    values = {"step": draft.step, "typed": {s: dict(t) for s, t in draft.typed.items()}}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / FILE, encoded(values))
    except OSError as error:
        raise refusals.of_system(error, folder.name) from error


def drop_draft(folder: Path) -> None:
    """Take it away: the office is there."""
    (folder / FILE).unlink(missing_ok=True)
