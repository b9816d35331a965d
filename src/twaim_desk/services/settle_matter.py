"""Settles a complaint or a suggestion: studied, solved amicably, decided, told, raised, done."""

from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import matters as rows
from twaim_desk.db.models.desk import Complaint
from twaim_desk.domain.filled_block import Given, read_block, text_in
from twaim_desk.domain.grievance import (
    NO_SESSION,
    Settling,
    acts_on,
    block_for,
    refuse,
)
from twaim_desk.domain.matters import Happened
from twaim_desk.domain.typed_answers import Value
from twaim_desk.services.committee.standing import open_session_row, refuse_without_quorum
from twaim_desk.services.desk import Desk
from twaim_desk.services.grievances import ACTIONS, grievance_of
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.matter_acts import Done, MatterError, keep, standing
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.texts import grievance as texts
from twaim_desk.texts import matters as matter_texts


def study(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """What was found when it was studied."""
    desk.allow("matter.study")
    _settle(desk, ref, seen, Settling.STUDY, answers)


def attempt(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """An attempt to settle it amicably: who, when, how, and what came of it."""
    desk.allow("matter.study")
    _settle(desk, ref, seen, Settling.ATTEMPT, answers)


def decide(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """What was decided and why: in a session of its committee, or by the supervisor."""
    desk.allow("matter.decide")
    _settle(desk, ref, seen, Settling.DECIDE, answers)


def tell(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """Its owner was told what was decided, and what shows it; it is closed."""
    desk.allow("matter.handle")
    _settle(desk, ref, seen, Settling.TELL, answers)


def escalate(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """It stands before a higher body now; without an attempt only for a reason that is kept."""
    desk.allow("matter.decide")
    _settle(desk, ref, seen, Settling.ESCALATE, answers)


def carry_out(desk: Desk, ref: MatterRef, seen: int, answers: Given) -> None:
    """What was done because of the decision; also after it was told."""
    desk.allow("matter.study")
    _settle(desk, ref, seen, Settling.CARRY_OUT, answers)


DOING = {
    Settling.STUDY: study,
    Settling.ATTEMPT: attempt,
    Settling.DECIDE: decide,
    Settling.TELL: tell,
    Settling.ESCALATE: escalate,
    Settling.CARRY_OUT: carry_out,
}


def _settle(desk: Desk, ref: MatterRef, seen: int, act: Settling, answers: Given) -> None:
    """One act in one transaction, on what stands as it was seen."""
    with desk.saving() as session:
        row = standing(session, ref, seen)
        if not isinstance(row, Complaint):
            raise MatterError("an enquiry", matter_texts.NO_SUCH)
        one = grievance_of(desk, session, row)
        if act not in acts_on(one):
            raise MatterError("not now", texts.NOT_NOW)
        reading = rules_of(office_forms(session), today_of(desk)).reading
        read = read_block(block_for(act, one), answers, reading)
        refuse(act, one, read)
        done = _done(act, read)
        _change(desk, session, row, act, read)
        keep(desk, session, ref, row, done, row.owner_id, ACTIONS[act])


def _done(act: Settling, read: dict[str, Value]) -> Done:
    """The line of the story."""
    on = read.get("on")
    chosen = text_in(read, "session")
    return Done(
        _HAPPENED[act],
        str(read["text"]),
        channel=text_in(read, "way"),
        outcome=text_in(read, "outcome"),
        who=text_in(read, "who") or text_in(read, "to"),
        done_on=on if isinstance(on, date) else None,
        evidence=text_in(read, "evidence"),
        reason=text_in(read, "without") or text_in(read, "why"),
        session_id=None if chosen in {None, NO_SESSION} else int(str(chosen)),
    )


def _change(
    desk: Desk, session: Session, row: Complaint, act: Settling, read: dict[str, Value]
) -> None:
    """What of it becomes another by the act."""
    if act is Settling.DECIDE:
        _refuse_session(session, text_in(read, "session"))
        row.verdict = str(read["outcome"])
    elif act is Settling.ESCALATE:
        row.body, row.verdict = str(read["to"]), None
    elif act is Settling.TELL:
        row.state, row.outcome, row.closed_on = rows.CLOSED, str(read["text"]), today_of(desk)


def _refuse_session(session: Session, chosen: str | None) -> None:
    """A session is locked while one decides in it, as when it is closed."""
    if chosen is None or chosen == NO_SESSION:
        return
    meeting = open_session_row(session, int(chosen))
    refuse_without_quorum(meeting, office_forms(session).association.profile)


_HAPPENED = {
    Settling.STUDY: Happened.STUDIED,
    Settling.ATTEMPT: Happened.ATTEMPTED,
    Settling.DECIDE: Happened.DECIDED,
    Settling.TELL: Happened.ANSWERED,
    Settling.ESCALATE: Happened.ESCALATED,
    Settling.CARRY_OUT: Happened.CARRIED_OUT,
}
