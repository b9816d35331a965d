"""The frozen values of a committee's papers: its agenda as it stands, its minutes as closed."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db import matters
from twaim_desk.db.models.follow_up import CommitteeSession, Decision
from twaim_desk.domain.committee import members_needed
from twaim_desk.domain.committee_papers import (
    Agenda,
    AgendaLine,
    DecidedLine,
    Minutes,
    SittingMember,
)
from twaim_desk.domain.digits import written
from twaim_desk.domain.grievance import verdicts_of
from twaim_desk.domain.matters import Kind
from twaim_desk.domain.money import money_in_words
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.services.committee.sessions import standing_of
from twaim_desk.services.committee.standing import in_office_in, present_in, title_of
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import committee as committee_texts
from twaim_desk.texts import minutes as texts
from twaim_desk.texts import visits as visit_texts


def agenda_of(
    session: Session, forms: OfficeForms, meeting: CommitteeSession, issue: Issue
) -> Agenda:
    """What is on the agenda now."""
    return Agenda(
        issue=issue,
        committee=title_of(forms.association.profile, meeting.committee),
        number=meeting.number,
        held_on=meeting.held_on,
        requests=tuple(
            AgendaLine(
                one.Request.number,
                "" if one.Person is None else one.Person.name,
                _service(forms, one.Request.service),
                one.Request.complete_on,
                None if one.Promise is None else one.Promise.effective,
            )
            for one in rows.agenda(session, meeting.id)
        ),
    )


def minutes_of(
    session: Session, forms: OfficeForms, meeting: CommitteeSession, issue: Issue
) -> Minutes:
    """Who was there, and what became of each request of the agenda."""
    office, present = in_office_in(meeting), present_in(meeting)
    sitting = rows.names_of(session, office | present)
    names = {one.id: one.name for one in sitting.values()}
    return Minutes(
        issue=issue,
        committee=title_of(forms.association.profile, meeting.committee),
        number=meeting.number,
        held_on=meeting.held_on,
        members=tuple(
            SittingMember(one.name, committee_texts.DUTIES[one.duty], one.id in present)
            for one in sitting.values()
        ),
        needed=members_needed(len(office)),
        quorum=meeting.quorum,
        requests=tuple(
            DecidedLine(
                one.Request.number,
                "" if one.Person is None else one.Person.name,
                _service(forms, one.Request.service),
                texts.OUTCOMES[standing_of(one)],
                tuple(_details(forms, one, names)),
            )
            for one in rows.agenda(session, meeting.id)
        )
        + tuple(_grievances(session, meeting)),
        notes=meeting.minutes or "",
    )


def _grievances(session: Session, meeting: CommitteeSession) -> Iterator[DecidedLine]:
    """The complaints and suggestions that were decided in it; their owners are not named."""
    for event, complaint in matters.decided_in(session, meeting.id):
        kind = visit_texts.KINDS[complaint.kind]
        outcome = verdicts_of(Kind(complaint.kind))[event.outcome or ""]
        yield DecidedLine(complaint.number, complaint.about, kind, outcome, (event.text,))


def _details(forms: OfficeForms, one: Any, names: dict[int, str]) -> Iterator[str]:
    if one.Decision is None:
        if one.AgendaItem.put_off is not None:
            yield texts.REASON.format(reason=one.AgendaItem.put_off)
        return
    yield from _given(forms, one.Decision)
    yield from _reasons(forms, one.Decision)
    left = (one.Decision.members or {}).get("left", {})
    if left:
        said = (texts.WHY_LEFT[why].format(name=names.get(int(at), "")) for at, why in left.items())
        yield texts.LEFT.format(names=texts.AND.join(said))


def _given(forms: OfficeForms, decision: Decision) -> Iterator[str]:
    """What is given, how much each time, and on which days as the session decided them."""
    digits = forms.association.profile.digits
    plan = decision.schedule or {}
    if plan.get("what"):
        yield texts.GIVEN.format(what=plan["what"])
    if decision.halalas is not None:
        yield texts.EACH_TIME.format(amount=money_in_words(decision.halalas, digits))
    days = [date.fromisoformat(day) for day in plan.get("days", ())]
    if len(days) == 1:
        yield texts.ON.format(days=_day(forms, days[0]))
    elif days:
        first, last = _day(forms, days[0]), _day(forms, days[-1])
        yield texts.TIMES.format(count=written(len(days), digits), first=first, last=last)


def _reasons(forms: OfficeForms, decision: Decision) -> Iterator[str]:
    documents = forms.forms.documents
    asked = [one for one in (decision.missing or {}).get("documents", ()) if one in documents]
    if asked:
        yield texts.PAPERS.format(papers=texts.AND.join(documents[one].title for one in asked))
    said = {
        texts.REASON: decision.reason,
        texts.EARLY: decision.early_reason,
        texts.LATE: decision.late_reason,
    }
    for sentence, reason in said.items():
        if reason:
            yield sentence.format(reason=reason)


def _service(forms: OfficeForms, name: str) -> str:
    service = forms.forms.services.get(name)
    return "" if service is None else service.title


def _day(forms: OfficeForms, day: date) -> str:
    table, digits = forms.association.forms.table, forms.association.profile.digits
    return hijri_in_words(table.from_gregorian(day), digits)
