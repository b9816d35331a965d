"""A request with its answers, papers, signature, channel and promise."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, ByteOrderText, Id


class Request(Base):
    """One request, from draft to closed; numbered when it is first saved as received.

    A draft may be of someone who has no record yet. `answers` are as typed in the interview, which
    stood at `at_block` when it was last saved. `answer_due` is the promised day while the answer
    is awaited; the engine itself keeps it (`db/awaited.py`), nobody writes it. On `destroyed_on` it
    lost whose it was and what was said; what is counted of it stays.
    """

    __tablename__ = "request"
    __table_args__ = (
        Index("ix_request_state_received", "state", "received_on", "id"),
        Index("ix_request_received", "received_on", "id"),
        Index("ix_request_service_received", "service", "received_on", "id"),
        Index("ix_request_officer_received", "officer_id", "received_on", "id"),
        Index("ix_request_person_id", "person_id", "answer_due"),
        Index("ix_request_changed", "changed_at"),
        Index("ix_request_destroyed_closed", "destroyed_on", "closed_on", "id"),
        Index("ix_request_due", "answer_due", "id"),
        Index("ix_request_state_due", "state", "answer_due", "id"),
        Index("ix_request_officer_due", "officer_id", "answer_due", "id"),
    )

    id: Mapped[Id]
    uuid: Mapped[str] = mapped_column(unique=True)
    number: Mapped[str | None] = mapped_column(ByteOrderText, unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    service: Mapped[str | None]
    state: Mapped[str]
    referred: Mapped[bool] = mapped_column(default=False)
    taken_from: Mapped[str]
    answers: Mapped[Answers]
    at_block: Mapped[str | None]
    received_on: Mapped[date | None]
    complete_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer_due: Mapped[date | None]
    closed_on: Mapped[date | None]
    officer_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    forms_digest: Mapped[str | None]
    changed_at: Mapped[datetime]
    destroyed_on: Mapped[date | None]


class RequestEvent(Base):
    """A step in the life of a request: the state before and after, by whom, and why.

    `step` is its name in the table of steps, where it stands in it.
    """

    __tablename__ = "request_event"
    __table_args__ = (Index("ix_request_event_happened", "happened_at", "by_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    step: Mapped[str | None]
    before: Mapped[str | None]
    after: Mapped[str]
    reason: Mapped[str | None]
    happened_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    second_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class DocumentSeen(Base):
    """A paper of a request: brought or not, sighted and returned, matched, valid until.

    `member`: the place of the member of the family whose paper it is, as the family was listed.
    """

    __tablename__ = "document_seen"
    __table_args__ = (Index("ix_document_seen_expires", "expires_on", "request_id"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    document: Mapped[str]
    member: Mapped[int | None]
    standing: Mapped[str]
    original_sighted: Mapped[bool] = mapped_column(default=False)
    matched: Mapped[bool] = mapped_column(default=False)
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    note: Mapped[str | None]
    copy_kept: Mapped[bool] = mapped_column(default=False)
    copy: Mapped[bytes | None] = mapped_column(LargeBinary)
    copy_digest: Mapped[str | None]
    accepted_on: Mapped[date | None]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class RequestException(Base):
    """What a supervisor let pass at the completeness of a request, and why."""

    __tablename__ = "request_exception"

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    field: Mapped[str]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    second_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class Declaration(Base):
    """A declaration word for word as it was shown, and how it was signed, or that it was not."""

    __tablename__ = "declaration"
    __table_args__ = (
        Index("ix_declaration_capacity", "capacity", "request_id"),
        {"info": {"append_only": True, "destroyable": True}},
    )

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    purpose: Mapped[str]
    text: Mapped[str]
    digest: Mapped[str]
    version: Mapped[str]
    read_aloud: Mapped[bool]
    method: Mapped[str]
    capacity: Mapped[str]
    signer: Mapped[str]
    feminine: Mapped[bool] = mapped_column(default=False)
    relation: Mapped[str | None]
    deed: Mapped[str | None]
    deed_on: Mapped[date | None]
    deed_expires_on: Mapped[date | None]
    finger: Mapped[str | None]
    witness: Mapped[str | None]
    reply_to: Mapped[str | None]
    strokes: Mapped[bytes | None] = mapped_column(LargeBinary)
    refused_reason: Mapped[str | None]
    signed_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class DeedCheck(Base):
    """That the power of attorney behind a declaration was found to be in force."""

    __tablename__ = "deed_check"
    __table_args__ = {"info": {"append_only": True, "destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    declaration_id: Mapped[int] = mapped_column(ForeignKey("declaration.id"), unique=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    checked_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class AgreedChannel(Base):
    """How the person is answered, from a moment on; the newest row holds.

    One change that moves several requests gives each its row, at the same moment. `agent` and
    `deed`: who asked for the change in the person's name, and by which power of attorney.
    """

    __tablename__ = "agreed_channel"
    __table_args__ = {"info": {"destroyable": True}}  # noqa: RUF012

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    channel: Mapped[str]
    address: Mapped[str | None]
    best_time: Mapped[str | None]
    second_channel: Mapped[str | None]
    trusted_person: Mapped[str | None]
    read_back: Mapped[bool]
    reason: Mapped[str | None]
    agent: Mapped[str | None]
    agent_feminine: Mapped[bool | None]
    deed: Mapped[str | None]
    agreed_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Promise(Base):
    """The promise of a request: as printed, as the calendar says now, and the earlier of both.

    Without a reply date there is only `not_before`, or nothing. `extended` is a later day that two
    people set; it plans the work, and lateness never counts from it. `paused_days`: working days on
    which the promise waited for the person.
    """

    __tablename__ = "promise"
    __table_args__ = (
        Index("ix_promise_effective", "effective"),
        {"info": {"awaited": True}},
    )

    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), primary_key=True)
    working_days: Mapped[int | None]
    printed: Mapped[date | None]
    recomputed: Mapped[date | None]
    effective: Mapped[date | None]
    work_due: Mapped[date | None]
    extended: Mapped[date | None]
    paused_days: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[date | None]
    printed_calendar: Mapped[str]
    recomputed_calendar: Mapped[str]
    estimated: Mapped[bool]


class PromiseChange(Base):
    """A promise that a changed calendar or two people moved; the first one stays in its row."""

    __tablename__ = "promise_change"
    __table_args__ = (Index("ix_promise_change_changed", "changed_at"),)

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    before: Mapped[date | None]
    after: Mapped[date | None]
    calendar: Mapped[str]
    reason: Mapped[str]
    changed_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    second_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class Pause(Base):
    """Days on which the promise waited for the person, where the policy lets it wait.

    The first day does not count any more; on the day it goes on it counts again.
    """

    __tablename__ = "pause"

    id: Mapped[Id]
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    reason: Mapped[str]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
