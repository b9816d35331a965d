"""The keys that this office's papers are or were sealed with."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import select

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.papers import PaperKey
from twaim_desk.services.desk import Desk
from twaim_desk.vault.chain import in_groups

_TELLING_BYTES = 10


@dataclass(frozen=True, slots=True)
class KeyLife:
    """A key by what tells its certificate, since when it sealed, and when it was replaced."""

    fingerprint: str
    made_on: date
    replaced_on: date | None


def key_lives(desk: Desk) -> tuple[KeyLife, ...]:
    """Every key, the newest first; none before the first paper of a sample office."""
    desk.allow("seal.rotate")
    with desk.reading() as session:
        rows = session.scalars(select(PaperKey).order_by(PaperKey.id.desc())).all()
        return tuple(_life(row) for row in rows)


def _life(row: PaperKey) -> KeyLife:
    digest = sha256(row.certificate).digest()[:_TELLING_BYTES]
    retired = row.retired_at
    replaced_on = None if retired is None else retired.astimezone(RIYADH).date()
    return KeyLife(in_groups(digest), row.made_at.astimezone(RIYADH).date(), replaced_on)
