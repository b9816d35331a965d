import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.vault.chain import (
    BEFORE_THE_FIRST,
    Fields,
    Link,
    Verdict,
    canonical,
    next_link,
    verify,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(32)

Row = tuple[Link, dict[str, Any]]

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.none() | st.booleans() | st.integers() | texts
fields = st.dictionaries(texts, values, max_size=6)
acts = st.lists(fields, min_size=1, max_size=12)


def chain_of(written: Sequence[Fields], key: bytes = KEY) -> list[Row]:
    rows: list[Row] = []
    previous = None
    for one in written:
        previous = next_link(key, previous, one)
        rows.append((previous, dict(one)))
    return rows


def some_rows(count: int) -> list[Row]:
    return chain_of([{"action": "request.open", "id": number} for number in range(count)])


ROWS = some_rows(9)
END = ROWS[-1][0]
HEAD = {END.sequence: END.mac}


def test_a_chain_is_as_it_was_written() -> None:
    assert verify(KEY, ROWS) == Verdict(9, None)
    assert verify(KEY, ROWS, HEAD).ok
    assert [link.sequence for link, _ in ROWS] == list(range(1, 10))
    assert ROWS[0][0].previous == BEFORE_THE_FIRST


def test_an_empty_chain_is_whole_unless_a_head_was_noted() -> None:
    assert verify(KEY, []) == Verdict(0, None)
    assert verify(KEY, [], {1: bytes(32)}) == Verdict(0, 1)


def test_a_seal_is_what_an_auditor_computes_himself() -> None:
    first, written = ROWS[0]
    message = (1).to_bytes(8, "big") + bytes(32) + canonical(written)
    assert first.mac == hmac.new(KEY, message, "sha256").digest()
    link, written = ROWS[1]
    message = (2).to_bytes(8, "big") + ROWS[0][0].mac + b'{"action":"request.open","id":1}'
    assert canonical(written) == b'{"action":"request.open","id":1}'
    assert link.mac == hmac.new(KEY, message, "sha256").digest()


@given(acts)
def test_any_acts_make_a_whole_chain(written: list[dict[str, Any]]) -> None:
    rows = chain_of(written)
    assert verify(KEY, rows, {len(rows): rows[-1][0].mac}) == Verdict(len(rows), None)


@given(acts, st.data())
def test_a_changed_field_is_found(written: list[dict[str, Any]], data: st.DataObject) -> None:
    rows = chain_of(written)
    place = data.draw(st.integers(0, len(rows) - 1))
    changed = data.draw(fields.filter(lambda other: canonical(other) != canonical(written[place])))
    rows[place] = (rows[place][0], changed)
    assert verify(KEY, rows) == Verdict(len(rows), place + 1)


@given(acts, st.data())
def test_a_removed_row_is_found(written: list[dict[str, Any]], data: st.DataObject) -> None:
    rows = chain_of(written)
    head = {len(rows): rows[-1][0].mac}
    place = data.draw(st.integers(0, len(rows) - 1))
    del rows[place]
    assert verify(KEY, rows, head) == Verdict(len(rows), place + 1)
    assert verify(KEY, rows).ok is (place == len(rows))


@given(acts, acts, st.data())
def test_a_row_put_in_is_found(
    written: list[dict[str, Any]], others: list[dict[str, Any]], data: st.DataObject
) -> None:
    rows = chain_of(written)
    foreign, forged_fields = chain_of(others, OTHER_KEY)[0]
    place = data.draw(st.integers(0, len(rows)))
    before = rows[place - 1][0].mac if place else BEFORE_THE_FIRST
    forged = Link(place + 1, before, foreign.mac)
    assert verify(KEY, [*rows[:place], (forged, forged_fields), *rows[place:]]) == Verdict(
        len(rows) + 1, place + 1
    )


@given(acts, st.data())
def test_a_row_put_in_twice_is_found(written: list[dict[str, Any]], data: st.DataObject) -> None:
    rows = chain_of(written)
    place = data.draw(st.integers(0, len(rows) - 1))
    doubled = [*rows[: place + 1], rows[place], *rows[place + 1 :]]
    assert verify(KEY, doubled) == Verdict(len(rows) + 1, place + 2)


@given(st.lists(fields, min_size=2, max_size=12), st.data())
def test_two_swapped_rows_are_found(written: list[dict[str, Any]], data: st.DataObject) -> None:
    rows = chain_of(written)
    places = st.sampled_from(range(len(rows)))
    first, second = sorted(data.draw(st.lists(places, min_size=2, max_size=2, unique=True)))
    rows[first], rows[second] = rows[second], rows[first]
    assert verify(KEY, rows) == Verdict(len(rows), first + 1)


@given(st.lists(fields, min_size=2, max_size=12, unique_by=canonical), st.data())
def test_swapped_fields_are_found(written: list[dict[str, Any]], data: st.DataObject) -> None:
    rows = chain_of(written)
    places = st.sampled_from(range(len(rows)))
    first, second = sorted(data.draw(st.lists(places, min_size=2, max_size=2, unique=True)))
    links = [link for link, _ in rows]
    written[first], written[second] = written[second], written[first]
    assert verify(KEY, zip(links, written, strict=True)) == Verdict(len(rows), first + 1)


@given(acts, st.integers(0, 11))
def test_a_cut_end_is_found_by_a_head(written: list[dict[str, Any]], left: int) -> None:
    rows = chain_of(written)
    kept = rows[: min(left, len(rows) - 1)]
    assert verify(KEY, kept).ok
    assert verify(KEY, kept, {len(rows): rows[-1][0].mac}) == Verdict(len(kept), len(kept) + 1)


def test_the_whole_chain_written_anew_with_the_key_is_found_by_a_head() -> None:
    rewritten = some_rows(4) + chain_of([{"action": "x"}] * 9)[4:]
    relinked = chain_of([written for _, written in rewritten])
    assert verify(KEY, relinked).ok
    assert verify(KEY, relinked, HEAD) == Verdict(9, 9)
    middle = ROWS[5][0]
    assert verify(KEY, relinked, HEAD | {middle.sequence: middle.mac}) == Verdict(9, 6)


@pytest.mark.parametrize("place", range(9))
@pytest.mark.parametrize("part", ["sequence", "previous", "mac"])
def test_every_part_of_every_link_counts(place: int, part: str) -> None:
    rows = list(ROWS)
    link, written = rows[place]
    for changed in _changes(getattr(link, part)):
        rows[place] = (replace(link, **{part: changed}), written)
        assert verify(KEY, rows) == Verdict(9, place + 1)


def _changes(value: int | bytes) -> Iterator[Any]:
    if isinstance(value, int):
        yield from (value + 1, value - 1, 0, -1, None, str(value))
        return
    yield from (b"", value[:-1], value + b"\0", None, value.hex(), 0)
    yield from (
        bytes([*value[: bit // 8], value[bit // 8] ^ 1 << bit % 8, *value[bit // 8 + 1 :]])
        for bit in range(len(value) * 8)
    )


def test_a_wrong_first_row_is_found() -> None:
    assert verify(KEY, ROWS[1:]) == Verdict(8, 1)
    alone = next_link(KEY, Link(0, b"\1" * 32, b"\1" * 32), {"id": 0})
    assert verify(KEY, [(alone, {"id": 0})]) == Verdict(1, 1)


def test_another_key_is_found_in_the_first_row() -> None:
    assert verify(OTHER_KEY, ROWS) == Verdict(9, 1)


@pytest.mark.parametrize("strange", [1.5, b"bytes", ["list"], {}, "\ud800", object()])
def test_what_a_stranger_wrote_into_a_field_is_a_break_not_a_crash(strange: Any) -> None:
    rows = list(ROWS)
    rows[3] = (rows[3][0], {"action": strange})
    assert verify(KEY, rows) == Verdict(9, 4)


def test_verifying_goes_on_from_a_verified_link() -> None:
    assert verify(KEY, ROWS[4:], HEAD, after=ROWS[3][0]) == Verdict(5, None)
    assert verify(KEY, ROWS[5:], after=ROWS[3][0]) == Verdict(4, 5)
    assert verify(KEY, [], HEAD, after=END).ok
    assert verify(KEY, [], {10: bytes(32)}, after=END) == Verdict(0, 10)


def test_rows_are_read_one_at_a_time() -> None:
    alive = []

    def streamed() -> Iterator[Row]:
        for number, row in enumerate(ROWS):
            alive.append(number)
            yield row

    rows = streamed()
    assert not alive
    assert verify(KEY, rows).rows == len(alive) == 9


class State(StrEnum):
    DRAFT = "draft"


class Level(IntEnum):
    ONE = 1


def test_canonical_is_what_a_reader_expects() -> None:
    written: Fields = {"ب": 'ق"', "a": None, "B": True, "c": -5, "d": State.DRAFT, "e": Level.ONE}
    expected = '{"B":true,"a":null,"c":-5,"d":"draft","e":1,"ب":"ق\\""}'
    assert canonical(written) == canonical(MappingProxyType(written)) == expected.encode()


@given(fields, fields)
def test_canonical_is_injective(one: dict[str, Any], other: dict[str, Any]) -> None:
    same = {name: (type(value), value) for name, value in one.items()} == {
        name: (type(value), value) for name, value in other.items()
    }
    assert (canonical(one) == canonical(other)) is same


@given(fields)
def test_canonical_can_be_read_back(one: dict[str, Any]) -> None:
    assert json.loads(canonical(one)) == one
    assert canonical(dict(reversed(one.items()))) == canonical(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1}, {"a": True}),
        ({"a": 0}, {"a": False}),
        ({"a": "1"}, {"a": 1}),
        ({"a": None}, {"a": "null"}),
        ({"a": None}, {}),
        ({"a": ""}, {"a": None}),
        ({"a": '","b":"'}, {"a": "", "b": ""}),
        ({"a": "é"}, {"a": "e\u0301"}),
        ({"a": "\\u0041"}, {"a": "A"}),
        ({"a": "١"}, {"a": "1"}),
    ],
)
def test_what_looks_alike_is_written_differently(one: Fields, other: Fields) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "strange",
    [
        {"a": 1.0},
        {"a": float("nan")},
        {"a": b"x"},
        {"a": ["x"]},
        {"a": {"b": 1}},
        {1: "a"},
        {None: "a"},
        {True: "a"},
        {"a": "\ud83d\ude00"},  # with ASCII escapes it would be written as the character itself
        {"\ud83d": "a"},
    ],
)
def test_what_has_no_one_way_to_be_written_is_refused(strange: Any) -> None:
    with pytest.raises(ValueError, match=r"cannot write|surrogates"):
        canonical(strange)
