"""Who of an old list is on record already: surely by identity number, likely by name and phone."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from twaim_desk.db import old_lists as rows
from twaim_desk.db import people as people_rows
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.duplicates import Known, reasons_for, similar_names
from twaim_desk.domain.names import normalised
from twaim_desk.domain.old_list.people import ListPerson
from twaim_desk.domain.old_list.rows import OldRequest
from twaim_desk.errors import ExpectedError
from twaim_desk.services.course import GoesOn, in_stages, or_stop
from twaim_desk.services.desk import Desk
from twaim_desk.texts import list_import as list_texts
from twaim_desk.texts import old_list as texts

Told = tuple[str, ...]
Item = TypeVar("Item")


@dataclass(slots=True)
class Matches:
    """Of the people of a list, by their places in it: whose record there is, and who is refused."""

    known: dict[int, int] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    requests: dict[int, set[Told]] = field(default_factory=lambda: defaultdict(set))


class StoppedError(ExpectedError):
    """Nobody waits for the list any more; nothing of it came in."""

    def __init__(self) -> None:
        super().__init__("list stopped", user_message=list_texts.STOPPED)


def matches(
    desk: Desk, people: Sequence[ListPerson], goes_on: GoesOn, *, likely_too: bool
) -> Matches:
    """What the record says of these people; it is read in pages, so that nobody waits for it."""
    found = Matches()
    numbers = {
        one.said.identity.number: at
        for at, one in enumerate(people)
        if one.said.identity is not None
    }
    by_identity, by_phone, before = in_stages(goes_on, 3)
    for part in _in_parts(numbers, by_identity):
        with desk.reading() as session:
            _by_identity(session, people, numbers, part, found)
    if not likely_too:
        _by_phone(desk, people, found, by_phone)
        _by_name(desk, people, found)
    for ids in _in_parts(set(found.known.values()), before):
        with desk.reading() as session:
            for person_id, received, answers in rows.old_requests_of(session, ids):
                if person_id is not None:
                    found.requests[person_id].add(told_of_answers(received, answers))
    return found


def told(request: OldRequest) -> Told:
    """What makes a request of an old list the same as one that came in before."""
    return (str(request.received_on), request.number, request.service_said)


def told_of_answers(received: date | None, answers: Mapping[str, Any]) -> Told:
    """The same, of one that is on record."""
    return (str(received), str(answers.get("old.number", "")), str(answers.get("old.service", "")))


def _in_parts(items: Collection[Item], goes_on: GoesOn) -> Iterator[list[Item]]:
    """The items, so many at a time, as long as somebody waits for what is found of them."""
    heard = or_stop(goes_on, StoppedError)
    for done, part in enumerate(rows.in_parts(items)):
        heard(done * rows.AT_ONCE, len(items))
        yield part


def _by_identity(
    session: Session,
    people: Sequence[ListPerson],
    numbers: Mapping[str, int],
    part: Sequence[str],
    found: Matches,
) -> None:
    for number, person_id, name, same_as in rows.people_with_identities(session, part):
        at = numbers[number]
        kept = person_id if same_as is None else _kept(session, person_id)
        if not similar_names(people[at].said.name, name, surer=True):
            found.refused[at] = texts.OTHER_NAME_ON_RECORD
        elif found.known.setdefault(at, kept) != kept:
            found.refused[at] = texts.SEVERAL_ON_RECORD


def _kept(session: Session, person_id: int) -> int:
    return people_rows.kept_record(session, session.get_one(Person, person_id)).id


def _by_phone(desk: Desk, people: Sequence[ListPerson], found: Matches, goes_on: GoesOn) -> None:
    """A phone of the same name: likely one person, if their numbers do not speak against it."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for at in _undecided(people, found):
        for phone in people[at].said.phones:
            having[phone].append(at)
    for part in _in_parts(having, goes_on):
        with desk.reading() as session:
            sharing = list(_with_phones(session, part))
        for phone, known in sharing:
            for at in having[phone]:
                if reasons_for(_of_list(people[at]), known):
                    found.refused[at] = texts.LIKELY


def _with_phones(session: Session, phones: Sequence[str]) -> Iterator[tuple[str, Known]]:
    """Who on record has one of these phones, and what else is known of him."""
    sharing = rows.people_with_phones(session, phones)
    identities: defaultdict[int, set[str]] = defaultdict(set)
    for some in rows.in_parts({one.id for one in sharing}):
        for person_id, number in rows.numbers_of(session, some):
            identities[person_id].add(number)
    for phone, person_id, name, born in sharing:
        yield phone, Known(name, frozenset({phone}), frozenset(identities[person_id]), born)


def _by_name(desk: Desk, people: Sequence[ListPerson], found: Matches) -> None:
    """Who has no identity number in the list, and the whole name of someone on record."""
    nameless = (at for at in _undecided(people, found) if people[at].said.identity is None)
    wanted: defaultdict[str, list[int]] = defaultdict(list)
    for at in nameless:
        wanted[normalised(people[at].said.name)].append(at)
    after = 0
    while wanted:
        with desk.reading() as session:
            page = rows.names_after(session, after)
        if not page:
            return
        for person_id, name in page:
            after = person_id
            for at in wanted.get(normalised(name), ()):
                found.refused[at] = texts.LIKELY


def _undecided(people: Sequence[ListPerson], found: Matches) -> Iterable[int]:
    return [at for at in range(len(people)) if at not in found.known and at not in found.refused]


def _of_list(person: ListPerson) -> Known:
    said = person.said
    numbers = frozenset(() if said.identity is None else {said.identity.number})
    return Known(said.name, frozenset(said.phones), numbers, said.born_on)
