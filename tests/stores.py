"""Throw-away stores on both engines: an encrypted file, and a PostgreSQL server of the tests' own.

The server listens in its own folder and on this machine's loop only, and ends with the tests.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.memory import roomy_memory
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
PASSWORD = "password of desk1"
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "ssl": "on",
    "ssl_min_protocol_version": "TLSv1.3",
}
DURABLE = {"fsync": "on", "full_page_writes": "on"}
NO_WAIT = ("--locale=C.UTF-8", "--no-sync")
ENTRANCES = "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"
LACKING = "PostgreSQL is not installed: apt-get install -y postgresql"


@dataclass(frozen=True)
class Server:
    """A running server, the folder of its socket, and its port on this machine's own loop."""

    home: Path
    port: int
    numbers: Iterator[int] = field(default_factory=count)
    made: set[str] = field(default_factory=set)

    def address(self, database: str, login: str = KEEPER) -> str:
        """What an office's settings would say."""
        return f"postgresql+psycopg://{login}@/{database}?host={self.home}&port={self.port}"

    def run(self, statements: str, database: str = "postgres") -> None:
        """As the server's administrator."""
        with self.connect(database) as connection:
            connection.execute(statements.encode())

    def connect(self, database: str, login: str = ADMINISTRATOR) -> psycopg.Connection:
        """A connection past the program."""
        return psycopg.connect(
            host=str(self.home),
            port=self.port,
            dbname=database,
            user=login,
            autocommit=True,
            connect_timeout=5,
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
def a_server(*, durable: bool = False) -> Iterator[Server]:
    """A server with the roles of an office; fails, and says how to mend it, where none is.

    A durable one lies on the disk and waits for it, as a real one does.
    """
    programs = installed()
    home = Path(tempfile.mkdtemp(prefix="pg", dir=None if durable else roomy_memory()))
    run = partial(_run, programs, home)
    server = Server(home, free_port())
    chosen = SETTINGS | (DURABLE if durable else {})
    settings = " ".join(f"-c {name}={value}" for name, value in chosen.items())
    begin = f"-k {home} -p {server.port} {settings}"
    try:
        _give(home)
        run("initdb", "-A", "trust", "-U", ADMINISTRATOR, "-E", "UTF8", *NO_WAIT)
        _let_in(home)
        run("pg_ctl", "-w", "-l", str(home / "log"), "-o", begin, "start")
        try:
            yield with_roles(server)
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)


def _run(programs: Path, home: Path, program: str, *arguments: str) -> None:
    """A program of the server's; as root it is run as another, for the server refuses root."""
    as_user = ["runuser", "-u", ADMINISTRATOR, "--"] if os.geteuid() == 0 else []
    command = [*as_user, str(programs / program), "-D", str(home / "data"), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=60)


def _give(path: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(path, ADMINISTRATOR)


def _let_in(home: Path) -> None:
    """As docs/postgresql.md says: a certificate, and passwords only through it."""
    certificate, key = self_signed("localhost")
    (home / "server.crt").write_bytes(certificate)
    files = {"server.crt": certificate, "server.key": key, "pg_hba.conf": ENTRANCES.encode()}
    for name, content in files.items():
        path = home / "data" / name
        path.write_bytes(content)
        path.chmod(0o600)
        _give(path)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return int(asking.getsockname()[1])


def self_signed(name: str) -> tuple[bytes, bytes]:
    """A certificate for a server of this name, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return certificate.public_bytes(Encoding.PEM), secret


def installed() -> Path:
    """The folder of the newest server's programs."""
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    found = sorted((each for each in folders if (each / "initdb").exists()), key=_version)
    if not found:
        pytest.fail(LACKING)
    return found[-1]


def _version(programs: Path) -> float:
    return float(programs.parent.name)


def with_roles(server: Server) -> Server:
    """The server with the roles, a login of each, and the empty database."""
    server.run(roles.ROLES + roles.login(KEEPER, roles.OWNER) + roles.login(DESK, roles.APP))
    server.run(f"ALTER ROLE {DESK} PASSWORD '{PASSWORD}'")
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
