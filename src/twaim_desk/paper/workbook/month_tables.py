"""The tables of a month beside its requests."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_figures import Correction
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.paper.workbook.cells import Value
from twaim_desk.paper.workbook.sheets import Column, Kind, Table
from twaim_desk.texts import month_figures as figure_texts
from twaim_desk.texts import month_workbook as texts

Line = TypeVar("Line")
_NUMBER, _DATE = Kind.NUMBER, Kind.DATE


def turned_away_table(report: MonthReport) -> Table:
    """The visits that ended without a request."""
    columns = (Column(texts.DAY, 20, _DATE), Column(texts.PLACE, 20), Column(texts.REASON, 70))
    return _table(
        texts.TURNED_AWAY, columns, report.turned_away, lambda one: (one.on, one.place, one.reason)
    )


def visits_table(report: MonthReport) -> Table:
    """How many visits the requests that became complete took."""
    titles = (texts.VISITS_COUNT, texts.REQUESTS_COUNT, texts.ALL_VISITS)
    columns = tuple(Column(title, 22, _NUMBER) for title in titles)
    return _table(
        texts.VISITS, columns, report.visits_of_completed,
        lambda one: (one[0], one[1], one[0] * one[1]),
    )  # fmt: skip


def replies_table(report: MonthReport) -> Table:
    """The attempts to tell answers."""
    titles = (texts.ATTEMPTS, texts.TOLD, texts.NO_ANSWER, texts.WRONG_NUMBER, texts.OTHER)
    columns = (Column(texts.CHANNEL, 32), *(Column(title, 20, _NUMBER) for title in titles))
    return _table(
        texts.REPLIES, columns, report.channels,
        lambda one: (
            one.channel, one.told + one.no_answer + one.wrong_number + one.other,
            one.told, one.no_answer, one.wrong_number, one.other,
        ),
    )  # fmt: skip


def committees_table(report: MonthReport) -> Table:
    """What the committees decided."""
    titles = (texts.SESSIONS, texts.ACCEPTED, texts.REJECTED, texts.DEFERRED)
    columns = (Column(texts.COMMITTEE, 36), *(Column(title, 22, _NUMBER) for title in titles))
    return _table(
        texts.COMMITTEES, columns, report.committees,
        lambda one: (one.committee, one.sessions, one.accepted, one.rejected, one.deferred),
    )  # fmt: skip


def services_table(report: MonthReport) -> Table:
    """The requests received, by service."""
    titles = (
        texts.RECEIVED_COUNT, texts.FATES["answered_on_time"], texts.FATES["open_in_time"],
        texts.LATE_COUNT, texts.OTHER,
    )  # fmt: skip
    columns = (Column(texts.SERVICE, 40), *(Column(title, 18, _NUMBER) for title in titles))
    return _table(
        texts.SERVICES, columns, report.services,
        lambda one: (
            one.service, one.received, one.answered_on_time, one.open_in_time, one.late, one.other
        ),
    )  # fmt: skip


def moved_table(report: MonthReport) -> Table:
    """The promises that were moved."""
    days = (texts.MOVED_ON, texts.PRINTED, texts.RECOMPUTED, texts.BEFORE, texts.AFTER)
    columns = (
        Column(texts.NUMBER, 16), *(Column(title, 17, _DATE) for title in days),
        Column(texts.EFFECTIVE, 17, _DATE), Column(texts.WHY, 40), Column(texts.BY_TWO, 12),
    )  # fmt: skip
    return _table(
        texts.MOVED, columns, report.moved,
        lambda one: (
            one.number, one.on, one.printed, one.recomputed, one.before, one.after, one.effective,
            one.reason, texts.YES if one.by_two else texts.NO,
        ),
    )  # fmt: skip


def staff_table(report: MonthReport) -> Table:
    """The work of the employees."""
    titles = (
        texts.REQUESTS, texts.VISITS_COUNT, texts.ENQUIRIES, texts.ATTEMPTS, texts.STEPS,
    )  # fmt: skip
    columns = (Column(texts.EMPLOYEE, 36), *(Column(title, 18, _NUMBER) for title in titles))
    return _table(
        texts.STAFF, columns, report.staff,
        lambda one: (
            one.employee, one.requests, one.visits, one.enquiries, one.attempts, one.steps
        ),
    )  # fmt: skip


def complaints_table(report: MonthReport) -> Table:
    """The complaints and suggestions; what they are about only with names."""
    about = (Column(texts.ABOUT, 50),) if report.names else ()
    columns = (
        Column(texts.NUMBER_OF_COMPLAINT, 18), Column(texts.KIND, 12),
        Column(texts.RECEIVED, 18, _DATE), Column(texts.CHANNEL, 24), *about,
        Column(texts.STANDING, 16), Column(texts.CLOSED_ON, 18, _DATE),
    )  # fmt: skip
    return _table(
        texts.COMPLAINTS, columns, report.complaints,
        lambda one: (
            one.number, one.kind, one.received_on, one.channel,
            *((one.about,) if report.names else ()), one.state, one.closed_on,
        ),
    )  # fmt: skip


def ratings_table(report: MonthReport) -> Table:
    """How visitors found the services."""
    name = texts.SATISFACTION.format(people=report.person.the_plural_genitive)
    titles = (texts.RATINGS_COUNT, texts.GOOD, texts.MIDDLING, texts.POOR)
    columns = (
        Column(texts.ASKED, 24), Column(texts.SERVICE, 40),
        *(Column(title, 18, _NUMBER) for title in titles),
        Column(texts.GOOD_SHARE, 18, Kind.SHARE),
    )  # fmt: skip
    return _table(
        name, columns, report.ratings,
        lambda one: (
            texts.ASKED_AFTER[one.method], one.service or texts.ALL_RATED[one.method],
            one.count, one.good, one.middling, one.poor,
            one.good / one.count,
        ),
        about=texts.ABOUT_SATISFACTION, empty=texts.FEW_RATINGS,
    )  # fmt: skip


def corrections_table(report: MonthReport) -> Table:
    """What the records of closed months say otherwise by now."""
    columns = (
        Column(texts.MONTH, 20), Column(texts.FIGURE, 50),
        Column(texts.WAS, 18, _NUMBER), Column(texts.NOW, 18, _NUMBER),
    )  # fmt: skip
    return _table(
        texts.CORRECTIONS, columns, sorted(report.corrections, key=_place_of),
        lambda one: (
            one.month.in_words(report.digits), figure_texts.FIGURES[one.figure][0], one.was, one.now
        ),
        empty=texts.NO_CORRECTIONS,
    )  # fmt: skip


def _place_of(correction: Correction) -> tuple[Month, int]:
    return correction.month, [*figure_texts.FIGURES].index(correction.figure)


def definitions_table(report: MonthReport) -> Table:
    """What each figure means, how it is reckoned, and on which clause it rests."""
    columns = (
        Column(texts.FIGURE, 34), Column(texts.DEFINITION, 70), Column(texts.FORMULA, 50),
        Column(texts.CLAUSE, 30),
    )  # fmt: skip
    lines = [
        (title, meaning, formula, _clause(report, name))
        for name, (title, meaning, formula) in figure_texts.FIGURES.items()
    ]
    return _table(texts.DEFINITIONS, columns, lines, lambda one: one)


def _clause(report: MonthReport, figure: str) -> str:
    """The clause of the reply for what is measured by its date; for others there is none."""
    rests = figure in figure_texts.REST_ON_REPLY and report.reply_clause is not None
    if not rests:
        return texts.NO_CLAUSE
    return texts.CLAUSE_OF.format(policy=report.policy_title, clause=report.reply_clause)


def _table(
    sheet: str,
    columns: Sequence[Column],
    lines: Sequence[Line],
    values: Callable[[Line], Sequence[Value]],
    *,
    about: str | None = None,
    empty: str = texts.NONE,
) -> Table:
    rows = ([at, *values(line)] for at, line in enumerate(lines, start=1))
    whole = (Column(texts.SERIAL, 6, _NUMBER), *columns)
    return Table(sheet, sheet, about or texts.ABOUTS[sheet], whole, rows, len(lines), empty)
