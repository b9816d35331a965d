"""Papers as they were issued, found by their bytes or their code, and the keys that sealed them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.papers import Paper, PaperKey


def current_key(session: Session) -> PaperKey | None:
    """The key that seals, if there is one yet."""
    query = select(PaperKey).where(PaperKey.retired_at.is_(None)).order_by(PaperKey.id.desc())
    return session.scalars(query.limit(1)).first()


def keys_in_use(session: Session) -> Sequence[PaperKey]:
    """Every key that is not retired."""
    return session.scalars(select(PaperKey).where(PaperKey.retired_at.is_(None))).all()


def certificates(session: Session) -> frozenset[bytes]:
    """The certificates of every key that ever sealed papers here."""
    return frozenset(session.scalars(select(PaperKey.certificate)))


def by_digest(session: Session, digest: str) -> Paper | None:
    """The paper that was issued with these very bytes."""
    query = select(Paper).where(Paper.digest == digest).order_by(Paper.id)
    return session.scalars(query.limit(1)).first()


def by_code(session: Session, code: str) -> Paper | None:
    """The paper that was issued with this code."""
    query = select(Paper).where(Paper.code == code, Paper.digest.is_not(None))
    return session.scalars(query).one_or_none()


def replacement(session: Session, paper: Paper) -> Paper | None:
    """The newest original that was made in its place; a copy falls with its original."""
    found, older = None, _originals(session, paper)
    while older:
        query = select(Paper).where(Paper.replaces_id.in_(older), Paper.copy_number == 0)
        newer = session.scalars(query.order_by(Paper.id.desc()).limit(1)).first()
        if newer is None or newer.id in older:
            break
        found, older = newer, [newer.id]
    return found


def _originals(session: Session, paper: Paper) -> Sequence[int]:
    if not paper.copy_number:
        return [paper.id]
    query = select(Paper.id).where(
        Paper.request_id == paper.request_id,
        Paper.kind == paper.kind,
        Paper.copy_number == 0,
        Paper.replaces_id.is_not_distinct_from(paper.replaces_id),
    )
    return session.scalars(query).all()
