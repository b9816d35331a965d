"""What a page needs to tell a decision: the ways with their addresses, the tries, what is said."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import answers as rows
from twaim_desk.db import interviews, people
from twaim_desk.db import requests as request_rows
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import AgreedChannel, Promise, Request
from twaim_desk.domain.answering import TRUSTED, Attempt, Hears, Result, Telling, is_over, ways_of
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.decision_values import decided_on, deputy_of, said_of
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_values import person_of, way_of
from twaim_desk.texts import telling as texts

DECIDED = {State.ACCEPTED, State.REJECTED}
_ON_RECORD = {Channel.PHONE, Channel.TEXT_MESSAGE}


def with_telling(session: Session, opening: Opening, forms: OfficeForms) -> Opening:
    """The visit with the decision that waits to be told; refused where none does."""
    uuid = opening.coming.request
    request = None if uuid is None else interviews.by_uuid(session, uuid)
    if request is None or request.state not in DECIDED:
        raise ExpectedError("nothing decided to tell", user_message=texts.NOT_DECIDED)
    agreed = rows.agreed_channel(session, request.id)
    promise, last = session.get(Promise, request.id), request_rows.last_event(session, request.id)
    person, deputy = person_of(session, request), deputy_of(session, request.id)
    over = is_over(deputy, opening.interview.rules.today)
    words = forms.papers.decision
    telling = Telling(
        uuid=request.uuid,
        seen=0 if last is None else last.id,
        decided_on=decided_on(session, request.id),
        ways=_ways(agreed),
        said={one: said_of(session, forms, words, request, one) for one in Hears},
        addresses=_addresses(session, person, agreed, over=over),
        attempts=attempts_of(session, request.id, agreed),
        deputy=deputy,
        best_time="" if agreed is None else agreed.best_time or "",
        reply_by=None if promise is None else promise.effective,
    )
    return replace(opening, telling=telling)


def attempts_of(
    session: Session, request_id: int, agreed: AgreedChannel | None
) -> tuple[Attempt, ...]:
    """The tries since the way was agreed that holds now: a new number was never tried."""
    since = None if agreed is None else agreed.agreed_at
    return tuple(
        Attempt(one.channel, Result(one.result), one.tried_at.astimezone(RIYADH), by)
        for one, by in rows.attempts_of(session, request_id)
        if since is None or one.tried_at >= since
    )


def ways_of_request(session: Session, request: Request) -> tuple[str, ...]:
    """The ways on which a request's decision is told, in their order."""
    return _ways(rows.agreed_channel(session, request.id))


def _ways(agreed: AgreedChannel | None) -> tuple[str, ...]:
    """Where nothing was agreed, the phone on record and then a letter."""
    if agreed is None:
        return ways_of(Channel.PHONE, None, trusted=False)
    trusted = agreed.trusted_person is not None
    return ways_of(agreed.channel, agreed.second_channel, trusted=trusted)


def _addresses(
    session: Session, person: Person, agreed: AgreedChannel | None, *, over: bool
) -> Mapping[str, str]:
    """Where each way leads: as agreed, else as on record.

    What an agent agreed on may lead to himself: once he is out, a call goes to the person's own
    number.
    """
    phone = people.phone_of(session, people.kept_record(session, person).id)
    found = {Channel.LETTER.value: person.address or ""}
    if phone:
        found |= dict.fromkeys(map(str, _ON_RECORD), parse_phone(phone).local)
    if agreed is None:
        return found
    address = way_of(agreed).address
    if address and not (over and agreed.channel in _ON_RECORD):
        found[agreed.channel] = address
    if agreed.trusted_person:
        found[TRUSTED] = agreed.trusted_person
    return found
