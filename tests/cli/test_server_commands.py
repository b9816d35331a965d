"""`init --postgres` and `join`: an office on a server from the command line."""

from pathlib import Path

import pytest

from tests import stores
from twaim_desk.__main__ import main
from twaim_desk.texts import health as health_texts
from twaim_desk.texts import office_commands as texts
from twaim_desk.texts import store as store_texts

STRONG = "مطر فوق سبعة أسطح 58"

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password, and a place for heads of trails."""
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", STRONG)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))


def init(tmp_path: Path, *more: str) -> int:
    parts = ("--recovery-out", str(tmp_path / "parts"))
    chosen = ("--profile", "twaim", "--admin", "سارة")
    return main(["init", "--data", str(tmp_path / "first"), *chosen, *parts, *more])


def test_an_office_is_made_on_a_server_and_joined(
    tmp_path: Path, server: stores.Server, capsys: Capture
) -> None:
    database = server.new_database()
    address = server.address(database, stores.DESK)
    owner = server.address(database, stores.KEEPER)
    assert init(tmp_path, "--postgres", address, "--postgres-owner", owner) == 0
    described = (tmp_path / "first" / "office.toml").read_text("utf-8")
    assert address in described
    assert owner not in described
    assert main(["join", "--data", str(tmp_path / "second"), "--postgres", address]) == 0
    assert texts.JOINED in capsys.readouterr().out
    for counter in ("first", "second"):
        asked = ["doctor", "--data", str(tmp_path / counter), "--user", "سارة"]
        assert main(asked) == 0
    told = capsys.readouterr().out
    assert "PostgreSQL" in told
    for sentence in (health_texts.SERVER_DISK, health_texts.BACKUP_OF_SERVER, health_texts.FINAL):
        assert sentence in told
    copies = ["--user", "سارة", "--to", str(tmp_path / "copies")]
    assert main(["backup", "--data", str(tmp_path / "first"), *copies]) == 1
    assert store_texts.COPY_NOT_HERE in capsys.readouterr().err


def test_what_cannot_be_is_one_sentence(
    tmp_path: Path, server: stores.Server, capsys: Capture
) -> None:
    empty = server.address(server.new_database(), stores.DESK)
    assert init(tmp_path, "--postgres-owner", empty) == 1
    assert init(tmp_path, "--postgres", empty) == 1
    assert main(["join", "--data", str(tmp_path / "second"), "--postgres", empty]) == 1
    said = capsys.readouterr()
    assert not said.out
    assert len(said.err.splitlines()) == 3
    assert not (tmp_path / "first" / "office.toml").exists()
    assert not list((tmp_path / "parts").glob("*"))
