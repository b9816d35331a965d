"""The backup of the day: where it goes, when it is not needed, what it replaces."""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from operator import add
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db import migrate, place
from twaim_desk.db.models.office import Setting
from twaim_desk.db.refusals import NetworkFolderError
from twaim_desk.domain.backup_age import Concern
from twaim_desk.domain.retention import DAYS, MONTHS, WEEKS
from twaim_desk.errors import ExpectedError
from twaim_desk.services import backup_archive
from twaim_desk.services.backup_archive import Counts
from twaim_desk.services.backup_file import BackupError
from twaim_desk.services.backup_places import FOLDER, SECOND, Place, beside, choose_place, kept_in
from twaim_desk.services.daily_backup import age_of_last, back_up_daily, back_up_now
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office
from twaim_desk.services.rehearsal import Comparison, rehearse
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.set_up.plan import BACKUP_PLACE
from twaim_desk.texts import backup as texts


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A drive that can be taken away."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def with_stick(at_desk: OpenDesk, stick: Path) -> Desk:
    """The administrator, who chose the drive as second place."""
    desk = at_desk("admin")
    choose_place(desk, SECOND, stick)
    return desk


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def on_day(folder: Path, days: float, role: str = "admin") -> Desk:
    """The desk some days later."""

    def later() -> datetime:
        return offices.clock() + timedelta(days=days)

    return open_office(folder, role, PASSWORD, later)


@pytest.mark.parametrize("role", offices.ROLES)
def test_whoever_closes_the_office_backs_it_up(at_desk: OpenDesk, role: str) -> None:
    desk = at_desk(role)
    report = back_up_daily(desk)
    assert report.done
    assert report.sentence == texts.DONE
    [file] = files_in(beside(desk.folder))
    assert os.name == "nt" or beside(desk.folder).stat().st_mode & 0o077 == 0
    assert file.name == f"twaim-desk-{desk.office.hex[:8]}-20261002-090000.backup"
    assert offices.trail_of(desk)[-1] == ("backup.daily", "done", role)
    assert age_of_last(desk).sentence.endswith(texts.AGE_TODAY)


def test_nothing_changed_nothing_is_done_until_the_next_day(folder: Path) -> None:
    desk = on_day(folder, 0)
    assert back_up_daily(desk).needed
    assert not back_up_daily(desk).needed
    desk.store.dispose()
    again = on_day(folder, 0, "desk")  # signing in is a line in the trail
    assert back_up_daily(again).needed
    again.store.dispose()
    next_day = on_day(folder, 1)
    assert back_up_daily(next_day).needed
    next_day.store.dispose()


