"""Lists of requests on paper: the morning list, and the list of the window as it was narrowed."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import work_list as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.escalation import Level, rising
from twaim_desk.domain.list_papers import ListedRequest, ListPart, RequestList
from twaim_desk.domain.listed_days import days_in_words
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.work_list import PAGE, Asked, Due, Filters, days_of
from twaim_desk.paper.morning_list import draw_morning_list
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.services.work_list import ListLine, asked_of, line_of, said_of
from twaim_desk.texts import list_papers as texts
from twaim_desk.texts.request import STATES
from twaim_desk.texts.today import LEVELS

MOST_OF_A_PART, MOST_OF_A_LIST = 60, 300
Wanted = tuple[str, Asked]


def issue_morning_list(desk: Desk) -> Issued:
    """What is late, what is due today and what rises today, for managers; names are masked."""
    desk.allow("requests.print")
    with desk.reading() as session:
        wanted = _of_the_morning(office_forms(session), today_of(desk))
    return _issue(desk, "morning_list", wanted, MOST_OF_A_PART, "")


def issue_request_list(desk: Desk, filters: Filters) -> Issued:
    """The beginning of the list as it was narrowed; names are masked."""
    desk.allow("requests.print")
    with desk.reading() as session:
        asked, _ = asked_of(desk, session, filters)
        title = _title_of(filters, office_forms(session).association.profile.digits)
    said = said_of(desk, filters)
    return _issue(desk, "request_list", ((title, asked),), MOST_OF_A_LIST, said)


def _of_the_morning(forms: OfficeForms, today: date) -> tuple[Wanted, ...]:
    calendar = forms.association.calendar
    wanted = [
        (title, Asked(due=days_of(due, today, calendar)))
        for due, title in ((Due.OVERDUE, texts.LATE), (Due.TODAY, texts.DUE_TODAY))
    ]
    for level, title in (
        (Level.SUPERVISOR, texts.TO_SUPERVISOR),
        (Level.OFFICER, texts.TO_OFFICER),
    ):
        if (days := rising(level, today, calendar)) is not None:
            wanted.append((title, Asked(due=days)))
    return tuple(wanted)


def _issue(desk: Desk, kind: str, wanted: tuple[Wanted, ...], most: int, said: str) -> Issued:
    """The paper, drawn and kept; the trail has its line, with the count, before anyone is read."""
    with desk.reading() as session:
        count = sum(min(rows.count_up_to(session, asked, most), most) for _, asked in wanted)
    with desk.saving() as session:
        paper = Paper(kind=kind, format=PaperFormat.A4, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("requests.print", "done", "paper", paper_id, f"{kind} {said}{count}")
        desk.note(session, act)
    with desk.reading() as session:
        forms = office_forms(session)
        value = _value(desk, session, forms, wanted, most)
        look = look_of(session, forms, PaperFormat.A4)
    value = replace(value, is_morning=kind == "morning_list")
    return keep_plain(desk, paper_id, draw_morning_list(value, forms.papers, look))


def _value(
    desk: Desk, session: Session, forms: OfficeForms, wanted: tuple[Wanted, ...], most: int
) -> RequestList:
    today = today_of(desk)
    return RequestList(
        letterhead=forms.association.profile.letterhead,
        on=today,
        is_morning=False,
        parts=tuple(_part(session, forms, today, one, most) for one in wanted),
        sample=read_office(desk.folder).sample,
    )


def _part(session: Session, forms: OfficeForms, today: date, wanted: Wanted, most: int) -> ListPart:
    title, asked = wanted
    part = rows.stretch(session, asked, None)
    found = [row for page in part.pages[: -(-most // PAGE)]
             for row in rows.rows_of(session, asked, page)]  # fmt: skip
    lines = [line_of(forms, today, row) for row in found[:most]]
    return ListPart(title, tuple(map(_listed, lines)), max(part.count - most, 0))


def _listed(line: ListLine) -> ListedRequest:
    return ListedRequest(
        line.number, line.label, line.service or "", STATES[line.state], line.reply_by,
        LEVELS.get(line.level, ""), line.officer,
    )  # fmt: skip


def _title_of(filters: Filters, digits: Digits) -> str:
    """By what the list was narrowed, as far as it is no name."""
    said = [
        "" if filters.state is None else STATES[filters.state],
        "" if filters.due is None else texts.DUES[filters.due],
        "" if filters.matter is None else texts.MATTERS[filters.matter],
        days_in_words(filters.days, digits),
        texts.SEARCHED if filters.text else "",
    ]
    return texts.SEPARATOR.join(part for part in said if part) or texts.EVERY
