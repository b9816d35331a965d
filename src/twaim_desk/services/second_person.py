"""Four eyes: a second person confirms an act with his own password, at the same moment."""

from sqlalchemy.orm import Session

from twaim_desk.db import users as rows
from twaim_desk.db.models.users import User
from twaim_desk.domain.roles import may_before_signing, may_confirm
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import open_ring
from twaim_desk.services.office_place import ring_of
from twaim_desk.services.trail import Act
from twaim_desk.services.undertakings import unsigned_by
from twaim_desk.texts import desk as texts
from twaim_desk.vault.keys import WrongPasswordError, slot_name


class SecondPersonError(ExpectedError):
    """The second person did not confirm; `reason` is a short English code, as in the trail."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"second person: {reason}", user_message=texts.SECOND_REFUSALS[reason])
        self.reason = reason


def confirmed_by(desk: Desk, action: str, name: str, password: str) -> int:
    """The number of the person who confirms an action, for `Act.second_id`.

    Called before the transaction of the act, for trying a password takes its time. A refusal is
    committed to the trail at once; who tries too often waits, as at the sign-in.
    """
    try:
        _try_password(desk, name, password)
    except WrongPasswordError:
        raise _refusal(desk, action, "password", None) from None
    with desk.reading() as session:
        user_id, reason = _judged(desk, session, action, name)
    if reason is not None or user_id is None:
        raise _refusal(desk, action, reason or "password", user_id)
    return user_id


def _try_password(desk: Desk, name: str, password: str) -> None:
    if not name.strip() or not password:
        raise ExpectedError("no second person", user_message=texts.SECOND_NEEDED)
    slot = slot_name(desk.office, name)
    open_ring(desk.folder, ring_of(desk.store, desk.folder), slot, password, desk.clock)


def _judged(desk: Desk, session: Session, action: str, name: str) -> tuple[int | None, str | None]:
    """Who has this name, and why he does not count as the second person, if he does not."""
    user = rows.by_name(session, name)
    if user is None or not user.active:
        return None, "password"
    return user.id, _objection(desk, session, user, action)


def _objection(desk: Desk, session: Session, user: User, action: str) -> str | None:
    if user.id == desk.user_id:
        return "same"
    if not may_confirm(desk.roles, user.role, action):
        return "role"
    if not may_before_signing(desk.roles, action) and unsigned_by(session, user.id):
        return "unsigned"
    return None


def _refusal(desk: Desk, action: str, reason: str, user_id: int | None) -> SecondPersonError:
    """The refusal, after its line in the trail."""
    act = Act(action, "denied", detail=f"second {reason}", second_id=user_id)
    with desk.saving() as session:
        desk.note(session, act)
    return SecondPersonError(reason)
