"""One small sample office for the commands; each test takes a copy and sits down at it."""

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.cli import office_options
from twaim_desk.services.sample.office import PASSWORD, make_sample

SitDown = Callable[[str, datetime], Path]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test changes."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        _surround(patched, folder)
        made = make_sample(folder / "office", "twaim", 20, 60, 7, date(2026, 11, 1))
        made.desk.store.dispose()
    return folder / "office"


@pytest.fixture
def sit_down(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SitDown:
    """Names a copy of the office in the environment, with a user of it and passwords, at a time."""

    def sit(user: str, now: datetime) -> Path:
        _surround(monkeypatch, tmp_path)
        folder = Path(shutil.copytree(made, tmp_path / "office"))
        monkeypatch.setenv("TWAIM_DESK_DATA", str(folder))
        monkeypatch.setenv("TWAIM_DESK_USER", user)
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", PASSWORD)
        monkeypatch.setenv("TWAIM_DESK_SECOND_PASSWORD", PASSWORD)
        monkeypatch.setattr(office_options, "system_clock", lambda: now)
        return folder

    return sit


def _surround(patched: pytest.MonkeyPatch, folder: Path) -> None:
    """Heads of trails in a folder of the test; passwords and keys that cost next to nothing."""
    patched.setenv("XDG_STATE_HOME", str(folder / "state"))
    patched.setenv("LOCALAPPDATA", str(folder / "state"))
    patched.setattr("twaim_desk.vault.keys.derive", offices.cheap_derive)
    patched.setattr("twaim_desk.vault.seal_key._BITS", offices.FEW_BITS)
