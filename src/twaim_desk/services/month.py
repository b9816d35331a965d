"""The report of a month: its figures live, and its workbook, which only reports."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from twaim_desk.db import closed_months
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_figures import (
    Correction,
    MonthFigures,
    corrections_of,
    figures_from,
    figures_of,
)
from twaim_desk.domain.month_report import MonthReport, services_of
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.workbook.month import month_workbook, write_month
from twaim_desk.services import month_tables as tables
from twaim_desk.services.course import GoesOn, go_on, in_stages, or_stop
from twaim_desk.services.desk import Desk
from twaim_desk.services.month_reading import (
    MonthReading,
    StoppedError,
    cases_of,
    counted_in,
    figures_in,
    has_ended,
    reading_of,
)
from twaim_desk.services.trail import Act
from twaim_desk.texts import month as texts
from twaim_desk.texts import retention

_CORRECTED_MONTHS = 12


class NotWrittenError(ExpectedError):
    """The file could not be written where it was asked for."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"workbook not written: {reason}", user_message=texts.NOT_WRITTEN)


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page of a month shows; `digest` where it is closed, and then as it was closed."""

    month: Month
    figures: MonthFigures
    before: MonthFigures
    ended: bool
    digest: str | None


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook and its hash; `closed`: as it was kept when the month was closed."""

    content: bytes
    digest: str
    closed: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A file with a workbook, and its hash."""

    file: Path
    digest: str
    closed: bool


def overview(desk: Desk, month: Month, goes_on: GoesOn = go_on) -> Overview:
    """The figures of a month and of the one before; counts alone, so the trail has no line."""
    desk.allow("month.make")
    first, second = in_stages(goes_on, 2)
    now, digest = figures_known(desk, month, first)
    before, _ = figures_known(desk, month.later(-1), second)
    return Overview(month, now, before, has_ended(desk, month), digest)


def write_workbook(
    desk: Desk, month: Month, out: Path, *, names: bool, goes_on: GoesOn = go_on
) -> Written:
    """The workbook of a month in a file; of a closed one as it was closed.

    It is in the trail before it is read. An older file of this name stays until the new one is
    whole.
    """
    if out.is_dir() or not out.parent.is_dir():  # before the work, and before its line
        raise NotWrittenError("no such folder")
    kept = _begun(desk, month, names=names)
    reads, writes = in_stages(goes_on, 2)
    report = None if kept else report_of(desk, month, names=names, goes_on=reads)
    beside = out.with_name(f".{out.name}.part")
    try:
        with beside.open("w+b") as file:
            if report is not None:
                write_month(report, file, or_stop(writes, StoppedError))
            elif kept is not None:
                file.write(kept.content)
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            digest = file_digest(file, "sha256").hexdigest()
        beside.replace(out)
    except OSError as error:
        raise NotWrittenError(type(error).__name__) from error
    finally:
        with suppress(OSError):
            beside.unlink()
    return Written(out, digest, closed=kept is not None)


def _begun(desk: Desk, month: Month, *, names: bool) -> Workbook | None:
    """Note who makes it; what was kept, where the month is closed."""
    action = "month.names" if names else "month.make"
    desk.allow(action)
    with desk.saving() as session:
        desk.note(session, Act(action, detail=str(month)))
    with desk.reading() as session:
        kept = closed_months.closing_of(session, str(month))
        if kept is None:
            return None
        content = kept.workbook if names else kept.nameless
        if not content:
            raise ExpectedError("names destroyed", user_message=retention.MONTH_GONE)
        return Workbook(content, kept.digest if names else kept.nameless_digest, closed=True)


def as_workbook(report: MonthReport, goes_on: GoesOn = go_on) -> Workbook:
    """The workbook of a report."""
    content = month_workbook(report, or_stop(goes_on, StoppedError))
    return Workbook(content, sha256(content).hexdigest(), closed=False)


def report_of(desk: Desk, month: Month, *, names: bool, goes_on: GoesOn = go_on) -> MonthReport:
    """All that the workbook of a month holds, as one frozen value."""
    reading = reading_of(desk, month, names=names)
    this, last, year_ago, corrected = in_stages(goes_on, 4)
    cases = tuple(cases_of(desk, reading, this))
    with desk.reading() as session:
        counted = counted_in(session, reading.span)
        others: dict[str, Any] = {
            "turned_away": tables.turned_away(session, reading),
            "channels": tables.channels(session, reading),
            "committees": tables.committees(session, reading),
            "moved": tables.moved(session, reading),
            "staff": tables.staff(session, reading),
            "complaints": tables.complaints(session, reading),
            "ratings": tables.ratings(session, reading),
        }
    figures = figures_of(cases, month, reading.as_of, counted)
    before, _ = figures_known(desk, month.later(-1), last)
    year_before, _ = figures_known(desk, month.later(-12), year_ago)
    return MonthReport(
        month=month,
        as_of=reading.as_of,
        names=names,
        **_association(reading),
        figures=figures,
        before=before,
        year_before=year_before,
        cases=cases,
        services=services_of(cases, month, reading.as_of),
        corrections=tuple(corrections(desk, month, corrected)),
        **others,
    )


def figures_known(desk: Desk, month: Month, goes_on: GoesOn) -> tuple[MonthFigures, str | None]:
    """The figures of a month, as they were closed where it is, and the hash of its workbook."""
    with desk.reading() as session:
        kept = closed_months.closing_of(session, str(month))
        if kept is not None:
            return figures_from(kept.figures), kept.digest
    return figures_in(desk, month, goes_on), None


def corrections(desk: Desk, month: Month, goes_on: GoesOn) -> Sequence[Correction]:
    """What the records say otherwise by now of months closed before, and was not told yet."""
    with desk.reading() as session:
        closed = closed_months.closings_before(session, str(month))[-_CORRECTED_MONTHS:]
        known = {row.month: dict(row.figures) for row in closed}
        for row in closed:
            for later in closed:
                if later.id > row.id:
                    known[row.month] |= later.told.get(row.month, {})
    found: list[Correction] = []
    for part, (name, figures) in zip(in_stages(goes_on, len(known)), known.items(), strict=True):
        year, number = (int(digits) for digits in name.split("-"))
        of = Month(year, number)
        found += corrections_of(of, figures, figures_in(desk, of, part))
    return found


def _association(reading: MonthReading) -> dict[str, Any]:
    association = reading.forms.association
    return {
        "letterhead": association.profile.letterhead,
        "person": reading.forms.forms.people[association.profile.person],
        "policy_title": association.policy.title,
        "reply_clause": association.policy.reply.clause,
        "promised_days": association.terms.max_working_days,
        "digits": association.profile.digits,
        "table": association.forms.table,
    }
