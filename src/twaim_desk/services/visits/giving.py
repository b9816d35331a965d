"""What a page needs to give what was decided: the deliveries, and who may receive for whom."""

from dataclasses import replace

from sqlalchemy.orm import Session

from twaim_desk.db import answers, interviews, people
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.answering import Capacity
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.deliveries import Gift, Giving, to_give, to_sign
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.decision_values import deputy_of, what_of
from twaim_desk.services.delivery_values import gifts_of
from twaim_desk.services.office_forms import OfficeForms, forms_named
from twaim_desk.services.paper_values import person_of
from twaim_desk.texts import deliveries as texts

_OPEN = {State.TOLD, State.DELIVERED}


def with_giving(session: Session, opening: Opening, forms: OfficeForms) -> Opening:
    """The visit with what is to be given; refused before the person was told, and at the end."""
    uuid = opening.coming.request
    request = None if uuid is None else interviews.by_uuid(session, uuid)
    accepted = request is not None and rows.last_outcome(session, request.id) is State.ACCEPTED
    if request is None or not accepted or request.state not in _OPEN:
        raise ExpectedError("not told yet", user_message=texts.NOT_TOLD)
    gifts = gifts_of(session, request.id) or (planned_by_decision(session, request),)
    waiting = to_give(gifts) if request.state == State.TOLD else ()
    if not waiting and not to_sign(gifts):
        raise ExpectedError("nothing left to give", user_message=texts.NOTHING_LEFT)
    last = rows.last_event(session, request.id)
    giving = Giving(request.uuid, 0 if last is None else last.id, gifts)
    record = {**_agent(session, request), **_identity(session, request)}
    return replace(opening, giving=giving, interview=replace(opening.interview, record=record))


def planned_by_decision(session: Session, request: Request) -> Gift:
    """What the decision gives, where no day was planned: it is due since the person was told."""
    decision = answers.decision_of(session, request.id)
    halalas = None if decision is None else decision.halalas
    due = request.answered_on or request.received_on
    if due is None:
        raise RuntimeError("a told request has its days")
    return Gift(what_of(forms_named(session, request.forms_digest), request), halalas, due)


def _agent(session: Session, request: Request) -> dict[str, Answer]:
    """The agent who signed for the person, so that his power of attorney is only looked at."""
    deputy, row = deputy_of(session, request.id), answers.signed_for(session, request.id)
    if deputy is None or row is None or deputy.capacity is not Capacity.AGENT:
        return {}
    until = "" if deputy.expires_on is None else deputy.expires_on.isoformat()
    known = {"agent.name": deputy.name, "agent.deed": row.deed or "", "agent.until": until}
    return {name: one for name, one in known.items() if one}


def _identity(session: Session, request: Request) -> dict[str, Answer]:
    kept = people.kept_record(session, person_of(session, request))
    number = people.identity_of(session, kept.id)
    return {} if number is None else {"person.identity": number}
