"""Throw-away stores on both engines: an encrypted file, and a PostgreSQL server of the tests' own.

The server listens on a socket in its own folder only, and ends with the tests.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import pytest

from twaim_desk.db import postgres, roles, sqlcipher
from twaim_desk.db.migrate import create_all_by_migrations
from twaim_desk.db.session import Store

KEY = bytes(range(32))
KEEPER = "keeper"  # migrates
DESK = "desk1"  # works at a counter
ADMINISTRATOR = "postgres"
ENGINES = ("sqlcipher", "postgresql")

EMPTY = "empty"  # a database with the roles' rights and no tables
OFFICE = "office"  # with the tables of an office
SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=60"
LACKING = "PostgreSQL is not installed: apt-get install -y postgresql"


@dataclass(frozen=True)
class Server:
    """A running server and the folder of its socket."""

    home: Path
    numbers: Iterator[int] = field(default_factory=count)
    made: set[str] = field(default_factory=set)

    def address(self, database: str, login: str = KEEPER) -> str:
        """What an office's settings would say."""
        return f"postgresql+psycopg://{login}@/{database}?host={self.home}"

    def run(self, statements: str, database: str = "postgres") -> None:
        """As the server's administrator."""
        with self.connect(database) as connection:
            connection.execute(statements.encode())

    def connect(self, database: str, login: str = ADMINISTRATOR) -> psycopg.Connection:
        """A connection past the program."""
        return psycopg.connect(
            host=str(self.home), dbname=database, user=login, autocommit=True, connect_timeout=5
        )

    def new_database(self, template: str = EMPTY) -> str:
        """A database of its own for a test."""
        name = f"test_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def office_template(self) -> str:
        """The database with an office's tables, from which others are copied."""
        if OFFICE not in self.made:
            self.run(f"CREATE DATABASE {OFFICE} TEMPLATE {EMPTY}")
            with opened(self.address(OFFICE)) as store:
                create_all_by_migrations(store)
            self.made.add(OFFICE)
        return OFFICE

    def drop(self, database: str) -> None:
        """Take a test's database away, whoever is still connected."""
        self.run(f"DROP DATABASE {database} WITH (FORCE)")


@contextmanager
def a_server() -> Iterator[Server]:
    """A server with the roles of an office; fails, and says how to mend it, where none is."""
    programs = installed()
    home = Path(tempfile.mkdtemp(prefix="pg", dir=roomy_memory()))
    as_user: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(home, ADMINISTRATOR)
        as_user = ["runuser", "-u", ADMINISTRATOR, "--"]

    def run(program: str, *arguments: str) -> None:
        command = [*as_user, str(programs / program), "-D", str(home / "data"), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=60)

    begin = ("-A", "trust", "-U", ADMINISTRATOR, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    try:
        run("initdb", *begin)
        run("pg_ctl", "-w", "-l", str(home / "log"), "-o", f"-k {home} {SETTINGS}", "start")
        try:
            yield with_roles(Server(home))
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)


def installed() -> Path:
    """The folder of the newest server's programs."""
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    found = sorted((each for each in folders if (each / "initdb").exists()), key=_version)
    if not found:
        pytest.fail(LACKING)
    return found[-1]


def roomy_memory() -> Path | None:
    """The system's folder in memory, where a database is made ten times as fast, if it has room."""
    memory = Path("/dev/shm")
    is_roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2_000_000_000
    return memory if is_roomy else None


def _version(programs: Path) -> float:
    return float(programs.parent.name)


def with_roles(server: Server) -> Server:
    """The server with the roles, a login of each, and the empty database."""
    server.run(roles.ROLES + roles.login(KEEPER, roles.OWNER) + roles.login(DESK, roles.APP))
    server.run(f"CREATE DATABASE {EMPTY}")
    server.run(roles.GRANTS, EMPTY)
    return server


@contextmanager
def opened(address: str) -> Iterator[Store]:
    """A store on a server, closed at the end of the block."""
    store = postgres.open_store(address)
    try:
        yield store
    finally:
        store.dispose()


@contextmanager
def in_database(server: Server, template: str = EMPTY, login: str = KEEPER) -> Iterator[Store]:
    """A store in a database of its own, which is gone at the end of the block."""
    database = server.new_database(template)
    try:
        with opened(server.address(database, login)) as store:
            yield store
    finally:
        server.drop(database)


@contextmanager
def in_file(path: Path) -> Iterator[Store]:
    """A store in a file of its own: a new one, or the one that is there."""
    there = path.exists()
    store = sqlcipher.open_store(path, KEY) if there else sqlcipher.create_store(path, KEY)
    try:
        yield store
    finally:
        store.dispose()
