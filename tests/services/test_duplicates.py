"""Who is on record already is shown, masked, with the reason; what was decided is remembered."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import insert, select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber, SameDecision
from twaim_desk.db.models.requests import Request
from twaim_desk.db.search import token_rows
from twaim_desk.domain.duplicates import Reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.duplicates import Side, as_typed, decide_same, likely_same
from twaim_desk.services.find import Found, Why
from twaim_desk.services.open_person import open_found

MOBILE = "+966555000111"
CITIZEN, OTHER_CITIZEN = "1010000006", "1020000004"
NAME = "هذال بن معاذ بن لقمان القصيمي"
BORN = date(1980, 2, 3)


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    """A desk with three people of one family beside those of the sample."""
    desk = at_desk("desk")
    add(desk, 1000, NAME, CITIZEN, BORN)
    add(desk, 1001, "موضي بنت معاذ القصيمي", OTHER_CITIZEN, date(1984, 1, 1))
    add(desk, 1002, "هذال معاذ لقمان القصيمى", "2010000003", BORN)
    return desk


def add(desk: Desk, number: int, name: str, identity: str, born: date) -> None:
    person = {"id": number, "uuid": str(UUID(int=number)), "kind": "beneficiary", "name": name}
    person |= {"feminine": False, "district": "حي الروضة", "born_on": born}
    with desk.saving() as session:
        session.execute(insert(Person), [person | {"made_at": desk.now(), "made_by": 1}])
        session.execute(insert(PersonToken), token_rows(number, name))
        row = {"person_id": number, "kind": "citizen", "number": identity}
        session.execute(insert(Identity), [row])
        session.execute(insert(PhoneNumber), [{"person_id": number, "e164": MOBILE}])


def found(desk: Desk, **asked: object) -> dict[int, tuple[Reason, ...]]:
    wanted = {"name": NAME, "phones": [MOBILE]} | asked
    likely = likely_same(desk, **wanted)  # type: ignore[arg-type]
    return {one.person_id: one.reasons for one in likely.candidates}


def test_the_likeliest_come_first_with_their_reasons(desk: Desk) -> None:
    likely = likely_same(desk, NAME, [MOBILE], CITIZEN, BORN)
    assert [(one.person_id, one.reasons) for one in likely.candidates] == [
        (1000, (Reason.IDENTITY, Reason.PHONE, Reason.NAME)),
        (1002, (Reason.PHONE, Reason.NAME)),
    ]


def test_a_familys_mobile_is_told_and_is_no_candidate(desk: Desk) -> None:
    likely = likely_same(desk, "سلمى القصيمي", [MOBILE])
    assert likely.candidates == ()
    assert likely.sharing_phone == 3
    assert likely_same(desk, NAME, [MOBILE]).sharing_phone == 1


def test_a_record_with_fewer_fathers_is_found_by_name_alone(desk: Desk) -> None:
    assert found(desk, name="هذال بن لقمان بن معاذ القصيمي", phones=()) == {}
    name = "هذال بن معاذ بن لقمان بن ناصر القصيمي"
    assert found(desk, name=name, phones=(), born=BORN) == {
        1000: (Reason.NAME,),
        1002: (Reason.NAME,),
    }


def test_nobody_is_found_by_next_to_nothing(desk: Desk) -> None:
    for name in ("", " ", "!", "\ud800", "هذال"):
        assert likely_same(desk, name).candidates == ()


def test_what_is_shown_is_masked(desk: Desk) -> None:
    first = likely_same(desk, NAME, [MOBILE], CITIZEN, BORN).candidates[0]
    assert first.side == Side("هذال م. ل. ق.", "0006", "0111", "حي الروضة", 1980, 0)
    typed = as_typed(NAME, [MOBILE], CITIZEN, BORN)
    assert typed == Side(NAME, "0006", "0111", None, 1980, 0)


def test_requests_are_counted(desk: Desk) -> None:
    with desk.store.reading() as session:
        person_id = session.scalars(select(Request.person_id)).first()
        count = len(session.scalars(select(Request).where(Request.person_id == person_id)).all())
        number = session.scalars(
            select(Identity.number).where(Identity.person_id == person_id)
        ).one()
    (one,) = likely_same(desk, "لا أحد", identity=number).candidates
    assert (one.person_id, one.side.requests) == (person_id, count)


def test_looking_has_its_line_in_the_trail_without_a_name(desk: Desk) -> None:
    before = offices.trail_of(desk)
    likely_same(desk, NAME, [MOBILE])
    assert offices.trail_of(desk)[len(before) :] == [("person.compare", "done", "desk")]


def test_another_person_is_remembered_with_who_decided(desk: Desk) -> None:
    decide_same(desk, 1002, 1000, same=False)
    assert 1000 not in found(desk, person_id=1002)
    assert 1002 not in found(desk, person_id=1000)
    assert found(desk) == {1000: (Reason.PHONE, Reason.NAME), 1002: (Reason.PHONE, Reason.NAME)}
    with desk.store.reading() as session:
        row = session.scalars(select(SameDecision)).one()
        assert (row.first_id, row.second_id, row.same) == (1000, 1002, False)
        assert (row.decided_by, row.decided_at) == (desk.user_id, desk.now())


def test_the_newer_record_of_one_person_points_to_the_older(desk: Desk) -> None:
    decide_same(desk, 1000, 1002, same=True)
    assert pointing(desk) == {1000: None, 1001: None, 1002: 1000}
    assert set(found(desk)) == {1000}
    assert found(desk, person_id=1002) == {}
    decide_same(desk, 1002, 1000, same=False)
    assert pointing(desk) == {1000: None, 1001: None, 1002: None}


def test_three_records_are_one_person_and_one_is_taken_out_again(desk: Desk) -> None:
    decide_same(desk, 1002, 1001, same=True)
    decide_same(desk, 1002, 1000, same=True)
    assert pointing(desk) == {1000: None, 1001: 1000, 1002: 1001}
    decide_same(desk, 1000, 1001, same=False)
    assert pointing(desk) == {1000: None, 1001: None, 1002: 1001}


def test_whichever_record_is_opened_all_requests_are_there(desk: Desk) -> None:
    with desk.store.reading() as session:
        query = select(Person.id).join(Request).distinct().order_by(Person.id)
        older, newer = session.scalars(query.limit(2)).all()
    apart = [open_found(desk, Found("person", one, "", Why.NAME)) for one in (older, newer)]
    decide_same(desk, newer, older, same=True)
    decide_same(desk, newer, 1000, same=True)
    for one in (older, newer, 1000):
        shown = open_found(desk, Found("person", one, "", Why.NAME))
        assert shown.name == apart[0].name
        assert set(shown.requests) == {line for card in apart for line in card.requests}


def pointing(desk: Desk) -> dict[int, int | None]:
    with desk.store.reading() as session:
        rows = session.execute(select(Person.id, Person.same_as_id).where(Person.id >= 1000))
        return {row.id: row.same_as_id for row in rows}


def test_a_decision_said_twice_is_kept_once(desk: Desk) -> None:
    for _ in range(2):
        decide_same(desk, 1000, 1002, same=True)
    decided = [row for row in offices.trail_of(desk) if row[0] == "person.same"]
    assert decided == [("person.same", "done", "desk")]


@pytest.mark.parametrize("pair", [(1000, 1000), (1000, 9999), (9999, 1000)])
def test_no_two_people_is_refused(desk: Desk, pair: tuple[int, int]) -> None:
    with pytest.raises(ExpectedError) as refusal:
        decide_same(desk, *pair, same=True)
    assert offices.is_arabic(refusal.value.user_message)


def test_a_liaison_officer_neither_compares_nor_decides(at_desk: OpenDesk) -> None:
    liaison = at_desk("liaison")
    with pytest.raises(NotAllowedError):
        likely_same(liaison, NAME)
    with pytest.raises(NotAllowedError):
        decide_same(liaison, 1, 2, same=True)
