"""The two endings of an interview: all in one transaction, once, with a gapless number."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Thread

import pytest
from sqlalchemy import Connection, event, select

from tests.services import offices
from tests.services.interviewing import (
    answers_for,
    begun,
    completed,
    count,
    left_incomplete,
    row,
    shown,
)
from tests.services.offices import OpenDesk
from twaim_desk.clock import RIYADH
from twaim_desk.db import search_check
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import Identity, Person, PersonChange
from twaim_desk.db.models.requests import (
    AgreedChannel,
    Declaration,
    DocumentSeen,
    Promise,
    Request,
    RequestEvent,
)
from twaim_desk.db.models.users import User
from twaim_desk.db.refusals import CommitUncertainError
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.declaration import text_digest
from twaim_desk.domain.promise import promise_on
from twaim_desk.domain.request import State
from twaim_desk.services import intake, interviews
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.before_office import association
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.intake import IncompleteError, StaleAnswersError
from twaim_desk.services.interviews import NoSuchInterviewError
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import intake as texts

PROFILES = ("twaim", "general", "khair-albiqa", "awj", "dumat-nahhal")
Ending = Callable[[Desk, str, str], intake.Registered]
TODAY = offices.clock().date()
TABLES: tuple[type[Base], ...] = (
    Request, RequestEvent, Person, Identity, DocumentSeen, Declaration, AgreedChannel, Promise,
    Paper, PersonChange,
)  # fmt: skip


def next_day(desk: Desk, days: int = 1) -> Desk:
    """The same desk some days later."""
    at = desk.now() + timedelta(days=days)
    return replace(desk, clock=lambda: at)


def number_of(registered: intake.Registered) -> int:
    return int(registered.number.rpartition("-")[2])


# Every service of every association


@pytest.fixture(scope="module", params=PROFILES)
def profiled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk in an office of each association."""
    folder = tmp_path_factory.mktemp(request.param) / "office"
    make_sample(folder, request.param, 3, 0, 1, offices.UNTIL).desk.store.dispose()
    desk = offices.sign_in(folder, "desk")
    yield desk
    desk.store.dispose()


def test_every_service_becomes_complete_with_the_promise_of_its_policy(profiled: Desk) -> None:
    opened = interviews.start(profiled)
    office = opened.forms.association
    promise = promise_on(TODAY, office.terms, office.calendar)
    numbers = []
    for at, service in enumerate(office.profile.services):
        if office.profile.person not in opened.interview.rules.services[service].people:
            continue
        done = completed(profiled, begun(profiled, answers_for(profiled, service, seed=at)))
        numbers.append(number_of(done))
        assert (done.state, done.complete_on, done.missing) == (State.COMPLETE, TODAY, ())
        assert done.reply_by == promise.reply_by
        kept = row(profiled, Promise, request_id=done.request_id)
        assert (kept["printed"], kept["effective"]) == (promise.reply_by, promise.reply_by)
        assert kept["not_before"] == promise.not_before
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 3


# What is kept


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    return at_desk("desk")


def test_a_complete_request_is_kept_whole(desk: Desk) -> None:
    answers = answers_for(desk, "rent_aid")
    uuid = begun(desk, answers)
    done = completed(desk, uuid)
    kept = row(desk, Request, uuid=uuid)
    assert kept["answers"] == answers
    assert (kept["state"], kept["service"], kept["number"]) == ("complete", "rent_aid", done.number)
    of_it = {"request_id": done.request_id}
    papers = {str(name).split(".")[1] for name in answers if str(name).startswith("paper.")}
    assert count(desk, DocumentSeen, **of_it) == len(papers)
    assert count(desk, DocumentSeen, accepted_on=TODAY, **of_it) == len(papers)
    assert row(desk, RequestEvent, **of_it)["after"] == "complete"
    paper = row(desk, Paper, **of_it)
    assert (paper["kind"], paper["standing"], paper["content"]) == ("receipt", "due", None)
    channel = row(desk, AgreedChannel, **of_it)
    assert (channel["channel"], channel["address"]) == ("phone", "+966551234567")
    assert channel["read_back"] is True


def test_what_was_signed_is_kept_word_for_word_with_its_hash(desk: Desk) -> None:
    done = completed(desk, begun(desk, answers_for(desk, "rent_aid")))
    for purpose in ("truth", "enquire"):
        signed = row(desk, Declaration, request_id=done.request_id, purpose=purpose)
        text = str(signed["text"])
        assert "نورة عبدالله صالح المطيري" in text
        assert signed["digest"] == text_digest(text)
        assert (signed["method"], signed["capacity"]) == ("ink", "self")
        assert signed["read_aloud"] is True


