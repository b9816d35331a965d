"""The rows of a received request: its papers, declarations, channel and promise."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db import interviews as rows
from twaim_desk.db.models.requests import AgreedChannel, Declaration, DocumentSeen
from twaim_desk.db.models.requests import Promise as PromiseRow
from twaim_desk.domain.declaration import ENQUIRE, declaration_text, text_digest
from twaim_desk.domain.interview.channel import address_of, chosen_channel, was_read_back
from twaim_desk.domain.interview.papers import PaperRow, PaperState, fault_of, paper_rows
from twaim_desk.domain.interview.signature import Method, asks_consent, method_of, signer_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.promise import Promise
from twaim_desk.domain.typed_answers import typed_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import OpenInterview


def save_papers(session: Session, desk: Desk, request_id: int, interview: Interview) -> None:
    """Each paper as it was looked at; the day of its acceptance stays when it comes again.

    One that was taken back is absent, and one that is not asked for any more does not apply.
    """
    known = {(one.document, one.member): one for one in rows.papers_of(session, request_id)}
    for paper in paper_rows(interview):
        name, _, member = paper.key.partition(".")
        place = (name, int(member) if member else None)
        seen = known.pop(place, None)
        if paper.state is None:
            if seen is not None:
                _take_back(seen, PaperState.ABSENT)
            continue
        if seen is None:
            seen = DocumentSeen(
                request_id=request_id, document=name, member=place[1], by_id=desk.user_id
            )
            session.add(seen)
        _fill(seen, paper, interview)
    for seen in known.values():
        _take_back(seen, PaperState.NOT_APPLICABLE)


def save_declarations(
    session: Session, desk: Desk, request_id: int, opened: OpenInterview, *, anew: bool = False
) -> None:
    """What was signed, word for word; one that was signed before is written again only `anew`."""
    interview, method = opened.interview, method_of(opened.interview)
    if method is None or not (interview.is_true("sign.read") or method is Method.REFUSED):
        return
    rules, signer = interview.rules, signer_of(interview)
    names = {"truth": str(rules.policy.declaration)}
    is_signed = method is not Method.REFUSED
    if is_signed and asks_consent(interview) and interview.is_true("sign.consent"):
        names[ENQUIRE] = ENQUIRE
    written = select(Declaration.purpose, Declaration.digest, Declaration.method)
    signed = session.execute(written.where(Declaration.request_id == request_id))
    known = {tuple(row) for row in signed}
    for purpose, name in names.items():
        text = declaration_text(rules.declarations, name, signer)
        if anew or (purpose, text_digest(text), str(method)) not in known:
            session.add(_declaration(desk, request_id, opened, purpose, text))


def save_channel(session: Session, desk: Desk, request_id: int, interview: Interview) -> None:
    """How the person is answered, where it was agreed and is not the same as before."""
    channel = chosen_channel(interview)
    if channel is None:
        return
    agreed = AgreedChannel(
        request_id=request_id,
        channel=channel,
        address=address_of(interview) or None,
        best_time=interview.text("channel.best_time") or None,
        second_channel=interview.text("channel.second") or None,
        trusted_person=_trusted(interview),
        read_back=was_read_back(interview),
        agreed_at=desk.now(),
        by_id=desk.user_id,
    )
    last = session.scalars(
        select(AgreedChannel)
        .where(AgreedChannel.request_id == request_id)
        .order_by(AgreedChannel.id.desc())
        .limit(1)
    ).first()
    fields = ("channel", "address", "best_time", "second_channel", "trusted_person", "read_back")
    if last is None or any(getattr(last, one) != getattr(agreed, one) for one in fields):
        session.add(agreed)


def save_promise(
    session: Session, request_id: int, opened: OpenInterview, promise: Promise
) -> None:
    """The promise as it is about to be printed."""
    row = PromiseRow(
        request_id=request_id,
        working_days=opened.forms.association.terms.max_working_days,
        printed=promise.reply_by,
        recomputed=promise.reply_by,
        effective=promise.reply_by,
        work_due=promise.reply_by,
        not_before=promise.not_before,
        printed_calendar=promise.calendar_version,
        recomputed_calendar=promise.calendar_version,
        estimated=promise.estimated,
    )
    session.add(row)


def _take_back(seen: DocumentSeen, standing: PaperState) -> None:
    """Nothing of what was said of a paper stands any more."""
    seen.standing = str(standing)
    seen.original_sighted = seen.matched = seen.copy_kept = False
    seen.issued_on = seen.expires_on = seen.accepted_on = seen.note = None


def _fill(seen: DocumentSeen, paper: PaperRow, interview: Interview) -> None:
    today = interview.rules.today
    seen.standing = str(paper.state)
    seen.original_sighted = paper.sighted
    seen.copy_kept = paper.copied
    seen.matched = paper.matched
    seen.expires_on = paper.dated if paper.document.expires else None
    seen.issued_on = None if paper.document.expires else paper.dated
    seen.note = paper.reason or None
    good = paper.state in {PaperState.PRESENT, PaperState.ON_FILE}
    if not good or fault_of(paper, today) is not None:
        seen.accepted_on = None
    elif seen.accepted_on is None:
        seen.accepted_on = today


def _declaration(
    desk: Desk, request_id: int, opened: OpenInterview, purpose: str, text: str
) -> Declaration:
    interview, signer = opened.interview, signer_of(opened.interview)
    method = method_of(interview)
    strokes = interview.text("sign.strokes") if method is Method.PAD else ""
    return Declaration(
        request_id=request_id,
        purpose=purpose,
        text=text,
        digest=text_digest(text),
        version=opened.forms.digest,
        read_aloud=interview.is_true("sign.read"),
        method=str(method),
        capacity=signer.capacity,
        signer=signer.name,
        feminine=signer.feminine,
        relation=interview.text("sign.relation") or None,
        deed=signer.deed or None,
        deed_on=_day(interview, "sign.deed_on"),
        deed_expires_on=_day(interview, "sign.deed_expires"),
        finger=interview.text("sign.finger") or None,
        witness=_witness(interview) if method is Method.THUMB else None,
        reply_to=interview.text("sign.reply_to") or None,
        strokes=strokes.encode() or None,
        refused_reason=interview.text("sign.refused") or None,
        signed_at=desk.now(),
        by_id=desk.user_id,
    )


def _witness(interview: Interview) -> str | None:
    name = " ".join(interview.text("sign.witness").split())
    number = interview.text("sign.witness_identity")
    return f"{name} ({number[-4:]})" if name else None


def _trusted(interview: Interview) -> str | None:
    name = " ".join(interview.text("channel.trusted").split())
    phone = interview.text("channel.trusted_phone")
    return f"{name}، {phone}" if name and interview.is_true("channel.trusted_agreed") else None


def _day(interview: Interview, name: str) -> date | None:
    try:
        return typed_day(interview.text(name), interview.rules.reading).gregorian
    except RefusedInputError:
        return None
