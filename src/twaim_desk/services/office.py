"""Making an office, and opening one."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.clock import Clock
from twaim_desk.db import migrate, opening
from twaim_desk.db import users as user_rows
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.users import User
from twaim_desk.db.session import Store
from twaim_desk.domain.names import normalised
from twaim_desk.domain.roles import Roles
from twaim_desk.errors import ExpectedError
from twaim_desk.services import attempts, form_rows, key_ring, making, seals, standing, undertakings
from twaim_desk.services.backup_archive import Packing
from twaim_desk.services.daily_backup import back_up_before_migration
from twaim_desk.services.desk import Desk, SignedOutError
from twaim_desk.services.office_folder import RING, OfficeFile, read_office, write_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.office_place import SAMPLE, Server, keep_ring, new_store, ring_of
from twaim_desk.services.regulations import first_of
from twaim_desk.services.server_tables import bring_up_if_allowed
from twaim_desk.services.trail import Act, record_ahead
from twaim_desk.texts import desk as texts
from twaim_desk.vault import keys as vault_keys
from twaim_desk.vault import recovery
from twaim_desk.vault.keys import KeyRing, Keys, WrongPasswordError
from twaim_desk.vault.passwords import check_strength
from twaim_desk.vault.recovery import Part
from twaim_desk.vault.ring_file import digest, read_ring

logger = logging.getLogger(__name__)

FORMS_TAKEN_IN, SIGN_IN = "form.taken_in", "sign-in"


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


@dataclass(frozen=True, slots=True)
class Recovery:
    """A new recovery key and the three parts of it, before there is an office that it opens."""

    key: bytes = field(repr=False)
    parts: tuple[Part, ...]

    @property
    def fingerprint(self) -> str:
        """The short name that its sheets bear."""
        return recovery.fingerprint(self.key)


@dataclass(frozen=True, slots=True)
class Furnishing:
    """What a new office has beside its users: changed forms, further rows, parts in good hands.

    `fill` is called with its desk before it counts as an office: when that fails, there is none.
    """

    forms: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Base, ...] = ()
    recovery: Recovery | None = None
    fill: Callable[[Desk], None] = lambda _: None


def new_recovery() -> Recovery:
    """A key that nobody knows yet, and its parts."""
    key = vault_keys.new_recovery_key()
    return Recovery(key, recovery.split(key))


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
    furnishing: Furnishing | None = None,
) -> NewOffice:
    """A new office in an empty folder, or on a server; the first of its users is at the desk."""
    roles, furnishing = shipped_roles(), furnishing or Furnishing()
    (making.refuse_place if server is None else making.refuse_office)(folder)
    check_users(users, roles, sample=sample)
    texts = form_rows.texts_for(profile, form_rows.source_of(furnishing.forms))
    made = furnishing.recovery or new_recovery()
    office, keys = uuid4(), vault_keys.new_keys()
    ring = _ring(office, keys, made.key, users)
    file = OfficeFile(office, sample, None if server is None else server.address)
    with making.beside(folder) as place:
        store = new_store(place, keys.data, server)
        try:
            with store.writing() as session:
                session.add(Setting(name="profile", value=profile))
                form_rows.put(session, profile, texts, form_rows.SHIPPED, form_rows.Author(clock()))
                session.add_all(first_of(office_forms(session).association.policy, clock()))
                ids = _people_of_new(session, users, clock, sample=sample)
                session.add_all(furnishing.rows)
                key_ring.remember(session, ring)
                keep_ring(store, session, place, ring)
            desk = Desk(store, keys, office, folder, ids[0], users[0].role, roles, clock)
            with desk.saving() as session:
                desk.note(session, Act("office.create", detail=f"{profile} ring {digest(ring)}"))
            furnishing.fill(desk)
            if not sample:
                seals.first_key(desk)  # seconds, which nobody at the counter waits for then
        finally:
            store.dispose()
        write_office(place, file)
    return NewOffice(replace(desk, store=_opened(folder, file, keys)), made.parts)


def _opened(folder: Path, office: OfficeFile, keys: Keys) -> Store:
    if office.address is None:
        return opening.open_in_folder(folder, keys.data)
    return opening.open_at(office.address)


def _people_of_new(
    session: Session, users: Sequence[NewUser], clock: Clock, *, sample: bool
) -> list[int]:
    ids = [add_user(session, user, clock) for user in users]
    if sample:
        session.add(Setting(name=SAMPLE, value="1"))
        undertakings.sign_all(session, ids, clock())
    return ids


def open_office(folder: Path, name: str, password: str, clock: Clock) -> Desk:
    """The desk of a person who signs in; every failure of name or password is one sentence."""
    making.finish(folder)
    office = read_office(folder)
    slot = vault_keys.slot_name(office.office, name)
    failed = attempts.failures_of(folder, slot)
    store, keys = _unlocked(folder, office, slot, password, clock)
    try:
        return _signed_in(store, keys, office.office, folder, name, clock, failed)
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
    store: Store, keys: Keys, office: UUID, folder: Path, name: str, clock: Clock, failed: int
) -> Desk:
    if not migrate.is_current(store):
        if opening.is_in_folder(store):  # a server's administrator copies it
            back_up_before_migration(Packing(store, keys, office, folder, clock()))
        bring_up_if_allowed(store)
    user_id, role = _user_of(store, name)
    roles, must_sign = shipped_roles(), _must_sign(store, user_id)
    desk = Desk(store, keys, office, folder, user_id, role, roles, clock, must_sign=must_sign)
    desk, noticed = standing.examined(desk)
    with desk.saving() as session:
        taken_in = _forms_taken_in(desk, session)
        # Whoever is refused opens no key, so nothing can be written at that moment.
        refused = (Act(SIGN_IN, "denied", detail=f"{failed} times before"),) if failed else ()
        for act in (*noticed, *taken_in, *refused, Act(SIGN_IN)):
            desk.note(session, act)
    return desk


def _forms_taken_in(desk: Desk, session: Session) -> tuple[Act, ...]:
    """What is noted of the forms that an updated program brought along, and the office now has."""
    if desk.read_only or record_ahead(session, desk.now()) is not None:
        return ()
    try:
        taken_in = form_rows.take_in(session, form_rows.Author(desk.now()))
    except form_files.FormFileError as error:  # a backup is to be possible all the same
        logger.warning("forms unreadable: %s", type(error).__name__)
        return ()
    return (Act(FORMS_TAKEN_IN, detail=" ".join(taken_in)),) if taken_in else ()


def confirm(desk: Desk, name: str, password: str) -> None:
    """Whether the person at a covered desk is the one who signed in; raises if he is not."""
    ring = ring_of(desk.store, desk.folder)
    slot = vault_keys.slot_name(desk.office, name)
    try:
        open_ring(desk.folder, ring, slot, password, desk.clock)
    except WrongPasswordError:
        with desk.saving() as session:
            desk.note(session, Act(SIGN_IN, "denied", detail="cover"))
        raise


def open_ring(folder: Path, ring: KeyRing, slot: str, password: str, clock: Clock) -> Keys:
    """The keys, by one person's password; a wrong one makes his next try wait longer."""
    attempts.refuse_too_soon(folder, slot, clock())
    try:
        keys = vault_keys.open_slot(ring, slot, password)
    except WrongPasswordError:
        attempts.note_failure(folder, slot, clock(), {one.user for one in ring.slots})
        raise
    attempts.note_success(folder, slot)
    return keys


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
