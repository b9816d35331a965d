"""Users by name and number."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.users import User
from twaim_desk.domain.names import same_name


def by_name(session: Session, name: str) -> User | None:
    """The user who signs in with this name, in any spelling that is read as his."""
    return next((user for user in every_user(session) if same_name(user.name, name)), None)


def every_user(session: Session) -> list[User]:
    """All users, those who left too."""
    return list(session.scalars(select(User).order_by(User.id)))


def active_of(session: Session, role: str) -> list[User]:
    """Everyone of a role who may sign in."""
    query = select(User).where(User.active, User.role == role).order_by(User.id)
    return list(session.scalars(query))


def last_sign_in(session: Session, user_id: int) -> datetime | None:
    """When a user last came in."""
    query = select(Audit.at).where(
        Audit.user_id == user_id, Audit.action == "sign-in", Audit.outcome == "done"
    )
    return session.scalar(query.order_by(Audit.sequence.desc()).limit(1))
