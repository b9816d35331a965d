"""What users signed, and in which version."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.users import Undertaking


def signed_by(session: Session, user_id: int) -> set[tuple[str, str]]:
    """The path and digest of every text that a user signed."""
    query = select(Undertaking.text_path, Undertaking.text_digest)
    return {(path, digest) for path, digest in session.execute(query.filter_by(user_id=user_id))}


def newest_signed(session: Session) -> dict[tuple[int, str], Undertaking]:
    """The last signature of each user under each text, whatever its version."""
    rows = session.scalars(select(Undertaking).order_by(Undertaking.id))
    return {(row.user_id, row.text_path): row for row in rows}


def version_of(session: Session, path: str, digest: str) -> int:
    """The number of this version of a text: that of who signed it before, or the next one."""
    of_path = select(func.max(Undertaking.version)).where(Undertaking.text_path == path)
    known = session.scalar(of_path.where(Undertaking.text_digest == digest))
    return known or (session.scalar(of_path) or 0) + 1
