"""Where the program finds the files it ships and keeps the files it writes."""

import os
import sys
from pathlib import Path


def shipped(*parts: str) -> Path:
    """A read-only file under forms/ or resources/: bundled, installed, or beside the source."""
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if bundle is not None:
        return Path(bundle).joinpath(*parts)
    package = Path(__file__).parent
    installed = package / "shipped"
    root = installed if installed.is_dir() else package.parents[1]
    return root.joinpath(*parts)


def office_folder() -> Path:
    """The folder of this machine's office; TWAIM_DESK_DATA names another."""
    named = os.environ.get("TWAIM_DESK_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return _local_app_data() / "twaim-desk"
    base = os.environ.get("XDG_DATA_HOME")
    return Path(base or Path.home() / ".local/share") / "twaim-desk"


def state_folder() -> Path:
    """The folder of what this user's desk remembers of its offices, outside any of them."""
    if sys.platform == "win32":
        return _local_app_data() / "twaim-desk-state"  # beside the office, not in it
    base = os.environ.get("XDG_STATE_HOME")
    return Path(base or Path.home() / ".local/state") / "twaim-desk"


def _local_app_data() -> Path:
    return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local")
