"""Many rows at once: their numbers, what fills itself in, and that everybody reads meanwhile."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import func, select

from twaim_desk.db.bulk import new_ids, put, unseen_until_commit
from twaim_desk.db.models.office import Setting
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.db.numbers import next_number, next_numbers
from twaim_desk.db.session import Store

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
MORE_THAN_A_CACHE = 120  # rows of 200 kB each


def with_a_user(office: Store) -> int:
    with office.writing() as session:
        user = User(name="a", full_name="a", feminine=False, role="desk", active=True, made_at=AT)
        session.add(user)
        session.flush()
        return user.id


def row(number: int, user: int) -> dict[str, Any]:
    return {
        "id": number, "uuid": f"u{number}", "state": "closed", "taken_from": "old_list",
        "answers": {"old.number": "١"}, "received_on": date(2020, 1, 1), "officer_id": user,
        "changed_at": AT,
    }  # fmt: skip


def test_rows_come_back_as_they_went(office: Store) -> None:
    user = with_a_user(office)
    with office.writing() as session:
        ids = new_ids(session, Request, 3)
        put(session, Request, [row(one, user) for one in ids])
    with office.reading() as session:
        found = session.scalars(select(Request).order_by(Request.id)).all()
        assert [one.id for one in found] == ids
        assert {(one.received_on, one.changed_at) for one in found} == {(date(2020, 1, 1), AT)}
        assert found[0].answers == {"old.number": "١"}
        assert found[0].referred is False
        assert found[0].number is None


def test_whoever_comes_next_has_another_number(office: Store) -> None:
    user = with_a_user(office)
    with office.writing() as session:
        first = new_ids(session, Request, 3)
        put(session, Request, [row(one, user) for one in first])
        second = new_ids(session, Request, 2)
        put(session, Request, [row(one, user) for one in second])
        last = Request(uuid="x", state="draft", taken_from="desk", answers={}, officer_id=user,
                       changed_at=AT)  # fmt: skip
        session.add(last)
        session.flush()
        assert len({*first, *second, last.id}) == 6


def test_some_numbers_of_a_series_are_taken_together(office: Store) -> None:
    with office.writing() as session:
        assert list(next_numbers(session, "old_list", 1448, 3)) == [1, 2, 3]
        assert next_number(session, "old_list", 1448) == 4
        assert list(next_numbers(session, "old_list", 1448, 2)) == [5, 6]


def test_everybody_reads_while_more_is_written_than_a_cache_holds(office: Store) -> None:
    rows = [{"name": f"s{at}", "value": "x" * 200_000} for at in range(MORE_THAN_A_CACHE)]
    count = select(func.count()).select_from(Setting)
    with office.writing() as session:
        with unseen_until_commit(session):
            put(session, Setting, rows)
        with office.reading() as other:
            assert other.scalar(count) == 0
    with office.reading() as other:
        assert other.scalar(count) == MORE_THAN_A_CACHE
