"""The figures of a month are those of the records; a closed month stays as it was."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from tests.services.workbooks import workbook_of
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import Fate, WorkingDays
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.services import pausing
from twaim_desk.services.before_office import association
from twaim_desk.services.close_month import ClosingError, close_month, reopen_month
from twaim_desk.services.course import go_on
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.month import (
    NotWrittenError,
    overview,
    report_of,
    write_workbook,
)
from twaim_desk.services.month_reading import FutureMonthError, StoppedError
from twaim_desk.services.open_request import open_request
from twaim_desk.services.request_acts import Told
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.texts import month as texts
from twaim_desk.texts import month_workbook as words

SEPTEMBER, AUGUST, OCTOBER = Month(2026, 9), Month(2026, 8), Month(2026, 10)
# Every third answered request once waited for its person from the day after it was complete, and
# every other open one has waited since the day it was to be answered.
NEVER = date.max
WAITED = """INSERT INTO pause (request_id, from_on, until_on, reason, by_id)
 SELECT id, date(complete_on, '+1 day'), date(complete_on, '+6 days'), 'سبب', 1 FROM request
 WHERE answered_on > complete_on AND id % 3 = 0"""
WAITS = """INSERT INTO pause (request_id, from_on, until_on, reason, by_id)
 SELECT r.id, p.effective, NULL, 'سبب', 1 FROM request r JOIN promise p ON p.request_id = r.id
 WHERE r.answer_due < '2026-09-28' AND r.id % 2 = 0"""
MONTHS = [Month(2025, 11), Month(2026, 3), AUGUST, SEPTEMBER, OCTOBER]


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A supervisor at a busier sample office, in which something of everything happens."""
    folder = tmp_path_factory.mktemp("busy") / "office"
    make_sample(folder, "twaim", 150, 900, 11, offices.UNTIL).desk.store.dispose()
    desk = offices.sign_in(folder, "supervisor")
    offices.run(desk, WAITED, WAITS)
    yield desk
    desk.store.dispose()


def asked(desk: Desk, query: str) -> int:
    """One number, by plain SQL."""
    with desk.store.reading() as session:
        return int(session.execute(text(query)).scalar() or 0)


