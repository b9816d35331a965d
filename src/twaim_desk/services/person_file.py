"""Everything about one person on one page: who he is, and the lines of each part of his file."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from twaim_desk.db import interviews, people
from twaim_desk.db import person_file as rows
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.roles import may
from twaim_desk.services.desk import Desk
from twaim_desk.services.file_lines import Asked, FileLine
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.person_sections import SECTIONS
from twaim_desk.services.reveal import What, kept_person
from twaim_desk.services.trail import Act
from twaim_desk.texts import person_file as texts

_SHOWN = 4
_ALWAYS = ("requests",)  # of a file whose numbers he may never see, a role sees where things stand
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A person as the one who opened it may see him; numbers by their last four digits.

    `shows`: what he may be shown for a reason. `merged`: the merge that can be undone.
    """

    person_id: int
    name: str
    feminine: bool
    facts: tuple[Pair, ...]
    sections: tuple[tuple[str, tuple[FileLine, ...]], ...]
    shows: tuple[What, ...]
    acts: tuple[str, ...]
    merged: int | None


def open_file(desk: Desk, person_id: int) -> PersonFile:
    """The file of a person; opening is in the trail before anything of it is read."""
    desk.allow("person.open")
    with desk.saving() as session:
        desk.note(session, Act("person.open", object_kind="person", object_id=person_id))
    with desk.reading() as session:
        person = kept_person(session, person_id)
        records = people.records_of(session, person.id)
        health = may(desk.roles, desk.role, "person.health")
        asked = Asked(session, office_forms(session), person, records, health=health)
        merge = rows.standing_merge(session, records)
        return PersonFile(
            person.id,
            person.name,
            person.feminine,
            _facts(asked, person),
            tuple((name, tuple(SECTIONS[name](asked))) for name in _seen_by(desk)),
            tuple(what for what in What if may(desk.roles, desk.role, _action_of(what))),
            _acts(desk, merged=merge is not None),
            None if merge is None else merge.id,
        )


def _seen_by(desk: Desk) -> tuple[str, ...]:
    """The parts that a role sees, in the order of the page."""
    whole = may(desk.roles, desk.role, "person.sensitive")
    seen = set(SECTIONS) if whole else set(_ALWAYS)
    if not may(desk.roles, desk.role, "matter.handle"):
        seen.discard("matters")
    else:
        seen.add("matters")
    if not may(desk.roles, desk.role, "harm.read"):
        seen.discard("harm")
    return tuple(name for name in SECTIONS if name in seen)


def _facts(asked: Asked, person: Person) -> tuple[Pair, ...]:
    session = asked.session
    identity = people.identity_of(session, person.id) or ""
    phone = interviews.first_phone(session, person.id)
    born = person.born_hijri or asked.day(person.born_on)
    others = [one for one in sorted(asked.records) if one != person.id]
    facts = [
        (texts.IDENTITY_END, identity[-_SHOWN:]),
        (texts.PHONE_END, parse_phone(phone.e164).local[-_SHOWN:] if phone else ""),
        (texts.CATEGORY, asked.category(person.category)),
        (texts.BORN, born),
        (texts.DISTRICT, person.district or ""),
        (texts.ADDRESS, person.address or ""),
        (texts.DIED, asked.day(person.died_on)),
        (texts.FIELDS["large_type"], texts.VALUES["True"] if person.large_type else ""),
        (texts.FIELDS["read_aloud"], texts.VALUES["True"] if person.read_aloud else ""),
        (texts.SINCE, asked.day(person.made_at)),
        *((texts.ALSO, _other_name(session, one, person.name)) for one in others),
    ]
    return tuple((caption, value) for caption, value in facts if value)


def _other_name(session: Session, person_id: int, name: str) -> str:
    other = session.get_one(Person, person_id).name
    return "" if other == name else other


def _action_of(what: What) -> str:
    return "person.health" if what is What.HEALTH else "person.sensitive"


def _acts(desk: Desk, *, merged: bool) -> tuple[str, ...]:
    asked = {
        "change": "person.change",
        "merge": "person.merge",
        "works": "work.keep",
        "ahead": "contact.ahead",
        "harm": "harm.handle",
        "right": "data_right.take",
        "copy": "person.copy",
    }
    if merged:
        asked["unmerge"] = "person.unmerge"
    return tuple(act for act, action in asked.items() if may(desk.roles, desk.role, action))
