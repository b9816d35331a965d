"""The server: which addresses are refused, and what is told when it does not do its part."""

import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import select, text

from tests import stores
from tests.db import tables
from twaim_desk.db import postgres, refusals, roles
from twaim_desk.db.refusals import AddressError
from twaim_desk.db.session import Store

ROOT = Path(__file__).parents[2]
MANY_NAMES = """SET session_replication_role = replica;
INSERT INTO person_token SELECT 'w' || n % 50, n, ' some words |' FROM generate_series(1, 9999) n"""
REMOTE = "postgresql+psycopg://desk1@server.office/office"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("nothing", "unreadable"),
        ("postgresql+psycopg://desk1@server:port/office", "unreadable"),
        ("sqlite:///office.db", "unreadable"),
        ("postgresql://desk1@server/office", "unreadable"),
        ("postgresql+psycopg://desk1:secret@server/office", "password"),
        (f"{REMOTE}?password=secret", "password"),
        ("postgresql+psycopg://desk1@/office", "no_host"),
        ("postgresql+psycopg://desk1@server.office", "no_host"),
        (f"{REMOTE}?options=-c%20lock_timeout%3D0", "option"),
        (f"{REMOTE}?service=other", "option"),
        (f"{REMOTE}?hostaddr=10.0.0.1", "option"),
        (f"{REMOTE}?sslmode=require", "unencrypted"),
        ("postgresql+psycopg://desk1@/office?host=/run&host=far&sslmode=disable", "unencrypted"),
        (f"{REMOTE}?passfile=/nowhere", "password_file"),
    ],
)
def test_an_address_is_refused(address: str, reason: str) -> None:
    with pytest.raises(AddressError) as caught:
        postgres.open_store(address)
    assert caught.value.reason == reason
    assert "secret" not in f"{caught.value} {caught.value.user_message} {caught.value.__cause__}"


@pytest.mark.parametrize(
    "address",
    [
        REMOTE,
        f"{REMOTE}?sslmode=verify-full&sslrootcert=/office/root.crt",
        "postgresql+psycopg://desk1@localhost/office?sslmode=disable",
        "postgresql+psycopg://desk1@[::1]/office?sslmode=disable",
        "postgresql+psycopg://desk1@/office?host=/run/postgresql",
    ],
)
def test_an_address_is_taken(address: str) -> None:
    assert postgres.checked(address).database == "office"


