"""The members of the committees: who sits where, in which duty, since when and until when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db import matters
from twaim_desk.db.models.follow_up import CommitteeMember
from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.domain.committee import Duty
from twaim_desk.domain.names import same_name
from twaim_desk.domain.profile import Purpose
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import read_answer
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.committee.standing import CommitteeError, committee_of, services_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import committee as texts

NAME, DUTY, FROM = "name", "duty", "from"


@dataclass(frozen=True, slots=True)
class CommitteeLine:
    """A committee, how many sit in it today, and how many requests and grievances wait."""

    id: str
    title: str
    purpose: Purpose
    members: int
    waiting: int


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member, since when and until when."""

    id: int
    name: str
    duty: Duty
    from_on: date
    until_on: date | None


def member_block() -> Block:
    """What is asked of a new member."""
    duties = tuple(Choice(one, texts.DUTIES[one]) for one in Duty)
    asks = (
        Ask(NAME, AskKind.NAME, texts.NAME),
        Ask(DUTY, AskKind.CHOICE, texts.DUTY, choices=duties),
        Ask(FROM, AskKind.DATE, texts.FROM),
    )
    return Block("member", texts.ADD_MEMBER, asks)


def committees(desk: Desk) -> list[CommitteeLine]:
    """The committees that the profile names."""
    desk.allow("committee.read")
    today = today_of(desk)
    with desk.reading() as session:
        forms = office_forms(session)
        return [
            CommitteeLine(
                one.id, one.title, one.purpose, len(rows.in_office(session, one.id, today)),
                rows.count_waiting(session, services_of(forms, one.id))
                + matters.count_before(session, one.id),
            )
            for one in forms.association.profile.committees
        ]  # fmt: skip


def members(desk: Desk, committee: str) -> list[MemberLine]:
    """Everyone who sits in a committee or sat in it; the trail has its line before."""
    desk.allow("committee.read")
    with desk.saving() as session:
        desk.note(session, Act("committee.read", detail=f"members of {committee}"))
    with desk.reading() as session:
        committee_of(office_forms(session).association.profile, committee)
        return [
            MemberLine(one.id, one.name, Duty(one.duty), one.from_on, one.until_on)
            for one in rows.members(session, committee)
        ]


def add_member(desk: Desk, committee: str, answers: Mapping[str, Answer | None]) -> int:
    """Someone who sits in a committee from a day on."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        committee_of(office_forms(session).association.profile, committee)
        name, duty, from_on = _read_member(desk, session, answers)
        sitting = [one for one in rows.members(session, committee) if one.until_on is None]
        if any(same_name(one.name, name) for one in sitting):
            raise CommitteeError("member there", texts.MEMBER_THERE, NAME)
        member = CommitteeMember(committee=committee, name=name, duty=duty, from_on=from_on)
        session.add(member)
        session.flush()
        act = Act("committee.manage", object_kind="member", object_id=member.id, detail="added")
        desk.note(session, act)
        return member.id


def end_member(desk: Desk, member_id: int, last_day: str) -> None:
    """The last day on which someone sits in his committee."""
    desk.allow("committee.manage")
    with desk.saving() as session:
        member = session.get(CommitteeMember, member_id, with_for_update=True)
        if member is None or member.until_on is not None:
            raise CommitteeError("member gone", texts.MEMBER_GONE)
        ask = Ask("until", AskKind.DATE, texts.UNTIL_ASK)
        reading = rules_of(office_forms(session), today_of(desk)).reading
        day = read_answer(ask, last_day, reading)
        if not isinstance(day, date) or day < member.from_on:
            raise CommitteeError("before the start", texts.BEFORE_START, "until")
        member.until_on = day
        act = Act("committee.manage", object_kind="member", object_id=member.id, detail="ended")
        desk.note(session, act)


def _read_member(
    desk: Desk, session: Session, answers: Mapping[str, Answer | None]
) -> tuple[str, str, date]:
    reading = rules_of(office_forms(session), today_of(desk)).reading
    found = []
    for ask in member_block().asks:
        try:
            found.append(read_answer(ask, answers.get(ask.id) or "", reading))
        except RefusedInputError as error:
            raise CommitteeError(error.reason, error.user_message, ask.id) from None
    name, duty, from_on = found
    if not isinstance(from_on, date):
        raise TypeError("a day is read as a day")
    return str(name), str(duty), from_on
