"""Whatever is done to the trail past the program, walking it finds it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import sqlcipher
from twaim_desk.db.models.audit import Audit
from twaim_desk.services.audit import TrailReport, verify_trail, walk
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_folder import DATABASE
from twaim_desk.services.trail import Act
from twaim_desk.vault import head_file
from twaim_desk.vault.head_file import Standing

ROWS = 14
OPENED = ("DROP TRIGGER IF EXISTS audit_no_update", "DROP TRIGGER IF EXISTS audit_no_delete")
COPIED = "at, user_id, role, second_id, action, outcome, object_kind, object_id, detail, program"
VALUES = {
    "at": "'2026-09-30 10:00:00.000000'",
    "user_id": "7",
    "role": "'admin '",
    "second_id": "3",
    "action": "'find'",
    "outcome": "'Done'",
    "object_kind": "'person'",
    "object_id": "77",
    "detail": "'other'",
    "program": "'9'",
    "previous": "x'00'",
    "mac": "zeroblob(32)",
}
STRANGE = ("'no moment'", "'text'", "x'ff'", "1.5", "''")

rows = st.integers(1, ROWS)


@pytest.fixture(scope="module")
def whole(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An office with a trail of some rows, that is not written to any more."""
    folder = offices.copy_of(made, tmp_path_factory.mktemp("trail") / "office")
    desk = offices.sign_in(folder, "admin")
    with desk.saving() as session:
        for number in range(ROWS - length_of(desk)):
            desk.note(session, Act("test", object_kind="request", object_id=number, detail="sound"))
    yield desk
    desk.store.dispose()


def length_of(desk: Desk) -> int:
    with desk.store.reading() as session:
        return session.scalar(select(func.count()).select_from(Audit)) or 0


def report_on(desk: Desk, *statements: str) -> TrailReport:
    """How a copy of the file stands after someone ran statements in it."""
    copy = desk.folder / "tampered.db"
    shutil.copy(desk.folder / DATABASE, copy)
    tampered = replace(desk, store=sqlcipher.open_store(copy, desk.keys.data))
    try:
        offices.run(tampered, *OPENED, *statements)
        return standing_report(tampered)
    finally:
        tampered.store.dispose()


def standing_report(desk: Desk) -> TrailReport:
    """What `verify_trail` would find, without its own row."""
    noted = head_file.read_head(head_file.head_path(desk.office, desk.folder))
    with desk.store.reading() as session:
        verdict, end, at_noted = walk(session, desk.keys.audit, noted)
    return TrailReport(verdict.rows, verdict.first_bad, head_file.compare(noted, end, at_noted))


def test_a_sound_trail_is_found_whole(whole: Desk) -> None:
    report = report_on(whole)
    assert (report.ok, report.rows, report.first_bad) == (True, ROWS, None)
    assert report.standing is Standing.SAME


@pytest.mark.parametrize("column", VALUES)
@settings(max_examples=2)
@given(row=rows)
def test_a_changed_field_is_found_at_its_row(whole: Desk, column: str, row: int) -> None:
    changed = f"UPDATE audit SET {column} = {VALUES[column]} WHERE sequence = {row}"
    report = report_on(whole, changed)
    assert not report.ok
    assert report.first_bad == row


@settings(max_examples=25)
@given(row=rows, column=st.sampled_from(list(VALUES)), value=st.sampled_from(STRANGE))
def test_what_no_program_would_write_is_found_and_not_fallen_over(
    whole: Desk, row: int, column: str, value: str
) -> None:
    report = report_on(whole, f"UPDATE audit SET {column} = {value} WHERE sequence = {row}")
    assert not report.ok
    assert report.first_bad == row


@settings(max_examples=8)
@given(row=rows)
def test_a_deleted_row_is_found(whole: Desk, row: int) -> None:
    assert not report_on(whole, f"DELETE FROM audit WHERE sequence = {row}").ok


@settings(max_examples=8)
@given(row=rows, at=st.integers(-2, ROWS + 3).filter(lambda at: not 1 <= at <= ROWS))
def test_an_inserted_row_is_found(whole: Desk, row: int, at: int) -> None:
    columns = f"{COPIED}, previous, mac"
    report = report_on(
        whole,
        f"INSERT INTO audit (sequence, {columns}) SELECT {at}, {columns} FROM audit"
        f" WHERE sequence = {row}",
    )
    assert not report.ok


@settings(max_examples=8)
@given(pair=st.tuples(rows, rows).filter(lambda pair: pair[0] != pair[1]))
def test_swapped_rows_are_found(whole: Desk, pair: tuple[int, int]) -> None:
    one, other = pair
    report = report_on(
        whole,
        f"UPDATE audit SET sequence = 1000 WHERE sequence = {one}",
        f"UPDATE audit SET sequence = {one} WHERE sequence = {other}",
        f"UPDATE audit SET sequence = {other} WHERE sequence = 1000",
    )
    assert not report.ok
    assert report.first_bad == min(pair)


CUT = (
    "DELETE FROM audit WHERE sequence > {row}",
    "UPDATE chain_end SET sequence = {row}, mac = (SELECT mac FROM audit WHERE sequence = {row})",
)


@settings(max_examples=10)
@given(row=st.integers(1, ROWS - 1))
def test_a_cut_end_is_found_by_the_head_outside(whole: Desk, row: int) -> None:
    report = report_on(whole, *(statement.format(row=row) for statement in CUT))
    assert report.standing is Standing.BEHIND
    assert not report.ok


def test_a_cut_end_is_not_passed_off_as_a_restored_office(whole: Desk) -> None:
    cut = [statement.format(row=ROWS - 2) for statement in CUT]
    assert not report_on(whole, *cut, "UPDATE chain_end SET epoch = epoch + 1").ok


@pytest.mark.parametrize(
    "change", ["sequence = sequence - 1", "sequence = 0", "mac = zeroblob(32)", "epoch = 9"]
)
def test_an_end_that_the_rows_do_not_lead_to_is_found(whole: Desk, change: str) -> None:
    assert not report_on(whole, f"UPDATE chain_end SET {change}").ok
    assert not report_on(whole, "DELETE FROM chain_end").ok


def test_a_whole_older_file_put_back_is_found(folder: Path, at_desk: OpenDesk) -> None:
    older = (folder / DATABASE).read_bytes()
    first = at_desk("supervisor")
    assert verify_trail(first).ok
    first.store.dispose()
    (folder / DATABASE).write_bytes(older)
    again = at_desk("auditor")
    report = verify_trail(again)
    assert report.standing in {Standing.BEHIND, Standing.OTHER}
    assert not report.ok
    for number in range(4):
        with again.saving() as session:
            again.note(session, Act(f"work.{number}"))
    assert not verify_trail(at_desk("auditor")).ok


@pytest.mark.parametrize("value", ["'text'", "x'00'"])
def test_an_office_whose_last_seal_was_spoiled_opens_and_says_so(
    at_desk: OpenDesk, value: str
) -> None:
    first = at_desk("auditor")
    spoil = f"UPDATE audit SET mac = {value} WHERE sequence = (SELECT max(sequence) FROM audit)"
    offices.run(first, *OPENED, spoil)
    report = verify_trail(at_desk("auditor"))
    assert not report.ok
    assert report.first_bad == report.rows - 2  # since then: it was noticed, and one came in


def test_verifying_is_itself_in_the_trail(at_desk: OpenDesk) -> None:
    auditor = at_desk("auditor")
    assert verify_trail(auditor).ok
    assert offices.trail_of(auditor)[-1] == ("audit.verify", "done", "auditor")
