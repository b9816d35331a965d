"""Whom the person of an interview is not: decided before he has a record, kept once he has."""

from sqlalchemy import select

from tests.services.interviewing import answers_for, begun, completed, left_incomplete, row
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.persons import PersonToken, SameDecision
from twaim_desk.db.search import token_rows
from twaim_desk.domain.interview.person import NAME_PARTS
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.duplicates import likely_same
from twaim_desk.services.find import find
from twaim_desk.services.told_apart import tell_apart, told_apart

FIRST, SECOND = 3, 5


def decisions(desk: Desk) -> list[tuple[int, int, bool, int]]:
    with desk.store.reading() as session:
        made = session.scalars(select(SameDecision).order_by(SameDecision.id))
        return [(one.first_id, one.second_id, one.same, one.decided_by) for one in made]


def test_who_decided_is_kept_with_the_two_records(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = begun(desk, answers_for(desk))
    tell_apart(supervisor, uuid, [FIRST])
    tell_apart(desk, uuid, [FIRST, SECOND])
    assert decisions(desk) == []
    done = left_incomplete(desk, uuid)
    with desk.store.reading() as session:
        request = interviews.editable(session, uuid, to_write=False)
        person = interviews.read_interview(desk, session, request)
    made = [
        (FIRST, person.person_id, False, supervisor.user_id),
        (SECOND, person.person_id, False, desk.user_id),
    ]
    assert decisions(desk) == made
    assert completed(desk, uuid).number == done.number
    assert decisions(desk) == made
    told = [row(desk, Audit, action="person.same", detail=f"different {one}")["user_id"]
            for one in (FIRST, SECOND)]  # fmt: skip
    assert told == [supervisor.user_id, desk.user_id]


def test_who_was_told_apart_is_not_asked_about_again(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with desk.store.reading() as session:
        name = session.scalars(select(PersonToken.names)).first()
    assert name is not None
    asked = " ".join(name.split()[:3])
    shown = {one.person_id for one in likely_same(desk, asked).candidates}
    assert shown
    uuid = interviews.start(desk).uuid
    others = told_apart(tell_apart(desk, uuid, sorted(shown)))
    left = {one.person_id for one in likely_same(desk, asked, told_apart=others).candidates}
    assert not left & shown


def test_a_new_person_is_found_by_the_words_of_his_name_in_any_spelling(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    answers = answers_for(desk) | {"person.first": "هذالة", "person.family": "القصيمى"}
    left_incomplete(desk, begun(desk, answers))
    (found,) = find(desk, "هذاله القصيمي").results
    assert found.kind == "person"
    with desk.store.reading() as session:
        kept = session.scalars(select(PersonToken).where(PersonToken.person_id == found.id)).all()
    name = " ".join(str(answers[part]) for part in NAME_PARTS)
    assert {(one.token, one.names) for one in kept} == {
        (one["token"], one["names"]) for one in token_rows(found.id, name)
    }
