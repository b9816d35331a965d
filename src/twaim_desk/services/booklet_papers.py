"""The sheets of the emergency booklet, and the register of void numbers, on paper."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import booklet as rows
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.users import User
from twaim_desk.domain.blank_papers import Booklet, VoidEntry, VoidRegister
from twaim_desk.domain.declaration import of_both
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.booklet import draw_booklet
from twaim_desk.paper.void_register import draw_void_register
from twaim_desk.services.booklet import BookletError
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_values import blank_declaration
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.texts import from_paper as texts

_FORMAT = PaperFormat.A4


def issue_booklet(desk: Desk) -> Issued:
    """A sheet for every reserved number that stands for nothing yet, several on a page."""
    desk.allow("booklet.reserve")
    with desk.reading() as session:
        forms = office_forms(session)
        look = look_of(session, forms, _FORMAT)
        numbers = tuple(one.number for one in rows.unused(session))
    if not numbers:
        raise BookletError("nothing reserved", texts.NOTHING_TO_PRINT)
    interview = Interview(rules_of(forms, today_of(desk)))
    person = interview.rules.person
    value = Booklet(
        letterhead=forms.association.profile.letterhead,
        on=today_of(desk),
        numbers=numbers,
        declaration=of_both(
            blank_declaration(interview, feminine=False),
            blank_declaration(interview, feminine=True),
        ),
        word=of_both(person.the_masculine, person.the_feminine),
        sample=read_office(desk.folder).sample,
    )
    drawn = draw_booklet(value, forms.papers, look)
    return _kept(desk, "booklet", f"{numbers[0]} {len(numbers)}", drawn)


def void_register(desk: Desk) -> tuple[VoidEntry, ...]:
    """Every void number with its reason, the oldest first; they name no person served."""
    desk.allow("request.from_paper")
    with desk.reading() as session:
        return _entries(session)


def issue_void_register(desk: Desk) -> Issued:
    """The register as it stands, on paper."""
    desk.allow("request.from_paper")
    with desk.reading() as session:
        forms, entries = office_forms(session), _entries(session)
        look = look_of(session, forms, _FORMAT)
    value = VoidRegister(
        letterhead=forms.association.profile.letterhead,
        on=today_of(desk),
        entries=entries,
        sample=read_office(desk.folder).sample,
    )
    drawn = draw_void_register(value, forms.papers, look)
    return _kept(desk, "void_register", str(len(entries)), drawn)


def _entries(session: Session) -> tuple[VoidEntry, ...]:
    query = select(VoidNumber, User.full_name).join(User, User.id == VoidNumber.voided_by)
    ordered = query.order_by(VoidNumber.voided_at, VoidNumber.number)
    return tuple(
        VoidEntry(one.number, one.reason, one.voided_at.astimezone(RIYADH).date(), name)
        for one, name in session.execute(ordered)
    )


def _kept(desk: Desk, kind: str, detail: str, drawn: bytes) -> Issued:
    with desk.saving() as session:
        paper = Paper(kind=kind, format=_FORMAT, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("paper.issue", object_kind="paper", object_id=paper_id, detail=detail)
        desk.note(session, act)
    return keep_plain(desk, paper_id, drawn)
