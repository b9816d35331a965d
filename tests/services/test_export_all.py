"""Everything goes out in an open form: all rows, what they point to, and no key."""

import csv
import io
import json
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import func, select
from sqlalchemy import text as sql

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.papers import Paper
from twaim_desk.errors import ExpectedError
from twaim_desk.exchange.cell_text import unprotected
from twaim_desk.services import export_all as exporting
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.export_all import ExportStoppedError, export_all, exported_tables
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.texts import export_all as texts

ADMIN = ("admin", PASSWORD)


def rows_of(archive: ZipFile, table: str) -> list[dict[str, str]]:
    """The rows of a table as another program reads them by the README's rule."""
    text = io.TextIOWrapper(archive.open(f"{table}.csv"), "utf-8-sig", newline="")
    head, *rows = csv.reader(text)
    return [dict(zip(head, map(unprotected, row), strict=True)) for row in rows]


def with_a_paper(desk: Desk) -> None:
    """A paper with its bytes, and a reason that a spreadsheet would calculate."""
    with desk.saving() as session:
        paper = Paper(
            kind="receipt", format="a5", copy_number=0, standing="=1+1", content=b"%PDF",
            by_id=desk.user_id,
        )  # fmt: skip
        session.add(paper)


def test_every_row_of_every_table_goes_out(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_PAGE", 50)  # several pages of a small office
    desk = at_desk("supervisor")
    with_a_paper(desk)
    place = tmp_path / "all.zip"
    done = export_all(desk, place, *ADMIN)
    assert done.digest == sha256(place.read_bytes()).hexdigest()
    with ZipFile(place) as archive, desk.store.reading() as session:
        assert archive.testzip() is None
        for table in exported_tables():
            there = session.scalar(select(func.count()).select_from(table))
            later = 1 if table.name == "audit" else 0  # the line of the end itself
            assert len(rows_of(archive, table.name)) == (there or 0) - later, table.name
        names = session.scalars(sql("SELECT name FROM person ORDER BY id")).all()
        assert [row["name"] for row in rows_of(archive, "person")] == names
        paper = rows_of(archive, "paper")[0]
        assert paper["standing"] == "=1+1"
        assert archive.read(paper["content"]) == b"%PDF"
        assert b",'=1+1," in archive.read("paper.csv")
        readme = archive.read(texts.README_FILE).decode("utf-8-sig")
        assert "person.csv" in readme
    assert done.files == 1


def test_what_a_row_points_to_is_in_the_file(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    export_all(desk, tmp_path / "all.zip", *ADMIN)
    with ZipFile(tmp_path / "all.zip") as archive:
        schema = json.loads(archive.read("schema.json"))
        tables = {one["table"]: rows_of(archive, one["table"]) for one in schema}
    for one in schema:
        for column in one["columns"]:
            if column["refers_to"]:
                table, key = column["refers_to"].split(".")
                there = {row[key] for row in tables[table]}
                said = {row[column["name"]] for row in tables[one["table"]]} - {""}
                assert said <= there, column


def test_no_key_goes_out(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    export_all(desk, tmp_path / "all.zip", *ADMIN)
    with ZipFile(tmp_path / "all.zip") as archive:
        assert "key_slot.csv" not in archive.namelist()
        for row in rows_of(archive, "seal_key"):
            assert "wrapped" not in row
        whole = b"".join(archive.read(name) for name in archive.namelist())
    for key in (desk.keys.audit, desk.keys.data):
        assert key not in whole
        assert key.hex().encode() not in whole


def test_it_takes_two_and_both_are_in_the_trail(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    place = tmp_path / "all.zip"
    for second in (("supervisor", PASSWORD), ("desk", PASSWORD), ("admin", "wrong-wrong")):
        with pytest.raises(SecondPersonError):
            export_all(desk, place, *second)
    assert not place.exists()
    done = export_all(desk, place, *ADMIN)
    with desk.store.reading() as session:
        query = select(Audit).order_by(Audit.sequence.desc()).limit(2)
        last, begun = session.scalars(query).all()
    assert (begun.action, last.action) == ("export.all", "export.written")
    assert begun.second_id == last.second_id != desk.user_id
    assert done.digest in str(last.detail)


def test_what_is_stopped_or_fails_leaves_no_file(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    with pytest.raises(ExportStoppedError):
        export_all(desk, tmp_path / "all.zip", *ADMIN, lambda rows: rows < 100)
    assert list(tmp_path.glob("all*")) == []
    (tmp_path / "all.zip").write_text("mine")
    with pytest.raises(ExpectedError) as refusal:
        export_all(desk, tmp_path / "all.zip", *ADMIN)
    assert refusal.value.user_message == texts.IS_THERE
    assert (tmp_path / "all.zip").read_text() == "mine"
    with pytest.raises(ExpectedError):
        export_all(desk, tmp_path / "none" / "all.zip", *ADMIN)


def test_the_work_goes_on_beside_it(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    acts: list[int] = []

    def work(rows: int) -> bool:
        if not acts:
            with_a_paper(desk)  # would wait for itself inside an open reading
            acts.append(rows)
        return True

    export_all(desk, tmp_path / "all.zip", *ADMIN, work)
    assert acts


@pytest.mark.parametrize("role", [one for one in offices.ROLES if one != "supervisor"])
def test_only_the_supervisor_begins_it(at_desk: OpenDesk, role: str, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        export_all(at_desk(role), tmp_path / "all.zip", *ADMIN)
