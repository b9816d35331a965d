"""The list of requests: every filter, page by page, agrees with the rows; what is noted, saved."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import LACKING, completed, digest, held
from tests.services.offices import OpenDesk
from twaim_desk.db import work_list as rows
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.domain.escalation import Level
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Due, Filters, Matter, Stretch, days_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services import work_list
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.export_list import export_list
from twaim_desk.services.intake import receive_incomplete
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.work_list import ListLine, Opened, open_list, read_on, read_page

TODAY = offices.clock().date()
CALENDAR = association("twaim").calendar
OPEN = {state for state in State if state.waits_for_answer or state is State.INCOMPLETE}
FILTERS = [
    Filters(),
    *(Filters(state=state) for state in State),
    *(Filters(due=due) for due in Due),
    Filters(service="rent_aid"),
    Filters(committee="study"),
    Filters(officer=2),
    Filters(officer=1),
    Filters(state=State.CLOSED, service="rent_aid"),
    Filters(state=State.CLOSED, service="rent_aid", officer=2),
    Filters(state=State.WITH_COMMITTEE, due=Due.OVERDUE),
    Filters(officer=2, due=Due.OVERDUE),
    Filters(service="rent_aid", due=Due.FIVE_DAYS),
    Filters(state=State.INCOMPLETE, due=Due.NONE),
]


def all_of(desk: Desk, filters: Filters) -> list[ListLine]:
    """The whole list, as the window would read it while somebody scrolls to its end."""
    opened = open_list(desk, filters)
    parts = [opened.stretch, *others(desk, opened)]
    pages = [page for part in parts for page in part.pages]
    lines = [line for page in pages for line in read_page(desk, opened.asked, page)]
    assert len(lines) == sum(part.count for part in parts)
    return lines


def others(desk: Desk, opened: Opened) -> Iterator[Stretch]:
    after = opened.stretch.after
    while after is not None:
        part = read_on(desk, opened.asked, after)
        yield part
        after = part.after


def known(desk: Desk) -> dict[str, tuple[Any, Any]]:
    """Every numbered request and its promise, by its number."""
    query = select(Request, Promise).outerjoin(Promise, Promise.request_id == Request.id)
    with desk.store.reading() as session:
        found = session.execute(query.where(Request.number.is_not(None))).all()
        return {str(one.number): (one, promise) for one, promise in found}


def is_wanted(filters: Filters, request: Any, promise: Any) -> bool:
    """What the filters say, row by row."""
    waits = State(request.state).waits_for_answer
    due = promise.effective if promise is not None and waits else None
    if filters.due is Due.NONE:
        in_time = due is None and request.state in OPEN
    elif filters.due is not None:
        first, last = days_of(filters.due, TODAY, CALENDAR)
        in_time = due is not None and (first or date.min) <= due <= (last or date.max)
    else:
        in_time = True
    return (
        in_time
        and filters.state in {None, request.state}
        and filters.service in {None, request.service}
        and filters.officer in {None, request.officer_id}
    )


@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_each_filter_gives_its_requests_once_and_in_order(
    reader: Desk, monkeypatch: pytest.MonkeyPatch, filters: Filters
) -> None:
    monkeypatch.setattr(rows, "MOST_SCANNED", 23)
    monkeypatch.setattr(work_list, "_AT_FIRST", 11)
    every = known(reader)
    lines = all_of(reader, filters)
    wanted = {
        number for number, (one, promise) in every.items() if is_wanted(filters, one, promise)
    }
    assert [line.number for line in lines] == list(dict.fromkeys(line.number for line in lines))
    assert {line.number for line in lines} == wanted
    if filters.due in {None, Due.NONE}:
        received = [(line.received_on, every[line.number][0].id) for line in lines]
        assert filters.due or received == sorted(received, reverse=True)
    else:
        replies = [line.reply_by for line in lines]
        assert replies == sorted(replies, key=lambda day: day or date.max)


def test_a_page_is_a_hundred_lines_and_parts_follow_each_other(reader: Desk) -> None:
    opened = open_list(reader, Filters())
    assert len(opened.lines) == 100
    assert opened.stretch.count == offices.REQUESTS
    assert len(opened.stretch.starts) == 2
    assert opened.stretch.after is None


def test_names_are_masked_and_levels_are_said(reader: Desk) -> None:
    lines = all_of(reader, Filters(due=Due.OVERDUE))
    assert lines
    assert all(line.label.endswith(".") for line in lines)
    assert {line.level for line in lines} == {Level.LATE}
    assert {line.level for line in all_of(reader, Filters(state=State.CLOSED))} == {Level.CALM}


def test_text_finds_numbers_and_names_and_its_words_are_not_in_the_trail(reader: Desk) -> None:
    number, (request, _) = next(iter(known(reader).items()))
    with reader.store.reading() as session:
        name = session.get_one(Person, request.person_id).name
    assert number in {line.number for line in all_of(reader, Filters(text=number))}
    first, *_, last = name.split()
    for text in (name, f"{last} {first}"):
        assert number in {line.number for line in all_of(reader, Filters(text=text))}
    assert all_of(reader, Filters(text="لا أحد بهذا الاسم")) == []
    with reader.store.reading() as session:
        details = session.scalars(select(Audit.detail)).all()
    assert not [one for one in details if one and (last in one or number in one)]


def test_the_trail_has_a_line_with_the_count_before_the_list(reader: Desk) -> None:
    lines = all_of(reader, Filters(state=State.CLOSED, due=None))
    with reader.store.reading() as session:
        noted = session.scalars(select(Audit).order_by(Audit.sequence.desc())).first()
    assert noted is not None
    assert (noted.action, noted.detail) == ("requests.list", f"state closed {len(lines)}")


def test_the_list_is_not_for_the_administrator(at_desk: OpenDesk) -> None:
    for act in (
        lambda desk: open_list(desk, Filters()),
        work_list.choices,
    ):
        with pytest.raises(NotAllowedError):
            act(at_desk("admin"))


def test_it_can_be_narrowed_by_what_the_office_has(reader: Desk) -> None:
    offered = work_list.choices(reader)
    assert offered.services["rent_aid"] == "المساعدة في الإيجار"
    assert set(offered.committees) == {"study"}
    assert "هند بنت سعد العتيبي" in offered.officers.values()


def test_the_awaited_day_follows_state_and_promise(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    reply_by = completed(desk, uuid).reply_by
    assert reply_by is not None
    sooner = reply_by - timedelta(days=1)

    def awaited() -> date | None:
        with desk.store.reading() as session:
            return session.scalar(select(Request.answer_due).where(Request.uuid == uuid))

    promise = f"WHERE request_id = (SELECT id FROM request WHERE uuid = '{uuid}')"
    assert awaited() == reply_by
    offices.run(desk, f"UPDATE promise SET effective = '{sooner}' {promise}")
    assert awaited() == sooner
    offices.run(desk, f"UPDATE request SET state = 'told' WHERE uuid = '{uuid}'")
    assert awaited() is None
    offices.run(desk, f"UPDATE promise SET effective = '{reply_by}' {promise}")
    assert awaited() is None
    offices.run(desk, f"UPDATE request SET state = 'deferred' WHERE uuid = '{uuid}'")
    assert awaited() == reply_by


def test_who_was_to_bring_a_paper_two_weeks_ago_is_to_be_reminded(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk, (LACKING,))
    number = receive_incomplete(desk, uuid, digest(desk, uuid)).number
    for days, is_listed in ((13, False), (14, True)):
        then = open_office(
            desk.folder,
            "desk",
            PASSWORD,
            lambda: offices.clock() + timedelta(days=days),  # noqa: B023
        )
        found = {line.number for line in all_of(then, Filters(matter=Matter.LACKING))}
        assert (number in found) is is_listed
        then.store.dispose()


def test_matters_of_the_day_are_found(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    registered = completed(desk, uuid)
    number, request_id = registered.number, registered.request_id

    def by_matter(matter: Matter) -> set[str]:
        return {line.number for line in all_of(desk, Filters(matter=matter))}

    assert number not in by_matter(Matter.MOVED) | by_matter(Matter.EXPIRING)
    end = TODAY + timedelta(days=3)
    offices.run(
        desk,
        "INSERT INTO promise_change (request_id, calendar, reason, changed_at, by_id)"
        f" VALUES ({request_id}, 'c', 'r', '2026-10-02', {desk.user_id})",
        f"UPDATE document_seen SET expires_on = '{end}' WHERE request_id = {request_id}",
    )
    assert number in by_matter(Matter.MOVED) & by_matter(Matter.EXPIRING)
    later = open_office(desk.folder, "desk", PASSWORD, lambda: offices.clock() + timedelta(days=5))
    assert number not in {line.number for line in all_of(later, Filters(matter=Matter.EXPIRING))}
    later.store.dispose()


# The file


def exported(desk: Desk, place: Path, filters: Filters, *, names: bool) -> list[list[str]]:
    count = export_list(desk, filters, place, names=names, stopped=lambda: False)
    with place.open(encoding="utf-8-sig", newline="") as file:
        head, *lines = list(csv.reader(file))
    assert count == len(lines)
    assert len(head) == (9 if names else 8)
    return lines


def test_the_file_has_the_list_and_names_only_for_who_may_see_them(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    supervisor, place = at_desk("supervisor"), tmp_path / "list.csv"
    filters = Filters(state=State.CLOSED)
    numbers = [line.number for line in all_of(supervisor, filters)]
    plain = exported(supervisor, place, filters, names=False)
    assert [line[0] for line in plain] == numbers
    assert offices.trail_of(supervisor)[-1] == ("requests.list", "done", "supervisor")
    named = exported(supervisor, place, filters, names=True)
    assert [line[:8] for line in named] == plain
    assert all(len(line[8].split()) > 1 for line in named)
    assert offices.trail_of(supervisor)[-1] == ("requests.names", "done", "supervisor")
    with pytest.raises(NotAllowedError):
        export_list(at_desk("desk"), filters, place, names=True, stopped=lambda: False)


def test_no_cell_is_a_formula(at_desk: OpenDesk, tmp_path: Path) -> None:
    supervisor = at_desk("supervisor")
    offices.run(supervisor, "UPDATE person SET name = '=1+1'")
    lines = exported(supervisor, tmp_path / "list.csv", Filters(), names=True)
    assert {line[8] for line in lines} == {"'=1+1"}


def test_what_was_stopped_or_refused_leaves_no_file(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk, place = at_desk("desk"), tmp_path / "list.csv"
    asked = iter([False] * 2 + [True] * 9)
    assert export_list(desk, Filters(), place, names=False, stopped=lambda: next(asked)) is None
    assert list(tmp_path.glob("list*")) == []
    with pytest.raises(ExpectedError) as refusal:
        export_list(desk, Filters(), tmp_path / "no" / "l.csv", names=False, stopped=lambda: False)
    assert offices.is_arabic(refusal.value.user_message)


def test_an_old_file_stays_when_the_new_one_was_stopped(at_desk: OpenDesk, tmp_path: Path) -> None:
    place = tmp_path / "list.csv"
    place.write_text("old")
    asked = iter([False] * 2 + [True] * 9)
    export_list(at_desk("desk"), Filters(), place, names=False, stopped=lambda: next(asked))
    assert place.read_text() == "old"
