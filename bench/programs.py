"""The programs whose start is measured, each with a home of its own."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import peers
from set_up import ROOT
from set_up.folder import Folder

PROFILE = "twaim"
DESK, VORTA, BARE = "twaim-desk", "Vorta", "one table"
# Vorta asks `borg --version` at its start and opens a dialog when there is none.
_BORG = "#!/bin/sh\necho borg 1.4.1\n"
_DROPPED = ("XDG_", "DBUS_", "QT_", "PYTHON", "VIRTUAL_ENV", "COVERAGE", "TWAIM_")


@dataclass(frozen=True, slots=True)
class Program:
    """What is started, and what it finds around it."""

    name: str
    command: tuple[str, ...]
    home: Path

    def environment(self, around: Mapping[str, str]) -> dict[str, str]:
        """The screen and the path of this machine, its own home, and nobody's settings."""
        kept = {name: value for name, value in around.items() if not name.startswith(_DROPPED)}
        path = f"{self.home / 'bin'}{os.pathsep}{kept.get('PATH', os.defpath)}"
        own = {"HOME": str(self.home), "PATH": path, "LANG": "C.UTF-8"}
        places = {"DATA": "data", "CONFIG": "config", "CACHE": "cache", "STATE": "state"}
        own |= {f"XDG_{name}_HOME": str(self.home / place) for name, place in places.items()}
        return kept | own | {"XDG_RUNTIME_DIR": str(self.home / "run")}


def programs(folder: Path) -> list[Program]:
    """The desk, Vorta, and the floor, ready to be started from homes in this folder."""
    desk_data = folder / "office"
    desk_data.mkdir()
    (desk_data / "counter.ini").write_text(f"[General]\nprofile={PROFILE}\n", "utf-8")
    venv = Folder(ROOT)
    desk = (str(venv.program("twaim-desk")), "--data", str(desk_data))
    return [
        Program(DESK, desk, _home(folder / "desk")),
        Program(VORTA, (str(peers.program("vorta")),), _home(folder / "vorta", borg=True)),
        Program(BARE, (str(venv.python), "bench/bare_table.py"), _home(folder / "bare")),
    ]


def _home(folder: Path, *, borg: bool = False) -> Path:
    (folder / "bin").mkdir(parents=True)
    (folder / "run").mkdir(mode=0o700)
    if borg:
        stand_in = folder / "bin" / "borg"
        stand_in.write_text(_BORG, "ascii")
        stand_in.chmod(0o755)
    return folder
