"""The logo of a paper: greys out of a small PNG, and nothing out of anything else."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.paper.reading import pages_of, says
from tests.papers.examples import RECEIPT, look, words
from tests.papers.pictures import first_page
from twaim_desk.domain.paper_parts import Look, Picture
from twaim_desk.paper.logo import LARGEST, drawable
from twaim_desk.paper.receipt import draw_receipt


def a_png(picture: Picture) -> bytes:
    """The picture as another program writes it."""
    made = Image.frombytes("L", (picture.width, picture.height), picture.greys)
    written = io.BytesIO()
    made.save(written, "PNG")
    return written.getvalue()


def pictures() -> st.SearchStrategy[Picture]:
    def of(size: tuple[int, int]) -> st.SearchStrategy[Picture]:
        count = size[0] * size[1]
        return st.binary(min_size=count, max_size=count).map(lambda greys: Picture(*size, greys))

    return st.tuples(st.integers(1, 20), st.integers(1, 20)).flatmap(of)


def with_logo(logo: Picture | None) -> Look:
    plain = look()
    return Look(plain.format, plain.digits, plain.table, logo)


@given(pictures())
def test_what_another_program_wrote_is_read(picture: Picture) -> None:
    assert drawable(a_png(picture)) == picture


def test_a_smooth_picture_is_read_through_every_filter() -> None:
    greys = bytes((x * y // 90 + x) % 256 for y in range(LARGEST) for x in range(LARGEST))
    assert drawable(a_png(Picture(LARGEST, LARGEST, greys))) == Picture(LARGEST, LARGEST, greys)


@given(st.binary(max_size=200), st.integers(0, 200))
def test_whatever_is_no_such_picture_is_none(noise: bytes, at: int) -> None:
    whole = a_png(Picture(4, 4, bytes(range(16))))
    for content in (noise, whole[:at], whole[:at] + noise):
        found = drawable(content)
        assert found is None or (found.width, found.height) == (4, 4)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "1"])
def test_colours_and_what_is_too_large_are_not_drawn(mode: str) -> None:
    for size, kind in (((8, 8), mode), ((LARGEST + 1, 8), "L")):
        written = io.BytesIO()
        Image.new(kind, size).save(written, "PNG")
        assert drawable(written.getvalue()) is None


def test_it_stands_at_the_head_of_a_paper_once_and_always_the_same() -> None:
    black = Picture(30, 60, bytes(30 * 60))
    pdf = draw_receipt(RECEIPT, words(), with_logo(black))
    assert pdf == draw_receipt(RECEIPT, words(), with_logo(black))
    assert pdf.count(b"/Subtype /Image") == 1
    assert pages_of(pdf) == 1  # as without one
    assert not says(pdf, RECEIPT.issue.letterhead.name, str(RECEIPT.issue.letterhead.phone))
    seen, plain = first_page(pdf), first_page(draw_receipt(RECEIPT, words(), with_logo(None)))
    corner = (seen.width * 9 // 10, 0, seen.width, seen.height // 10)
    assert sum(seen.crop(corner).histogram()[:40]) > sum(plain.crop(corner).histogram()[:40]) + 500
