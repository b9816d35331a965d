"""The same endings where several counters share one server."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from threading import Thread

import pytest
from sqlalchemy import insert, select

from tests import stores
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
from twaim_desk.db import forms
from twaim_desk.db.models.audit import ChainEnd
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.office import CalendarVersion, FormVersion, Setting
from twaim_desk.db.models.persons import Person
from twaim_desk.db.models.requests import Request
from twaim_desk.db.models.users import User
from twaim_desk.db.refusals import BusyError
from twaim_desk.db.session import Store
from twaim_desk.domain.request import State
from twaim_desk.services import intake, interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import IncompleteError


@pytest.fixture(scope="module")
def database_server() -> Iterator[stores.Server]:
    """A PostgreSQL server, started once."""
    with stores.a_server() as running:
        yield running


@pytest.fixture
def counters(database_server: stores.Server, at_desk: OpenDesk) -> Iterator[list[Desk]]:
    """Two counters of an office whose users and settings are those of the sample."""
    database = database_server.new_database(database_server.office_template())
    address = database_server.address(database, stores.DESK)
    desks = [at_desk("desk"), at_desk("supervisor")]
    with ExitStack() as stack:
        opened = [stack.enter_context(stores.opened(address)) for _ in desks]
        for table in (User, FormVersion, CalendarVersion, Setting):
            copy_rows(desks[0].store, opened[0], table)
        yield [replace(desk, store=store) for desk, store in zip(desks, opened, strict=True)]


def copy_rows(one: Store, other: Store, table: type[Base]) -> None:
    with one.reading() as session:
        found = [dict(each._mapping) for each in session.execute(select(table.__table__))]
    with other.writing() as session:
        session.execute(insert(table), found)


def at_once(work: Callable[[Desk], object], desks: list[Desk]) -> None:
    threads = [Thread(target=work, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)


def test_an_interview_is_held_left_and_completed(counters: list[Desk]) -> None:
    desk = counters[0]
    answers = answers_for(desk, "rent_aid")
    lacking = {name: one for name, one in answers.items() if name != "sign.done"}
    uuid = begun(desk, lacking | {"person.address": "\ud800\x00"})
    with pytest.raises(IncompleteError):
        completed(desk, uuid)
    left = left_incomplete(desk, uuid)
    assert [one.uuid for one in interviews.suspended(desk)] == []
    opened = interviews.resume(counters[1], uuid)
    assert opened.number == left.number == "TW-1448-000001"
    assert (opened.other_draft, opened.warnings) == (None, ())
    interviews.save_answers(counters[1], uuid, answers, "print")
    done = completed(counters[1], uuid)
    assert (done.state, done.number) == (State.COMPLETE, left.number)
    assert intake.registered(desk, uuid) == done
    draft = begun(desk, {})
    with desk.reading() as session:  # where nothing can be locked
        assert interviews.editable(session, draft, to_write=False).uuid == draft
    assert count(desk, Visit, request_id=done.request_id) == 2


def test_two_counters_complete_one_interview_once(counters: list[Desk]) -> None:
    uuid = begun(counters[0], answers_for(counters[0]))
    digest = shown(counters[0], uuid)
    given: list[intake.Registered] = []
    at_once(lambda desk: given.append(intake.complete(desk, uuid, digest)), counters)
    assert len(given) == 2
    assert given[0] == given[1]
    assert count(counters[0], Person) == 1
    acts = [action for action, _, _ in offices.trail_of(counters[0])]
    assert acts.count("request.complete") == 1


def test_no_promise_is_made_by_a_calendar_that_changes_meanwhile(counters: list[Desk]) -> None:
    desk, supervisor = counters
    uuid = begun(desk, answers_for(desk))
    with supervisor.saving() as session:
        forms.take_calendar(session)
        with pytest.raises(BusyError):
            completed(desk, uuid)
    assert completed(desk, uuid).reply_by is not None


def test_two_counters_give_numbers_without_gap_or_twin(counters: list[Desk]) -> None:
    uuids = {
        desk.role: [begun(desk, answers_for(desk, seed=10 * at + part)) for at in range(4)]
        for part, desk in enumerate(counters)
    }
    at_once(lambda desk: [completed(desk, uuid) for uuid in uuids[desk.role]], counters)
    with counters[0].store.reading() as session:
        query = select(Request.number).order_by(Request.number)
        numbers = list(session.scalars(query))
    assert numbers == [f"TW-1448-{at:06}" for at in range(1, 9)]
    assert row(counters[0], ChainEnd, id=1)["sequence"] == len(offices.trail_of(counters[0]))
