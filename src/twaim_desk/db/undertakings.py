"""What users signed, and the texts that they signed."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.office import FormVersion
from twaim_desk.db.models.users import Undertaking


def signed_by(session: Session, user_id: int) -> set[tuple[str, str]]:
    """The path and digest of every text that a user signed."""
    query = select(Undertaking.text_path, Undertaking.text_digest)
    return {(path, digest) for path, digest in session.execute(query.filter_by(user_id=user_id))}


def add_signature(session: Session, user_id: int, path: str, digest: str, at: datetime) -> None:
    """One more text signed by a user."""
    session.add(Undertaking(user_id=user_id, text_path=path, text_digest=digest, signed_at=at))


def keep_text(session: Session, path: str, text: str, digest: str, at: datetime) -> int:
    """The number of this version of a text, which is kept when it is new."""
    of_path = select(FormVersion.number).where(FormVersion.path == path)
    known = session.scalar(of_path.where(FormVersion.digest == digest))
    if known is not None:
        return known
    last = select(func.max(FormVersion.number)).where(FormVersion.path == path)
    number = (session.scalar(last) or 0) + 1
    session.add(FormVersion(path=path, number=number, text=text, digest=digest, made_at=at))
    session.flush()
    return number
