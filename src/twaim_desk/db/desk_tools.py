"""What the desk works with: approved answers and the files of the shelf."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import ApprovedAnswer, ShelfFile


def every_answer(session: Session) -> Sequence[ApprovedAnswer]:
    """Every approved answer, those in use first, then the newest that is not any more."""
    query = select(ApprovedAnswer).order_by(ApprovedAnswer.active.desc(), ApprovedAnswer.id.desc())
    return session.scalars(query).all()


def shelf(session: Session) -> Sequence[Row[int, str, str, str, datetime]]:
    """Every file of the shelf without its content, the newest first."""
    query = select(
        ShelfFile.id, ShelfFile.tool, ShelfFile.title, ShelfFile.version, ShelfFile.put_at
    )
    return session.execute(query.order_by(ShelfFile.id.desc())).all()


def has_version(session: Session, tool: str, title: str, version: str) -> bool:
    """Whether the shelf has this version of a file."""
    query = select(ShelfFile.id).where(
        ShelfFile.tool == tool, ShelfFile.title == title, ShelfFile.version == version
    )
    return session.scalar(query.limit(1)) is not None
