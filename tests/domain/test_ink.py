"""A signature as it was kept: taken as it is, thinned, or left out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.ink import MOST_POINTS, MOST_STROKES, ink_of

points = st.tuples(st.integers(-99, 1999), st.integers(-99, 1999), st.integers(0, 99_999))
strokes = st.lists(st.lists(points, max_size=30), max_size=10)


@given(strokes, st.integers(1, 3000), st.integers(1, 3000))
def test_strokes_keep_their_order_and_stay_on_the_pad(
    drawn: list[list[tuple[int, int, int]]], wide: int, tall: int
) -> None:
    ink = ink_of(json.dumps({"text": "", "size": [wide, tall], "strokes": drawn}))
    given_points = [[(x, y) for x, y, _ in stroke] for stroke in drawn if stroke]
    if not given_points:
        assert ink is None
        return
    assert ink is not None
    assert (ink.wide, ink.tall) == (wide, tall)
    assert len(ink.strokes) == len(given_points)
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for stroke in ink.strokes for x, y in stroke)


def test_a_very_long_signature_is_thinned_and_stays_small() -> None:
    long = [[[at % 1000, at % 700, at] for at in range(50_000)]] * 3
    ink = ink_of(json.dumps({"size": [600, 150], "strokes": long}))
    assert ink is not None
    assert sum(map(len, ink.strokes)) <= MOST_POINTS + len(long)
    many = ink_of(json.dumps({"size": [600, 150], "strokes": [[[1, 1, 0]]] * 5000}))
    assert many is not None
    assert len(many.strokes) <= MOST_STROKES


@pytest.mark.parametrize(
    "kept",
    [
        "", "{}", "[]", "null", "no json", '{"size": [1, 2]}',
        '{"size": [0, 1], "strokes": [[[1, 1]]]}',
        '{"size": [1], "strokes": []}', '{"size": [9, 9], "strokes": [[["a", "b"]]]}',
        '{"size": [9, 9], "strokes": [[[1]]]}', '{"size": "99", "strokes": 5}',
    ],
)  # fmt: skip
def test_what_is_no_signature_draws_none(kept: str) -> None:
    assert ink_of(kept) is None
