"""Colours can be told apart, at every scale something is the right size."""

import pytest

from twaim_desk.ui.style_sheet import style_sheet
from twaim_desk.ui.tokens import DARK, LIGHT, PAIRS, SCALES, Look, Theme, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("on", "ground", "least"), PAIRS)
def test_every_pair_has_its_contrast(
    colours: dict[str, str], on: str, ground: str, least: float
) -> None:
    assert contrast(colours[on], colours[ground]) >= least


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_looks_have_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("scale", SCALES)
def test_the_style_sheet_has_no_place_left_open(look: Look, scale: float) -> None:
    sheet = style_sheet(Theme(look, scale))
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
