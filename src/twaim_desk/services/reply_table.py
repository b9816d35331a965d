"""The reply dates of the coming month on one page, kept ready for a day without power."""

from datetime import date, timedelta

from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.blank_papers import ReplyDay, ReplyTable
from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.paper.reply_table import draw_reply_table
from twaim_desk.services.before_office import Association, promise_for, promise_to_fill
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.texts import reply_date as texts

_DAYS = 30


class NoReplyDatesError(ExpectedError):
    """The association promises no day, so there is nothing to put in a table."""

    def __init__(self) -> None:
        super().__init__("no reply dates", user_message=texts.NO_TABLE)


def issue_reply_table(desk: Desk) -> Issued:
    """The table from today on, by the office's policy and calendar as they stand."""
    desk.allow("paper.print")
    with desk.reading() as session:
        forms = office_forms(session)
        look = look_of(session, forms, PaperFormat.A4)
    value = reply_table(forms.association, today_of(desk))
    drawn = draw_reply_table(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(kind="reply_table", format=PaperFormat.A4, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
    return keep_plain(desk, paper_id, drawn)


def reply_table_pdf(association: Association, words: PaperWords, first: date) -> bytes:
    """The table as a PDF; raises NoReplyDatesError where the association promises no day."""
    look = Look(PaperFormat.A4, association.profile.digits, association.forms.table)
    return draw_reply_table(reply_table(association, first), words, look)


def reply_table(association: Association, first: date) -> ReplyTable:
    """The working days of a month with the day that is promised for each."""
    coming = (first + timedelta(days=at) for at in range(_DAYS))
    working = [day for day in coming if _is_working(association, day)]
    days = [one for day in working if (one := _reply_day(association, day)) is not None]
    if not days:
        raise NoReplyDatesError
    return ReplyTable(
        letterhead=association.profile.letterhead,
        on=first,
        days=tuple(days),
        sentence=promise_to_fill(association, texts.TO_BE_WRITTEN),
        is_latest=_is_latest(association),
    )


def _is_working(association: Association, day: date) -> bool:
    return association.calendar.covers(day) and association.calendar.is_working(day)


def _is_latest(association: Association) -> bool:
    return association.terms.max_working_days is not None


def _reply_day(association: Association, day: date) -> ReplyDay | None:
    """None where the calendar ends before the reply."""
    try:
        promise = promise_for(association, day)
    except RefusedInputError:
        return None
    reply = promise.reply_by if _is_latest(association) else promise.not_before
    return None if reply is None else ReplyDay(day, reply)
