"""The frozen values of papers, read from the rows of a request as they stand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import AgreedChannel, Declaration, DocumentSeen, Request
from twaim_desk.db.models.requests import Promise as PromiseRow
from twaim_desk.db.models.users import User
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.papers import PaperState
from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Half,
    Issue,
    PaperFormat,
    PrintedPromise,
    SeenDocument,
    Served,
)
from twaim_desk.domain.papers import Receipt
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.promise import Promise
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import promise_in_words
from twaim_desk.services.counter_file import counter_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_signers import signer_of_row
from twaim_desk.services.receipt_notices import notices_of

_SHOWN = 4
_WITHOUT_HALF = {PaperFormat.TWO_UP, PaperFormat.A4}
_SEEN = {PaperState.PRESENT, PaperState.ON_FILE}


def with_attached(issue: Issue, documents: Sequence[SeenDocument]) -> Issue:
    """The same for a paper that stays here with the copies that were kept of documents."""
    if issue.attachments is None:
        return issue
    return replace(issue, attachments=sum(one.copy_kept for one in documents))


class AtCounter(NamedTuple):
    """Where a paper is issued: the name of the counter, and whether it is for practice."""

    counter: str | None
    sample: bool


def at_counter(folder: Path) -> AtCounter:
    """The counter and the office of a folder."""
    return AtCounter(counter_of(folder).name or None, read_office(folder).sample)


def receipt_of(
    session: Session, forms: OfficeForms, request: Request, issue: Issue, replaces: date | None
) -> Receipt:
    """The receipt of a complete request, as it was taken and promised."""
    person = person_of(session, request)
    service = forms.forms.services[request.service or ""]
    declaration = truth_of(session, request.id)
    committees = {one.id: one.title for one in forms.association.profile.committees}
    if request.received_on is None or request.complete_on is None:
        raise RuntimeError("a receipt is for a complete request")
    promise = printed_promise(session, forms, request)
    return Receipt(
        issue=issue,
        number=request.number or "",
        received_on=request.received_on,
        complete_on=request.complete_on,
        person=served(session, forms, person),
        service=service.title,
        committee=committees.get(service.committee, ""),
        documents=tuple(seen_documents(session, forms, request.id)),
        way=agreed_way(session, request.id),
        promise=promise,
        declaration=declaration.text,
        signer=signer_of_row(declaration),
        notices=notices_of(session, forms, request, promise.reply_by),
        replaces=replaces,
    )


def issue_of(
    session: Session, forms: OfficeForms, paper: Paper, today: date, at: AtCounter
) -> Issue:
    """What a paper says of itself; its square says number and code in upper case."""
    user = session.get(User, paper.by_id)
    request = None if paper.request_id is None else session.get(Request, paper.request_id)
    code = paper.code or ""
    number = "" if request is None or request.number is None else request.number
    half = None if paper.format in _WITHOUT_HALF else Half.PERSON
    return Issue(
        letterhead=forms.association.profile.letterhead,
        issued_on=today,
        employee="" if user is None else user.full_name,
        code=code,
        qr=f"{number} {code}".strip().upper(),
        copy_number=paper.copy_number,
        half=half,
        contact=forms.association.profile.contact,
        counter=at.counter,
        sample=at.sample,
        attachments=0 if forms.association.policy.counts_attachments else None,
    )


def person_of(session: Session, request: Request) -> Person:
    """The person whose request it is."""
    person = rows.person_of(session, request.person_id)
    if person is None:
        raise RuntimeError("a received request has a person")
    return person


def served(session: Session, forms: OfficeForms, person: Person) -> Served:
    """The person as a paper names him."""
    word = forms.forms.people[forms.association.profile.person]
    identity = rows.first_identity(session, person.id)
    return Served(
        person.name,
        "" if identity is None else identity.number[-_SHOWN:],
        word.the_feminine if person.feminine else word.the_masculine,
    )


def truth_of(session: Session, request_id: int) -> Declaration:
    """The newest declaration that the data is true."""
    found = _truth(session, request_id)
    if found is None:
        raise RuntimeError("a complete request has a declaration")
    return found


def has_declaration(session: Session, request_id: int) -> bool:
    """Whether somebody signed for a request that its data is true."""
    return _truth(session, request_id) is not None


def _truth(session: Session, request_id: int) -> Declaration | None:
    query = select(Declaration).where(
        Declaration.request_id == request_id, Declaration.purpose == "truth"
    )
    return session.scalars(query.order_by(Declaration.id.desc()).limit(1)).first()


def seen_documents(session: Session, forms: OfficeForms, request_id: int) -> list[SeenDocument]:
    """The documents that were handed in."""
    return [
        _seen(paper, forms)
        for paper in rows.papers_of(session, request_id)
        if paper.standing in _SEEN and paper.document in forms.forms.documents
    ]


def agreed_way(session: Session, request_id: int) -> AgreedWay:
    """How the person is answered, as it was agreed last."""
    query = select(AgreedChannel).where(AgreedChannel.request_id == request_id)
    agreed = session.scalars(query.order_by(AgreedChannel.id.desc()).limit(1)).first()
    if agreed is None:
        raise RuntimeError("a complete request has an agreed channel")
    return way_of(agreed)


def way_of(agreed: AgreedChannel) -> AgreedWay:
    """A channel as it was agreed, with a number as it is dialled here."""
    return AgreedWay(
        Channel(agreed.channel),
        _local(agreed.address),
        agreed.best_time,
        None if agreed.second_channel is None else Channel(agreed.second_channel),
    )


def printed_promise(session: Session, forms: OfficeForms, request: Request) -> PrintedPromise:
    """The promise as it was made, in the sentence of the policy with the channel in it."""
    row = session.get(PromiseRow, request.id)
    if row is None or request.complete_on is None:
        raise RuntimeError("a complete request has a promise")
    promise = Promise(
        request.complete_on, row.printed, row.not_before, (), row.estimated, row.printed_calendar
    )
    channel = agreed_way(session, request.id).channel.in_words
    sentence = promise_in_words(forms.association, promise, channel)
    return PrintedPromise(sentence, row.printed, row.not_before)


def _seen(paper: DocumentSeen, forms: OfficeForms) -> SeenDocument:
    document = forms.forms.documents[paper.document]
    return SeenDocument(
        document.title,
        paper.original_sighted or paper.standing == PaperState.ON_FILE,
        paper.copy_kept,
        paper.expires_on,
    )


def _local(address: str | None) -> str | None:
    """A Saudi number as it is dialled inside the Kingdom; anything else as it was agreed."""
    if address is None:
        return None
    try:
        return parse_phone(address).local
    except RefusedInputError:
        return address
