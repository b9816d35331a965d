"""Reasons to contact people before they ask, whether they agreed, and what was tried."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session, aliased

from twaim_desk.db.hints import BY_NUMBER, along
from twaim_desk.db.models.follow_up import Decision
from twaim_desk.db.models.oversight import ContactAhead, ContactConsent
from twaim_desk.db.models.persons import Identity, Person
from twaim_desk.db.models.requests import DocumentSeen, Request
from twaim_desk.domain.request import State

MOST = 500


class Whom(NamedTuple):
    """Of whom is asked: of one person, of those who agreed once, or of those never asked."""

    person_id: int | None = None
    agreed: bool | None = None

    @property
    def are_few(self) -> bool:
        """Whether one begins with the people rather than with the days."""
        return self.person_id is not None or bool(self.agreed)


_ALIVE = and_(Person.died_on.is_(None), Person.same_as_id.is_(None))
_PRESENT, _ACCEPTED = "present", "accepted"


def identities(
    session: Session, first: date, last: date, whom: Whom
) -> Sequence[tuple[Person, Identity]]:
    """People with an identity that ends between two days, the earliest first."""
    query = select(Person, Identity).join(Identity, Identity.person_id == Person.id)
    query = query.where(Identity.expires_on.between(first, last), _of(whom))
    query = query.order_by(Identity.expires_on, Identity.id).limit(MOST)
    if not whom.are_few:
        query = query.with_hint(Identity, along("ix_identity_expires"), "sqlite")
    query = query.with_hint(Person, BY_NUMBER, "sqlite")
    return [(row[0], row[1]) for row in session.execute(query)]


def documents(
    session: Session, first: date, last: date, whom: Whom
) -> Sequence[tuple[Person, DocumentSeen]]:
    """People with a paper that ends between two days and of which no later one was brought."""
    later, its = aliased(DocumentSeen), aliased(Request)
    is_renewed = exists().where(
        its.id == later.request_id, its.person_id == Person.id,
        later.document == DocumentSeen.document, later.expires_on > DocumentSeen.expires_on,
    )  # fmt: skip
    query = (
        select(Person, DocumentSeen)
        .join(Request, Request.person_id == Person.id)
        .join(DocumentSeen, DocumentSeen.request_id == Request.id)
        .where(DocumentSeen.expires_on.between(first, last), _of(whom), ~is_renewed)
        .where(DocumentSeen.standing == _PRESENT, Request.state != State.DRAFT)
        .order_by(DocumentSeen.expires_on, DocumentSeen.id)
        .limit(MOST)
        .with_hint(Person, BY_NUMBER, "sqlite")
    )
    if not whom.are_few:
        query = query.with_hint(DocumentSeen, along("ix_document_seen_expires"), "sqlite")
    return [(row[0], row[1]) for row in session.execute(query)]


def served_before(
    session: Session,
    services: Collection[str],
    first: date,
    last: date,
    whom: Whom,
) -> Sequence[tuple[Person, Request]]:
    """People who asked for one of these services between two days, were accepted, and not since."""
    since = aliased(Request)
    again = (
        select(since.id)
        .where(
            since.person_id == Person.id,
            since.service == Request.service,
            since.received_on > last,
        )
        .with_hint(since, along("ix_request_person_id"), "sqlite")
        .exists()
    )
    accepted = exists().where(Decision.request_id == Request.id, Decision.outcome == _ACCEPTED)
    query = (
        select(Person, Request)
        .join(Request, Request.person_id == Person.id)
        .where(Request.service.in_(services), Request.received_on.between(first, last))
        .where(_of(whom), accepted, ~again, Request.state != State.WITHDRAWN)
        .order_by(Request.received_on, Request.id)
        .limit(MOST)
        .with_hint(Person, BY_NUMBER, "sqlite")
    )
    if whom.are_few:
        query = query.with_hint(Request, along("ix_request_person_id"), "sqlite")
    return [(row[0], row[1]) for row in session.execute(query)]


def consents(session: Session, people: Collection[int]) -> dict[int, ContactConsent]:
    """What each of them said last."""
    query = select(ContactConsent).where(ContactConsent.person_id.in_(people))
    return {one.person_id: one for one in session.scalars(query.order_by(ContactConsent.id))}


def attempts(session: Session, people: Collection[int]) -> Sequence[ContactAhead]:
    """What was tried with any of them, the first first."""
    query = select(ContactAhead).where(ContactAhead.person_id.in_(people))
    return session.scalars(query.order_by(ContactAhead.id)).all()


def _of(whom: Whom) -> ColumnElement[bool]:
    asked = select(ContactConsent.person_id)
    wanted = [_ALIVE]
    if whom.person_id is not None:
        wanted.append(Person.id == whom.person_id)
    if whom.agreed is not None:
        given = asked.where(ContactConsent.given)
        wanted.append(Person.id.in_(given) if whom.agreed else Person.id.not_in(asked))
    return and_(*wanted)
