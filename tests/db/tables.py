"""Small tables of the tests' own: people, their papers, and a trail."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text, insert, select
from sqlalchemy.orm import registry

from twaim_desk.db.guards import APPEND_ONLY, DELETABLE, keep_append_only
from twaim_desk.db.session import Store

METADATA = MetaData(
    naming_convention={"fk": "fk_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"}
)
PEOPLE = Table(
    "people",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)
PAPERS = Table(
    "papers",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    info={DELETABLE: True},
)
AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("act", Text, nullable=False),
    info={APPEND_ONLY: True},
)


class Person:
    """A person as an object, written when the session flushes."""

    def __init__(self, name: str) -> None:
        self.name = name


registry(metadata=METADATA).map_imperatively(Person, PEOPLE)


def make(store: Store) -> None:
    """The tables, the trail among them guarded."""
    with store.writer.begin() as connection:
        METADATA.create_all(connection)
        keep_append_only(connection, AUDIT.name)


def keep(store: Store, *names: str) -> None:
    """People of these names, each in a transaction of his own."""
    for name in names:
        with store.writing() as session:
            session.execute(insert(PEOPLE).values(name=name))


def kept(store: Store) -> list[str]:
    """The names of the people that are kept, in the order of their coming."""
    with store.reading() as session:
        return list(session.scalars(select(PEOPLE.c.name).order_by(PEOPLE.c.id)))
