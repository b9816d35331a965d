"""Checks that several kinds of form files share."""

import re
from collections.abc import Sequence

from twaim_desk.form_files.lines import Where
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts


def check_repeated(values: Sequence[str], form: FormFile, *where: str | int) -> None:
    """Note every item of a list of names that stands twice."""
    for at, value in enumerate(values):
        if value in values[:at]:
            form.refuse((*where, at), texts.REPEATED, value=value)


def check_ids(ids: Sequence[str], form: FormFile, *where: str | int) -> None:
    """Note every table of a list whose id stands twice or is not plain letters and digits."""
    check_repeated_ids(ids, form, *where)
    for at, value in enumerate(ids):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
            form.refuse((*where, at, "id"), texts.BAD_ID, value=value)


def check_repeated_ids(ids: Sequence[str], form: FormFile, *where: str | int) -> None:
    """Note every table of a list whose id stands twice."""
    for at, value in enumerate(ids):
        if value in ids[:at]:
            form.refuse((*where, at, "id"), texts.REPEATED, value=value)


def check_file_name(value: str, form: FormFile) -> None:
    """Note an id that is not the file's own name."""
    if value != form.path.stem:
        form.refuse(("id",), texts.NOT_THE_FILE_NAME, value=value)


def check_range(number: int | None, first: int, last: int, where: Where, form: FormFile) -> None:
    """Note a number outside first to last."""
    if number is not None and not first <= number <= last:
        form.refuse(where, texts.OUT_OF_RANGE, key=where[-1], first=first, last=last)
