"""An opened store and its sessions: one transaction each, the same on both engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session

from twaim_desk.db.refusals import CommitUncertainError, StoreError


class _Reading(Session):
    """A session that only reads."""


@event.listens_for(_Reading, "do_orm_execute")
def _refuse_lock(state: ORMExecuteState) -> None:
    """A file knows no locks of rows and would let it pass, where a server refuses."""
    if getattr(state.statement, "_for_update_arg", None) is not None:
        raise RuntimeError("rows locked inside reading")


@dataclass(frozen=True, slots=True)
class Store:
    """The records of an office; which engine keeps them is known in `db` only.

    `writer` and `reader` share one pool; `beside` opens a copy for reading, with the same key.
    """

    writer: Engine = field(repr=False)
    reader: Engine = field(repr=False)
    beside: Callable[[Path], Store] | None = field(default=None, repr=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment throughout; any write in it is refused, and any lock."""
        with _Reading(self.reader) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session of one transaction, kept at the end of the block, undone by any failure in it.

        Raises CommitUncertainError when keeping failed: it may be kept or not, and only a new
        session tells.
        """
        with Session(self.writer) as session:
            session.connection()  # takes the lock now: what is read here is what is written upon
            yield session
            session.flush()
            _commit(session)

    def dispose(self) -> None:
        """Close every connection; those in use close when they come back."""
        self.writer.dispose()


def _commit(session: Session) -> None:
    try:
        session.commit()
    except (DBAPIError, StoreError) as error:
        session.invalidate()  # the next session opens anew, and sees what the disk has
        raise CommitUncertainError(f"commit failed: {type(error).__name__}") from error
