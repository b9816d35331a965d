"""Closing a month keeps what the board was given; opening it again takes two people."""

from dataclasses import dataclass

from twaim_desk.db import closed_months
from twaim_desk.db.models.months import ClosedMonth
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_report import MonthReport
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.course import GoesOn, go_on, in_stages
from twaim_desk.services.desk import Desk
from twaim_desk.services.month import Workbook, as_workbook, report_of
from twaim_desk.services.month_reading import has_ended
from twaim_desk.services.second_person import confirmed_by
from twaim_desk.services.trail import Act
from twaim_desk.texts import month as texts


class ClosingError(ExpectedError):
    """The month cannot be closed or opened again as it stands."""

    def __init__(self, detail: str, sentence: str) -> None:
        super().__init__(detail, user_message=sentence)


@dataclass(frozen=True, slots=True)
class Closed:
    """A month that was closed, the how-manieth time, and the hashes of what was kept."""

    month: Month
    number: int
    digest: str
    nameless_digest: str


def close_month(desk: Desk, month: Month, goes_on: GoesOn = go_on) -> Closed:
    """The month with its workbook, its hash and its figures, kept as they are now."""
    desk.allow("month.close")
    if not has_ended(desk, month):
        raise ClosingError("month not over", texts.NOT_OVER)
    _refuse_closed(desk, month)
    with desk.saving() as session:
        desk.note(session, Act("month.close", "begun", detail=str(month)))
    reads, reads_less, writes, writes_less = in_stages(goes_on, 4)
    whole = report_of(desk, month, names=True, goes_on=reads)
    less = report_of(desk, month, names=False, goes_on=reads_less)
    if whole.figures != less.figures:  # somebody saved something between the two
        raise ClosingError("changed meanwhile", texts.CHANGED_MEANWHILE)
    return _keep(desk, whole, as_workbook(whole, writes), as_workbook(less, writes_less))


def _keep(desk: Desk, report: MonthReport, workbook: Workbook, nameless: Workbook) -> Closed:
    month = report.month
    told: dict[str, dict[str, int]] = {}
    for one in report.corrections:
        told.setdefault(str(one.month), {})[one.figure] = one.now
    with desk.saving() as session:
        if closed_months.closing_of(session, str(month)) is not None:
            raise ClosingError("closed before", texts.CLOSED_BEFORE)
        number = closed_months.last_number(session, str(month)) + 1
        closing = ClosedMonth(
            month=str(month), number=number, figures=report.figures.as_kept(), told=told,
            workbook=workbook.content, digest=workbook.digest,
            nameless=nameless.content, nameless_digest=nameless.digest,
            closed_at=desk.now(), closed_by=desk.user_id,
        )  # fmt: skip
        session.add(closing)
        session.flush()
        detail = f"{month} {workbook.digest} {nameless.digest}"
        desk.note(session, Act("month.close", "done", "closed_month", closing.id, detail))
    return Closed(month, number, workbook.digest, nameless.digest)


def reopen_month(
    desk: Desk, month: Month, reason: str, second_name: str, second_password: str
) -> None:
    """The month is reported live again; what was kept stays with who opened it, and why."""
    desk.allow("month.reopen")
    why = parse_reason(reason)
    second_id = confirmed_by(desk, "month.reopen", second_name, second_password)
    with desk.saving() as session:
        closing = closed_months.closing_of(session, str(month), locked=True)
        if closing is None:
            raise ClosingError("not closed", texts.NOT_CLOSED)
        closing.reopened_at, closing.reopened_by = desk.now(), desk.user_id
        closing.reopened_second_id, closing.reopened_reason = second_id, why
        act = Act("month.reopen", "done", "closed_month", closing.id, str(month), second_id)
        desk.note(session, act)


def _refuse_closed(desk: Desk, month: Month) -> None:
    with desk.reading() as session:
        if closed_months.closing_of(session, str(month)) is not None:
            raise ClosingError("closed before", texts.CLOSED_BEFORE)
