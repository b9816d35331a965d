"""The desk: one value that every action gets first; it opens transactions and refuses."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from twaim_desk.clock import Clock
from twaim_desk.db.models.users import User
from twaim_desk.db.session import Store
from twaim_desk.domain.roles import Roles, may, may_before_signing, may_in_read_only
from twaim_desk.errors import ExpectedError, MustLeaveError
from twaim_desk.services import trail
from twaim_desk.services.trail import Act, Actor
from twaim_desk.texts import clock as clock_texts
from twaim_desk.texts import desk as texts
from twaim_desk.vault import head_file
from twaim_desk.vault.keys import Keys

_STANDING = select(User.active, User.role).where(User.id == bindparam("user_id"))


class NotAllowedError(ExpectedError):
    """An action that this person's role may not do; the refusal is in the trail."""

    def __init__(self, action: str) -> None:
        super().__init__(f"not allowed: {action}", user_message=texts.NOT_ALLOWED)


class SignedOutError(MustLeaveError):
    """The person may no longer work here, or not in the role he signed in with."""

    def __init__(self) -> None:
        super().__init__("user disabled or role changed", user_message=texts.SIGNED_OUT)


class UnsignedError(ExpectedError):
    """The undertakings are to be read and signed first; the refusal is in the trail."""

    def __init__(self) -> None:
        super().__init__("undertakings not signed", user_message=texts.UNSIGNED)


class ReadOnlyError(ExpectedError):
    """The trail is not the one noted outside, so nothing is changed until it is taken on."""

    def __init__(self) -> None:
        super().__init__("office is read-only", user_message=texts.READ_ONLY)


class ClockBehindError(ExpectedError):
    """The clock stands before the last record, and nobody has confirmed the day yet."""

    def __init__(self) -> None:
        super().__init__("clock behind the last record", user_message=clock_texts.BEHIND)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who is at the desk of which office, with which keys, by which clock.

    `put_back`: the trail is not the one whose head was noted outside, so that note stays.
    `read_only`: so nothing of the work is changed until the trail is taken on as it stands.
    `foreign_ring`: the key slots are not as the program left them.
    `must_sign`: he has undertakings to sign, and may do little before that.
    """

    store: Store = field(repr=False)
    keys: Keys = field(repr=False)
    office: UUID
    folder: Path
    user_id: int
    role: str
    roles: Roles = field(repr=False)
    clock: Clock = field(repr=False)
    put_back: bool = False
    must_sign: bool = False
    read_only: bool = False
    foreign_ring: bool = False
    _writing: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _inside: threading.local = field(default_factory=threading.local, repr=False)

    def now(self) -> datetime:
        """The moment, by the clock of the desk."""
        return self.clock()

    def allow(self, action: str) -> None:
        """Refuse what this role may not do; the refusal is committed to the trail at once.

        Neither is the work changed by a clock that stands before the last record.
        """
        if not may(self.roles, self.role, action):
            self._refuse(Act(action, "denied"), NotAllowedError(action))
        if self.must_sign and not may_before_signing(self.roles, action):
            self._refuse(Act(action, "denied", detail="unsigned"), UnsignedError())
        if may_in_read_only(self.roles, action):
            return
        if self.read_only:
            self._refuse(Act(action, "denied", detail="read-only"), ReadOnlyError())
        if self.is_clock_behind():
            self._refuse(Act(action, "denied", detail="clock"), ClockBehindError())

    def is_clock_behind(self) -> bool:
        """Whether the clock stands before the last record, and nobody has confirmed the day."""
        with self.store.reading() as session:
            return trail.record_ahead(session, self.now()) is not None

    def note(self, session: Session, act: Act) -> None:
        """A line in the trail, in the transaction of the act."""
        trail.add(session, self.keys.audit, self.now(), Actor(self.user_id, self.role), act)

    @contextmanager
    def saving(self) -> Iterator[Session]:
        """One transaction that writes; the head of the trail is noted outside after its commit."""
        if self._is_inside("reading") or self._is_inside("saving"):
            raise RuntimeError("saving inside reading or saving would wait for itself")
        with self._writing, self._being_inside("saving"):
            with self.store.writing() as session:
                self._refuse_who_left(session)
                yield session
            if (head := session.info.get("head")) is not None and not self.put_back:
                head_file.write_head(head_file.head_path(self.office, self.folder), head)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One moment of the office, for reading."""
        with self.store.reading() as session:
            self._refuse_who_left(session)
            with self._being_inside("reading"):
                yield session

    def _refuse(self, act: Act, error: ExpectedError) -> NoReturn:
        with self.saving() as session:
            self.note(session, act)
        raise error

    def _is_inside(self, what: str) -> bool:
        return bool(getattr(self._inside, what, False))

    @contextmanager
    def _being_inside(self, what: str) -> Iterator[None]:
        """Remember it for this thread; a reading inside a reading ends only itself."""
        before = self._is_inside(what)
        setattr(self._inside, what, True)
        try:
            yield
        finally:
            setattr(self._inside, what, before)

    def _refuse_who_left(self, session: Session) -> None:
        standing = session.execute(_STANDING, {"user_id": self.user_id}).one_or_none()
        if standing is None or not standing.active or standing.role != self.role:
            raise SignedOutError
