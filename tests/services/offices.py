"""Copies of the sample office, and what the tests read in them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import make_url, select, text

from tests.stores import DESK, KEEPER, Server
from twaim_desk.clock import RIYADH
from twaim_desk.db.models.audit import Audit
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import read_office, write_office
from twaim_desk.services.office_place import Server as Place
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.vault import head_file
from twaim_desk.vault.passwords import Cost, derive

PEOPLE, REQUESTS = 120, 150
UNTIL = date(2026, 10, 1)
FEW_BITS = 1024  # of a key of the seal, which is made at once then
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
ROLES = ("admin", "desk", "supervisor", "researcher", "secretary", "liaison", "auditor")

OpenDesk = Callable[[str], Desk]
Databases = Server | None  # the server on which databases are made; none for offices in files


def clock() -> datetime:
    """An hour of the day after the last one in the sample."""
    return datetime(2026, 10, 2, 9, tzinfo=RIYADH)


def cheap_derive(password: str, salt: bytes, cost: Cost) -> bytes:
    """A key from a password at next to no cost, whatever the ring says."""
    return derive(password, salt, CHEAP)


def copy_of(office: Path, folder: Path) -> Path:
    """A copy of an office, with its head noted for the new place too."""
    shutil.copytree(office, folder)
    uuid = read_office(office).office
    head = head_file.read_head(head_file.head_path(uuid, office))
    if head is not None:
        head_file.write_head(head_file.head_path(uuid, folder), head)
    return folder


@contextmanager
def copied(office: Path, folder: Path, databases: Databases) -> Iterator[Path]:
    """A copy of an office; on a server with a database of its own, gone at the end."""
    copy = copy_of(office, folder)
    if databases is None:
        yield copy
        return
    told = read_office(office)
    database = databases.new_database(database_of(told.address))
    write_office(copy, replace(told, address=databases.address(database, DESK)))
    try:
        yield copy
    finally:
        databases.drop(database)


def database_of(address: str | None) -> str:
    """The name of the database that an address leads to."""
    return str(make_url(str(address)).database)


def new_place(databases: Databases) -> Place | None:
    """Where a new office is to be made: on a new database of a server, or in its folder."""
    if databases is None:
        return None
    database = databases.new_database()
    return Place(databases.address(database, DESK), databases.address(database, KEEPER))


def sign_in(folder: Path, role: str) -> Desk:
    """The desk of the user of this role; in a sample he is called as his role."""
    return open_office(folder, role, PASSWORD, clock)


def trail_of(desk: Desk) -> list[tuple[str, str, str | None]]:
    """Each row of the trail: the act, how it ended, and by which role."""
    with desk.store.reading() as session:
        rows = session.scalars(select(Audit).order_by(Audit.sequence))
        return [(row.action, row.outcome, row.role) for row in rows]


def run(desk: Desk, *statements: str) -> None:
    """Statements past the program, as someone who has the key could run them."""
    with desk.store.writer.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def bytes_of(folder: Path) -> dict[str, bytes]:
    """All that stands in a folder, but how often someone mistyped his password."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): p.read_bytes() for p in files if p.name != "attempts.json"}


def is_arabic(sentence: str) -> bool:
    """Whether a sentence is one for the people at the desk."""
    return any("\u0621" <= letter <= "\u064a" for letter in sentence)
