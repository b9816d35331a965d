"""What is done in a file on harm: minutes and the words on them, its log, its end."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import committees
from twaim_desk.db import harm as rows
from twaim_desk.db.models.harm import HarmApproval, HarmEvent, HarmFile, HarmMinutes
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.committee import is_quorate, members_needed
from twaim_desk.domain.digits import written
from twaim_desk.domain.filled_block import Given, read_block, text_in
from twaim_desk.domain.harm import (
    CLOSED,
    OPEN,
    HarmAct,
    acts_in,
    block_in,
    present_in,
    refuse,
)
from twaim_desk.domain.money import HALALAS_IN_RIYAL
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.typed_answers import Value
from twaim_desk.services.desk import Desk
from twaim_desk.services.harm.standing import (
    HarmError,
    Seen,
    committee_for_harm,
    file_row,
    members_for,
    seen_of,
    standing_of,
)
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import DUE, new_house_paper
from twaim_desk.services.trail import Act
from twaim_desk.texts import harm as texts

PAPER, PLACE = "harm_minutes", "harm_file"
Read = dict[str, Value]


def write_minutes(desk: Desk, harm_id: int, seen: Seen, answers: Given) -> ToPrint:
    """The minutes of the committee as they were written, due to be printed and signed."""
    desk.allow("harm.minutes")
    with desk.saving() as session:
        row, read = _begin(desk, session, harm_id, seen, HarmAct.MINUTES, answers)
        profile, held_on = office_forms(session).association.profile, _day(read)
        committee = committee_for_harm(profile).id
        minutes = HarmMinutes(
            harm_id=row.id,
            committee=committee,
            held_on=held_on,
            sitting=_sitting(desk, session, committee, held_on, present_in(read)),
            harm=str(read["harm"]),
            size=str(read["size"]),
            causes=str(read["causes"]),
            finding=str(read["finding"]),
            written_at=desk.now(),
            by_id=desk.user_id,
        )
        session.add(minutes)
        session.flush()
        paper = _due(desk, session, minutes)
        _note(desk, session, row, HarmAct.MINUTES, "harm.minutes")
        return ToPrint(paper.id, PAPER, PLACE, row.id)


def approve(desk: Desk, harm_id: int, seen: Seen, answers: Given) -> None:
    """A member signed the minutes, or did not and said why."""
    desk.allow("harm.minutes")
    with desk.saving() as session:
        row, read = _begin(desk, session, harm_id, seen, HarmAct.APPROVE, answers)
        minutes = rows.minutes_of(session, row.id)[0]
        if _day(read) < minutes.held_on:
            raise HarmError("before the minutes", texts.BEFORE_MINUTES, "on")
        session.add(
            HarmApproval(
                minutes_id=minutes.id, member_id=int(str(read["member"])),
                approves=read["approves"] is True, note=text_in(read, "text"),
                signed_on=_day(read), noted_at=desk.now(), by_id=desk.user_id,
            )
        )  # fmt: skip
        _due(desk, session, minutes)
        _note(desk, session, row, HarmAct.APPROVE, "harm.minutes")


def act_on_harm(desk: Desk, harm_id: int, seen: Seen, act: HarmAct, answers: Given) -> None:
    """A line of the log: negotiated, agreed, paid, ruled or noted; or it is closed, or reopened."""
    desk.allow("harm.handle")
    if act in {HarmAct.MINUTES, HarmAct.APPROVE}:
        raise HarmError("no line of the log", texts.NOT_NOW)
    with desk.saving() as session:
        row, read = _begin(desk, session, harm_id, seen, act, answers)
        if act is HarmAct.CLOSE:
            row.state, row.ground, row.closed_on = CLOSED, str(read["ground"]), today_of(desk)
        elif act is HarmAct.REOPEN:
            row.state, row.ground, row.closed_on = OPEN, None, None
        session.add(_event(desk, row, act, read))
        _note(desk, session, row, act, "harm.handle")


def minutes_to_print(desk: Desk, harm_id: int) -> ToPrint:
    """The newest minutes: as they were issued, or anew where a member signed since."""
    desk.allow("harm.minutes")
    with desk.saving() as session:
        row = file_row(session, harm_id)
        minutes = rows.minutes_of(session, row.id)
        if not minutes:
            raise HarmError("no minutes", texts.NO_MINUTES)
        paper = rows.newest_paper(session, minutes[0].id) or _due(desk, session, minutes[0])
        _note(desk, session, row, "print", "harm.minutes")
        return ToPrint(paper.id, PAPER, PLACE, row.id)


def _due(desk: Desk, session: Session, minutes: HarmMinutes) -> Paper:
    """The paper of minutes that is due, or a new one: what was issued does not say what came."""
    before = rows.newest_paper(session, minutes.id)
    if before is not None and before.standing == DUE:
        return before
    paper = new_house_paper(desk, session, PAPER)
    paper.harm_minutes_id = minutes.id
    paper.replaces_id = None if before is None else before.id
    return paper


def _begin(
    desk: Desk, session: Session, harm_id: int, seen: Seen, act: HarmAct, answers: Given
) -> tuple[HarmFile, Read]:
    """The file as it was seen, and what was answered; refused where this cannot be done now."""
    row = file_row(session, harm_id, locked=True)
    if seen_of(session, row.id) != seen:
        raise HarmError("seen too early", texts.CHANGED_SINCE)
    standing, forms = standing_of(session, row), office_forms(session)
    if act not in acts_in(standing):
        raise HarmError("not now", texts.NOT_NOW)
    profile, today = forms.association.profile, today_of(desk)
    reading = rules_of(forms, today).reading
    members = members_for(session, profile, act, row, today)
    read = read_block(block_in(act, standing, members), answers, reading)
    refuse(act, read)
    return row, read


def _sitting(
    desk: Desk, session: Session, committee: str, held_on: date, present: frozenset[int]
) -> dict[str, list[int]]:
    """Who was there and who was in office on that day; refused where too few were there."""
    office = set(committees.in_office(session, committee, held_on))
    if not office:
        raise HarmError("nobody in office", texts.NOBODY_IN_OFFICE, "on")
    here = present & office
    if not is_quorate(here, office):
        digits = office_forms(session).association.profile.digits
        counts = {"present": len(here), "members": len(office)}
        counts["needed"] = members_needed(len(office))
        said = {name: written(count, digits) for name, count in counts.items()}
        raise HarmError("no quorum", texts.NO_QUORUM.format(**said), "on")
    return {"members": sorted(here), "in_office": sorted(office)}


def _event(desk: Desk, row: HarmFile, act: HarmAct, read: Mapping[str, Value]) -> HarmEvent:
    riyals, on = read.get("riyals"), read.get("on")
    return HarmEvent(
        harm_id=row.id,
        kind=act,
        text=str(read["text"]),
        who=text_in(read, "who"),
        reference=text_in(read, "reference"),
        reason=text_in(read, "reason"),
        halalas=riyals * HALALAS_IN_RIYAL if isinstance(riyals, int) else None,
        done_on=on if isinstance(on, date) else None,
        happened_at=desk.now(),
        by_id=desk.user_id,
    )


def _day(read: Read) -> date:
    day = read["on"]
    if not isinstance(day, date):
        raise TypeError("a day is read as a day")
    return day


def _note(desk: Desk, session: Session, row: HarmFile, what: str, action: str) -> None:
    desk.note(session, Act(action, object_kind="harm", object_id=row.id, detail=what))
