"""What this counter prefers: association, look, size of type, printers; nothing about people."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from twaim_desk.domain.printing import Printer
from twaim_desk.ui.tokens import SCALES, Look, Theme

ANY_PAPER = "any"  # the kind under which the printer of all papers is kept
_GROUPS = ("printers", "labels", "trays")


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


def read_printer(folder: Path, kind: str) -> Printer | None:
    """The printer that was chosen for a kind of paper, or else for all; it may be there no more."""
    return own_printer(folder, kind) or own_printer(folder, ANY_PAPER)


def own_printer(folder: Path, kind: str) -> Printer | None:
    """The printer that was chosen for this kind and no other."""
    settings = _settings(folder)
    name, label, tray = (str(settings.value(f"{group}/{kind}") or "") for group in _GROUPS)
    return Printer(name, label or name, tray) if name else None


def keep_printer(folder: Path, kind: str, printer: Printer) -> None:
    """Keep the printer of a kind of paper for the next time."""
    settings = _settings(folder)
    for group, value in zip(_GROUPS, (printer.name, printer.label, printer.tray), strict=True):
        settings.setValue(f"{group}/{kind}", value)
    settings.sync()


def forget_printer(folder: Path, kind: str) -> None:
    """This kind has no printer of its own any more."""
    settings = _settings(folder)
    for group in _GROUPS:
        settings.remove(f"{group}/{kind}")
    settings.sync()


def keep_counter(folder: Path, name: str, sheet: str) -> None:
    """Keep what papers call this counter, and its own sheet; empty where the office's holds."""
    settings = _settings(folder)
    settings.setValue("counter/name", name)
    settings.setValue("counter/sheet", sheet)
    settings.sync()


def _settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "counter.ini"), QSettings.Format.IniFormat)
