"""A session is one transaction; what its end failed at is not called kept or lost."""

import threading
import time
from collections.abc import Iterator

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from tests.db import tables
from tests.db.tables import PAPERS, PEOPLE, Person, keep, kept
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.db.session import Store


@pytest.fixture(autouse=True)
def _tables(store: Store) -> None:
    tables.make(store)


def test_what_was_written_is_kept(store: Store) -> None:
    keep(store, "نورة", "سعد")
    assert kept(store) == ["نورة", "سعد"]


def test_a_failure_inside_undoes_everything(store: Store) -> None:
    with pytest.raises(RuntimeError, match="no paper"):
        keep_then_fail(store)
    assert kept(store) == []


def keep_then_fail(store: Store) -> None:
    """A person, and then something that has nothing to do with the store."""
    with store.writing() as session:
        session.execute(insert(PEOPLE).values(name="نورة"))
        raise RuntimeError("no paper")


def test_a_broken_rule_is_no_uncertainty(store: Store) -> None:
    keep(store, "نورة")
    with pytest.raises(IntegrityError), store.writing() as session:
        session.execute(insert(PEOPLE), [{"name": "سعد"}, {"name": "نورة"}])
    with pytest.raises(IntegrityError), store.writing() as session:
        session.execute(insert(PAPERS).values(person_id=7))
    assert kept(store) == ["نورة"]


def test_a_broken_rule_at_the_very_end_is_none_either(store: Store) -> None:
    keep(store, "نورة")
    with pytest.raises(IntegrityError), store.writing() as session:
        session.add(Person("نورة"))  # reaches the engine only when the block ends
    assert kept(store) == ["نورة"]


def test_an_error_does_not_quote_what_was_typed(store: Store) -> None:
    keep(store, "نورة القحطاني")
    with pytest.raises(IntegrityError) as caught, store.writing() as session:
        session.execute(insert(PEOPLE).values(name="نورة القحطاني"))
    cause = caught.value.__cause__
    assert "people" in str(caught.value)
    assert "القحطاني" not in f"{caught.value} {caught.value!r} {cause} {cause!r}"


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError), store.reading() as session:
        session.execute(insert(PEOPLE).values(name="نورة"))
    keep(store, "سعد")  # the connection that read may write again
    assert kept(store) == ["سعد"]


def test_a_reader_cannot_lock(store: Store) -> None:
    with pytest.raises(RuntimeError), store.reading() as session:
        session.execute(select(PEOPLE).with_for_update())


def test_a_reader_sees_one_moment(store: Store) -> None:
    keep(store, "نورة")
    writer = threading.Thread(target=keep, args=(store, "سعد"))
    with store.reading() as session:
        first = session.scalars(select(PEOPLE.c.name)).all()
        writer.start()
        time.sleep(0.2)
        assert session.scalars(select(PEOPLE.c.name)).all() == first
    writer.join()
    assert kept(store) == ["نورة", "سعد"]


def test_readers_do_not_wait_for_each_other(store: Store) -> None:
    keep(store, "نورة")
    with store.reading() as one:
        one.execute(select(PEOPLE)).all()
        began = time.monotonic()
        assert kept(store) == ["نورة"]
        assert time.monotonic() - began < 1


@pytest.fixture(params=["before", "after"])
def failing_commit(request: pytest.FixtureRequest, store: Store) -> Iterator[str]:
    """The next commit fails, before or after the engine kept the transaction."""

    def fail(connection: Connection) -> None:
        event.remove(store.writer, "commit", fail)
        if request.param == "after":
            connection.connection.dbapi_connection.commit()  # type: ignore[union-attr]
        connection.exec_driver_sql("SELECT of_no_table")

    event.listen(store.writer, "commit", fail)
    yield request.param
    if event.contains(store.writer, "commit", fail):
        event.remove(store.writer, "commit", fail)


def test_a_failed_commit_is_uncertain_and_a_new_session_tells(
    store: Store, failing_commit: str
) -> None:
    with pytest.raises(CommitUncertainError) as caught:
        keep(store, "نورة")
    assert "نورة" not in str(caught.value)
    assert kept(store) == (["نورة"] if failing_commit == "after" else [])
    keep(store, "سعد")


def test_its_own_words_name_no_engine(store: Store) -> None:
    assert repr(store) == "Store()"
