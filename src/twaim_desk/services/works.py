"""Works that people brought: whose they are, what the association may do with them, until when."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import people
from twaim_desk.db import rights as rows
from twaim_desk.db.models.oversight import Work
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.kept_answers import Typed, read_kept
from twaim_desk.domain.oversight_papers import WorkStatement
from twaim_desk.domain.paper_parts import Issue, Look, ToPrint
from twaim_desk.domain.rights import END_ASKS, WORK_ASKS, is_allowed
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.paper.work_statement import draw_work_statement
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.oversight_papers import drawn_and_kept
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.paper_values import served
from twaim_desk.services.reveal import kept_person
from twaim_desk.services.trail import Act
from twaim_desk.texts import rights as texts

KIND = "work_statement"


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A work, and whether the association may still use it."""

    id: int
    title: str
    owner: str
    terms: str
    until_on: date | None
    ended_on: date | None
    is_allowed: bool


@dataclass(frozen=True, slots=True)
class WorksOf:
    """The works of a person."""

    person_id: int
    name: str
    works: tuple[WorkLine, ...]


def works_of(desk: Desk, person_id: int) -> WorksOf:
    """What a person brought; the trail has its line before anything of it is read."""
    desk.allow("work.keep")
    with desk.saving() as session:
        desk.note(session, Act("works.list", object_kind="person", object_id=person_id))
    with desk.reading() as session:
        person = kept_person(session, person_id)
        found = rows.works_of(session, people.records_of(session, person.id))
        today = today_of(desk)
        return WorksOf(person.id, person.name, tuple(_line(one, today) for one in found))


def keep_work(desk: Desk, person_id: int, typed: Typed) -> int:
    """The number of a work that a person brought."""
    desk.allow("work.keep")
    with desk.saving() as session:
        person, today = kept_person(session, person_id), today_of(desk)
        kept = read_kept(WORK_ASKS, typed, reading_of(office_forms(session).association, today))
        until = kept.day("until_on")
        if until is not None and until < today:
            raise RefusedInputError("past", texts.UNTIL_PASSED)
        work = Work(
            person_id=person.id, title=kept.text("title"), owner=kept.text("owner"),
            terms=kept.text("terms"), until_on=until, noted_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(work)
        session.flush()
        desk.note(session, _act(work.id, "kept"))
        return work.id


def end_work(desk: Desk, work_id: int, typed: Typed) -> None:
    """From this day on the association may use a work no more."""
    desk.allow("work.keep")
    with desk.saving() as session:
        work = _existing(session, work_id, locked=True)
        if work.ended_on is not None:
            raise ExpectedError("ended before", user_message=texts.ENDED_BEFORE)
        reading = reading_of(office_forms(session).association, today_of(desk))
        work.ended_reason = read_kept(END_ASKS, typed, reading).text("reason")
        work.ended_on, work.ended_by = today_of(desk), desk.user_id
        desk.note(session, _act(work.id, "ended"))


def make_statement(desk: Desk, work_id: int) -> ToPrint:
    """The statement of whose a work is, sealed, to be printed and signed; back to the works."""
    desk.allow("work.keep")
    with desk.saving() as session:
        work = _existing(session, work_id)
        person_id = kept_person(session, work.person_id).id
        paper_id = new_paper(desk, session, None, KIND, person_id=person_id).id
        desk.note(session, _act(work.id, f"statement {paper_id}"))

    def draw(session: Session, forms: OfficeForms, issue: Issue, look: Look) -> bytes:
        row = _existing(session, work_id)
        person = served(session, forms, session.get_one(Person, person_id))
        value = WorkStatement(issue, person, row.title, row.owner, row.terms, row.until_on)
        return draw_work_statement(value, forms.papers, look)

    drawn_and_kept(desk, paper_id, draw)
    return ToPrint(paper_id, KIND, "works", person_id)


def _act(work_id: int, detail: str) -> Act:
    return Act("work.keep", object_kind="work", object_id=work_id, detail=detail)


def _existing(session: Session, work_id: int, *, locked: bool = False) -> Work:
    work = session.get(Work, work_id, with_for_update=locked or None)
    if work is None:
        raise ExpectedError("no such work", user_message=texts.NO_SUCH_WORK)
    return work


def _line(work: Work, today: date) -> WorkLine:
    allowed = is_allowed(work.until_on, work.ended_on, today)
    return WorkLine(
        work.id, work.title, work.owner, work.terms, work.until_on, work.ended_on, allowed
    )
