"""What was measured, and on what."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version

MEASURED = ("PySide6_Essentials", "hijridate", "holidays")


def versions() -> str:
    """One line: day, system, processors, load, and the versions of what takes part."""
    day = datetime.now(UTC).date().isoformat()
    parts = [f"{name} {version(name)}" for name in MEASURED]
    load = ""
    if hasattr(os, "getloadavg"):
        load = f", load {os.getloadavg()[0]:.1f}"
    here = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors{load}"
    return " · ".join([day, here, f"Python {platform.python_version()}", *parts])
