"""Answers that go by a delegate of a branch office: who has how many, and one paper for each."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import answers as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.list_papers import AnswerToHand, DelegateList
from twaim_desk.domain.names import normalised
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.errors import ExpectedError
from twaim_desk.paper.delegate_list import draw_delegate_list
from twaim_desk.services.answers import ToTell, waiting_to_be_told
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.texts import telling as texts

KIND = "delegate_list"


@dataclass(frozen=True, slots=True)
class Delegate:
    """A delegate as he was agreed on, "" where no name was; how many answers wait for him."""

    name: str
    count: int


def delegates(desk: Desk) -> tuple[Delegate, ...]:
    """Whoever has answers to hand over; counts alone, so there is no line in the trail."""
    desk.allow("answer.tell")
    with desk.reading() as session:
        found = _by_delegate(session)
    return tuple(Delegate(name, len(lines)) for name, lines in sorted(found.items()))


def issue_delegate_list(desk: Desk, name: str) -> Issued:
    """The paper of one delegate; names are masked, and it says of nobody what was decided."""
    desk.allow("answer.tell")
    with desk.reading() as session:
        count = len(_by_delegate(session).get(name, ()))
    if not count:
        raise ExpectedError("nothing for this delegate", user_message=texts.NOTHING_TO_HAND)
    with desk.saving() as session:
        paper = Paper(kind=KIND, format=PaperFormat.A5, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("answers.delegate", "done", "paper", paper_id, str(count)))
    with desk.reading() as session:
        forms = office_forms(session)
        look = look_of(session, forms, PaperFormat.A5)
        value = DelegateList(
            letterhead=forms.association.profile.letterhead,
            on=today_of(desk),
            delegate=name or texts.NAMELESS_DELEGATE,
            answers=tuple(_to_hand(one) for one in _by_delegate(session).get(name, ())),
            sample=read_office(desk.folder).sample,
        )
    return keep_plain(desk, paper_id, draw_delegate_list(value, forms.papers, look))


def _to_hand(line: ToTell) -> AnswerToHand:
    return AnswerToHand(line.number, line.label, line.reply_by)


def _by_delegate(session: Session) -> dict[str, list[ToTell]]:
    """The answers whose next way is a delegate, under each as he was first written."""
    found: dict[str, list[ToTell]] = {}
    written: dict[str, str] = {}
    for line in waiting_to_be_told(session):
        if line.way == Channel.BRANCH_DELEGATE:
            name = _delegate_of(session, line)
            found.setdefault(written.setdefault(normalised(name), name), []).append(line)
    return found


def _delegate_of(session: Session, line: ToTell) -> str:
    """His name, where he was agreed on first; of a second way no name is asked for."""
    request = interviews.by_uuid(session, line.uuid)
    agreed = None if request is None else rows.agreed_channel(session, request.id)
    if agreed is None or agreed.channel != Channel.BRANCH_DELEGATE:
        return ""
    return agreed.address or ""
