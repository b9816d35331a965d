"""What became of a form: every version with who made it, and what it changed."""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from twaim_desk.db import forms as rows
from twaim_desk.domain.form_changes import FormChange, changes_between
from twaim_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of a form; `who` is nobody where the office began with it."""

    number: int
    made_at: datetime
    who: str | None
    changes: tuple[FormChange, ...]


def history_of(desk: Desk, path: str) -> tuple[FormVersion, ...]:
    """Every version of a form, the newest first, each with what it changed in the one before."""
    desk.allow("form.read")
    with desk.reading() as session:
        found = rows.versions_of(session, path)
    read = [tomllib.loads(row.text) for row in found]
    changes = [tuple(changes_between(before, now)) for now, before in pairwise(read)]
    every = zip(found, [*changes, ()], strict=bool(found))
    return tuple(
        FormVersion(row.number, row.made_at, row.full_name, changed) for row, changed in every
    )