def test_a_consent_that_was_not_given_is_not_kept(desk: Desk) -> None:
    answers = answers_for(desk, "rent_aid") | {"sign.consent": False}
    done = completed(desk, begun(desk, answers))
    assert count(desk, Declaration, request_id=done.request_id) == 1


def test_the_new_person_is_found_by_his_name_and_number(desk: Desk) -> None:
    answers = answers_for(desk)
    done = completed(desk, begun(desk, answers))
    person = row(desk, Person, id=row(desk, Request, id=done.request_id)["person_id"])
    assert person["name"] == "نورة عبدالله صالح المطيري"
    assert (person["feminine"], person["category"]) == (True, "elderly")
    identity = row(desk, Identity, person_id=person["id"])
    assert (identity["number"], identity["kind"]) == (answers["person.identity"], "citizen")
    assert str(identity["expires_on"]) == answers["paper.national_id.date"]
    with desk.store.reading() as session:
        assert search_check.compare(session).astray == 0


def test_what_lacks_something_is_not_completed_and_nothing_is_kept(desk: Desk) -> None:
    answers = answers_for(desk)
    del answers["paper.family_card.state"]
    uuid = begun(desk, answers)
    before = [count(desk, table) for table in TABLES]
    with pytest.raises(IncompleteError) as refused:
        completed(desk, uuid)
    assert [one.field for one in refused.value.missing] == ["paper.family_card.state"]
    assert refused.value.user_message == texts.INCOMPLETE
    assert [count(desk, table) for table in TABLES] == before
    assert row(desk, Request, uuid=uuid)["number"] is None


def test_a_refused_signature_leaves_an_incomplete_request(desk: Desk) -> None:
    answers = answers_for(desk) | {"sign.method": "refused", "sign.refused": "يراجع أهله"}
    uuid = begun(desk, answers)
    with pytest.raises(IncompleteError):
        completed(desk, uuid)
    left = left_incomplete(desk, uuid)
    assert (left.state, left.reply_by) == (State.INCOMPLETE, None)
    assert [one.field for one in left.missing] == ["sign.method"]
    kept = row(desk, Declaration, request_id=left.request_id)
    assert (kept["method"], kept["refused_reason"]) == ("refused", "يراجع أهله")
    assert row(desk, Paper, request_id=left.request_id)["kind"] == "missing_slip"
    assert count(desk, Promise, request_id=left.request_id) == 0


# Once, and without gaps


def test_a_failure_after_the_number_gives_it_to_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = completed(desk, begun(desk, answers_for(desk, seed=1)))
    uuid = begun(desk, answers_for(desk, seed=2))
    before = [count(desk, table) for table in TABLES]
    trail = offices.trail_of(desk)
    with monkeypatch.context() as patched:
        patched.setattr(intake, "save_promise", fail)
        with pytest.raises(ZeroDivisionError):
            completed(desk, uuid)
    assert [count(desk, table) for table in TABLES] == before
    assert offices.trail_of(desk) == trail
    second = completed(desk, begun(desk, answers_for(desk, seed=3)))
    third = completed(desk, uuid)
    numbers = [number_of(one) for one in (first, second, third)]
    assert numbers == list(range(numbers[0], numbers[0] + 3))


def fail(*_: object) -> None:
    raise ZeroDivisionError


