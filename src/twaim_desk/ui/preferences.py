"""What this counter prefers: association, look, size of type, printers; nothing about people."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from twaim_desk.domain.printing import Printer
from twaim_desk.ui.tokens import SCALES, Look, Theme

ANY_PAPER = "any"  # the kind under which the printer of all papers is kept


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen at this counter; a profile of None means that nothing was chosen yet."""

    profile: str | None
    theme: Theme


def read_preferences(folder: Path, look_of_system: Look) -> Preferences:
    """The preferences kept in the office's folder; what is missing or spoiled is as at first."""
    settings = _settings(folder)
    profile = settings.value("profile")
    look = settings.value("look")
    scale = settings.value("scale")
    known = {str(number): number for number in SCALES}
    theme = Theme(
        look=Look(look) if look in list(Look) else look_of_system,
        scale=known.get(str(scale), SCALES[0]),
    )
    return Preferences(profile if isinstance(profile, str) and profile else None, theme)


def keep_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep the preferences for the next start."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = _settings(folder)
    settings.setValue("profile", preferences.profile or "")
    settings.setValue("look", preferences.theme.look.value)
    settings.setValue("scale", str(preferences.theme.scale))
    settings.sync()


def read_printer(folder: Path, kind: str) -> tuple[str, str]:
    """The printer and the tray chosen for a kind of paper, or for all; empty when none was."""
    settings = _settings(folder)
    for each in (kind, ANY_PAPER):
        name, tray = (settings.value(f"{group}/{each}") for group in ("printers", "trays"))
        if name:
            return str(name), str(tray or "")
    return "", ""


def keep_printer(folder: Path, kind: str, printer: Printer) -> None:
    """Keep the printer of a kind of paper for the next time."""
    settings = _settings(folder)
    settings.setValue(f"printers/{kind}", printer.name)
    settings.setValue(f"trays/{kind}", printer.tray)
    settings.sync()


def _settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "counter.ini"), QSettings.Format.IniFormat)
