"""The value of the copy of everything that is on record of a person."""

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import person_file as rows
from twaim_desk.db.models.follow_up import ContactAttempt, Decision, Delivery, Referral
from twaim_desk.db.models.persons import Person, SensitiveFact
from twaim_desk.db.models.requests import Request
from twaim_desk.db.people import records_of
from twaim_desk.domain.access_papers import AccessFile, DatedLine, FilePart
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.papers import Entry
from twaim_desk.services.file_lines import Asked, FileLine
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_values import served
from twaim_desk.services.person_sections import SECTIONS
from twaim_desk.services.reveal import INCOME, health_of
from twaim_desk.texts import channels, telling
from twaim_desk.texts import merging as merge_texts
from twaim_desk.texts import person_file as texts
from twaim_desk.texts.request import STATES

_HALALAS = 100


def access_file(session: Session, forms: OfficeForms, person: Person, issue: Issue) -> AccessFile:
    """Everything on record of a person at this moment, in all his records."""
    records = records_of(session, person.id)
    asked = Asked(session, forms, person, records, whole=True, health=True)
    found = {texts.SECTIONS[name]: read(asked) for name, read in SECTIONS.items()}
    found |= {texts.OTHER_PARTS[name]: read(asked) for name, read in _OTHERS.items()}
    parts = (FilePart(title, tuple(map(_dated, lines))) for title, lines in found.items())
    return AccessFile(issue, served(session, forms, person), tuple(_entries(asked)), tuple(parts))


def _dated(line: FileLine) -> DatedLine:
    return DatedLine(line.day, line.said)


def _entries(asked: Asked) -> list[Entry]:
    person, session = asked.person, asked.session
    facts = rows.of_person(session, SensitiveFact, asked.records)
    digits = asked.forms.association.profile.digits
    income = [
        texts.RIYALS.format(amount=written(one.value, digits))
        for one in facts
        if one.kind == INCOME
    ]
    pairs = [
        (texts.GENDER, merge_texts.GENDERS[person.feminine]),
        (texts.CATEGORY, asked.category(person.category)),
        (texts.BORN, person.born_hijri or ""),
        (texts.BORN, "" if person.born_hijri else asked.day(person.born_on)),
        (texts.DISTRICT, person.district or ""),
        (texts.ADDRESS, person.address or ""),
        (texts.DIED, asked.day(person.died_on)),
        (texts.SINCE, asked.day(person.made_at)),
        *((texts.INCOME, amount) for amount in income),
        *health_of(session, asked.records),
    ]
    return [Entry(label, value) for label, value in pairs if value]


def _names(asked: Asked) -> list[FileLine]:
    """The name of each of his records."""
    names = [asked.session.get_one(Person, one).name for one in sorted(asked.records)]
    return [FileLine(None, (name,)) for name in dict.fromkeys(names)]


def _answers(asked: Asked) -> list[FileLine]:
    """What he answered, request by request, as it was typed."""
    found = []
    for request, _ in rows.requests(asked.session, asked.records):
        service = asked.forms.forms.services.get(request.service or "")
        said = []
        for question in () if service is None else service.questions:
            answer = request.answers.get(f"q.{question.id}")
            if answer in {None, ""}:
                continue
            titles = {choice.id: choice.say for choice in question.choices}
            value = titles.get(str(answer)) or texts.VALUES.get(str(answer), str(answer))
            said.append(texts.ANSWER.format(ask=question.ask, value=value))
        if said:
            found.append(FileLine(request.received_on, (_of(request), *said)))
    return found


def _decisions(asked: Asked) -> list[FileLine]:
    """What was decided on his requests, and what he was given."""
    found, digits = [], asked.forms.association.profile.digits
    for one, request in rows.of_requests(asked.session, Decision, asked.records):
        outcome = STATES.get(one.outcome, one.outcome)
        said = [_of(request), texts.DECISION.format(outcome=outcome)]
        if one.halalas is not None:
            said.append(texts.AMOUNT.format(amount=written(one.halalas // _HALALAS, digits)))
        if one.reason:
            said.append(texts.WHY.format(reason=one.reason))
        found.append(FileLine(one.decided_at.astimezone(RIYADH).date(), tuple(said)))
    for given, request in rows.of_requests(asked.session, Delivery, asked.records):
        sentence = texts.DUE if given.given_on is None else texts.GIVEN
        line = (_of(request), sentence.format(what=given.what))
        found.append(FileLine(given.given_on or given.due_on, line))
    return found


def _attempts(asked: Asked) -> list[FileLine]:
    """When he was to be told, how, with what result."""
    return [
        FileLine(
            one.tried_at.astimezone(RIYADH).date(),
            (
                _of(request),
                channels.TITLES.get(one.channel, one.channel),
                telling.RESULTS.get(one.result, one.result),
                *([one.note] if one.note else []),
            ),
        )
        for one, request in rows.of_requests(asked.session, ContactAttempt, asked.records)
    ]


def _studies(asked: Asked) -> list[FileLine]:
    """What the social researcher was asked and found."""
    found = []
    for one, request in rows.of_requests(asked.session, Referral, asked.records):
        said = [_of(request), texts.REFERRED]
        if one.findings:
            said.append(texts.STUDY.format(findings=one.findings))
        found.append(FileLine(one.referred_at.astimezone(RIYADH).date(), tuple(said)))
    return found


_OTHERS = {
    "names": _names,
    "answers": _answers,
    "decisions": _decisions,
    "attempts": _attempts,
    "studies": _studies,
}


def _of(request: Request) -> str:
    return texts.OF_REQUEST.format(number=left_to_right(request.number or ""))