def test_two_desks_at_once_complete_one_interview_once(at_desk: OpenDesk) -> None:
    desks = [at_desk("desk"), at_desk("supervisor")]
    uuid = begun(desks[0], answers_for(desks[0]))
    digest = shown(desks[0], uuid)
    before = count(desks[0], Person)
    given: list[intake.Registered] = []
    threads = [
        Thread(target=lambda one=one: given.append(intake.complete(one, uuid, digest)))
        for one in desks * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(given) == 4
    assert len(set(given)) == 1
    assert count(desks[0], Person) == before + 1
    assert count(desks[0], Promise, request_id=given[0].request_id) == 1
    acts = [action for action, _, _ in offices.trail_of(desks[0])]
    assert acts.count("request.complete") == 1


def test_two_desks_at_once_give_numbers_without_gap_or_twin(at_desk: OpenDesk) -> None:
    desks = [at_desk("desk"), at_desk("supervisor")]
    uuids = {
        one.role: [begun(one, answers_for(one, seed=at * 10 + part)) for at in range(5)]
        for part, one in enumerate(desks)
    }
    numbers: list[int] = []

    def work(one: Desk) -> None:
        numbers.extend(number_of(completed(one, uuid)) for uuid in uuids[one.role])

    threads = [Thread(target=work, args=(one,)) for one in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(numbers) == list(range(min(numbers), min(numbers) + 10))
    assert verify_trail(desks[1]).ok


def test_a_second_call_gives_what_the_first_one_gave(desk: Desk) -> None:
    uuid = begun(desk, answers_for(desk))
    digest = shown(desk, uuid)
    first = intake.complete(desk, uuid, digest)
    assert intake.complete(next_day(desk), uuid, digest) == first
    assert count(desk, Paper, request_id=first.request_id) == 1


def fail_next_commit(desk: Desk, *, kept: bool) -> None:
    """The next commit fails: before anything is kept, or after all of it is."""

    def fail_once(connection: Connection) -> None:
        event.remove(desk.store.writer, "commit", fail_once)
        if kept:
            connection.connection.dbapi_connection.commit()  # type: ignore[union-attr]
        connection.exec_driver_sql("SELECT of_no_table")

    event.listen(desk.store.writer, "commit", fail_once)


@pytest.mark.parametrize("kept", [True, False])
def test_after_an_uncertain_commit_the_uuid_tells(kept: bool, desk: Desk) -> None:
    uuid = begun(desk, answers_for(desk))
    digest = shown(desk, uuid)
    fail_next_commit(desk, kept=kept)
    if not kept:
        with pytest.raises(CommitUncertainError):
            intake.complete(desk, uuid, digest)
        assert row(desk, Request, uuid=uuid)["number"] is None
    done = intake.complete(desk, uuid, digest)
    assert done.number == row(desk, Request, uuid=uuid)["number"]
    assert count(desk, Paper, request_id=done.request_id) == 1
    assert verify_trail(at_auditor(desk)).ok


@pytest.mark.parametrize("kept", [True, False])
def test_after_an_uncertain_commit_an_incomplete_one_is_looked_up_too(
    kept: bool, desk: Desk
) -> None:
    answers = answers_for(desk)
    del answers["sign.done"]
    uuid = begun(desk, answers)
    digest = shown(desk, uuid)
    fail_next_commit(desk, kept=kept)
    if not kept:
        with pytest.raises(CommitUncertainError):
            intake.receive_incomplete(desk, uuid, digest)
    left = intake.receive_incomplete(desk, uuid, digest)
    assert left.number == row(desk, Request, uuid=uuid)["number"]
    assert [one.field for one in left.missing] == ["sign.done"]


def at_auditor(desk: Desk) -> Desk:
    """The same office for who may examine its trail."""
    user = row(desk, User, name="auditor")
    return replace(desk, user_id=int(str(user["id"])), role="auditor")


# What refuses


def test_other_answers_than_those_shown_do_nothing(desk: Desk) -> None:
    uuid = begun(desk, answers_for(desk))
    digest = shown(desk, uuid)
    interviews.save_answers(desk, uuid, {"person.district": "الروضة"}, "person.contact")
    before = [count(desk, table) for table in TABLES]
    endings: tuple[Ending, ...] = (intake.complete, intake.receive_incomplete)
    for ending in endings:
        with pytest.raises(StaleAnswersError) as refused:
            ending(desk, uuid, digest)
        assert offices.is_arabic(refused.value.user_message)
    assert [count(desk, table) for table in TABLES] == before


@pytest.mark.parametrize("role", ["researcher", "secretary", "liaison", "admin", "auditor"])
def test_who_may_not_is_refused_and_it_is_in_the_trail(role: str, at_desk: OpenDesk) -> None:
    desk, other = at_desk("desk"), at_desk(role)
    uuid = begun(desk, answers_for(desk))
    digest = shown(desk, uuid)
    acts: dict[str, Callable[[], object]] = {
        "interview.hold": lambda: interviews.start(other),
        "request.complete": lambda: intake.complete(other, uuid, digest),
        "request.incomplete": lambda: intake.receive_incomplete(other, uuid, digest),
    }
    for action, act in acts.items():
        with pytest.raises(NotAllowedError):
            act()
        assert offices.trail_of(other)[-1] == (action, "denied", role)
    assert row(desk, Request, uuid=uuid)["state"] == "draft"


def test_a_request_without_a_person_or_a_service_gets_no_number(desk: Desk) -> None:
    answers = answers_for(desk)
    for name in ("service", "person.identity", "person.phone", "person.first", "person.gender"):
        uuid = begun(desk, {key: one for key, one in answers.items() if key != name})
        with pytest.raises(IncompleteError) as refused:
            left_incomplete(desk, uuid)
        assert name in {one.field for one in refused.value.missing}
        assert refused.value.user_message == texts.NOT_ENOUGH


def test_a_second_request_of_the_same_kind_waits_for_a_supervisor(desk: Desk) -> None:
    answers = answers_for(desk)
    first = completed(desk, begun(desk, answers))
    person = row(desk, Request, id=first.request_id)["person_id"]
    uuid = begun(desk, answers | {"person.changed": False}, int(str(person)))
    with pytest.raises(IncompleteError) as refused:
        completed(desk, uuid)
    assert [one.field for one in refused.value.missing] == ["service.open"]


# The trail


def test_each_act_is_in_the_trail_with_its_number_and_nothing_personal(desk: Desk) -> None:
    answers = answers_for(desk)
    before = len(offices.trail_of(desk))
    lacking = {key: one for key, one in answers.items() if key != "sign.done"}
    uuid = begun(desk, lacking)
    left_incomplete(desk, uuid)
    interviews.resume(desk, uuid)
    interviews.save_answers(desk, uuid, answers, "sign.text")
    done = completed(desk, uuid)
    with desk.store.reading() as session:
        lines = session.scalars(select(Audit).order_by(Audit.sequence)).all()[before:]
        acts = [line.action for line in lines]
        told = " ".join(str(getattr(line, key.key)) for line in lines for key in Audit.__table__.c)
    assert acts == ["interview.start", "request.incomplete", "interview.resume", "request.complete"]
    assert all(line.object_id == done.request_id for line in lines)
    for name, answer in answers.items():
        if name.startswith(("person.", "member.")) and isinstance(answer, str) and len(answer) > 6:
            assert answer not in told


# Incomplete, and completed on another day


@pytest.fixture
def lacking(desk: Desk) -> str:
    """An interview without the family card and the signature."""
    answers = answers_for(desk)
    answers["paper.family_card.state"] = "absent"
    del answers["sign.done"]
    return begun(desk, answers)


def given_later(desk: Desk, uuid: str, days: int = 1, **more: Answer) -> intake.Registered:
    """The same interview completed some days later."""
    later = next_day(desk, days)
    interviews.resume(later, uuid)
    changed: dict[str, Answer] = {"paper.family_card.state": "present"}
    changed |= {"sign.done": True, "reply.explained": True}
    interviews.save_answers(later, uuid, changed | more, "print")
    return completed(later, uuid)


def test_an_incomplete_request_has_a_number_and_no_promise(desk: Desk, lacking: str) -> None:
    left = left_incomplete(desk, lacking)
    assert left.state is State.INCOMPLETE
    assert (left.received_on, left.complete_on, left.reply_by) == (TODAY, None, None)
    assert [one.field for one in left.missing] == ["paper.family_card.state", "sign.done"]
    assert count(desk, Promise, request_id=left.request_id) == 0
    seen = row(desk, DocumentSeen, request_id=left.request_id, document="family_card")
    assert (seen["standing"], seen["accepted_on"]) == ("absent", None)


def test_completed_later_it_keeps_its_number_and_counts_from_the_later_day(
    desk: Desk, lacking: str
) -> None:
    left = left_incomplete(desk, lacking)
    done = given_later(desk, lacking)
    assert (done.number, done.received_on) == (left.number, TODAY)
    assert done.complete_on == TODAY + timedelta(days=1)
    office = association("twaim")
    assert done.reply_by == promise_on(done.complete_on, office.terms, office.calendar).reply_by
    states = [("draft", "incomplete"), ("incomplete", "complete")]
    with desk.store.reading() as session:
        events = session.scalars(select(RequestEvent).filter_by(request_id=done.request_id))
        assert [(one.before, one.after) for one in events] == states


def test_papers_accepted_earlier_keep_their_day(desk: Desk, lacking: str) -> None:
    left_incomplete(desk, lacking)
    done = given_later(desk, lacking, days=3)
    seen = {"request_id": done.request_id}
    assert row(desk, DocumentSeen, document="national_id", **seen)["accepted_on"] == TODAY
    card = row(desk, DocumentSeen, document="family_card", **seen)
    assert card["accepted_on"] == TODAY + timedelta(days=3)


def test_a_paper_that_expired_meanwhile_is_asked_for_again(desk: Desk) -> None:
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    answers = answers_for(desk) | {"paper.national_id.date": tomorrow}
    answers["paper.family_card.state"] = "absent"
    uuid = begun(desk, answers)
    left = left_incomplete(desk, uuid)
    assert [one.field for one in left.missing] == ["paper.family_card.state"]
    with pytest.raises(IncompleteError) as refused:
        given_later(desk, uuid, days=2)
    assert [one.field for one in refused.value.missing] == ["paper.national_id.state"]
    again = left_incomplete(next_day(desk, 2), uuid)
    assert again.number == left.number
    seen = {"request_id": left.request_id, "document": "national_id"}
    assert row(desk, DocumentSeen, **seen)["accepted_on"] is None
    renewed = (TODAY + timedelta(days=900)).isoformat()
    done = given_later(desk, uuid, days=4, **{"paper.national_id.date": renewed})
    assert row(desk, DocumentSeen, **seen)["accepted_on"] == done.complete_on


def test_the_reply_date_is_explained_anew_on_another_day(desk: Desk) -> None:
    answers = answers_for(desk)
    del answers["sign.done"]
    uuid = begun(desk, answers)
    assert "reply.explained" in interviews.resume(desk, uuid).interview.answers
    later = next_day(desk)
    interviews.resume(later, uuid)
    interviews.save_answers(later, uuid, {"sign.done": True}, "sign.text")
    with pytest.raises(IncompleteError) as refused:
        completed(later, uuid)
    assert [one.field for one in refused.value.missing] == ["reply.explained"]


def test_every_visit_is_counted(desk: Desk, lacking: str) -> None:
    left = left_incomplete(desk, lacking)
    for day in (1, 2):
        interviews.resume(next_day(desk, day), lacking)
    with desk.store.reading() as session:
        visits = session.scalars(select(Visit).filter_by(request_id=left.request_id)).all()
        assert [one.purpose for one in visits] == ["request", "papers", "papers"]
        assert [one.came_at.astimezone(RIYADH).date() - TODAY for one in visits] == [
            timedelta(days=day) for day in (0, 1, 2)
        ]


def test_the_same_text_signed_once_is_kept_once_and_another_beside_it(desk: Desk) -> None:
    answers = answers_for(desk)
    answers["paper.family_card.state"] = "absent"
    uuid = begun(desk, answers)
    left = left_incomplete(desk, uuid)
    left_incomplete(desk, uuid)
    assert count(desk, Declaration, request_id=left.request_id, purpose="truth") == 1
    interviews.save_answers(desk, uuid, {"person.first": "سارة"}, "person.name")
    with pytest.raises(IncompleteError) as refused:
        given_later(desk, uuid)
    assert [one.field for one in refused.value.missing] == ["sign.read"]


def test_an_interview_that_is_over_is_not_taken_up_again(desk: Desk) -> None:
    uuid = begun(desk, answers_for(desk))
    completed(desk, uuid)
    for act in (
        lambda: interviews.resume(desk, uuid),
        lambda: interviews.save_answers(desk, uuid, {"q.x": "1"}, "x"),
        lambda: interviews.give_up(desk, uuid, "لن تعود"),
        lambda: left_incomplete(desk, uuid),
    ):
        with pytest.raises(NoSuchInterviewError) as refused:
            act()
        assert refused.value.user_message == texts.IS_OVER
    with pytest.raises(NoSuchInterviewError) as refused:
        interviews.resume(desk, "none")
    assert refused.value.user_message == texts.NO_SUCH


def test_the_year_of_the_number_is_that_of_the_receipt(desk: Desk) -> None:
    new_year = datetime(2027, 6, 6, 9, tzinfo=RIYADH)  # the first of Muharram 1449
    later = replace(desk, clock=lambda: new_year)
    done = completed(later, begun(later, answers_for(later)))
    assert done.number == "TW-1449-000001"
    assert completed(later, begun(later, answers_for(later, seed=2))).number == "TW-1449-000002"