def test_a_spoiled_backup_of_today_is_none(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    back_up_daily(desk)
    [file] = files_in(beside(desk.folder))
    content = bytearray(file.read_bytes())
    content[60] ^= 1  # in the manifest
    file.write_bytes(content)
    assert back_up_daily(desk).needed
    assert len(files_in(beside(desk.folder))) == 2
    newest, spoiled = kept_in(
        Place("first", beside(desk.folder), there=True), desk.office, desk.keys
    )
    assert newest.is_ours
    assert not spoiled.is_ours


def test_the_second_place_gets_the_same_backup(with_stick: Desk, stick: Path) -> None:
    report = back_up_daily(with_stick)
    assert report.done
    assert not report.problems
    [first] = files_in(beside(with_stick.folder))
    [second] = files_in(stick / FOLDER)
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()


def test_the_second_place_that_was_set_up_is_used(at_desk: OpenDesk, stick: Path) -> None:
    desk = at_desk("admin")
    with desk.saving() as session:
        session.add(Setting(name=BACKUP_PLACE, value=str(stick)))
    assert back_up_daily(desk).done
    assert len(files_in(stick)) == 1


def test_a_place_that_came_to_be_synchronised_gets_none_and_is_said(
    with_stick: Desk, stick: Path
) -> None:
    (stick / ".dropbox").touch()
    report = back_up_daily(with_stick)
    assert report.done
    [problem] = report.problems
    assert "Dropbox" in problem
    assert not files_in(stick / FOLDER)


def test_an_older_file_put_back_takes_the_place_of_no_backup(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    later, last = (partial(add, offices.clock(), timedelta(hours=hours)) for hours in (1, 2))
    back_up_now(desk)
    back_up_now(replace(desk, put_back=True, clock=later))
    assert len(files_in(beside(desk.folder))) == 2
    back_up_now(replace(desk, clock=last))
    assert len(files_in(beside(desk.folder))) == 1


def test_a_drive_that_is_not_connected_is_said_and_stops_nothing(
    with_stick: Desk, stick: Path
) -> None:
    stick.rename(stick.with_name("pulled out"))
    report = back_up_daily(with_stick)
    assert report.done
    assert report.problems == [
        texts.PROBLEM.format(place=texts.PLACES[SECOND], sentence=texts.PLACE_AWAY)
    ]
    assert not stick.exists()
    assert len(files_in(beside(with_stick.folder))) == 1
    stick.with_name("pulled out").rename(stick)
    assert back_up_daily(with_stick).needed
    assert len(files_in(stick / FOLDER)) == 1


def test_a_drive_pulled_out_in_the_middle_leaves_the_other_place_whole(
    with_stick: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up_daily(with_stick)
    [older] = files_in(stick / FOLDER)
    before = older.read_bytes()
    write_out = backup_archive._write_out

    def pulled_out(source: object, path: Path) -> None:
        if stick in path.parents and path.name == "part":
            path.write_bytes(b"half of a backup")
            raise OSError(5, "planted")
        write_out(source, path)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_archive, "_write_out", pulled_out)
    report = back_up_now(with_stick)
    assert report.done
    assert len(report.problems) == 1
    assert texts.CANNOT_WRITE in report.problems[0]
    assert files_in(stick / FOLDER) == [older]
    assert older.read_bytes() == before
    assert len(files_in(beside(with_stick.folder))) == 2


def test_a_full_disk_leaves_the_older_ones_and_is_said(
    at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk("admin")
    back_up_daily(desk)
    older = files_in(beside(desk.folder))

    def full(*_: object) -> None:
        raise OSError(28, "planted")

    monkeypatch.setattr("twaim_desk.services.backup_file.write", full)
    report = back_up_now(desk)
    assert not report.done
    assert texts.NOT_DONE in report.sentence
    assert texts.NO_SPACE in report.sentence
    assert files_in(beside(desk.folder)) == older
    assert age_of_last(desk).concern is Concern.NONE


def test_a_disk_that_fills_up_while_a_backup_is_opened_is_no_spoiled_backup(
    with_stick: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up_daily(with_stick)
    older = files_in(beside(with_stick.folder))

    class Full(io.BytesIO):
        """A file on a disk that takes nothing any more."""

        def write(self, _: object) -> int:
            raise OSError(28, "planted")

    opened = Path.open

    def on_a_full_disk(path: Path, mode: str = "r", **how: object) -> object:
        if path.name == "verified.db" and mode == "wb":
            return Full()
        return opened(path, mode, **how)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", on_a_full_disk)
    report = back_up_now(with_stick)
    with pytest.raises(BackupError) as refusal:
        rehearse(with_stick, older[0])
    assert refusal.value.user_message == texts.NO_SPACE
    monkeypatch.undo()
    assert not report.done
    assert texts.NO_SPACE in report.sentence
    assert texts.NOT_WHOLE not in report.sentence
    assert files_in(beside(with_stick.folder)) == older


def test_where_the_first_place_fails_the_second_still_gets_one(
    with_stick: Desk, stick: Path
) -> None:
    beside(with_stick.folder).write_bytes(b"a file in its place")
    report = back_up_daily(with_stick)
    assert report.done
    assert len(report.problems) == 1
    assert len(files_in(stick / FOLDER)) == 1


def test_no_place_at_all_is_said(with_stick: Desk, stick: Path) -> None:
    choose_place(with_stick, "first", beside(with_stick.folder).parent)
    (beside(with_stick.folder).parent / FOLDER).rmdir()
    stick.rename(stick.with_name("pulled out"))
    report = back_up_daily(with_stick)
    assert not report.done
    assert len(report.problems) == 2
    assert age_of_last(with_stick).concern is Concern.NOW


def test_a_year_of_days_leaves_what_the_rule_keeps(folder: Path) -> None:
    desk = on_day(folder, 0)
    place = beside(folder)
    back_up_daily(desk)
    [first] = files_in(place)
    desk.store.dispose()
    for day in (1, 40, 41, 41.1, 80, 300, 301):
        later = on_day(folder, day)
        back_up_now(later)
        later.store.dispose()
    assert len(files_in(place)) == 7  # of day 41 only the last
    assert first in files_in(place)
    assert len(files_in(place)) <= DAYS + WEEKS + MONTHS


def test_what_is_not_of_this_office_is_left_alone(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    place = beside(desk.folder)
    place.mkdir()
    strange = [place / f"twaim-desk-{desk.office.hex[:8]}-x.backup", place / "letter.txt"]
    for file in strange:
        file.write_bytes(b"not a backup")
    back_up_daily(desk)
    assert set(strange) < set(files_in(place))


def test_with_a_clock_set_back_the_new_backup_stays(folder: Path) -> None:
    for day in (400, 401, 0):
        desk = on_day(folder, day)
        report = back_up_now(desk)
        desk.store.dispose()
    assert report.outcomes[0].file in files_in(beside(folder))


def test_a_place_that_will_not_do_is_refused(
    at_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk("admin")
    (tmp_path / "OneDrive").mkdir()
    choose_place(desk, SECOND, _made(tmp_path / "good"))
    for folder in (
        tmp_path / "none", desk.folder, desk.folder / "logs", tmp_path / "OneDrive",
    ):  # fmt: skip
        with pytest.raises(ExpectedError) as refusal:
            choose_place(desk, SECOND, folder)
        assert offices.is_arabic(refusal.value.user_message)
    with pytest.raises(ExpectedError) as refusal:
        choose_place(desk, "first", tmp_path / "good")
    assert refusal.value.user_message == texts.SAME_PLACE
    with pytest.raises(NotAllowedError):
        choose_place(at_desk("supervisor"), SECOND, tmp_path)
    monkeypatch.setattr(place, "is_network_mount", lambda _: True)
    with pytest.raises(NetworkFolderError):
        choose_place(desk, SECOND, _made(tmp_path / "far"))


def test_before_the_tables_change_there_is_a_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(migrate, "is_current", lambda _: False)
    monkeypatch.setattr(migrate, "upgrade", lambda _: seen.append(len(files_in(beside(folder)))))
    on_day(folder, 0).store.dispose()
    assert seen == [1]


def test_without_that_backup_the_tables_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgraded: list[object] = []
    monkeypatch.setattr(migrate, "is_current", lambda _: False)
    monkeypatch.setattr(migrate, "upgrade", upgraded.append)
    beside(folder).write_bytes(b"a file in its place")
    with pytest.raises(ExpectedError) as refusal:
        on_day(folder, 0)
    assert texts.NOT_DONE in refusal.value.user_message
    assert not upgraded


def test_what_a_power_cut_left_goes_with_a_later_backup(folder: Path) -> None:
    desk = on_day(folder, 100)
    left = beside(folder) / f"{backup_archive.UNFINISHED}cut"
    left.mkdir(parents=True)
    (left / "part").write_bytes(b"half")
    back_up_daily(desk)
    desk.store.dispose()
    assert not left.exists()


def test_a_rehearsal_compares_and_leaves_nothing(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    back_up_now(desk)
    [file] = files_in(beside(desk.folder))
    before = set(desk.folder.iterdir())
    comparison = rehearse(desk, file)
    assert set(desk.folder.iterdir()) == before
    assert comparison.then.people == offices.PEOPLE
    assert comparison.then.requests > offices.REQUESTS  # and the drafts
    assert comparison.now is not None
    assert comparison.now.trail == comparison.then.trail + 1
    assert not comparison.lost
    assert comparison.lines()[0] == "الأشخاص: ١٢٠ في النسخة، و١٢٠ في المكتب الآن."


def test_an_office_with_less_than_its_backup_is_seen() -> None:
    then = Counts(120, 150, 900)
    for now, lost in ((then, False), (Counts(121, 150, 901), False), (Counts(119, 151, 901), True)):
        assert Comparison(offices.clock(), then, now).lost is lost
    assert not Comparison(offices.clock(), then).lost


def _spoil(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


SPOILED: dict[str, Callable[[Path], object]] = {
    "a byte of the records": lambda file: _spoil(file, file.stat().st_size // 2),
    "a byte of the keys": lambda file: _spoil(file, 900),
    "its end": lambda file: file.write_bytes(file.read_bytes()[:-1]),
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_rehearsal_finds_a_spoiled_backup(at_desk: OpenDesk, how: str) -> None:
    desk = at_desk("admin")
    back_up_now(desk)
    [file] = files_in(beside(desk.folder))
    SPOILED[how](file)
    with pytest.raises(BackupError) as refusal:
        rehearse(desk, file)
    assert refusal.value.user_message == texts.NOT_WHOLE
    assert not list(desk.folder.glob(f"{backup_archive.UNFINISHED}*"))


def test_a_backup_of_another_office_is_refused(at_desk: OpenDesk, tmp_path: Path) -> None:
    other = make_sample(tmp_path / "other", "twaim", 1, 1, 1, offices.UNTIL).desk
    back_up_now(other)
    other.store.dispose()
    [file] = files_in(beside(tmp_path / "other"))
    with pytest.raises(BackupError) as refusal:
        rehearse(at_desk("admin"), file)
    assert refusal.value.user_message == texts.OTHER_OFFICE


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