class Records:
    """The same figures from the records by plain SQL, with nothing of ours but the tables."""

    def __init__(self, desk: Desk, month: Month) -> None:
        self._desk = desk
        first, last = month.first, min(month.last, offices.clock().date())
        # Riyadh is three hours before Greenwich, in whose time moments are kept.
        begins = f"'{first - timedelta(days=1)} 21:00:00'"
        self._ends = f"'{last} 21:00:00'"
        self._within = f">= {begins} AND {{0}} < {self._ends}"
        self._last, self._in_month = f"'{last}'", f"BETWEEN '{first}' AND '{last}'"
        self._received = f"r.number IS NOT NULL AND r.received_on {self._in_month}"
        self._numbered = f"r.number IS NOT NULL AND r.received_on <= {self._last}"
        self._answered = f"r.answered_on <= {self._last}"
        self._open = f"(r.answered_on IS NULL OR r.answered_on > {self._last})"
        newest = (
            "SELECT e.after FROM request_event e WHERE e.request_id = r.id AND"
            f" e.happened_at < {self._ends} ORDER BY e.happened_at DESC, e.id DESC LIMIT 1"
        )
        self._over = f"({self._open} AND ({newest}) IN ('withdrawn', 'closed'))"
        self._complete = f"r.complete_on <= {self._last}"
        self._effective = (
            "(CASE WHEN EXISTS (SELECT 1 FROM pause w WHERE w.request_id = r.id AND"
            f" w.until_on IS NULL AND w.from_on <= {self._last}) THEN '9999-12-31'"
            " ELSE p.effective END)"
        )

    def requests(self, where: str) -> int:
        tables = "request r LEFT JOIN promise p ON p.request_id = r.id"
        return asked(self._desk, f"SELECT count(*) FROM {tables} WHERE {where}")

    def moments(self, table: str, column: str, more: str = "") -> int:
        within = f"{column} {self._within.format(column)}"
        return asked(self._desk, f"SELECT count(*) FROM {table} WHERE {within} {more}")

    def days(self, table: str, column: str, more: str = "") -> int:
        return asked(
            self._desk, f"SELECT count(*) FROM {table} WHERE {column} {self._in_month} {more}"
        )

    def of_received(self) -> dict[str, int]:
        got, dated = self._received, f"{self._complete} AND {self._effective} IS NOT NULL"
        still = f"{got} AND {self._open} AND NOT {self._over}"
        late = f"{dated} AND {self._effective} < {self._last}"
        return {
            "received": self.requests(got),
            "answered_on_time": self.requests(
                f"{got} AND {self._answered} AND r.answered_on <= p.effective"
            ),
            "answered_late": self.requests(
                f"{got} AND {self._answered} AND r.answered_on > p.effective"
            ),
            "withdrawn": self.requests(f"{got} AND {self._over}"),
            "open_late": self.requests(f"{still} AND {late}"),
            "open_in_time": self.requests(f"{still} AND NOT coalesce({late}, FALSE)"),
            "not_started": self.requests(f"{still} AND NOT coalesce({self._complete}, FALSE)"),
            "answer_days": self._answer_days(),
        }

    def of_due(self) -> dict[str, int]:
        due = f"{self._numbered} AND {self._complete} AND {self._effective} {self._in_month}"
        late_now = (
            f"{self._numbered} AND {self._complete} AND {self._effective} < {self._last}"
            f" AND {self._open} AND NOT {self._over}"
        )
        late_then = f"r.answered_on {self._in_month} AND r.answered_on > p.effective"
        return {
            "due": self.requests(f"{due} AND NOT {self._over}"),
            "due_on_time": self.requests(f"{due} AND r.answered_on <= p.effective"
                                         f" AND {self._answered}"),
            "late": self.requests(late_now) + self.requests(late_then),
            "completed": self.requests(f"r.number IS NOT NULL AND r.complete_on {self._in_month}"),
        }  # fmt: skip

    def of_work(self) -> dict[str, int]:
        tried = ("contact_attempt", "tried_at")
        came = {"good": "rated_good", "middling": "rated_middling", "poor": "rated_poor"}
        at_desk = "AND method = 'counter' AND rating ="
        rated = {
            ours: self.days("rating", "rated_on", f"{at_desk} '{theirs}'")
            for theirs, ours in came.items()
        }
        shown = rated if sum(rated.values()) >= 5 else dict.fromkeys(rated, 0)
        open_then = f"(closed_on IS NULL OR closed_on > {self._last})"
        still = f"received_on <= {self._last} AND {open_then}"
        visits = (
            "SELECT count(*) FROM visit v JOIN request r ON r.id = v.request_id"
            f" WHERE r.number IS NOT NULL AND r.complete_on {self._in_month}"
            f" AND v.came_at < {self._ends}"
        )
        return shown | {
            "visits_of_completed": asked(self._desk, visits),
            "visits": self.moments("visit", "came_at"),
            "turned_away": self.moments("visit", "came_at", "AND turned_away IS NOT NULL"),
            "attempts": self.moments(*tried),
            "told": self.moments(*tried, "AND result = 'told'"),
            "sessions": self.days("committee_session", "held_on"),
            "accepted": self.moments("decision", "decided_at", "AND outcome = 'accepted'"),
            "rejected": self.moments("decision", "decided_at", "AND outcome = 'rejected'"),
            "deferred": self.moments("decision", "decided_at", "AND outcome = 'deferred'"),
            "moved": self.moments("promise_change", "changed_at"),
            "complaints": self.days("complaint", "received_on", "AND kind = 'complaint'"),
            "suggestions": self.days("complaint", "received_on", "AND kind = 'suggestion'"),
            "complaints_closed": self.days("complaint", "closed_on"),
            "complaints_open": asked(self._desk, f"SELECT count(*) FROM complaint WHERE {still}"),
        }

    def _answer_days(self) -> int:
        """Working days one by one, but for those on which the promise waited."""
        calendar, days = association("twaim").calendar, 0
        query = (
            "SELECT r.complete_on, r.answered_on, w.from_on, w.until_on FROM request r"
            f" LEFT JOIN pause w ON w.request_id = r.id WHERE {self._received} AND"
        )
        with self._desk.store.reading() as session:
            found = session.execute(text(f"{query} {self._answered}")).all()
        for row in found:
            day, answered, waits, goes_on = (date.fromisoformat(str(one or NEVER)) for one in row)
            while day < answered:
                day += timedelta(days=1)
                days += calendar.is_working(day) and not waits <= day < goes_on
        return days


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_every_figure_is_that_of_the_records(busy: Desk, month: Month) -> None:
    figures, records = overview(busy, month).figures.as_kept(), Records(busy, month)
    expected = records.of_received() | records.of_due() | records.of_work()
    undated = {"answered_undated": 0, "open_undated": 0}
    assert figures == expected | undated


def test_the_months_tried_have_something_of_everything(busy: Desk) -> None:
    found: Counter[str] = Counter()
    for month in MONTHS:
        found.update(overview(busy, month).figures.as_kept())
    # Policy 000 sets a day for every reply, after which the month of its receipt is over.
    never = {"answered_undated", "open_undated", "answered_late"}
    assert {name for name, count in found.items() if not count} == never
    pauses = {is_over: f"until_on IS {'NOT ' * is_over}NULL" for is_over in (False, True)}
    for where in pauses.values():
        assert asked(busy, f"SELECT count(*) FROM pause WHERE {where}") > 5


