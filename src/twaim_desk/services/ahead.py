"""Whom the association contacts before he asks: his reasons, his consent, and what was tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import ahead as rows
from twaim_desk.db.ahead import Whom
from twaim_desk.db.models.oversight import ContactAhead, ContactConsent
from twaim_desk.domain.ahead import (
    ATTEMPT_ASKS,
    Reason,
    Tried,
    Why,
    a_year_before,
    is_quiet,
    last_day_ahead,
)
from twaim_desk.domain.kept_answers import Typed, read_kept
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import masked
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.reveal import HEALTH_PAPERS, kept_person
from twaim_desk.services.trail import Act
from twaim_desk.texts import ahead as texts


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try: when, about what, with what result."""

    on: date
    about: str
    result: Tried
    note: str


@dataclass(frozen=True, slots=True)
class AheadLine:
    """Somebody on the list, his name masked; his reasons, the nearest first."""

    person_id: int
    label: str
    reasons: tuple[Reason, ...]
    last: Attempt | None


def ahead(desk: Desk, *, agreed: bool = True) -> tuple[AheadLine, ...]:
    """Who agreed and is to be contacted, or who was never asked; a line in the trail for it."""
    desk.allow("contact.ahead")
    with desk.reading() as session:
        found = lines(desk, session, agreed=agreed)
    with desk.saving() as session:
        desk.note(session, Act("ahead.list", detail=f"{agreed} {len(found)}"))
    return found


def lines(desk: Desk, session: Session, *, agreed: bool) -> tuple[AheadLine, ...]:
    """The same inside a reading that is open."""
    today, forms = today_of(desk), office_forms(session)
    names, reasons = _reasons(session, forms, today, Whom(agreed=agreed))
    consents = rows.consents(session, list(names))
    tried = _tried(rows.attempts(session, list(names)))
    found = []
    for person_id, name in names.items():
        consent = consents.get(person_id)
        if (None if consent is None else consent.given) is not (agreed or None):
            continue
        his = tried.get(person_id, [])
        left = left_over(reasons[person_id], his, today)
        if left:
            last = attempt_of(his[-1]) if his else None
            found.append(AheadLine(person_id, masked(name), left, last))
    return tuple(sorted(found, key=lambda one: (one.reasons[0].on, one.person_id)))


def left_over(
    reasons: Sequence[Reason], tried: Sequence[ContactAhead], today: date
) -> tuple[Reason, ...]:
    """The reasons of which he was not told lately, the nearest first."""
    reached = {one.reason: _day(one) for one in tried if one.result == Tried.REACHED}
    left = (one for one in reasons if not is_quiet(reached.get(one.key), today))
    return tuple(sorted(left, key=lambda one: (one.on, one.key)))


def reasons_of(session: Session, forms: OfficeForms, person_id: int, today: date) -> list[Reason]:
    """Why one person is to be contacted."""
    return _reasons(session, forms, today, Whom(person_id))[1].get(person_id, [])


def note_consent(desk: Desk, person_id: int, *, given: bool) -> None:
    """Whether a person agreed to be contacted before he asks; what he said before stays."""
    desk.allow("contact.ahead")
    with desk.saving() as session:
        person = kept_person(session, person_id)
        session.add(
            ContactConsent(person_id=person.id, given=given, said_at=desk.now(), by_id=desk.user_id)
        )
        desk.note(session, _act(person.id, "agreed" if given else "refused"))


def note_attempt(desk: Desk, person_id: int, key: str, typed: Typed) -> None:
    """What came of contacting somebody who agreed to it."""
    desk.allow("contact.ahead")
    with desk.saving() as session:
        person, today, forms = (
            kept_person(session, person_id),
            today_of(desk),
            office_forms(session),
        )
        consent = rows.consents(session, [person.id]).get(person.id)
        if consent is None or not consent.given:
            raise ExpectedError("not agreed", user_message=texts.NOT_AGREED)
        reasons = {one.key: one for one in reasons_of(session, forms, person.id, today)}
        if key not in reasons:
            raise ExpectedError("no such reason", user_message=texts.REASON_GONE)
        kept = read_kept(ATTEMPT_ASKS, typed, reading_of(forms.association, today))
        row = ContactAhead(
            person_id=person.id, reason=key, about=reasons[key].what, result=kept.text("result"),
            note=kept.text("note"), tried_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(row)
        desk.note(session, _act(person.id, kept.text("result")))


def attempt_of(row: ContactAhead) -> Attempt:
    """A try as it is shown."""
    return Attempt(_day(row), row.about, Tried(row.result), row.note)


def _act(person_id: int, detail: str) -> Act:
    return Act("contact.ahead", object_kind="person", object_id=person_id, detail=detail)


def _day(row: ContactAhead) -> date:
    return row.tried_at.astimezone(RIYADH).date()


def _tried(every: Sequence[ContactAhead]) -> dict[int, list[ContactAhead]]:
    found: dict[int, list[ContactAhead]] = {}
    for one in every:
        found.setdefault(one.person_id, []).append(one)
    return found


def _reasons(
    session: Session, forms: OfficeForms, today: date, whom: Whom
) -> tuple[dict[int, str], dict[int, list[Reason]]]:
    """The names of who is to be contacted, and why each of them is."""
    last, names = last_day_ahead(today), dict[int, str]()
    found: dict[int, list[Reason]] = {}
    for person, identity in rows.identities(session, today, last, whom):
        names[person.id] = person.name
        reason = Reason(
            f"identity:{identity.id}", Why.IDENTITY, texts.IDENTITY, identity.expires_on or last
        )
        found.setdefault(person.id, []).append(reason)
    catalogue = forms.forms.documents
    for person, paper in rows.documents(session, today, last, whom):
        document = catalogue.get(paper.document)
        if document is None or document.sensitive or document.id in HEALTH_PAPERS:
            continue
        names[person.id] = person.name
        key, on = f"document:{paper.document}", paper.expires_on or last
        found.setdefault(person.id, []).append(Reason(key, Why.DOCUMENT, document.title, on))
    _seasons(session, forms, today, whom, names, found)
    return names, {one: list({r.key: r for r in every}.values()) for one, every in found.items()}


def _seasons(
    session: Session,
    forms: OfficeForms,
    today: date,
    whom: Whom,
    names: dict[int, str],
    found: dict[int, list[Reason]],
) -> None:
    """Add who was served in this season a year ago."""
    services = {one.id: one for one in forms.forms.services.values() if one.seasonal}
    table, last = forms.association.forms.table, last_day_ahead(today)
    first, until = a_year_before(today, table), a_year_before(last, table)
    for person, request in rows.served_before(session, list(services), first, until, whom):
        service, asked = services[str(request.service)], request.received_on or first
        names[person.id] = person.name
        on = min(today + (asked - first), last)
        key = f"service:{service.id}:{on.year}"
        found.setdefault(person.id, []).append(Reason(key, Why.SERVICE, service.title, on))
