"""A list of requests as a file for a spreadsheet; the trail has its line and its count before."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from twaim_desk.db import work_list as rows
from twaim_desk.domain.work_list import Asked, Filters, Span
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.trail import Act
from twaim_desk.services.work_list import asked_of, said_of
from twaim_desk.texts import request_list as texts
from twaim_desk.texts.request import STATES

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would reckon with


class CannotWriteError(ExpectedError):
    """The disk or the folder did not take the file."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"the list could not be saved: {code}", user_message=texts.CANNOT_WRITE)


def export_list(
    desk: Desk, filters: Filters, place: Path, *, names: bool, stopped: Callable[[], bool]
) -> int | None:
    """How many requests the file has, or None where somebody stopped it; then there is no file."""
    action = "requests.names" if names else "requests.list"
    desk.allow(action)
    with desk.reading() as session:
        asked, _ = asked_of(desk, session, filters)
    pages, count = _pages(desk, asked, stopped)
    with desk.saving() as session:
        desk.note(session, Act(action, detail=f"csv {said_of(desk, filters)}{count}"))
    begun = place.with_name(f"{place.name}.part")
    try:
        with begun.open("w", encoding="utf-8-sig", newline="") as file:
            written = _write(file, desk, asked, pages, stopped, names=names)
        if written:
            begun.replace(place)
    except OSError as error:
        raise CannotWriteError(error.errno) from error
    finally:
        begun.unlink(missing_ok=True)
    return count if written else None


def _pages(desk: Desk, asked: Asked, stopped: Callable[[], bool]) -> tuple[list[Span], int]:
    """The pages of the list, and how many requests there are; nobody is read for it."""
    found: list[Span] = []
    count, after, is_first = 0, None, True
    while (is_first or after is not None) and not stopped():
        with desk.reading() as session:
            part = rows.stretch(session, asked, after)
        found += part.pages
        count, after, is_first = count + part.count, part.after, False
    return found, count


def _write(
    file: io.TextIOBase,
    desk: Desk,
    asked: Asked,
    pages: list[Span],
    stopped: Callable[[], bool],
    *,
    names: bool,
) -> bool:
    writer = csv.writer(file)
    writer.writerow([*texts.CSV_COLUMNS, *([texts.CSV_NAME] if names else [])])
    for one in pages:
        if stopped():
            return False
        with desk.reading() as session:
            forms = office_forms(session)
            page = list(rows.rows_of(session, asked, one))
        writer.writerows(_cells(forms, row, names=names) for row in page)
    return not stopped()


def _cells(forms: OfficeForms, row: rows.Row, *, names: bool) -> Iterator[str]:
    service = forms.forms.services.get(row.service or "")
    days = (row.received_on, row.complete_on, row.effective, row.answered_on)
    yield row.number
    yield (row.service or "") if service is None else service.title
    yield STATES[row.state]
    yield from ("" if day is None else day.isoformat() for day in days)
    yield _harmless(row.officer)
    if names:
        yield _harmless(row.name or "")


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
