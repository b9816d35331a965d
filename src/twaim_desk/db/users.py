"""Users by name and number."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.users import User
from twaim_desk.domain.names import same_name


def by_name(session: Session, name: str) -> User | None:
    """The user who signs in with this name, in any spelling that is read as his."""
    return next((user for user in every_user(session) if same_name(user.name, name)), None)


def every_user(session: Session) -> list[User]:
    """All users, those who left too."""
    return list(session.scalars(select(User).order_by(User.id)))