@pytest.fixture(scope="module")
def report(busy: Desk) -> MonthReport:
    """September with names."""
    return report_of(busy, SEPTEMBER, names=True)


def test_the_lists_are_as_long_as_the_figures_say(report: MonthReport) -> None:
    figures = report.figures
    assert len(report.received) == figures.received
    assert len(report.late) == figures.late
    assert len(report.due) == figures.due
    assert len(report.turned_away) == figures.turned_away
    assert sum(one.received for one in report.services) == figures.received
    assert sum(one.visits for one in report.staff) == figures.visits
    assert sum(count for _, count in report.visits_of_completed) == figures.completed
    assert sum(one.sessions for one in report.committees) == figures.sessions
    for one in report.services:
        assert one.received == one.answered_on_time + one.open_in_time + one.late + one.other


def test_the_same_month_has_the_same_bytes(reader: Desk) -> None:
    first, second = (workbook_of(reader, SEPTEMBER, names=True) for _ in range(2))
    assert first == second
    assert not first.closed
    stamps = {info.date_time for info in ZipFile(BytesIO(first.content)).infolist()}
    assert stamps == {(2026, 9, 30, 0, 0, 0)}


def personal(desk: Desk) -> Iterator[str]:
    """Everything in the office that says who somebody is, or that was typed freely."""
    for query in (
        "SELECT name FROM person", "SELECT number FROM identity", "SELECT e164 FROM phone_number",
        "SELECT name FROM kin", "SELECT name FROM committee_member",
        "SELECT reason FROM request_event WHERE reason IS NOT NULL",
        "SELECT about FROM complaint", "SELECT turned_away FROM visit",
        "SELECT findings FROM referral", "SELECT full_name FROM \"user\"",
    ):  # fmt: skip
        with desk.store.reading() as session:
            yield from {str(row[0]) for row in session.execute(text(query)) if row[0]}


def test_without_names_no_personal_data_is_anywhere_in_the_file(reader: Desk) -> None:
    parts = {
        names: b"".join(
            file.read(name) for name in file.namelist()
        ).decode()
        for names in (True, False)
        for file in [ZipFile(BytesIO(workbook_of(reader, SEPTEMBER, names=names).content))]
    }  # fmt: skip
    told = set(personal(reader))
    assert len(told) > 300
    assert not [one for one in told if f">{one}<" in parts[False] or one in parts[False].split()]
    names = [one for one in told if len(one) > 12 and one in parts[False]]
    assert not names
    with_names = report_of(reader, SEPTEMBER, names=True)
    assert all(case.name and case.name in parts[True] for case in with_names.received)


def test_days_on_which_a_promise_waited_are_not_the_offices(busy: Desk) -> None:
    told = report_of(busy, SEPTEMBER, names=False)
    paused = [case for case in told.received if case.waited]
    over = [case for case in paused if case.answered_on]
    for case in over:
        assert case.complete_on is not None
        days = WorkingDays(association("twaim").calendar)
        until = case.answered_on or told.as_of
        assert case.working_days == days.between(case.complete_on, until) - case.waited
    waits = [case for case in told.cases if case.waited and not case.answered_on]
    assert over
    assert {case.fate for case in waits} == {Fate.OPEN_IN_TIME}


def test_why_a_promise_waited_is_told_only_with_names(
    at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pausing, "may_pause", lambda _: True)
    desk = at_desk("supervisor")
    uuid, reason = held(desk), "سفر صاحب الطلب محمد"
    completed(desk, uuid)
    pausing.pause(desk, uuid, Told(open_request(desk, uuid).seen, reason))
    monkeypatch.setattr(pausing, "today_of", lambda _: date(2026, 10, 11))
    pausing.go_on(desk, uuid, Told(open_request(desk, uuid).seen, reason))
    told = {names: report_of(desk, OCTOBER, names=names).moved for names in (True, False)}
    assert [moved[-1].reason for moved in told.values()] == [reason, texts.WRITTEN_REASON]
    assert not told[False][-1].by_two


