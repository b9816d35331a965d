"""Making an office, and opening one."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.clock import Clock
from twaim_desk.db import migrate, opening
from twaim_desk.db import trail as trail_rows
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.users import User
from twaim_desk.db.session import Store
from twaim_desk.domain.names import normalised
from twaim_desk.domain.roles import Roles
from twaim_desk.errors import ExpectedError
from twaim_desk.services import attempts, key_ring, seals, undertakings
from twaim_desk.services.desk import Desk, SignedOutError
from twaim_desk.services.office_folder import (
    RING,
    OfficeFile,
    make_folder,
    read_office,
    write_office,
)
from twaim_desk.services.office_place import SAMPLE, Server, keep_ring, new_store, ring_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import desk as texts
from twaim_desk.vault import head_file, recovery
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault.head_file import Head, Standing
from twaim_desk.vault.keys import KeyRing, Keys, WrongPasswordError
from twaim_desk.vault.passwords import check_strength
from twaim_desk.vault.recovery import Part
from twaim_desk.vault.ring_file import digest, read_ring

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewUser:
    """Who is to have an account: the name he signs in with, his role, his first password."""

    name: str
    role: str
    password: str
    full_name: str


@dataclass(frozen=True, slots=True)
class NewOffice:
    """A new office: the desk of its first user, and the three parts of its recovery key."""

    desk: Desk
    parts: tuple[Part, ...]


def shipped_roles() -> Roles:
    """The rights of the roles as they ship."""
    return form_files.read_one(Roles, paths.shipped("forms", "roles.toml"))


def create(
    folder: Path,
    profile: str,
    users: Sequence[NewUser],
    clock: Clock,
    *,
    sample: bool = False,
    server: Server | None = None,
) -> NewOffice:
    """A new office in an empty folder, or on a server; the first of its users is at the desk."""
    roles = shipped_roles()
    check_users(users, roles, sample=sample)
    make_folder(folder)
    office, keys, recovery_key = uuid4(), vault_keys.new_keys(), vault_keys.new_recovery_key()
    ring = _ring(office, keys, recovery_key, users)
    store = new_store(folder, keys.data, server)
    with store.writing() as session:
        session.add(Setting(name="profile", value=profile))
        if sample:
            session.add(Setting(name=SAMPLE, value="1"))
        key_ring.remember(session, ring)
        ids = [add_user(session, user, clock) for user in users]
        if sample:
            undertakings.sign_all(session, ids, clock())
        keep_ring(store, session, folder, ring)
    write_office(folder, OfficeFile(office, sample, None if server is None else server.address))
    desk = Desk(store, keys, office, folder, ids[0], users[0].role, roles, clock)
    with desk.saving() as session:
        desk.note(session, Act("office.create", detail=f"{profile} ring {digest(ring)}"))
    if not sample:
        seals.first_key(desk)  # up to two seconds, which nobody at the counter waits for then
    return NewOffice(desk, recovery.split(recovery_key))


def profile_of(desk: Desk) -> str:
    """The profile that the office was made with."""
    with desk.reading() as session:
        setting = session.get(Setting, "profile")
        return "general" if setting is None else setting.value


def open_office(folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """The desk of a person who signs in; every failure of name or password is one sentence."""
    office = read_office(folder)
    slot = vault_keys.slot_name(office.office, name)
    store, keys = _unlocked(folder, office, slot, password, clock)
    try:
        return _signed_in(store, keys, office.office, folder, name, clock)
    except BaseException:
        store.dispose()
        raise


def _unlocked(
    folder: Path, office: OfficeFile, slot: str, password: str, clock: Clock
) -> tuple[Store, Keys]:
    """The store and the keys; on a server the ring is read from the store, in a folder before."""
    if office.address is None:
        keys = open_ring(folder, read_ring(folder / RING), slot, password, clock)
        return opening.open_in_folder(folder, keys.data), keys
    store = opening.open_at(office.address)
    try:
        return store, open_ring(folder, ring_of(store, folder), slot, password, clock)
    except BaseException:
        store.dispose()
        raise


def _signed_in(
    store: Store, keys: Keys, office: UUID, folder: Path, name: str, clock: Clock
) -> Desk:
    if not migrate.is_current(store):
        migrate.upgrade(store)
    user_id, role = _user_of(store, name)
    put_back, must_sign = _is_put_back(store, office, folder), _must_sign(store, user_id)
    roles = shipped_roles()
    desk = Desk(store, keys, office, folder, user_id, role, roles, clock, put_back, must_sign)
    with desk.saving() as session:
        desk.note(session, Act("sign-in"))
    return desk


def confirm(desk: Desk, name: str, password: str) -> None:
    """Whether the person at a covered desk is the one who signed in; raises if he is not."""
    ring = ring_of(desk.store, desk.folder)
    open_ring(desk.folder, ring, vault_keys.slot_name(desk.office, name), password, desk.clock)


def open_ring(folder: Path, ring: KeyRing, slot: str, password: str, clock: Clock) -> Keys:
    """The keys, by one person's password; a wrong one makes his next try wait longer."""
    attempts.refuse_too_soon(folder, slot, clock())
    try:
        keys = vault_keys.open_slot(ring, slot, password)
    except WrongPasswordError:
        attempts.note_failure(folder, slot, clock())
        raise
    attempts.note_success(folder, slot)
    return keys


