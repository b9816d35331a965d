"""The people who may sign in: added, switched off and on, given another role or a new password."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from twaim_desk.db import users as rows
from twaim_desk.db.models.users import User
from twaim_desk.errors import ExpectedError
from twaim_desk.services import key_ring
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import NewUser, add_user, check_users
from twaim_desk.services.passwords import slot_for
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import desk as texts
from twaim_desk.vault.keys import slot_name, with_made_slot, without_slot

_ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class UserLine:
    """A user as the list shows him."""

    id: int
    name: str
    full_name: str
    role: str
    active: bool
    last_sign_in: datetime | None


def list_users(desk: Desk) -> tuple[UserLine, ...]:
    """Every user, those who left too; the list is a line in the trail."""
    desk.allow("users.manage")
    with desk.saving() as session:
        desk.note(session, Act("users.list"))
    with desk.reading() as session:
        return tuple(
            UserLine(
                user.id, user.name, user.full_name, user.role, user.active,
                rows.last_sign_in(session, user.id),
            )
            for user in rows.every_user(session)
        )  # fmt: skip


def add(desk: Desk, user: NewUser) -> int:
    """The number of a new user, who signs in with his first password."""
    desk.allow("users.manage")
    if not user.full_name.strip():
        raise ExpectedError("empty full name", user_message=texts.FULL_NAME_EMPTY)
    check_users([user], desk.roles, sample=False)
    slot = slot_for(desk, user.name, f"{user.name} {user.full_name}", user.password)
    with desk.saving() as session:
        if rows.by_name(session, user.name) is not None:
            raise ExpectedError("user name taken", user_message=texts.NAME_TAKEN)
        user_id = add_user(session, user, desk.clock)
        ring = key_ring.change(session, desk, partial(with_made_slot, slot=slot))
        _note(desk, session, "user.add", user_id, f"{user.role} ring {ring}")
        return user_id


def switch_off(desk: Desk, user_id: int) -> None:
    """His slot dies, and he is out at his next action."""
    desk.allow("users.manage")
    with desk.saving() as session:
        user = _user(session, user_id)
        if user_id == desk.user_id:
            raise ExpectedError("switching oneself off", user_message=texts.NOT_ONESELF)
        _refuse_last_admin(session, user)
        user.active, user.left_at = False, desk.now()
        slot = slot_name(desk.office, user.name)
        ring = key_ring.change(session, desk, partial(without_slot, user=slot))
        _note(desk, session, "user.off", user_id, f"ring {ring}")


def give_password(desk: Desk, user_id: int, password: str) -> None:
    """A new password for someone who forgot his, or who comes back after he was switched off."""
    desk.allow("users.manage")
    with desk.reading() as session:
        user = _user(session, user_id)
        name, full_name = user.name, user.full_name
    slot = slot_for(desk, name, f"{name} {full_name}", password)
    with desk.saving() as session:
        user = _user(session, user_id)
        action = "user.password" if user.active else "user.on"
        user.active, user.left_at = True, None
        ring = key_ring.change(session, desk, partial(with_made_slot, slot=slot))
        _note(desk, session, action, user_id, f"ring {ring}")


def change_role(
    desk: Desk, user_id: int, role: str, second_name: str, second_password: str
) -> None:
    """Another role, which a second person confirms; he signs in anew to work in it."""
    desk.allow("users.role")
    if role not in {one.id for one in desk.roles.roles}:
        raise ExpectedError("unknown role", user_message=texts.UNKNOWN_ROLE)
    second_id = confirmed_by(desk, "users.role", second_name, second_password)
    with desk.saving() as session:
        user = _user(session, user_id)
        if user.role == role:
            raise ExpectedError("same role", user_message=texts.SAME_ROLE)
        if role != _ADMIN:
            _refuse_last_admin(session, user)
        detail, user.role = f"{user.role} {role}", role
        _note(desk, session, "user.role", user_id, detail, second_id)


def _note(
    desk: Desk, session: Session, action: str, user_id: int, detail: str, second: int | None = None
) -> None:
    act = Act(action, object_kind="user", object_id=user_id, detail=detail, second_id=second)
    desk.note(session, act)


def _user(session: Session, user_id: int) -> User:
    user = session.get(User, user_id)
    if user is None:
        raise ExpectedError("no such user", user_message=texts.UNKNOWN_USER)
    return user


def _refuse_last_admin(session: Session, user: User) -> None:
    admins = [one.id for one in rows.every_user(session) if one.active and one.role == _ADMIN]
    if admins == [user.id]:
        raise ExpectedError("last administrator", user_message=texts.LAST_ADMIN)