def test_who_may_make_it_and_what_stands_in_the_trail(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    workbook_of(desk, SEPTEMBER, names=True)
    assert offices.trail_of(desk)[-1] == ("month.names", "done", "supervisor")
    auditor = at_desk("auditor")
    workbook_of(auditor, SEPTEMBER, names=False)
    assert offices.trail_of(desk)[-1] == ("month.make", "done", "auditor")
    with pytest.raises(NotAllowedError):
        workbook_of(auditor, SEPTEMBER, names=True)
    assert offices.trail_of(desk)[-1] == ("month.names", "denied", "auditor")
    for act in (overview, close_month):
        with pytest.raises(NotAllowedError):
            act(at_desk("desk"), SEPTEMBER)


def test_a_month_that_runs_is_told_to_today_and_one_to_come_not_at_all(reader: Desk) -> None:
    running = overview(reader, OCTOBER)
    assert not running.ended
    assert report_of(reader, OCTOBER, names=False).as_of == date(2026, 10, 2)
    assert overview(reader, SEPTEMBER).ended
    with pytest.raises(FutureMonthError):
        overview(reader, Month(2026, 11))


def test_it_stops_when_nobody_waits(reader: Desk, tmp_path: Path) -> None:
    out = tmp_path / "month.xlsx"
    with pytest.raises(StoppedError):
        write_workbook(reader, SEPTEMBER, out, names=False, goes_on=lambda *_: False)
    assert not list(tmp_path.iterdir())


def test_how_far_it_is_never_goes_back_and_writing_is_stopped_too(
    reader: Desk, tmp_path: Path
) -> None:
    heard: list[float] = []

    def note(done: int, of: int) -> bool:
        heard.append(done / of)
        return True

    write_workbook(reader, SEPTEMBER, tmp_path / "month.xlsx", names=False, goes_on=note)
    assert heard == sorted(heard)
    assert heard[-1] == 1
    (tmp_path / "month.xlsx").unlink()
    with pytest.raises(StoppedError):  # everything is read by then
        write_workbook(
            reader, SEPTEMBER, tmp_path / "month.xlsx", names=False,
            goes_on=lambda done, of: done <= of / 2,
        )  # fmt: skip
    assert not list(tmp_path.iterdir())


def test_a_file_is_written_whole_or_not_at_all(reader: Desk, tmp_path: Path) -> None:
    out = tmp_path / "month.xlsx"
    made = write_workbook(reader, SEPTEMBER, out, names=False)
    assert sha256(out.read_bytes()).hexdigest() == made.digest
    assert made.digest == workbook_of(reader, SEPTEMBER, names=False).digest
    assert list(tmp_path.iterdir()) == [out]
    for nowhere in (tmp_path, tmp_path / "none" / "month.xlsx"):
        with pytest.raises(NotWrittenError):
            write_workbook(reader, SEPTEMBER, nowhere, names=False)


def test_a_closed_month_stays_as_it_was_and_a_correction_is_told_later(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    before = overview(desk, AUGUST)
    closed = close_month(desk, AUGUST)
    assert offices.trail_of(desk)[-1] == ("month.close", "done", "supervisor")
    kept = workbook_of(desk, AUGUST, names=True)
    assert (kept.closed, kept.digest) == (True, closed.digest)
    with pytest.raises(ClosingError):
        close_month(desk, AUGUST)

    number = next(case.number for case in report_of(desk, AUGUST, names=False).received)
    offices.run(desk, f"UPDATE request SET received_on = '2026-07-31' WHERE number = '{number}'")
    assert workbook_of(desk, AUGUST, names=True) == kept
    assert overview(desk, AUGUST).figures == before.figures
    assert overview(desk, AUGUST).digest == closed.digest

    told = report_of(desk, SEPTEMBER, names=False)
    assert told.before == before.figures
    found = {one.figure: (one.was, one.now) for one in told.corrections}
    assert found["received"] == (before.figures.received, before.figures.received - 1)
    sheet = load_workbook(BytesIO(workbook_of(desk, SEPTEMBER, names=False).content))
    lines = [[cell.value for cell in row] for row in sheet[words.CORRECTIONS].iter_rows()]
    received = [None, "أغسطس ٢٠٢٦م", "الطلبات المستلمة", *found["received"]]
    assert received[1:] in [line[1:] for line in lines]

    close_month(desk, SEPTEMBER)
    assert not report_of(desk, OCTOBER, names=False).corrections  # it was told once


def test_two_people_open_a_closed_month_again(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with pytest.raises(ClosingError):
        reopen_month(desk, SEPTEMBER, "سبب", "admin", PASSWORD)
    first = close_month(desk, SEPTEMBER)
    for name in ("supervisor", "desk"):
        with pytest.raises(SecondPersonError):
            reopen_month(desk, SEPTEMBER, "سبب", name, PASSWORD)
    assert overview(desk, SEPTEMBER).digest == first.digest
    reopen_month(desk, SEPTEMBER, "تصحيح", "admin", PASSWORD)
    assert offices.trail_of(desk)[-1] == ("month.reopen", "done", "supervisor")
    assert overview(desk, SEPTEMBER).digest is None
    again = close_month(desk, SEPTEMBER)
    assert (again.number, again.digest) == (first.number + 1, first.digest)


def test_only_a_month_that_is_over_is_closed(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with pytest.raises(ClosingError):
        close_month(desk, OCTOBER)
    assert go_on(0, 1)
