"""Numbers of a series: from one on, each once, and none for what was undone."""

import threading

import pytest

from twaim_desk.db import interviews
from twaim_desk.db.numbers import next_number
from twaim_desk.db.session import Store


def taken(office: Store, series: str = "request", year: int = 1448) -> int:
    """The next number, kept."""
    with office.writing() as session:
        return next_number(session, series, year)


def take_and_fail(office: Store) -> None:
    with office.writing() as session:
        next_number(session, "request", 1448)
        raise ZeroDivisionError


def test_each_series_and_year_begins_with_one(office: Store) -> None:
    assert [taken(office) for _ in range(3)] == [1, 2, 3]
    assert taken(office, year=1449) == 1
    assert taken(office, series="complaint") == 1
    assert taken(office) == 4


def test_what_is_undone_takes_no_number(office: Store) -> None:
    taken(office)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            take_and_fail(office)
    assert taken(office) == 2


def test_several_at_once_get_each_number_once(office: Store) -> None:
    numbers: list[int] = []

    def work() -> None:
        numbers.extend(taken(office) for _ in range(5))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(numbers) == list(range(1, 21))


def test_an_interview_is_looked_up_for_reading_and_locked_for_writing(office: Store) -> None:
    with office.reading() as session:
        assert interviews.by_uuid(session, "none") is None
        assert interviews.drafts(session) == []
        assert interviews.others_with(session, "+966551234567", None) == 0
        assert interviews.granted(session, 1) == []
    with office.writing() as session:
        assert interviews.locked(session, "none") is None
