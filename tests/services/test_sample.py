"""Sample offices: the same for the same seed and day, and like a real one in what they hold."""

import re
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.office import Counter
from twaim_desk.db.models.persons import Identity
from twaim_desk.domain.identity import parse_identity
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import association, shipped_forms
from twaim_desk.services.desk import Desk
from twaim_desk.services.request_list import Line, Wanted, list_requests
from twaim_desk.services.sample.office import make_sample
from twaim_desk.services.sample.people import digits_of

FUTURE = {"promise"}
FUTURE_COLUMNS = {
    "expires_on", "due_on", "answer_due", "answer_by", "last_on", "until_on", "review_on",
}  # fmt: skip


def lines_of(folder: Path, seed: int, until: date, profile: str = "twaim") -> Sequence[Line]:
    made = make_sample(folder, profile, 30, 80, seed, until)
    made.desk.store.dispose()
    desk = offices.sign_in(folder, "supervisor")
    lines = list_requests(desk, Wanted(names=True))
    desk.store.dispose()
    return lines


def test_the_same_seed_and_day_make_the_same_requests(tmp_path: Path) -> None:
    first = lines_of(tmp_path / "1", 5, offices.UNTIL)
    assert lines_of(tmp_path / "2", 5, offices.UNTIL) == first
    assert lines_of(tmp_path / "3", 6, offices.UNTIL) != first
    assert lines_of(tmp_path / "4", 5, date(2026, 9, 1)) != first


@pytest.mark.parametrize("profile", shipped_forms().profiles)
def test_every_profile_has_its_sample(tmp_path: Path, profile: str) -> None:
    lines = lines_of(tmp_path / "office", 2, offices.UNTIL, profile)
    known = association(profile)
    has_end = known.terms.max_working_days is not None
    assert len(lines) == 80
    assert {line.reply_by is not None for line in lines if line.complete_on} == {has_end}
    assert all(line.number.startswith(f"{known.profile.number_prefix}-") for line in lines)


@pytest.mark.parametrize("day", [date(2026, 3, 24), date(2026, 5, 29), date(2026, 9, 25)])
def test_a_sample_until_a_rest_day_ends(tmp_path: Path, day: date) -> None:
    assert max(line.received_on for line in lines_of(tmp_path / "office", 3, day)) <= day


def test_nothing_happened_after_the_last_day(reader: Desk) -> None:
    last = datetime(offices.UNTIL.year, offices.UNTIL.month, offices.UNTIL.day, 21, tzinfo=UTC)
    made_here = {"audit", "user"}
    with reader.reading() as session:
        for name, table in Base.metadata.tables.items():
            if name in FUTURE | made_here:
                continue
            columns = [one for one in table.columns if one.name not in FUTURE_COLUMNS]
            for row in session.execute(select(*columns)):
                for value in row:
                    if isinstance(value, datetime):
                        assert value <= last, name
                    elif isinstance(value, date):
                        assert value <= offices.UNTIL, name


def test_numbers_have_no_gap_in_a_year_and_the_counter_goes_on(reader: Desk) -> None:
    years: dict[int, list[int]] = defaultdict(list)
    for line in list_requests(reader, Wanted()):
        found = re.fullmatch(r"TW-(\d{4})-(\d{6})", line.number)
        assert found is not None
        years[int(found[1])].append(int(found[2]))
    assert len(years) >= 2
    assert all(counts == list(range(1, len(counts) + 1)) for counts in years.values())
    with reader.reading() as session:
        counters = session.scalars(select(Counter).where(Counter.series == "request"))
        assert {row.year: row.last for row in counters} == {y: len(c) for y, c in years.items()}


def test_no_number_is_drawn_twice_in_an_office_of_a_million() -> None:
    assert len({digits_of(7, number) for number in range(1_000_000)}) == 1_000_000


@pytest.mark.parametrize(("people", "requests"), [(0, 0), (0, 5), (-1, 5), (5, -1), (10**7, 1)])
def test_counts_that_cannot_be_are_refused_before_anything_is_made(
    tmp_path: Path, people: int, requests: int
) -> None:
    with pytest.raises(ExpectedError) as refusal:
        make_sample(tmp_path / "office", "twaim", people, requests, 1, offices.UNTIL)
    assert offices.is_arabic(refusal.value.user_message)
    assert not (tmp_path / "office").exists()


def test_an_unknown_association_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(ExpectedError) as refusal:
        make_sample(tmp_path / "office", "nobody", 1, 1, 1, offices.UNTIL)
    assert offices.is_arabic(refusal.value.user_message)
    assert not (tmp_path / "office").exists()


def test_a_thousand_requests_take_less_than_ten_seconds(tmp_path: Path) -> None:
    began = time.process_time()
    made = make_sample(tmp_path / "office", "twaim", 500, 1000, 1, offices.UNTIL)
    made.desk.store.dispose()
    assert time.process_time() - began < 10


def test_identity_numbers_are_valid(reader: Desk) -> None:
    with reader.reading() as session:
        numbers = list(session.scalars(select(Identity.number)))
    assert len(set(numbers)) == offices.PEOPLE
    assert all(parse_identity(number).number == number for number in numbers)
