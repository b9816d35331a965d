"""What is on record of a person as dated lines, part by part: the same for screen and paper."""

from collections.abc import Callable
from datetime import date, datetime

from twaim_desk.clock import RIYADH
from twaim_desk.db import matters as matter_rows
from twaim_desk.db import person_file as rows
from twaim_desk.db.matters import Matter
from twaim_desk.db.models.desk import Arrival, Enquiry, Visit, VolunteerOffer
from twaim_desk.db.models.harm import HarmFile
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    PersonChange,
    PhoneNumber,
    SensitiveView,
)
from twaim_desk.db.models.requests import AgreedChannel, Declaration, DocumentSeen, Request
from twaim_desk.db.models.users import User
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.phone import parse_phone
from twaim_desk.services.file_lines import Asked, FileLine
from twaim_desk.services.matters import ended_on, is_open, kind_of, number_of, received_on
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.services.person_rights import rights_of
from twaim_desk.services.reveal import HEALTH_PAPERS
from twaim_desk.texts import channels, corrections, interview, matters, story, visits
from twaim_desk.texts import harm as harm_texts
from twaim_desk.texts import person_file as texts
from twaim_desk.texts.request import STATES

_SHOWN = 4


def requests(asked: Asked) -> list[FileLine]:
    """His requests with their state and days."""
    services, found = asked.forms.forms.services, []
    for request, promise in rows.requests(asked.session, asked.records):
        service = services.get(request.service or "")
        said = [
            texts.REQUEST.format(
                number=left_to_right(request.number or ""),
                service="" if service is None else service.title,
                state=STATES[request.state],
            )
        ]
        if request.answered_on is not None:
            said.append(texts.ANSWERED.format(day=asked.day(request.answered_on)))
        elif promise is not None and promise.effective is not None:
            said.append(texts.REPLY_BY.format(day=asked.day(promise.effective)))
        found.append(FileLine(request.received_on, tuple(said), "request", request.uuid))
    return found


def contact(asked: Asked) -> list[FileLine]:
    """Numbers that name him, and how he is reached; by their ends where masked."""
    found = []
    for one in rows.of_person(asked.session, Identity, asked.records):
        number = texts.ENDS_IN.format(digits=left_to_right(one.number[-_SHOWN:]))
        kind = texts.IDENTITY_KINDS.get(one.kind, one.kind)
        said = [texts.IDENTITY.format(kind=kind, number=number)]
        if one.expires_on is not None:
            said.append(texts.EXPIRES.format(day=asked.day(one.expires_on)))
        if one.unchecked_reason:
            said.append(texts.UNCHECKED.format(reason=one.unchecked_reason))
        found.append(FileLine(None, tuple(said)))
    for phone in rows.of_person(asked.session, PhoneNumber, asked.records):
        said = [texts.PHONE.format(number=_phone(asked, phone.e164))]
        if phone.first_choice:
            said.append(texts.FIRST_CHOICE)
        if phone.best_time:
            said.append(texts.BEST_TIME.format(time=phone.best_time))
        found.append(FileLine(None, tuple(said)))
    return found + _channels(asked)


def family(asked: Asked) -> list[FileLine]:
    """His family and who acts for him; a disability only for who may know."""
    found, digits = [], asked.forms.association.profile.digits
    for one in rows.of_person(asked.session, Kin, asked.records):
        relation = interview.KIN.get(one.relation, one.relation)
        said = [texts.KIN.format(relation=relation, name=one.name)]
        if one.born_on is not None:
            said.append(texts.KIN_BORN.format(year=written(one.born_on.year, digits)))
        ticks = texts.KIN_TICKS_FEMININE if one.feminine else texts.KIN_TICKS
        said += [words for tick, words in ticks.items() if getattr(one, tick)]
        if one.disabled and asked.whole:
            said.append(texts.DISABLED)
        if one.guardian_deed:
            said.append(texts.DEED.format(deed=one.guardian_deed))
        if one.left_on is not None:
            said.append(texts.LEFT.format(day=asked.day(one.left_on)))
        found.append(FileLine(None, tuple(said)))
    return found


def visits_of(asked: Asked) -> list[FileLine]:
    """When he came, wrote or called, and what for."""
    found = []
    for one in rows.of_person(asked.session, Visit, asked.records):
        purpose = story.PURPOSES.get(one.purpose) or visits.TITLES.get(one.purpose, one.purpose)
        place = visits.PLACES.get(one.place) or visits.ARRIVALS.get(one.place, one.place)
        said = [texts.VISIT.format(purpose=purpose, place=place), one.note or ""]
        found.append(FileLine(_day(one.came_at), tuple(filter(None, said))))
    for row in rows.of_person(asked.session, Arrival, asked.records):
        channel = visits.ARRIVALS.get(row.channel, row.channel)
        found.append(
            FileLine(row.arrived_on, (texts.ARRIVAL.format(channel=channel, about=row.about),))
        )
    for offer in rows.of_person(asked.session, VolunteerOffer, asked.records):
        found.append(FileLine(offer.offered_on, (texts.VOLUNTEER.format(work=offer.work),)))
    return _newest_first(found)


def documents(asked: Asked) -> list[FileLine]:
    """The papers that he brought; medical ones only on his own copy."""
    catalogue, found = asked.forms.forms.documents, []
    for one, request in rows.of_requests(asked.session, DocumentSeen, asked.records):
        if one.document in HEALTH_PAPERS and not asked.whole:
            continue
        document = catalogue.get(one.document)
        said = [
            one.document if document is None else document.title,
            texts.DOCUMENT_STANDINGS.get(one.standing, one.standing),
            _of(request),
        ]
        if one.expires_on is not None:
            said.append(texts.EXPIRES.format(day=asked.day(one.expires_on)))
        found.append(FileLine(one.accepted_on, tuple(filter(None, said))))
    return found


