"""Interviews that are left and taken up again, and what they do to the record of a person."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.interviewing import (
    Answers,
    answers_for,
    begun,
    completed,
    count,
    left_incomplete,
    row,
)
from tests.services.offices import OpenDesk
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Person,
    PersonChange,
    PersonToken,
    PhoneNumber,
    SensitiveFact,
)
from twaim_desk.db.models.requests import Request, RequestEvent
from twaim_desk.db.models.users import User
from twaim_desk.domain.asks import Answer, Block
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.interview.signature import read_anew
from twaim_desk.domain.interview.way import Step, way_of
from twaim_desk.domain.request import State
from twaim_desk.services import interviews
from twaim_desk.services.around_interview import sharing_phone
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import find
from twaim_desk.services.intake import IncompleteError
from twaim_desk.services.interviews import NoSuchInterviewError
from twaim_desk.services.person_record import name_parts
from twaim_desk.services.save_person import IdentityTakenError
from twaim_desk.texts import intake as texts
from twaim_desk.texts import interview as sign_texts

TODAY = offices.clock().date()


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    return at_desk("desk")


@pytest.fixture
def known(desk: Desk) -> int:
    """Someone who registered at this desk."""
    done = completed(desk, begun(desk, answers_for(desk)))
    desk_closes(desk, done.request_id)
    return int(str(row(desk, Request, id=done.request_id)["person_id"]))


def desk_closes(desk: Desk, request_id: int, state: State = State.CLOSED) -> None:
    offices.run(desk, f"UPDATE request SET state = '{state}' WHERE id = {request_id}")


def changes_of(desk: Desk, person_id: int) -> list[tuple[str, str | None, str | None]]:
    query = select(PersonChange).filter_by(person_id=person_id).order_by(PersonChange.id)
    with desk.store.reading() as session:
        return [(one.field, one.before, one.after) for one in session.scalars(query)]


def asked_again(desk: Desk, person_id: int, service: str = "food_basket") -> Answers:
    """What a known person answers for another service when nothing changed."""
    answers = answers_for(desk, service)
    told = ("service", "sign.", "channel", "reply.", "condition.", "person.told")
    papers = [name for name in answers if name.startswith("paper.")]
    own = {name: one for name, one in answers.items() if name.startswith(told) or name in papers}
    asked = {
        ask.id
        for _, block in way(desk, person_id, own | {"person.changed": False})
        for ask in block.asks
    }
    return (
        own
        | {name: one for name, one in answers.items() if name in asked}
        | {"person.changed": False}
    )


def way(desk: Desk, person_id: int, answers: Answers) -> list[tuple[Step, Block]]:
    """The way of a new interview of this person with these answers."""
    opened = interviews.start(desk, person_id)
    interviews.give_up(desk, opened.uuid, "لن تعود")
    return way_of(replace(opened.interview, answers=answers))


# Left and taken up again


def test_a_draft_comes_back_as_it_was_left(desk: Desk) -> None:
    opened = interviews.start(desk)
    typed: Answers = {"person.first": "  نورة ", "person.identity": "12", "person.told": True}
    interviews.save_answers(desk, opened.uuid, typed, "person.who")
    interviews.save_answers(desk, opened.uuid, {"person.first": None, "q.x": "٣"}, "person.name")
    again = interviews.resume(desk, opened.uuid)
    assert again.interview.answers == {"person.identity": "12", "person.told": True, "q.x": "٣"}
    assert (again.at_block, again.number, again.state) == ("person.name", None, State.DRAFT)


def test_what_no_store_can_keep_is_kept_as_a_sign_for_it(desk: Desk) -> None:
    opened = interviews.start(desk)
    typed: Answers = {"person.first": "نو\ud800رة", "person.district": "\x00"}
    interviews.save_answers(desk, opened.uuid, typed, "")
    kept = interviews.resume(desk, opened.uuid).interview.answers
    assert kept == {"person.first": "نو\ufffdرة", "person.district": "\ufffd"}
    assert interviews.answers_digest(kept) == interviews.answers_digest(typed)


def test_suspended_interviews_are_listed_newest_first_and_masked(desk: Desk) -> None:
    answers = answers_for(desk)
    first = begun(desk, answers)
    later = replace(desk, clock=lambda: offices.clock() + timedelta(minutes=1))
    second = interviews.start(later).uuid
    listed = interviews.suspended(desk)[:2]  # the drafts of the sample are older
    assert [one.uuid for one in listed] == [second, first]
    assert [one.label for one in listed] == [texts.NAMELESS, "نورة م."]
    assert (listed[1].service, listed[1].step) == ("registration", Step.CHANNEL)
    assert str(answers["person.identity"]) not in str(listed)


def test_a_draft_that_was_given_up_leaves_the_list_and_stays_in_the_trail(desk: Desk) -> None:
    uuid = begun(desk, answers_for(desk))
    interviews.give_up(desk, uuid, "لن تعود")
    assert uuid not in {one.uuid for one in interviews.suspended(desk)}
    assert offices.trail_of(desk)[-1] == ("interview.give-up", "done", "desk")
    with pytest.raises(NoSuchInterviewError):
        interviews.resume(desk, uuid)


def test_what_has_a_number_is_not_given_up(desk: Desk) -> None:
    answers = answers_for(desk)
    del answers["sign.done"]
    uuid = begun(desk, answers)
    left_incomplete(desk, uuid)
    with pytest.raises(NoSuchInterviewError) as refused:
        interviews.give_up(desk, uuid, "لن تعود")
    assert refused.value.user_message == texts.HAS_NUMBER
    assert row(desk, Request, uuid=uuid)["closed_on"] is None


def test_what_has_a_number_is_not_given_to_another_person(desk: Desk, known: int) -> None:
    answers = answers_for(desk, seed=2)
    del answers["sign.done"]
    uuid = begun(desk, answers)
    left_incomplete(desk, uuid)
    owner = row(desk, Request, uuid=uuid)["person_id"]
    with pytest.raises(NoSuchInterviewError) as refused:
        interviews.set_person(desk, uuid, known)
    assert refused.value.user_message == texts.OF_ANOTHER
    assert row(desk, Request, uuid=uuid)["person_id"] == owner
    assert interviews.set_person(desk, uuid, int(str(owner))).person_id == owner


def test_two_open_interviews_of_one_person_are_noticed(desk: Desk, known: int) -> None:
    first = interviews.start(desk, known)
    assert first.other_draft is None
    later = replace(desk, clock=lambda: offices.clock() + timedelta(hours=1))
    second = interviews.start(later, known)
    assert second.other_draft is not None
    assert second.other_draft.uuid == first.uuid
    assert second.other_draft.since == offices.clock()
    interviews.give_up(later, first.uuid, "لن تعود")
    assert interviews.resume(later, second.uuid).other_draft is None


def test_two_open_interviews_of_one_number_are_noticed_before_there_is_a_record(
    desk: Desk,
) -> None:
    number = str(answers_for(desk)["person.identity"])
    first = begun(desk, {"person.identity": f"{number[:5]} {number[5:]}"})
    second = begun(desk, {"person.identity": number})
    begun(desk, {"person.identity": ""})
    found = interviews.resume(desk, second).other_draft
    assert found is not None
    assert found.uuid == first
    assert interviews.resume(desk, begun(desk, {})).other_draft is None


# A known person


def test_a_known_person_with_nothing_changed_is_asked_little(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known)
    assert not {"person.first", "person.identity", "members", "q.housing"} & answers.keys()
    before = row(desk, Person, id=known)
    done = completed(desk, begun(desk, answers, known))
    assert done.state is State.COMPLETE
    assert row(desk, Person, id=known) == before
    assert changes_of(desk, known) == []


def test_changes_keep_what_stood_there_before(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known)
    answers |= {"person.changed": True, "person.phone": "0501112223", "person.district": "الروضة"}
    answers |= {"person.father": "عبد الرحمن", "members": "0", "person.born": "١٢/٦/١٣٨٤"}
    opened = interviews.start(desk, known)
    interviews.save_answers(desk, opened.uuid, answers, "")
    signed = interviews.resume(desk, opened.uuid)
    interviews.save_answers(desk, opened.uuid, read_anew(signed.interview), "")
    interviews.save_answers(desk, opened.uuid, {"sign.done": True}, "")
    completed(desk, opened.uuid)
    changed = {field: (before, after) for field, before, after in changes_of(desk, known)}
    assert changed["phone"] == ("+966551234567", "+966501112223")
    assert changed["district"] == ("التويم", "الروضة")
    assert changed["name"] == ("نورة عبدالله صالح المطيري", "نورة عبد الرحمن صالح المطيري")
    assert changed["born_hijri"] == (None, "١٢/٦/١٣٨٤")
    assert changed["kin"] == ("سارة", None)
    assert row(desk, Kin, person_id=known)["left_on"] == TODAY
    tokens = {"token": "عبدالرحمان", "person_id": known}
    assert count(desk, PersonToken, **tokens) == 1
    assert [one.id for one in find(desk, "0501112223").results] == [known]


def test_what_was_typed_before_nothing_changed_was_said_is_not_kept(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known)
    answers |= {"person.first": "123", "person.phone": "0501112223", "members": "9"}
    completed(desk, begun(desk, answers, known))
    assert row(desk, Person, id=known)["name"] == "نورة عبدالله صالح المطيري"
    assert changes_of(desk, known) == []


def test_a_date_of_birth_typed_in_the_other_calendar_takes_the_place_of_the_first(
    desk: Desk,
) -> None:
    answers = answers_for(desk) | {"person.born": "١٢/٦/١٣٨٤"}
    done = completed(desk, begun(desk, answers))
    desk_closes(desk, done.request_id)
    person = int(str(row(desk, Request, id=done.request_id)["person_id"]))
    kept = row(desk, Person, id=person)
    assert kept["born_hijri"] == "١٢/٦/١٣٨٤"
    again = asked_again(desk, person) | {"person.changed": True, "person.born": "19/5/1960"}
    uuid = begun(desk, again, person)
    left = [one.field for one in missing(interviews.resume(desk, uuid).interview)]
    assert left == []
    completed(desk, uuid)
    assert str(row(desk, Person, id=person)["born_on"]) == "1960-05-19"
    assert row(desk, Person, id=person)["born_hijri"] is None


def test_a_changed_member_is_changed_though_the_number_stayed(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known) | {"person.changed": True, "member.1.married": True}
    completed(desk, begun(desk, answers, known))
    assert row(desk, Kin, person_id=known)["married"] is True
    assert changes_of(desk, known) == [("kin.married", "False", "True")]


def test_a_renewed_identity_and_a_new_member_are_changes(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known) | {"paper.national_id.date": "2031-05-19"}
    answers |= {"person.changed": True, "members": "2", "member.2.name": "هند"}
    answers |= {"member.2.kin": "sibling", "member.2.gender": "female", "member.2.born": "2009-1-1"}
    completed(desk, begun(desk, answers, known))
    changed = {field: (old, new) for field, old, new in changes_of(desk, known)}
    assert changed["kin"] == (None, "هند")
    assert changed["identity.expires_on"] == ("2029-10-02", "2031-05-19")
    assert str(row(desk, Identity, person_id=known)["expires_on"]) == "2031-05-19"


def test_income_is_kept_apart_and_every_statement_stays(desk: Desk, known: int) -> None:
    assert row(desk, SensitiveFact, person_id=known)["value"] == "0"
    answers = asked_again(desk, known) | {"person.changed": True, "q.monthly_income": "١٬٢٠٠"}
    completed(desk, begun(desk, answers, known))
    with desk.store.reading() as session:
        facts = session.scalars(select(SensitiveFact).filter_by(person_id=known)).all()
        assert [one.value for one in facts] == ["0", "1200"]


def test_a_record_that_lacks_something_is_completed(desk: Desk, known: int) -> None:
    offices.run(desk, f"UPDATE person SET district = NULL, category = 'king' WHERE id = {known}")
    uuid = begun(desk, asked_again(desk, known), known)
    interviews.save_answers(desk, uuid, {"person.district": None, "person.category": None}, "")
    with pytest.raises(IncompleteError) as refused:
        completed(desk, uuid)
    found = {one.field for one in refused.value.missing}
    assert {"person.district", "person.category"} <= found


def test_a_dead_persons_file_takes_no_request(desk: Desk, known: int) -> None:
    answers = asked_again(desk, known)
    offices.run(desk, f"UPDATE person SET died_on = '2026-09-01' WHERE id = {known}")
    with pytest.raises(IncompleteError) as refused:
        completed(desk, begun(desk, answers, known))
    assert refused.value.missing[0].field == "person.died"


def test_the_identity_of_another_person_is_refused_and_nothing_is_kept(
    desk: Desk, known: int
) -> None:
    taken = str(row(desk, Identity, person_id=known)["number"])
    answers = answers_for(desk, seed=2)
    people = count(desk, Person)
    uuid = begun(desk, answers | {"person.identity": f"\u200f{taken[:4]}-{taken[4:]}"})
    with pytest.raises(IdentityTakenError) as refused:
        completed(desk, uuid)
    assert taken not in refused.value.user_message
    assert (count(desk, Person), row(desk, Request, uuid=uuid)["number"]) == (people, None)
    opened = interviews.set_person(desk, uuid, known)
    assert opened.interview.is_known
    assert offices.trail_of(desk)[-1] == ("person.open", "done", "desk")


def test_a_number_that_fails_its_check_is_kept_with_the_reason(desk: Desk) -> None:
    answers = answers_for(desk)
    number = str(answers["person.identity"])
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    uuid = begun(desk, answers | {"person.identity": wrong})
    with pytest.raises(IncompleteError):
        completed(desk, uuid)
    interviews.save_answers(desk, uuid, {"person.identity_reason": "هكذا في الهوية"}, "")
    done = completed(desk, uuid)
    person = row(desk, Request, id=done.request_id)["person_id"]
    identity = row(desk, Identity, person_id=person)
    assert (identity["number"], identity["unchecked_reason"]) == (wrong, "هكذا في الهوية")


def test_a_family_may_share_a_phone(desk: Desk, known: int) -> None:
    done = completed(desk, begun(desk, answers_for(desk, seed=2)))
    person = row(desk, Request, id=done.request_id)["person_id"]
    assert count(desk, PhoneNumber, e164="+966551234567") == 2
    assert sharing_phone(desk, "+966551234567", known) == 1
    assert sharing_phone(desk, "+966551234567", None) == 2
    assert sharing_phone(desk, "+966500000000", None) == 0
    opened = interviews.start(desk, int(str(person)))
    assert any("رقم الأسرة" in warning for warning in opened.warnings)


def test_what_was_granted_lately_is_a_warning_and_what_was_refused_is_none(
    desk: Desk, known: int
) -> None:
    answers = asked_again(desk, known)
    done = completed(desk, begun(desk, answers, known))
    event = {"request_id": done.request_id, "happened_at": desk.now(), "by_id": desk.user_id}
    for state, warned in ((State.REJECTED, False), (State.ACCEPTED, True), (State.DELIVERED, True)):
        desk_closes(desk, done.request_id, state)
        with desk.saving() as session:
            session.add(RequestEvent(before="complete", after=state, **event))
        opened = interviews.resume(desk, begun(desk, answers, known))
        found = [one for one in opened.warnings if "خدمة مماثلة" in one]
        assert bool(found) is warned, state
    later = replace(desk, clock=lambda: desk.now() + timedelta(days=40))
    much_later = interviews.resume(later, begun(later, answers, known))
    assert not [one for one in much_later.warnings if "خدمة مماثلة" in one]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("نورة عبدالله صالح المطيري", ("نورة", "عبدالله", "صالح", "المطيري")),
        ("عبد الله محمد الشمري", ("عبد الله", "محمد", "", "الشمري")),
        ("نور الدين عبد الرحمن سالم سعد", ("نور الدين", "عبد الرحمن", "سالم", "سعد")),
        ("محمد بن علي بن سعد القحطاني", ("محمد", "بن علي", "بن سعد", "القحطاني")),
        ("John Smith", ("John", "", "", "Smith")),
        ("محمد عبد العزيز", ("محمد", "", "", "عبد العزيز")),
        ("نورة", ("نورة", "", "", "")),
        ("", ("", "", "", "")),
    ],
)
def test_a_name_is_shown_in_its_parts(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts
    assert " ".join(filter(None, name_parts(name))) == name


def test_no_one_who_held_the_interview_is_its_witness(at_desk: OpenDesk) -> None:
    """Neither who began it nor who goes on with it."""
    began, goes_on = at_desk("desk"), at_desk("supervisor")
    uuid = begun(began, answers_for(began))
    held_by = interviews.resume(goes_on, uuid).interview.employees
    users = {one.name: one.full_name for one in every_user(goes_on)}
    assert set(held_by) == {users["desk"], users["supervisor"]}
    for name in held_by:
        thumb: dict[str, Answer | None] = {"sign.method": "thumb", "sign.witness": name}
        interviews.save_answers(goes_on, uuid, thumb, "sign.details")
        said = {
            one.field: one.message for one in missing(interviews.reread(goes_on, uuid).interview)
        }
        assert said["sign.witness"] == sign_texts.WITNESS_IS_EMPLOYEE


def every_user(desk: Desk) -> list[User]:
    with desk.reading() as session:
        return list(session.scalars(select(User)))
