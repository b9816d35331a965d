"""Carries everything that the office knows out, in a form that any program reads."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, RowMapping, Table, select

from twaim_desk.clock import RIYADH
from twaim_desk.db import models
from twaim_desk.domain.digits import left_to_right
from twaim_desk.errors import ExpectedError
from twaim_desk.exchange.tables_out import Archive, CannotWriteError, new_file
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import export_all as texts

SCHEMA = "schema.json"
# Keys would open what was meant to stay closed; the words of names are made from the names.
_LEFT_OUT = {"key_slot", "person_token"}
_SECRET = {("seal_key", "wrapped")}
_IN_HEX = {"audit", "chain_end"}
_ENDINGS = {("paper", "content"): "pdf", ("seal_key", "certificate"): "der"}
_PAGE, _PAGE_OF_FILES = 2_000, 20

GoesOn = Callable[[int], bool]


class ExportStoppedError(ExpectedError):
    """Whoever asked for it does not want it any more; no file is left."""

    def __init__(self) -> None:
        super().__init__("export stopped", user_message=texts.STOPPED)


@dataclass(slots=True)
class _Course:
    """How far it is; told page by page to the one who may stop it."""

    goes_on: GoesOn
    rows: int = 0
    files: int = 0

    def on(self, rows: int) -> None:
        self.rows += rows
        if not self.goes_on(self.rows):
            raise ExportStoppedError


@dataclass(frozen=True, slots=True)
class Exported:
    """What was carried out, and the hash of the file."""

    place: Path
    tables: int
    rows: int
    files: int
    digest: str


def export_all(
    desk: Desk,
    place: Path,
    second_name: str,
    second_password: str,
    goes_on: GoesOn = lambda _: True,
) -> Exported:
    """Everything in one ZIP, confirmed by a second person.

    It is read page by page, so the work goes on beside it; what belongs to something is written
    before that, so whatever a row points to is there. What is added meanwhile may be missing.
    """
    desk.allow("export.all")
    second_id = confirmed_by(desk, "export.all", second_name, second_password)
    if place.exists():
        raise CannotWriteError("a file is there", texts.IS_THERE)
    with desk.saving() as session:
        desk.note(session, Act("export.all", second_id=second_id))
    course = _Course(goes_on)
    tables = _write(desk, place, course)
    with place.open("rb") as opened:
        digest = file_digest(opened, "sha256").hexdigest()
    with desk.saving() as session:
        counts = f"tables={tables} rows={course.rows} files={course.files}"
        desk.note(
            session, Act("export.written", detail=f"{counts} sha256={digest}", second_id=second_id)
        )
    return Exported(place, tables, course.rows, course.files, digest)


def exported_tables() -> list[Table]:
    """The tables that are carried out, what belongs to something before it."""
    metadata = models.base.Base.metadata
    return [one for one in reversed(metadata.sorted_tables) if one.name not in _LEFT_OUT]


def _write(desk: Desk, place: Path, course: _Course) -> int:
    tables = exported_tables()
    with new_file(place) as file, Archive(file) as archive:
        archive.add_file(texts.README_FILE, _readme(desk, tables).encode("utf-8-sig"))
        archive.add_file(SCHEMA, json.dumps(_schema(tables), indent=1).encode())
        for table in tables:
            archive.add_table(f"{table.name}.csv", _lines(desk, table, course))
        for table in tables:
            for name, content in _files(desk, table):
                archive.add_file(name, content)
                course.files += 1
                course.on(0)
    return len(tables)


def _lines(desk: Desk, table: Table, course: _Course) -> Iterator[Sequence[str]]:
    columns = _columns(table)
    yield columns
    blobs = {name for name in columns if _is_file(table, name)}
    left_out = _SECRET | {(table.name, name) for name in blobs}
    for page in _pages(desk, table, left_out, _PAGE):
        course.on(len(page))
        for row in page:
            yield [
                _file_name(table, name, row) if name in blobs else _text(row[name])
                for name in columns
            ]


def _files(desk: Desk, table: Table) -> Iterator[tuple[str, bytes]]:
    for name in _columns(table):
        if _is_file(table, name):
            others = {(table.name, other) for other in _columns(table) if other != name}
            for page in _pages(desk, table, others | _SECRET, _PAGE_OF_FILES):
                for row in page:
                    if row[name] is not None:
                        yield _file_name(table, name, row), row[name]


def _pages(
    desk: Desk, table: Table, left_out: set[tuple[str, str]], size: int
) -> Iterator[Sequence[RowMapping]]:
    """The rows in the order of their keys; of what is left out only whether there is anything."""
    keys = list(table.primary_key.columns)
    shown = [
        column.is_not(None).label(column.name)
        if (table.name, column.name) in left_out and column not in keys
        else column
        for column in table.columns
    ]
    query = select(*shown).order_by(*keys)
    if len(keys) > 1:  # counters: a handful
        with desk.reading() as session:
            found = session.execute(query).mappings().all()
        yield found
        return
    key, last = keys[0], None
    while True:
        more = query if last is None else query.where(key > last)
        with desk.reading() as session:
            found = session.execute(more.limit(size)).mappings().all()
        yield found
        if len(found) < size:
            return
        last = found[-1][key.name]


def _columns(table: Table) -> list[str]:
    return [one.name for one in table.columns if (table.name, one.name) not in _SECRET]


def _is_file(table: Table, name: str) -> bool:
    return isinstance(table.columns[name].type, LargeBinary) and table.name not in _IN_HEX


def _file_name(table: Table, name: str, row: RowMapping) -> str:
    """Where the content of a cell lies in the ZIP; empty where there is none."""
    if not row[name]:
        return ""
    ending = _ENDINGS.get((table.name, name), "bin")
    return f"files/{table.name}/{row['id']}-{name}.{ending}"


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _schema(tables: Sequence[Table]) -> list[dict[str, Any]]:
    return [{"table": one.name, "file": f"{one.name}.csv", "columns": _described(one)}
            for one in tables]  # fmt: skip


def _described(table: Table) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "type": "file" if _is_file(table, name) else str(column.type).lower(),
            "key": column.primary_key,
            "may_be_empty": bool(column.nullable),
            "refers_to": next((key.target_fullname for key in column.foreign_keys), None),
        }
        for name in _columns(table)
        for column in (table.columns[name],)
    ]


def _readme(desk: Desk, tables: Sequence[Table]) -> str:
    at = desk.now().astimezone(RIYADH)
    with desk.reading() as session:
        name = office_forms(session).association.profile.letterhead.name
    lines = [
        texts.TABLE.format(file=left_to_right(f"{one.name}.csv"), title=texts.TABLES[one.name])
        for one in tables
        if one.name in texts.TABLES
    ]
    return texts.README.format(
        name=name,
        at=left_to_right(f"{at:%Y-%m-%d %H:%M}"),
        tables="\n".join(lines),
    )
