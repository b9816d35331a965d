"""Changed data: the new value holds, the old one stays beside it, income is not shown unasked."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db import search_check
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.persons import (
    Identity,
    Person,
    PersonChange,
    PhoneNumber,
    SensitiveFact,
)
from twaim_desk.db.models.requests import DocumentSeen, Request
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.change import INCOME
from twaim_desk.domain.visits.table import block_of
from twaim_desk.domain.visits.value import Coming, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import find
from twaim_desk.services.save_person import IdentityTakenError
from twaim_desk.services.visits.change import change_data, show_income
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.services.visits.opening import open_change
from twaim_desk.texts import visits as texts

PERSON = 5


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A receptionist at a copy of the sample."""
    return at_desk("desk")


@pytest.fixture
def opened(desk: Desk) -> Opening:
    """A person of the sample comes with a change."""
    return open_change(desk, Coming(PERSON))


def person_of(desk: Desk) -> Person:
    with desk.store.reading() as session:
        return session.get_one(Person, PERSON)


def changes(desk: Desk) -> list[PersonChange]:
    """What changed of the person."""
    return [one for one in visiting.every(desk, PersonChange) if one.person_id == PERSON]


def hints(opened: Opening, what: str) -> list[str]:
    """What stands beside the fields of a subject."""
    interview = Interview(opened.interview.rules, {"what": what})
    return [ask.hint for ask in block_of(opened, interview).asks]


def test_a_new_phone_holds_and_the_old_one_stays(desk: Desk, opened: Opening) -> None:
    old = str((opened.record or {})["person.phone"])
    assert any(old[-4:] in hint and old not in hint for hint in hints(opened, "phone"))
    done = change_data(desk, opened, {"what": "phone", "person.phone": "0550000009"})
    change = visiting.last(desk, PersonChange)
    assert (change.person_id, change.field, change.after) == (PERSON, "phone", "+966550000009")
    assert str(change.before).endswith(old[-9:])
    phones = [one for one in visiting.every(desk, PhoneNumber) if one.person_id == PERSON]
    assert [one.first_choice for one in phones] == [False, True]
    assert texts.SUBJECTS["phone"] in done.lines[0]
    assert offices.trail_of(desk)[-1] == ("person.change", "done", "desk")
    visit = visiting.last(desk, Visit)
    assert (visit.purpose, visit.person_id) == ("change", PERSON)
    again = open_change(desk, Coming(PERSON))
    assert (again.record or {})["person.phone"] == "0550000009"


def test_one_part_of_a_name_changes_and_the_search_finds_it(desk: Desk, opened: Opening) -> None:
    before = person_of(desk)
    change_data(desk, opened, {"what": "name", "person.family": "الخنفشاري"})
    after = person_of(desk)
    assert after.name.endswith("الخنفشاري")
    assert after.name.split()[0] == before.name.split()[0]
    assert visiting.last(desk, PersonChange).before == before.name
    assert [one.id for one in find(desk, "الخنفشاري").results] == [PERSON]
    with desk.store.reading() as session:
        assert search_check.compare(session).astray == 0


def test_several_things_change_together_and_the_rest_stays(desk: Desk, opened: Opening) -> None:
    before = person_of(desk)
    answers: dict[str, Answer] = {"what": "home", "person.district": "الحي الجديد"}
    change_data(desk, opened, answers | {"person.born": "1/1/1405"})
    after = person_of(desk)
    assert (after.district, after.born_hijri) == ("الحي الجديد", "1/1/1405")
    assert (after.name, after.category) == (before.name, before.category)
    fields = {one.field for one in changes(desk)}
    assert fields == {"district", "born_on", "born_hijri"} - (
        {"born_hijri"} if before.born_hijri == "1/1/1405" else set()
    )


def test_nothing_new_is_not_kept(desk: Desk, opened: Opening) -> None:
    same = str((opened.record or {})["person.phone"])
    for answers, sentence in (
        ({"what": "phone"}, texts.NOTHING_CHANGED),
        ({"what": "phone", "person.phone": same}, texts.SAME_AS_BEFORE),
    ):
        with pytest.raises(UnansweredError) as refusal:
            change_data(desk, opened, answers)
        assert refusal.value.user_message == sentence
    assert not changes(desk)


@pytest.mark.parametrize("typed", ["123", "x", "\u200f", "1" * 10_000, "1000000000"])
def test_an_unsound_identity_keeps_nothing(desk: Desk, opened: Opening, typed: str) -> None:
    with pytest.raises(UnansweredError):
        change_data(desk, opened, {"what": "identity", "person.identity": typed})
    assert not changes(desk)


def test_the_number_of_someone_else_keeps_nothing(desk: Desk, opened: Opening) -> None:
    other = next(one for one in visiting.every(desk, Identity) if one.person_id != PERSON)
    with pytest.raises(IdentityTakenError):
        change_data(desk, opened, {"what": "identity", "person.identity": other.number})
    assert not changes(desk)
    assert not [one for one in visiting.every(desk, Visit) if one.purpose == "change"]


def test_what_was_only_looked_at_is_not_called_changed(desk: Desk, opened: Opening) -> None:
    answers: dict[str, Answer] = {"what": "phone", "person.phone": "0550000009"}
    done = change_data(desk, opened, answers | {"income.why": "asked"})
    assert texts.SUBJECTS["income"] not in done.lines[0]


def test_income_is_asked_without_being_shown(desk: Desk) -> None:
    fact = visiting.every(desk, SensitiveFact)[-1]
    opened = open_change(desk, Coming(fact.person_id))
    assert fact.value not in map(str, (opened.record or {}).values())
    assert texts.BEFORE_HIDDEN in hints(opened, "income")
    change_data(desk, opened, {"what": "income", INCOME: "٧٧٧"})
    facts = [one.value for one in visiting.every(desk, SensitiveFact)]
    assert fact.value in facts
    assert facts[-1] == "777"


def test_income_is_shown_for_a_reason_that_is_in_the_trail(desk: Desk) -> None:
    fact = visiting.every(desk, SensitiveFact)[-1]
    assert fact.value in show_income(desk, fact.person_id, "asked")
    row = visiting.newest_act(desk)
    assert (row.action, row.object_id, row.detail) == ("person.sensitive", fact.person_id, "asked")
    with pytest.raises(ExpectedError):
        show_income(desk, fact.person_id, "فضول")


def test_another_district_leaves_the_day_of_the_identity_as_it_is(at_desk: OpenDesk) -> None:
    """Also where a paper of an earlier request had another day on it."""
    desk = at_desk("desk")
    with desk.saving() as session:
        query = select(DocumentSeen.id, Request.person_id).join(
            Request, Request.id == DocumentSeen.request_id
        )
        seen = session.execute(query.where(DocumentSeen.document == "national_id")).first()
        assert seen is not None
        session.get_one(DocumentSeen, seen.id).expires_on = date(2039, 9, 9)
        identities = select(Identity).where(Identity.person_id == seen.person_id)
        for identity in session.scalars(identities):
            identity.expires_on = date(2031, 3, 3)
    opening = open_change(desk, Coming(seen.person_id))
    change_data(desk, opening, {"what": "home", "person.district": "حي النخيل"})
    newest = [one for one in visiting.every(desk, PersonChange) if one.person_id == seen.person_id]
    assert [one.field for one in newest][-1] == "district"
    kept = [one for one in visiting.every(desk, Identity) if one.person_id == seen.person_id]
    assert {one.expires_on for one in kept} == {date(2031, 3, 3)}