@pytest.mark.parametrize(
    ("host", "is_local"),
    [
        ("/run/postgresql", True),
        ("127.0.0.9", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("localhost.far", False),
    ],
)
def test_what_is_on_this_machine(host: str, is_local: bool) -> None:
    assert postgres.is_local(host) is is_local


def test_a_password_is_in_a_file_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "password file"
    path.write_text("server.office:5432:office:desk1:secret\n", "utf-8")
    path.chmod(0o644)
    with pytest.raises(AddressError) as caught:
        postgres.checked(f"{REMOTE}?passfile={quote(str(path))}")
    assert caught.value.reason == "open_password_file"
    path.chmod(0o600)
    postgres.checked(f"{REMOTE}?passfile={quote(str(path))}")
    monkeypatch.setenv("PGPASSWORD", "secret")
    with pytest.raises(AddressError):
        postgres.checked(REMOTE)


@pytest.fixture
def far_address(server: stores.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The server as one that is far: by its name, with a password file."""
    monkeypatch.setattr(postgres, "is_local", lambda _: False)
    passwords = tmp_path / "password"
    passwords.touch(0o600)
    passwords.write_text(f"localhost:{server.port}:*:{stores.DESK}:{stores.PASSWORD}\n", "utf-8")
    begin = f"postgresql+psycopg://{stores.DESK}@localhost:{server.port}/{stores.EMPTY}"
    return f"{begin}?passfile={quote(str(passwords))}"


def test_a_far_server_is_met_through_its_own_certificate(
    server: stores.Server, far_address: str
) -> None:
    asked = text("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    address = f"{far_address}&sslrootcert={server.home}/server.crt"
    with stores.opened(address) as store, store.reading() as session:
        assert session.scalar(asked) == "TLSv1.3"


def test_a_far_server_with_another_certificate_is_not_spoken_to(
    far_address: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.crt"
    other.write_bytes(stores.self_signed("localhost")[0])
    for certificate in ("", f"&sslrootcert={quote(str(other))}"):
        with pytest.raises(refusals.ServerAwayError):
            postgres.open_store(f"{far_address}{certificate}")


def test_the_documented_roles_are_those_of_the_program() -> None:
    told = (ROOT / "docs" / "postgresql.md").read_text("utf-8")
    assert f"```sql\n{roles.ROLES}```" in told
    assert f"```sql\n{roles.GRANTS}```" in told


def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(refusals.ServerAwayError) as caught:
        postgres.open_store(f"postgresql+psycopg://desk1@/office?host={tmp_path}")
    assert "desk1" not in str(caught.value)


def test_an_unknown_login_or_database_is_told(server: stores.Server) -> None:
    for address in (server.address("nothing"), server.address(stores.EMPTY, "nobody")):
        with pytest.raises(refusals.ServerAwayError):
            postgres.open_store(address)


def test_an_old_server_is_refused(server: stores.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "LEAST_SERVER", 99)
    with pytest.raises(refusals.ServerUnfitError) as caught:
        postgres.open_store(server.address(stores.EMPTY))
    assert "99" in caught.value.user_message


def test_a_database_of_another_encoding_is_refused(server: stores.Server) -> None:
    server.run("CREATE DATABASE latin TEMPLATE template0 ENCODING latin1 LOCALE 'C'")
    with pytest.raises(refusals.ServerUnfitError):
        postgres.open_store(server.address("latin", stores.ADMINISTRATOR))
    server.drop("latin")


@pytest.fixture
def database(server: stores.Server) -> str:
    """A database with the tests' tables."""
    name = server.new_database()
    with stores.opened(server.address(name)) as store:
        tables.make(store)
    return name


@pytest.fixture
def address(server: stores.Server, database: str) -> str:
    """Its address."""
    return server.address(database)


def test_every_connection_has_every_setting(address: str) -> None:
    with stores.opened(address) as store, store.reader.connect() as connection:
        for name, value in postgres.SETTINGS.items():
            assert connection.execute(text(f"SHOW {name}")).scalar_one() == value
        assert connection.execute(text("SHOW transaction_isolation")).scalar_one() == (
            "repeatable read"
        )


def test_the_words_of_names_are_read_from_the_index_alone(server: stores.Server) -> None:
    """In a grown office each row of a common name lies on a page of its own."""
    database = server.new_database(server.office_template())
    server.run(MANY_NAMES, database)
    server.run("VACUUM ANALYZE person_token", database)  # a server does it by itself, soon
    scan = "SELECT person_id, names FROM person_token WHERE token = 'w7' ORDER BY token, person_id"
    with stores.opened(server.address(database)) as store, store.reader.connect() as connection:
        plan = connection.execute(text(f"EXPLAIN {scan}")).scalars().all()
    assert any("Index Only Scan using pk_person_token" in line for line in plan), plan
    server.drop(database)


def test_a_row_that_another_holds_is_told_in_time(address: str) -> None:
    query = select(tables.PEOPLE).with_for_update()
    with stores.opened(address) as store:
        tables.keep(store, "نورة")
        with store.writing() as holder:
            holder.execute(query)
            began = time.monotonic()
            with pytest.raises(refusals.BusyError), store.writing() as session:
                session.execute(query)
            assert 2.5 < time.monotonic() - began < 4.5


def test_a_connection_that_fell_is_told_and_the_next_one_is_new(
    server: stores.Server, address: str, database: str
) -> None:
    ends = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"
    with stores.opened(address) as store:
        tables.keep(store, "نورة")
        server.run(ends)
        assert tables.kept(store) == ["نورة"]
        with store.writing() as session:
            session.execute(select(tables.PEOPLE))
            server.run(ends)
            with pytest.raises(refusals.ServerAwayError):
                session.execute(select(tables.PEOPLE))
            session.rollback()
        with pytest.raises(refusals.CommitUncertainError):
            keep_and_then(store, "سعد", partial(server.run, ends))
        assert tables.kept(store) == ["نورة"]


def keep_and_then(store: Store, name: str, happens: Callable[[], None]) -> None:
    """A person, and something that happens before the commit."""
    with store.writing() as session:
        session.execute(tables.PEOPLE.insert().values(name=name))
        happens()


def test_counters_write_at_the_same_time(address: str) -> None:
    with stores.opened(address) as store:
        names = [[f"{writer}-{at}" for at in range(20)] for writer in range(4)]
        writers = [threading.Thread(target=tables.keep, args=(store, *each)) for each in names]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        assert sorted(tables.kept(store)) == sorted(chain(*names))


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", refusals.ServerFullError),
        ("57P01", refusals.ServerAwayError),
        ("XX001", refusals.DamagedError),
        ("42P01", type(None)),
        ("", type(None)),
    ],
)
def test_what_the_servers_codes_mean(state: str, kind: type[object]) -> None:
    error = ValueError()
    error.sqlstate = state  # type: ignore[attr-defined]
    assert type(postgres.refusal_of(error)) is kind


def test_the_version_is_told(address: str) -> None:
    with stores.opened(address) as store:
        assert postgres.versions_of(store)["PostgreSQL"]
