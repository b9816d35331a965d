"""The folder for overseers: what is in it, that nobody who is served is, and the same twice."""

import re
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from tests.paper.reading import sizes_of, text_of
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.persons import Identity, Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.month import Month
from twaim_desk.exchange.tables_out import CannotWriteError
from twaim_desk.services import rehearsal
from twaim_desk.services.before_office import association
from twaim_desk.services.close_month import close_month
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.evidence import EvidenceStoppedError, write_evidence
from twaim_desk.services.trail import Act
from twaim_desk.texts import evidence as texts

INDEX = texts.INDEX_FILE
_LARGEST_OF_LETTERS = 30


def words_of(index: bytes) -> str:
    """What a browser shows of the page."""
    return re.sub(r"<[^>]*>", " ", index.decode()).replace("&quot;", '"').replace("&#x27;", "'")


def test_everything_is_in_it_with_its_hash_and_nobody_who_is_served(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = at_desk("supervisor")
    closed = close_month(desk, Month(2026, 9))
    place = tmp_path / "evidence.zip"
    done = write_evidence(desk, place)
    assert done.digest == sha256(place.read_bytes()).hexdigest()
    with ZipFile(place) as archive:
        assert archive.testzip() is None
        content = {name: archive.read(name) for name in archive.namelist()}
    assert len(content) == done.files
    said = words_of(content.pop(INDEX))
    for name, file in content.items():
        assert name in said
        assert sha256(file).hexdigest() in said
    assert sha256(content["months/2026-09.xlsx"]).hexdigest() == closed.nameless_digest
    for clause in association("twaim").policy.clauses:
        assert clause.text in said
    with desk.store.reading() as session:
        for user in session.scalars(select(User)):
            assert user.full_name in said
        shown = said + "".join(
            text_of(file) for name, file in content.items() if name.endswith(".pdf")
        )
        numbers = [
            *session.scalars(select(Identity.number)),
            *session.scalars(select(Request.number)),
        ]
        assert [one for one in numbers if one is not None and one in shown] == []
        assert [one for one in session.scalars(select(Person.name)) if one in said] == []
    ended = offices.trail_of(desk)
    assert ended[-1] == ("evidence.written", "done", "supervisor")


def test_each_paper_says_that_it_is_a_sample(at_desk: OpenDesk, tmp_path: Path) -> None:
    place = tmp_path / "evidence.zip"
    write_evidence(at_desk("auditor"), place)
    with ZipFile(place) as archive:
        papers = [archive.read(one) for one in archive.namelist() if one.startswith("papers/")]
        assert texts.NO_MONTHS in words_of(archive.read(INDEX))
    assert len(papers) >= 12
    for paper in papers:
        assert max(sizes_of(paper)) > _LARGEST_OF_LETTERS  # the word across the page


def test_the_same_office_gives_the_same_papers_and_archive_order(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, files = at_desk("supervisor"), []
    for name in ("one.zip", "two.zip"):
        write_evidence(desk, tmp_path / name)
        with ZipFile(tmp_path / name) as archive:
            files.append([(one.filename, one.CRC, one.date_time) for one in archive.infolist()])
    changed = {first[0] for first, second in zip(*files, strict=True) if first != second}
    assert changed == {INDEX}  # the trail has grown by the first one's lines


def test_a_rehearsal_is_told_with_its_day(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("supervisor")
    place = tmp_path / "evidence.zip"
    write_evidence(desk, place)
    with ZipFile(place) as archive:
        assert texts.NOT_REHEARSED in words_of(archive.read(INDEX))
    with desk.saving() as session:
        desk.note(session, Act(rehearsal.REHEARSED, detail=rehearsal.WHOLE))
    write_evidence(desk, tmp_path / "later.zip")
    with ZipFile(tmp_path / "later.zip") as archive:
        said = words_of(archive.read(INDEX))
    assert texts.REHEARSED.partition("{day}")[2].strip(". ") in said


def test_what_is_stopped_refused_or_there_leaves_nothing(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk, place = at_desk("supervisor"), tmp_path / "evidence.zip"
    for last in (0, 60):

        def goes_on(done: int, _of: int, last: int = last) -> bool:
            return done <= last

        with pytest.raises(EvidenceStoppedError):
            write_evidence(desk, place, goes_on)
        assert list(tmp_path.glob("*.zip*")) == []
    place.write_bytes(b"mine")
    with pytest.raises(CannotWriteError):
        write_evidence(desk, place)
    assert place.read_bytes() == b"mine"
    with pytest.raises(NotAllowedError):
        write_evidence(at_desk("desk"), tmp_path / "other.zip")
