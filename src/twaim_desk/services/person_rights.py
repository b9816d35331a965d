"""What is on record of a person's rights: works, agreements, shortcomings, consents."""

from datetime import date, datetime

from twaim_desk.clock import RIYADH
from twaim_desk.db import person_file as rows
from twaim_desk.db.models.oversight import (
    Agreement,
    ContactAhead,
    ContactConsent,
    Shortcoming,
    Work,
)
from twaim_desk.domain.digits import left_to_right
from twaim_desk.services.file_lines import Asked, FileLine
from twaim_desk.texts import ahead, rights
from twaim_desk.texts import person_file as texts


def rights_of(asked: Asked) -> list[FileLine]:
    """All of it as dated lines, the newest first."""
    found = [*_works(asked), *_agreements(asked), *_shortcomings(asked), *_contacts(asked)]
    return sorted(found, key=lambda line: line.day or date.min, reverse=True)


def _works(asked: Asked) -> list[FileLine]:
    found = []
    for one in rows.of_person(asked.session, Work, asked.records):
        said = [
            rights.WORK_LINE.format(title=one.title, owner=one.owner),
            rights.TERMS_LINE.format(terms=one.terms),
        ]
        if one.ended_on is not None:
            said.append(rights.RAN_OUT.format(day=asked.day(one.ended_on)))
        elif one.until_on is not None:
            said.append(rights.MAY_USE.format(day=asked.day(one.until_on)))
        found.append(FileLine(_day(one.noted_at), tuple(said)))
    return found


def _agreements(asked: Asked) -> list[FileLine]:
    found = []
    for one, request in rows.of_requests(asked.session, Agreement, asked.records):
        said = rights.AGREEMENT_LINE.format(number=one.number, party=one.party)
        found.append(FileLine(_day(one.linked_at), (said, _of(request.number))))
    return found


def _shortcomings(asked: Asked) -> list[FileLine]:
    found = []
    for one, request in rows.of_requests(asked.session, Shortcoming, asked.records):
        said = [rights.SHORTCOMING_LINE.format(text=one.text), _of(request.number)]
        if one.remedy:
            said.append(rights.REMEDY_LINE.format(text=one.remedy))
        found.append(FileLine(_day(one.noted_at), tuple(said)))
    return found


def _contacts(asked: Asked) -> list[FileLine]:
    found = [
        FileLine(_day(one.said_at), (ahead.CONSENT_LINE[one.given],))
        for one in rows.of_person(asked.session, ContactConsent, asked.records)
    ]
    for one in rows.of_person(asked.session, ContactAhead, asked.records):
        result = ahead.RESULTS.get(one.result, one.result)
        said = [ahead.ATTEMPT_LINE.format(about=one.about, result=result)]
        if one.note:
            said.append(one.note)
        found.append(FileLine(_day(one.tried_at), tuple(said)))
    return found


def _of(number: str | None) -> str:
    return texts.OF_REQUEST.format(number=left_to_right(number or ""))


def _day(moment: datetime) -> date:
    return moment.astimezone(RIYADH).date()
