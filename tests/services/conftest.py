"""One sample office on each engine for all tests of the services; a test that writes takes a copy.

`engine` chooses: modules in ON_BOTH run on both, the others are about the file and its folder.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import Databases, OpenDesk
from tests.stores import ENGINES, Server
from twaim_desk.services.desk import Desk
from twaim_desk.services.sample.office import make_sample

ON_BOTH = {
    "test_ahead",
    "test_blank_papers",
    "test_board_letter",
    "test_channel_changes",
    "test_clock_check",
    "test_coming_again",
    "test_committee",
    "test_complaints",
    "test_correct",
    "test_deliver",
    "test_desk",
    "test_desk_tools",
    "test_duplicates",
    "test_edit_forms",
    "test_evidence",
    "test_exceptions",
    "test_export_all",
    "test_figures",
    "test_find",
    "test_from_paper",
    "test_harm",
    "test_holidays",
    "test_intake",
    "test_interviews",
    "test_list_import",
    "test_list_papers",
    "test_matters",
    "test_merging",
    "test_month",
    "test_notices",
    "test_office_forms",
    "test_open_person",
    "test_paper_words",
    "test_permissions",
    "test_person_changes",
    "test_person_file",
    "test_profile_files",
    "test_read_trail",
    "test_recovery_files",
    "test_referrals",
    "test_register",
    "test_released",
    "test_request_acts",
    "test_request_list",
    "test_request_papers",
    "test_retention",
    "test_rights",
    "test_sample",
    "test_seals",
    "test_settle_matter",
    "test_steps",
    "test_studies",
    "test_surveys",
    "test_tell",
    "test_today",
    "test_told_apart",
    "test_undertakings",
    "test_users",
    "test_visits",
    "test_work_list",
}


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which heads of trails are noted."""
    return tmp_path_factory.mktemp("state")


@contextmanager
def surrounded(state: Path) -> Iterator[None]:
    """Passwords and keys that cost next to nothing, heads of trails in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", offices.cheap_derive)
        patch.setattr("twaim_desk.vault.seal_key._BITS", offices.FEW_BITS)
        patch.setenv("XDG_STATE_HOME", str(state))
        patch.setenv("LOCALAPPDATA", str(state))
        yield


@pytest.fixture(scope="module", autouse=True)
def surroundings(state: Path) -> Iterator[None]:
    """The same for each module of these tests, and for no other test."""
    with surrounded(state):
        yield


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what asks for an office on every engine that its module is about."""
    if "engine" in metafunc.fixturenames:
        module = metafunc.module.__name__.rpartition(".")[2]
        engines = ENGINES if module in ON_BOTH else ENGINES[:1]
        metafunc.parametrize("engine", engines, scope="session")


@pytest.fixture(scope="session")
def databases(engine: str, request: pytest.FixtureRequest) -> Databases:
    """Makes databases on the tests' server; for a file nothing is started."""
    if engine == ENGINES[0]:
        return None
    server: Server = request.getfixturevalue("server")
    return server


@pytest.fixture(scope="session")
def made(databases: Databases, tmp_path_factory: pytest.TempPathFactory, state: Path) -> Path:
    """The folder of a sample office, closed and never written to again."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    place = offices.new_place(databases)
    with surrounded(state):
        counts = (offices.PEOPLE, offices.REQUESTS)
        new = make_sample(folder, "twaim", *counts, 7, offices.UNTIL, place)
    new.desk.store.dispose()
    return folder


@pytest.fixture
def folder(databases: Databases, made: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample office, with its head noted as the original's was."""
    with offices.copied(made, tmp_path / "office", databases) as copy:
        yield copy


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
def reader(
    databases: Databases, made: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A supervisor at a copy that the tests of a module only read."""
    place = tmp_path_factory.mktemp("read") / "office"
    with offices.copied(made, place, databases) as copy:
        desk = offices.sign_in(copy, "supervisor")
        yield desk
        desk.store.dispose()
