"""The tables of a month that list requests: all received, the late, the due, the incomplete."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache

from twaim_desk.domain.counting import WORKING_DAY, counted
from twaim_desk.domain.month_cases import Case, Fate
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.paper.workbook.cells import Value
from twaim_desk.paper.workbook.sheets import Column, Kind, Table
from twaim_desk.texts import month_workbook as texts
from twaim_desk.texts.request import STATES

Field = tuple[Column, Callable[[Case], Value]]


def requests_table(report: MonthReport) -> Table:
    """Every request received in the month."""
    fields = [
        *_whose(report, service=True),
        *_dated(report, texts.RECEIVED, texts.RECEIVED_HIJRI, lambda case: case.received_on),
        *_dated(report, texts.COMPLETE, texts.COMPLETE_HIJRI, lambda case: case.complete_on),
        *_dated(report, texts.REPLY_BY, texts.REPLY_BY_HIJRI, lambda case: case.effective),
        *_dated(report, texts.ANSWERED, texts.ANSWERED_HIJRI, lambda case: case.answered_on),
        (Column(texts.STATE, 13), lambda case: STATES[case.course.state]),
        _fate(),
        (Column(texts.WORKING_DAYS, 9, Kind.NUMBER), lambda case: case.working_days),
        (Column(texts.VISITS_COUNT, 7, Kind.NUMBER), lambda case: case.visits),
        (Column(texts.REASON, 20), lambda case: case.course.reason),
    ]
    return _table(texts.REQUESTS, fields, report.received)


def late_table(report: MonthReport) -> Table:
    """The requests whose reply was late in the month, and where the time went."""

    def why(case: Case) -> str:
        return _why_late(report, case)

    fields = [
        *_whose(report, service=True),
        *_dated(report, texts.REPLY_BY, texts.REPLY_BY_HIJRI, lambda case: case.effective),
        *_dated(report, texts.ANSWERED, texts.ANSWERED_HIJRI, lambda case: case.answered_on),
        (Column(texts.STATE, 16), lambda case: STATES[case.course.state]),
        _fate(),
        (Column(texts.WORKING_DAYS, 11, Kind.NUMBER), lambda case: case.working_days),
        (Column(texts.REASON, 44), why),
    ]
    return _table(texts.LATE, fields, report.late)


def due_table(report: MonthReport) -> Table:
    """The requests whose reply was promised for a day of the month."""
    fields = [
        *_whose(report, service=False),
        *_dated(report, texts.COMPLETE, texts.COMPLETE_HIJRI, lambda case: case.complete_on),
        *_dated(report, texts.REPLY_BY, texts.REPLY_BY_HIJRI, lambda case: case.effective),
        *_dated(report, texts.ANSWERED, texts.ANSWERED_HIJRI, lambda case: case.answered_on),
        _fate(),
        (Column(texts.WORKING_DAYS, 11, Kind.NUMBER), lambda case: case.working_days),
    ]
    return _table(texts.DUE, fields, report.due)


def incomplete_table(report: MonthReport) -> Table:
    """The requests received in the month that still lack something."""
    fields = [
        *_whose(report, service=True),
        *_dated(report, texts.RECEIVED, texts.RECEIVED_HIJRI, lambda case: case.received_on),
        (Column(texts.VISITS_COUNT, 10, Kind.NUMBER), lambda case: case.visits),
        (Column(texts.MISSING, 52), lambda case: texts.LIST.join(case.missing) or None),
        (Column(texts.REASON, 32), lambda case: case.course.reason),
    ]
    return _table(texts.INCOMPLETE, fields, report.incomplete)


def _table(sheet: str, fields: Sequence[Field], cases: Sequence[Case]) -> Table:
    columns = (Column(texts.SERIAL, 6, Kind.NUMBER), *(column for column, _ in fields))
    return Table(
        sheet, sheet, texts.ABOUTS[sheet], columns, _rows(fields, cases), len(cases), texts.NONE
    )


def _rows(fields: Sequence[Field], cases: Iterable[Case]) -> Iterable[Sequence[Value]]:
    values = [value for _, value in fields]
    return ([at, *(value(case) for value in values)] for at, case in enumerate(cases, start=1))


def _whose(report: MonthReport, *, service: bool) -> list[Field]:
    fields: list[Field] = [(Column(texts.NUMBER, 15), lambda case: case.number)]
    if report.names:
        fields.append((Column(texts.NAME, 20), lambda case: case.name))
    if service:
        fields.append((Column(texts.SERVICE, 17), lambda case: case.service))
    return fields


def _dated(
    report: MonthReport, title: str, hijri_title: str, day_of: Callable[[Case], date | None]
) -> list[Field]:
    """A day in both calendars: a true date that sorts, and the Hijri one in words."""
    table, digits = report.table, report.digits

    @cache
    def in_words(day: date) -> str:
        return hijri_in_words(table.from_gregorian(day), digits)

    def hijri(case: Case) -> Value:
        day = day_of(case)
        return None if day is None else in_words(day)

    return [(Column(title, 14, Kind.DATE), day_of), (Column(hijri_title, 14), hijri)]


def _fate() -> Field:
    return Column(texts.FATE, 13), lambda case: texts.FATES[case.fate]


def _why_late(report: MonthReport, case: Case) -> str:
    """In which state it waited longest, and how often its person was sought in vain.

    Days on which the promise waited for the person are none of the office's: they stand apart.
    """
    course, said = case.course, []
    if course.slowest is not None and course.slowest_days:
        days = counted(course.slowest_days, WORKING_DAY, report.digits)
        said.append(texts.WHY_LATE.format(where=texts.WAITED[course.slowest], days=days))
    if case.waited:
        days = counted(case.waited, WORKING_DAY, report.digits)
        said.append(texts.WAITED_FOR.format(days=days))
    if case.attempts > (case.fate is Fate.ANSWERED_LATE):
        said.append(texts.TRIED.format(count=report.digits_in(case.attempts)))
    return texts.LIST.join(said)
