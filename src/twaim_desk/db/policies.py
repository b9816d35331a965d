"""The register of policies: versions, copies, whom they hold for."""

from collections.abc import Sequence

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import ShelfFile
from twaim_desk.db.models.policies import PolicyCopy, PolicyVersion, StaffRelation


def versions(session: Session) -> Sequence[PolicyVersion]:
    """Every version of every policy, the newest first."""
    return session.scalars(select(PolicyVersion).order_by(PolicyVersion.id.desc())).all()


def newest(session: Session) -> dict[str, PolicyVersion]:
    """The newest version of each policy by its code, in the order in which they were entered."""
    query = select(PolicyVersion).order_by(PolicyVersion.id)
    return {one.code: one for one in session.scalars(query)}


def newest_to_sign(session: Session) -> dict[str, PolicyVersion]:
    """Of each policy the newest version that is to be signed."""
    query = select(PolicyVersion).where(PolicyVersion.must_sign).order_by(PolicyVersion.id)
    return {one.code: one for one in session.scalars(query)}


def files(session: Session) -> dict[int, Row[int, str, str, str, str]]:
    """Every file of the shelf without its content: number, kind, title, version, digest."""
    query = select(
        ShelfFile.id, ShelfFile.tool, ShelfFile.title, ShelfFile.version, ShelfFile.digest
    )
    return {one.id: one for one in session.execute(query.order_by(ShelfFile.id))}


def copies(session: Session) -> Sequence[PolicyCopy]:
    """Every copy that was given, the newest first."""
    return session.scalars(select(PolicyCopy).order_by(PolicyCopy.id.desc())).all()


def relations(session: Session) -> dict[int, StaffRelation]:
    """As what each user works here, where it was said, by his number."""
    return {one.user_id: one for one in session.scalars(select(StaffRelation))}
