"""`audit take-on`: two people, the second one with a password of his own."""

from datetime import datetime
from pathlib import Path

import pytest

from twaim_desk.__main__ import main
from twaim_desk.cli import terminal
from twaim_desk.clock import system_clock
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import office_commands as texts

STRONG, OTHER = "مطر فوق سبعة أسطح 58", "قهوة مرة وتمر سكري"
COMMAND = ["audit", "take-on", "--user", "admin", "--second-user", "supervisor"]


def clock() -> datetime:
    return system_clock()


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office whose older records were put back, named in the environment."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "state"))
    monkeypatch.setenv("TWAIM_DESK_DATA", str(tmp_path / "office"))
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", STRONG)
    users = [
        NewUser("admin", "admin", STRONG, "أ"),
        NewUser("supervisor", "supervisor", OTHER, "ب"),
    ]
    create(tmp_path / "office", "twaim", users, clock).desk.store.dispose()
    records = (tmp_path / "office" / DATABASE).read_bytes()
    open_office(tmp_path / "office", "admin", STRONG, clock).store.dispose()
    (tmp_path / "office" / DATABASE).write_bytes(records)
    return tmp_path / "office"


def is_read_only(folder: Path) -> bool:
    desk = open_office(folder, "admin", STRONG, clock)
    desk.store.dispose()
    return desk.read_only


@pytest.mark.parametrize("asked_for", [True, False])
def test_two_people_take_the_trail_on(
    older: Path,
    asked_for: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert is_read_only(older)
    if asked_for:
        monkeypatch.setattr(terminal, "ask_secretly", lambda prompt: OTHER)
    else:
        monkeypatch.setenv("TWAIM_DESK_SECOND_PASSWORD", OTHER)
    assert main(COMMAND) == 0
    assert texts.TAKEN_ON in capsys.readouterr().out
    assert not is_read_only(older)
    assert main(["audit", "verify", "--user", "admin"]) == 0


@pytest.mark.parametrize(
    ("second", "password", "told"),
    [("supervisor", STRONG, "password"), ("admin", STRONG, "same")],
)
def test_one_person_alone_does_not(
    older: Path,
    second: str,
    password: str,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TWAIM_DESK_SECOND_PASSWORD", password)
    assert main([*COMMAND[:-1], second]) == 1
    assert desk_texts.SECOND_REFUSALS[told] in capsys.readouterr().err
    assert is_read_only(older)


def test_without_a_second_person_it_is_wrong_usage(older: Path) -> None:
    assert main(COMMAND[:-2]) == 2
    assert is_read_only(older)
