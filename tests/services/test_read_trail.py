"""The auditor's reading: newest first, page by page, and itself in the trail."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import Databases, OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.services import audit
from twaim_desk.services.audit import StoppedError, verify_trail
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.read_trail import PAGE, Asked, TrailLine, read_trail, titles, who_is_in_it
from twaim_desk.services.trail import Act, Actor, add

WORK = 450
OPENED = ("DROP TRIGGER IF EXISTS audit_no_update",)


@pytest.fixture(scope="module")
def full(
    databases: Databases, made: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """The auditor at an office where people have worked for some days."""
    place = tmp_path_factory.mktemp("read") / "office"
    with offices.copied(made, place, databases) as folder:
        desk = offices.sign_in(folder, "auditor")
        with desk.saving() as session:
            for number in range(WORK):
                at = offices.clock() + timedelta(hours=number)
                act = Act("find" if number % 3 else "person.open", object_id=number)
                add(session, desk.keys.audit, at, Actor(2 + number % 2, "desk"), act)
        yield desk
        desk.store.dispose()


def every_line(desk: Desk, asked: Asked) -> list[TrailLine]:
    """All pages, one after the other."""
    found: list[TrailLine] = []
    page = read_trail(desk, asked)
    while True:
        found += page.lines
        if not page.has_more:
            return found
        assert len(page.lines) == PAGE
        page = read_trail(desk, asked, page.lines[-1].sequence)


def rows_of(desk: Desk) -> list[Audit]:
    with desk.store.reading() as session:
        return list(session.scalars(select(Audit).order_by(Audit.sequence.desc())))


def test_every_line_is_there_once_newest_first(full: Desk) -> None:
    before = rows_of(full)
    shown = [line.sequence for line in every_line(full, Asked())]
    assert shown == sorted(set(shown), reverse=True)
    assert set(shown) >= {row.sequence for row in before}


@pytest.mark.parametrize("user_id", [None, 2, 3, 99])
@pytest.mark.parametrize("action", [None, "find", "person.open", "nothing"])
@pytest.mark.parametrize("after_days", [None, 0, 4, 400])
def test_person_act_and_day_narrow_it(
    full: Desk, user_id: int | None, action: str | None, after_days: int | None
) -> None:
    day = None if after_days is None else (offices.clock() + timedelta(days=after_days)).date()
    rows = rows_of(full)
    shown = {line.sequence for line in every_line(full, Asked(user_id, action, day))}
    expected = {
        row.sequence
        for row in rows
        if user_id in {None, row.user_id}
        and action in {None, row.action}
        and day in {None, row.at.astimezone(offices.clock().tzinfo).date()}
    }
    since = {row.sequence for row in rows_of(full)} - {row.sequence for row in rows}
    assert shown - since == expected


def test_people_are_shown_by_name_and_acts_by_title(full: Desk) -> None:
    newest, people = read_trail(full, Asked()).lines[0], who_is_in_it(full)
    assert (newest.who, newest.role) == ("ليلى بنت عمر الغامدي", "auditor")
    assert newest.action == "audit.read"
    assert people[full.user_id] == newest.who
    assert len(set(people.values())) == len(offices.ROLES)
    named = titles(full.roles)
    assert {row.action for row in rows_of(full)} <= set(named)
    assert all(offices.is_arabic(title) for title in named.values())


def test_reading_is_in_the_trail_before_anything_is_read(full: Desk) -> None:
    read_trail(full, Asked(2, "find"), before=40)
    row = rows_of(full)[0]
    assert (row.action, row.detail) == ("audit.read", "user 2 action find before 40")


@pytest.mark.parametrize("role", [role for role in offices.ROLES if role != "auditor"])
def test_nobody_else_reads_it(role: str, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    for read in (lambda: read_trail(desk, Asked()), lambda: who_is_in_it(desk)):
        with pytest.raises(NotAllowedError):
            read()


def test_a_line_that_a_stranger_wrote_is_shown_and_not_fallen_over(at_desk: OpenDesk) -> None:
    desk = at_desk("auditor")
    if desk.store.beside is None:  # a server's column takes a moment only
        return
    offices.run(desk, *OPENED, "UPDATE audit SET at = 'no moment' WHERE sequence = 1")
    assert read_trail(desk, Asked()).lines[-1].sequence == 1


def test_the_check_tells_how_far_it_is_and_lets_others_save_meanwhile(
    full: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twaim_desk.db.trail._PAGE", 100)
    total = len(rows_of(full))
    heard: list[tuple[int, int]] = []

    def goes_on(done: int, of: int) -> bool:
        heard.append((done, of))
        with full.saving() as session:
            full.note(session, Act("find"))
        return True

    report = verify_trail(full, goes_on)
    assert report.ok
    assert report.rows == total
    assert [done for done, _ in heard] == [*range(100, total, 100), total]
    assert {of for _, of in heard} == {total}


def test_a_check_that_nobody_waits_for_stops(full: Desk) -> None:
    before = len(rows_of(full))
    with pytest.raises(StoppedError) as stopped:
        verify_trail(full, lambda done, of: False)
    assert offices.is_arabic(stopped.value.user_message)
    assert len(rows_of(full)) == before


def test_the_whole_trail_is_walked_in_pages_of_any_size(
    full: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for size in (1, 7, 1000):
        monkeypatch.setattr("twaim_desk.db.trail._PAGE", size)
        assert audit.verify_trail(full).ok