def papers(asked: Asked) -> list[FileLine]:
    """The papers that the office issued for him."""
    found = []
    issued = [(one, None) for one in rows.of_person(asked.session, Paper, asked.records)]
    for one, request in [*rows.of_requests(asked.session, Paper, asked.records), *issued]:
        if one.issued_at is None:
            continue
        said = [corrections.PAPER_KINDS.get(one.kind, one.kind), _of(request)]
        if one.copy_number:
            digits = asked.forms.association.profile.digits
            said.append(texts.PAPER_COPY.format(number=written(one.copy_number + 1, digits)))
        found.append(FileLine(_day(one.issued_at), tuple(filter(None, said))))
    return _newest_first(found)


def declarations(asked: Asked) -> list[FileLine]:
    """What was read to him and signed, or not."""
    found = []
    for one, request in rows.of_requests(asked.session, Declaration, asked.records):
        said = [texts.DECLARATIONS.get(one.purpose, texts.OTHER_DECLARATION), _of(request)]
        if one.refused_reason:
            said.append(texts.REFUSED.format(reason=one.refused_reason))
        else:
            said.append(texts.SIGNED_BY.format(name=one.signer))
        found.append(FileLine(_day(one.signed_at), tuple(filter(None, said))))
    return found


def changes(asked: Asked) -> list[FileLine]:
    """What of his data was another before."""
    found = []
    for one in reversed(rows.of_person(asked.session, PersonChange, asked.records)):
        before, after = (_changed(asked, one.field, value) for value in (one.before, one.after))
        field = texts.FIELDS.get(one.field, one.field)
        said = texts.CHANGE.format(field=field, before=before, after=after)
        found.append(FileLine(_day(one.changed_at), (said,)))
    return found


def matters_of(asked: Asked) -> list[FileLine]:
    """What he complained of, suggested and asked."""
    every: list[Matter] = [
        *matter_rows.complaints_of(asked.session, asked.person.id),
        *matter_rows.enquiries_of(asked.session, asked.person.id),
    ]
    found = []
    for one in every:
        kind = kind_of(one)
        about = one.question if isinstance(one, Enquiry) else one.about
        called = matters.ONE_OF[kind].format(number=left_to_right(number_of(one)))
        said = [texts.MATTER.format(kind=called, about=about)]
        outcome = one.answer if isinstance(one, Enquiry) else one.outcome
        if not is_open(one) and outcome and ended_on(one) is not None:
            said.append(texts.MATTER_ENDED.format(outcome=outcome))
        ref = MatterRef(kind, one.id)
        found.append(FileLine(received_on(one), tuple(said), "matter", ref))
    return _newest_first(found)


def harm(asked: Asked) -> list[FileLine]:
    """The files on harm that he says was done to him."""
    found = []
    for one in rows.of_person(asked.session, HarmFile, asked.records):
        number = harm_texts.TITLE.format(number=left_to_right(one.number))
        said = (number, " ".join(one.harm.split()), one.size, harm_texts.STATES[one.state])
        found.append(FileLine(one.opened_on, said, "harm_file", one.id))
    return _newest_first(found)


def views(asked: Asked) -> list[FileLine]:
    """Who was shown what is sensitive about him, and why."""
    found = []
    for one in reversed(rows.of_person(asked.session, SensitiveView, asked.records)):
        by = asked.session.get_one(User, one.by_id).full_name
        said = (
            texts.VIEW.format(what=texts.SEEN.get(one.what, one.what), by=by),
            texts.WHY.format(reason=one.reason),
        )
        found.append(FileLine(_day(one.seen_at), said))
    return found


SECTIONS: dict[str, Callable[[Asked], list[FileLine]]] = {
    "requests": requests,
    "contact": contact,
    "family": family,
    "visits": visits_of,
    "documents": documents,
    "papers": papers,
    "declarations": declarations,
    "changes": changes,
    "matters": matters_of,
    "harm": harm,
    "views": views,
    "rights": rights_of,
}


def _channels(asked: Asked) -> list[FileLine]:
    """How he was to be answered, request by request."""
    found = []
    for one, request in rows.of_requests(asked.session, AgreedChannel, asked.records):
        said = [channels.TITLES.get(one.channel, one.channel), _of(request)]
        if one.reason:
            said.append(texts.WHY.format(reason=one.reason))
        found.append(FileLine(_day(one.agreed_at), tuple(filter(None, said))))
    return found


def _changed(asked: Asked, field: str, value: str | None) -> str:
    if value is None:
        return texts.NO_VALUE
    if field in {"identity", "phone"}:
        return texts.ENDS_IN.format(digits=left_to_right(value[-_SHOWN:]))
    if field == "kin.disabled" and not asked.whole:
        return texts.HIDDEN
    if field == "category":
        return asked.category(value) or texts.HIDDEN
    if field == "kin.relation":
        return interview.KIN.get(value, value)
    if field in {"feminine", "kin.feminine"}:
        return texts.VALUES_OF_GENDER.get(value, value)
    return texts.VALUES.get(value, value)


def _phone(asked: Asked, e164: str) -> str:
    local = parse_phone(e164).local
    if asked.whole:
        return left_to_right(local)
    return texts.ENDS_IN.format(digits=left_to_right(local[-_SHOWN:]))


def _of(request: Request | None) -> str:
    if request is None or request.number is None:
        return ""
    return texts.OF_REQUEST.format(number=left_to_right(request.number))


def _day(moment: datetime) -> date:
    return moment.astimezone(RIYADH).date()


def _newest_first(lines: list[FileLine]) -> list[FileLine]:
    return sorted(lines, key=lambda line: line.day or date.min, reverse=True)
