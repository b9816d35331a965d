"""Two records become one and two again: everything moves, and everything comes back as it was."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.merges import MOVING
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.persons import Merge, Person, SameDecision
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError
from twaim_desk.services.comparing import MergeError, candidates, compare
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.duplicates import decide_same
from twaim_desk.services.find import find
from twaim_desk.services.merging import Second, merge, undo
from twaim_desk.services.person_file import open_file
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.texts import merging as texts

WHY = "سُجّل مرتين في عيدين"
SECOND = Second("supervisor", PASSWORD)
STAYS = {
    ("person", "same_as_id"),
    ("person_token", "person_id"),
    ("same_decision", "first_id"),
    ("same_decision", "second_id"),
    ("sensitive_view", "person_id"),
    ("merge", "kept_id"),
    ("merge", "gone_id"),
}


def everything(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that a merge may touch, byte for byte."""
    tables = sorted({"person", "person_token", *(table for table, _ in MOVING)})
    with desk.store.reading() as session:
        return {
            name: sorted(map(tuple, session.execute(select(Base.metadata.tables[name]))), key=repr)
            for name in tables
        }


def pair_of(desk: Desk) -> tuple[int, int]:
    """Two people, each with a request."""
    with desk.store.reading() as session:
        one = visiting.request_in(desk, State.TOLD).person_id or 0
        query = select(Person.id).where(Person.id != one).order_by(Person.id.desc())
        return one, session.scalars(query).first() or 0


def test_everything_that_names_a_person_moves_or_is_known_to_stay() -> None:
    named = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    }
    assert named == set(MOVING) | STAYS


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_merge_that_is_undone_leaves_every_row_as_it_was(
    data: st.DataObject, at_desk_once: Desk
) -> None:
    desk = at_desk_once
    numbers = [one.id for one in visiting.every(desk, Person)]
    one, other = data.draw(
        st.lists(st.sampled_from(numbers), min_size=2, max_size=2, unique=True), label="pair"
    )
    fields = data.draw(st.sets(st.sampled_from(sorted(texts.FIELDS))), label="from the other")
    before = everything(desk)
    shown = compare(desk, one, other)
    merged = merge(desk, shown, fields, WHY, SECOND)
    after = everything(desk)
    assert not any(
        shown.gone_id in (row._mapping[column] for row in rows_of(desk, table))
        for table, column in MOVING
    )
    assert sum(map(len, after.values())) == sum(map(len, before.values()))
    undo(desk, merged, WHY, SECOND)
    assert everything(desk) == before


def rows_of(desk: Desk, table: str) -> Iterable[Any]:
    with desk.store.reading() as session:
        return session.execute(select(Base.metadata.tables[table])).all()


@pytest.fixture
def at_desk_once(at_desk: OpenDesk) -> Desk:
    """One receptionist for all tries of a property."""
    return at_desk("desk")


def test_the_chosen_values_stay_and_both_names_are_found(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    shown = compare(desk, *pair_of(desk))
    names = next(one for one in shown.fields if one.field == "name")
    requests = sum(shown.requests)
    merged = merge(desk, shown, {"name", "phone"}, WHY, SECOND)
    file = open_file(supervisor, shown.gone_id)
    assert (file.person_id, file.name, file.merged) == (shown.kept_id, names.gone, merged)
    assert len(dict(file.sections)["requests"]) == requests
    assert names.kept in {value for _, value in file.facts}
    for name in (names.kept, names.gone):
        found = {one.id for one in find(desk, name).results}
        assert found & {shown.kept_id, shown.gone_id}
    act = visiting.every(desk, Merge)[-1]
    assert (act.by_id, act.second_id, act.reason) == (desk.user_id, supervisor.user_id, WHY)
    phones = dict(file.facts)
    assert next(one.gone for one in shown.fields if one.field == "phone") in phones.values()


def test_the_supervisor_confirms_and_others_may_not(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    shown = compare(desk, *pair_of(desk))
    with pytest.raises(SecondPersonError):
        merge(desk, shown, (), WHY, Second("liaison", PASSWORD))
    with pytest.raises(SecondPersonError):
        merge(supervisor, shown, (), WHY, SECOND)
    with pytest.raises(NotAllowedError):
        merge(at_desk("researcher"), shown, (), WHY, SECOND)
    with pytest.raises(NotAllowedError):
        undo(at_desk("auditor"), 1, WHY, SECOND)
    assert not visiting.every(desk, Merge)


def test_what_changed_since_is_shown_first_and_none_is_merged_twice(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    one, other = pair_of(desk)
    shown = compare(desk, one, other)
    offices.run(desk, f"UPDATE person SET district = 'حي آخر' WHERE id = {one}")
    with pytest.raises(MergeError) as refusal:
        merge(desk, shown, (), WHY, SECOND)
    assert refusal.value.user_message == texts.CHANGED_SINCE
    merge(desk, compare(desk, one, other), (), WHY, SECOND)
    for pair in ((one, other), (one, one), (one, 0)):
        with pytest.raises(MergeError):
            compare(desk, *pair)
    with pytest.raises(ExpectedError) as kept_together:
        decide_same(desk, one, other, same=False)
    assert kept_together.value.user_message == texts.UNDO_FIRST


def test_the_newest_merge_is_undone_first_and_what_came_since_stays(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    one, other = pair_of(desk)
    third = next(p.id for p in visiting.every(desk, Person) if p.id not in {one, other})
    first = merge(desk, compare(desk, one, other), {"district"}, WHY, SECOND)
    kept = visiting.every(desk, Merge)[-1].kept_id
    second = merge(desk, compare(desk, kept, third), (), WHY, SECOND)
    with pytest.raises(MergeError) as refusal:
        undo(desk, first, WHY, SECOND)
    assert refusal.value.user_message == texts.LATER_FIRST
    undo(desk, second, WHY, SECOND)
    offices.run(desk, f"UPDATE person SET district = 'حي جديد' WHERE id = {kept}")
    undo(desk, first, WHY, SECOND)
    with desk.store.reading() as session:
        assert session.get_one(Person, kept).district == "حي جديد"
    with pytest.raises(MergeError):
        undo(desk, first, WHY, SECOND)
    assert [row.same for row in visiting.every(desk, SameDecision)][-1] is False


def test_who_was_found_to_be_the_same_is_offered_and_parted_as_before(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    one, other = pair_of(desk)
    decide_same(desk, one, other, same=True)
    kept = min(one, other)
    assert (max(one, other), True) in {
        (each.person_id, each.decided) for each in candidates(desk, kept)
    }
    decisions = len(visiting.every(desk, SameDecision))
    before = everything(desk)
    merged = merge(desk, compare(desk, one, other), (), WHY, SECOND)
    assert not any(each.decided for each in candidates(desk, kept))
    undo(desk, merged, WHY, SECOND)
    assert everything(desk) == before
    assert len(visiting.every(desk, SameDecision)) == decisions