def _is_put_back(store: Store, office: UUID, folder: Path) -> bool:
    """Whether the trail is older than its head noted outside, or another one."""
    noted = head_file.read_head(head_file.head_path(office, folder))
    with store.reading() as session:
        end = trail_rows.end_of(session)
        seal = None if noted is None else trail_rows.seal_of(session, noted.sequence)
        head = None if end is None else Head(end.epoch, end.sequence, end.mac)
    return head_file.compare(noted, head, seal) in {Standing.BEHIND, Standing.OTHER}


def _must_sign(store: Store, user_id: int) -> bool:
    """Whether he has undertakings to sign; where they cannot be read he has."""
    try:
        with store.reading() as session:
            return bool(undertakings.unsigned_by(session, user_id))
    except form_files.FormFileError as error:  # a backup is to be possible all the same
        logger.warning("undertakings unreadable: %s", type(error).__name__)
        return True


def _user_of(store: Store, name: str) -> tuple[int, str]:
    with store.reading() as session:
        user = user_rows.by_name(session, name)
        if user is None or not user.active:
            raise SignedOutError
        return user.id, user.role


def check_users(users: Sequence[NewUser], roles: Roles, *, sample: bool) -> None:
    """Refuse who cannot have an account, or not together; in a sample any password will do."""
    known = {role.id for role in roles.roles}
    taken: set[str] = set()
    for user in users:
        spelling = normalised(user.name)
        if not spelling:
            raise ExpectedError("empty user name", user_message=texts.NAME_EMPTY)
        if spelling in taken:
            raise ExpectedError("user name taken", user_message=texts.NAME_TAKEN)
        taken.add(spelling)
        if user.role not in known:
            raise ExpectedError("unknown role", user_message=texts.UNKNOWN_ROLE)
        if not sample:
            check_strength(user.password, f"{user.name} {user.full_name}")


def add_user(session: Session, user: NewUser, clock: Clock) -> int:
    """The number of a new user."""
    row = User(name=user.name, full_name=user.full_name, role=user.role, made_at=clock())
    session.add(row)
    session.flush()
    return row.id


def _ring(office: UUID, keys: Keys, recovery_key: bytes, users: Sequence[NewUser]) -> KeyRing:
    ring = vault_keys.new_ring(office, keys, recovery_key)
    for user in users:
        slot = vault_keys.slot_name(office, user.name)
        ring = vault_keys.with_slot(ring, keys, slot, user.password)
    return ring
