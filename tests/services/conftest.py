"""One sample office for all tests of the services, made once; a test that writes takes a copy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.services.desk import Desk
from twaim_desk.services.sample.office import make_sample


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which heads of trails are noted."""
    return tmp_path_factory.mktemp("state")


@contextmanager
def surrounded(state: Path) -> Iterator[None]:
    """Passwords that cost next to nothing to try, and heads of trails in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", offices.cheap_derive)
        patch.setenv("XDG_STATE_HOME", str(state))
        patch.setenv("LOCALAPPDATA", str(state))
        yield


@pytest.fixture(scope="module", autouse=True)
def surroundings(state: Path) -> Iterator[None]:
    """The same for each module of these tests, and for no other test."""
    with surrounded(state):
        yield


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, state: Path) -> Path:
    """The folder of a sample office, closed and never written to again."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    with surrounded(state):
        new = make_sample(folder, "twaim", offices.PEOPLE, offices.REQUESTS, 7, offices.UNTIL)
    new.desk.store.dispose()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the sample office, with its head noted as the original's was."""
    return offices.copy_of(made, tmp_path / "office")


@pytest.fixture
def at_desk(folder: Path) -> Iterator[OpenDesk]:
    """Signs a role in at the copy; every desk is closed at the end."""
    opened: list[Desk] = []

    def sign_in(role: str) -> Desk:
        opened.append(offices.sign_in(folder, role))
        return opened[-1]

    yield sign_in
    for desk in opened:
        desk.store.dispose()


@pytest.fixture(scope="module")
def reader(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A supervisor at a copy that the tests of a module only read."""
    copy = offices.copy_of(made, tmp_path_factory.mktemp("read") / "office")
    desk = offices.sign_in(copy, "supervisor")
    yield desk
    desk.store.dispose()
