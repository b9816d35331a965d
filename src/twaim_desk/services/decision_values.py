"""What was decided on a request, as the notice prints it and as one says it."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import answers, deliveries
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.answering import Capacity, Deputy, Hears, hears
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.counting import Case
from twaim_desk.domain.declaration import Capacity as SignedAs
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.money import money_in_words
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.paper_words_after import DecisionWords
from twaim_desk.domain.papers import DecisionNotice, DueGift
from twaim_desk.domain.request import State
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.office_forms import OfficeForms, forms_named
from twaim_desk.services.paper_signers import signer_of_row
from twaim_desk.services.paper_values import agreed_way, person_of, served
from twaim_desk.texts import visits as texts

_CAPACITIES = {
    SignedAs.AGENT: Capacity.AGENT,
    SignedAs.GUARDIAN: Capacity.GUARDIAN,
    SignedAs.TRUSTEE: Capacity.TRUSTEE,
}
_REPLY_TO = {"person": Hears.PERSON, "agent": Hears.DEPUTY, "both": Hears.BOTH}


def decision_notice(session: Session, request: Request, issue: Issue) -> DecisionNotice:
    """The notice of the newest decision, to the person or to who is told in his place today.

    It names service and committee as they were when the request was taken.
    """
    taken_under = forms_named(session, request.forms_digest)
    person, way = person_of(session, request), agreed_way(session, request.id)
    row, deputy = answers.signed_for(session, request.id), deputy_of(session, request.id)
    to_deputy = row is not None and hears(deputy, issue.issued_on) is Hears.DEPUTY
    at_home = None if to_deputy else person.address
    return DecisionNotice(
        issue=issue,
        number=request.number or "",
        received_on=_received(request),
        decided_on=decided_on(session, request.id),
        person=served(session, taken_under, person),
        feminine=person.feminine,
        service=service_title(taken_under, request),
        committee=_committee(taken_under, request),
        accepted=rows.last_outcome(session, request.id) is State.ACCEPTED,
        gifts=gifts_to_come(session, taken_under, request),
        reason=_reason(session, request.id),
        deputy=signer_of_row(row) if to_deputy and row is not None else None,
        address=way.address if way.channel is Channel.LETTER and way.address else at_home,
    )


def said_of(
    session: Session, forms: OfficeForms, words: DecisionWords, request: Request, listener: Hears
) -> tuple[str, ...]:
    """The sentences that tell the decision, to the person or to someone in his place."""
    taken_under = forms_named(session, request.forms_digest)
    person, number = person_of(session, request), left_to_right(request.number or "")
    about = filled(words.of_theirs, {"number": number})
    called = [texts.SISTER if person.feminine else texts.BROTHER]
    if listener is not Hears.PERSON:
        about = filled(words.of_another, {"number": number, "name": person.name})
        called = []
    studied = filled(
        words.studied,
        {
            "committee": _committee(taken_under, request),
            "request": about,
            "service": service_title(taken_under, request),
            "day": _day(forms, _received(request)),
        },
    )
    if rows.last_outcome(session, request.id) is State.ACCEPTED:
        gifts = gifts_to_come(session, taken_under, request)
        decided = [words.accepted, *_given(forms, words, gifts)]
    else:
        reason = _reason(session, request.id) or ""
        decided = [filled(words.said_rejected, {"reason": reason})]
    return (*called, studied, *decided, words.ask)


def deputy_of(session: Session, request_id: int) -> Deputy | None:
    """Who signed for the person, where he did not sign himself."""
    row = answers.signed_for(session, request_id)
    capacity = None if row is None else _CAPACITIES.get(SignedAs(row.capacity))
    if row is None or capacity is None:
        return None
    reply_to = _REPLY_TO.get(row.reply_to or "", Hears.DEPUTY)
    return Deputy(row.signer, row.feminine, capacity, row.deed_expires_on, reply_to)


def decided_on(session: Session, request_id: int) -> date:
    """The day of the newest decision: by its event, which every decision has."""
    event = next(
        one
        for one in reversed(rows.events_of(session, request_id))
        if one.after in {State.ACCEPTED, State.REJECTED} and one.before != one.after
    )
    return event.happened_at.astimezone(RIYADH).date()


def gifts_to_come(session: Session, forms: OfficeForms, request: Request) -> tuple[DueGift, ...]:
    """What is still to be given, by day; what nobody planned yet has no day."""
    planned = deliveries.of_request(session, request.id)
    if planned:
        return tuple(
            DueGift(one.what, one.halalas, one.due_on) for one in planned if one.given_on is None
        )
    decision = answers.decision_of(session, request.id)
    halalas = None if decision is None else decision.halalas
    return (DueGift(what_of(forms, request), halalas, None),)


def what_of(forms: OfficeForms, request: Request) -> str:
    """What the service of a request gives."""
    service = forms.forms.services.get(request.service or "")
    return "" if service is None else service.amount.what


def service_title(forms: OfficeForms, request: Request) -> str:
    """What the request is for."""
    service = forms.forms.services.get(request.service or "")
    return "" if service is None else service.title


def _given(forms: OfficeForms, words: DecisionWords, gifts: Sequence[DueGift]) -> list[str]:
    """What is given, said once, and when it begins; each day stands on the notice."""
    if not gifts:
        return []
    digits, first = forms.association.profile.digits, gifts[0]
    what = first.what
    if first.halalas is not None:
        amount = money_in_words(first.halalas, digits, Case.GENITIVE)
        what = filled(words.said_amount, {"what": what, "amount": amount})
    said = [filled(words.said_given, {"what": what})]
    if first.on is not None:
        day, count = _day(forms, first.on), written(len(gifts), digits)
        several = {"count": count, "day": day}
        parts = filled(words.said_parts, several)
        said.append(parts if len(gifts) > 1 else filled(words.said_due, {"day": day}))
    return [*said, words.bring]


def _reason(session: Session, request_id: int) -> str | None:
    """Why not, in the committee's words for the person; by the event where no row has them."""
    decision = answers.decision_of(session, request_id)
    if decision is not None and decision.reason:
        return decision.reason
    rejected = [one for one in rows.events_of(session, request_id) if one.after == State.REJECTED]
    return rejected[-1].reason if rejected else None


def _committee(forms: OfficeForms, request: Request) -> str:
    service = forms.forms.services.get(request.service or "")
    titles = {one.id: one.title for one in forms.association.profile.committees}
    return titles.get("" if service is None else service.committee, texts.THE_COMMITTEE)


def _received(request: Request) -> date:
    if request.received_on is None:
        raise RuntimeError("a decided request was received")
    return request.received_on


def _day(forms: OfficeForms, day: date) -> str:
    return both_calendars(day, forms.association.forms.table, forms.association.profile.digits)
