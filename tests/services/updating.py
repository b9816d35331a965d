"""The program of tomorrow: with one more script for its tables."""

import shutil
from pathlib import Path

import pytest

from twaim_desk.db import migrate
from twaim_desk.db.session import Store

NEXT = '''
"""A setting has a note."""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade() -> None:
    """One column."""
    op.add_column("setting", sa.Column("note", sa.Text()))
'''


def update_program(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str = NEXT) -> None:
    """From now on, to the end of the test, the tables are those of tomorrow."""
    shutil.copytree(migrate.VERSIONS, folder)
    before = migrate.known_revisions()[-1]
    number = f"{int(before) + 1:04}"
    (folder / f"{number}_next.py").write_text(script.format(number=number, before=before), "utf-8")
    real_current, real_upgrade = migrate.is_current, migrate.upgrade

    def is_current(store: Store, versions: Path = folder) -> bool:
        return real_current(store, versions)

    def upgrade(store: Store, to: str = "head", versions: Path = folder) -> None:
        real_upgrade(store, to, versions)

    monkeypatch.setattr(migrate, "is_current", is_current)
    monkeypatch.setattr(migrate, "upgrade", upgrade)
