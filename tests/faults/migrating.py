"""Signs in with the program of tomorrow, which changes the tables of an office on its way in."""

import sys
from pathlib import Path

import pytest

from tests.faults.intakes import KEPT, tell, with_settings
from tests.services import offices
from tests.services.updating import update_program
from twaim_desk.vault import keys

# Every row of a table is written anew, and so are the links of others to it.
REBUILD = '''
"""A person has a note."""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade() -> None:
    """One table rebuilt, one column elsewhere."""
    with op.batch_alter_table("person", recreate="always") as person:
        person.add_column(sa.Column("note", sa.Text()))
    op.add_column("setting", sa.Column("note", sa.Text()))
'''


def sign_in_tomorrow(folder: Path, versions: Path) -> None:
    """The office as its first person tomorrow leaves it: in it, and out again."""
    with pytest.MonkeyPatch.context() as patch:
        update_program(patch, versions, REBUILD)
        offices.sign_in(folder, "admin").store.dispose()


if __name__ == "__main__":
    vars(keys)["derive"] = offices.cheap_derive
    with_settings(sys.argv[3:])
    sign_in_tomorrow(Path(sys.argv[1]), Path(sys.argv[2]))
    tell(KEPT)
