"""Every test of a store runs on both engines, each time on a store of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests import stores
from tests.db import tables
from twaim_desk.db.migrate import create_all_by_migrations
from twaim_desk.db.session import Store


@pytest.fixture(params=stores.ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store without tables, opened as who migrates."""
    if request.param == "sqlcipher":
        with stores.in_file(tmp_path / "office.db") as made:
            yield made
    else:
        with stores.in_database(request.getfixturevalue("server")) as made:
            yield made


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with an office's tables, from which others are copied."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    with stores.in_file(path) as made:
        create_all_by_migrations(made)
    return path


@pytest.fixture(params=stores.ENGINES)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store with an office's tables and no rows, opened as at a counter."""
    if request.param == "sqlcipher":
        path = tmp_path / "office.db"
        shutil.copy(request.getfixturevalue("office_file"), path)
        with stores.in_file(path) as made:
            yield made
    else:
        server: stores.Server = request.getfixturevalue("server")
        with stores.in_database(server, server.office_template(), stores.DESK) as made:
            yield made


@pytest.fixture
def file_store(tmp_path: Path) -> Iterator[Store]:
    """A file with the tests' tables, where a test is about the file."""
    with stores.in_file(tmp_path / "office.db") as made:
        tables.make(made)
        yield made


@pytest.fixture
def pool(store: Store) -> Engine:
    """The engine that writes, with the tests' tables."""
    tables.make(store)
    return store.writer
