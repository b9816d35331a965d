"""Users by name and number."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.users import User


def by_name(session: Session, name: str) -> User | None:
    """The user who signs in with this name."""
    return session.scalars(select(User).where(User.name == name.strip())).one_or_none()


def every_user(session: Session) -> list[User]:
    """All users, those who left too."""
    return list(session.scalars(select(User).order_by(User.id)))
