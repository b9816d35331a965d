"""Where something stands is said by a word, a colour and a drawing."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from twaim_desk.domain.offers import OfferState
from twaim_desk.domain.request import State
from twaim_desk.texts.request import STATES
from twaim_desk.ui import theme as themes
from twaim_desk.ui.states import DRAWINGS, offer_pill, state_pill
from twaim_desk.ui.tokens import Look, Theme
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.rows import Badge, Row, Rows


@pytest.fixture(params=[Theme(), Theme(Look.DARK, 1.45)], ids=["light", "dark and large"])
def theme(desk_app: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """A look that the application wears."""
    made: Theme = request.param
    themes.put_on(desk_app, made)
    yield made
    themes.put_on(desk_app, Theme())


def inked(pill: Pill, theme: Theme, tone: str) -> int:
    """How many pixels of a pill have left the colour of its ground, rounded corners aside."""
    ground = QColor(theme.colours[f"{tone}_soft"])
    seen = pill.grab().toImage()
    inside = range(seen.height() // 2, seen.width() - seen.height() // 2)
    middle = range(seen.height() // 4, seen.height() * 3 // 4)
    return sum(seen.pixelColor(x, y) != ground for x in inside for y in middle)


@pytest.mark.parametrize("tone", ["success", "warning", "danger", "info"])
def test_what_warns_has_a_drawing_by_itself(qtbot: QtBot, theme: Theme, tone: str) -> None:
    pill = Pill("", tone)
    qtbot.addWidget(pill)
    assert pill.drawing
    assert inked(pill, theme, tone) > 0


def test_the_drawing_leaves_room_for_the_word(qtbot: QtBot, theme: Theme) -> None:
    plain, drawn = Pill("مكتمل", "neutral"), Pill("مكتمل", "neutral", "archive")
    for pill in (plain, drawn):
        qtbot.addWidget(pill)
        pill.grab()
    assert drawn.sizeHint().width() >= plain.sizeHint().width() + drawn.fontMetrics().ascent()
    assert inked(Pill("", "neutral"), theme, "neutral") == 0
    assert inked(drawn, theme, "neutral") > inked(plain, theme, "neutral")


def test_it_is_drawn_anew_in_another_look(desk_app: QApplication, qtbot: QtBot) -> None:
    pill = Pill("", "danger")
    qtbot.addWidget(pill)
    pill.grab()
    before = pill.sizeHint()
    large = Theme(Look.DARK, 1.45)
    themes.put_on(desk_app, large)
    assert pill.sizeHint().width() > before.width()
    pill.resize(pill.sizeHint())
    assert inked(pill, large, "danger") > 0
    themes.put_on(desk_app, Theme())


def test_every_state_of_a_request_has_a_drawing_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    assert len({*DRAWINGS.values()}) == len(State) == len(DRAWINGS)
    for state in State:
        pill = state_pill(state)
        qtbot.addWidget(pill)
        assert pill.text() == STATES[state]
        pill.say("", pill.property("tone"), pill.drawing)
        assert inked(pill, theme, pill.property("tone")) > 0


def test_every_state_of_an_offer_has_one(qtbot: QtBot) -> None:
    pills = [offer_pill(state) for state in OfferState]
    for pill in pills:
        qtbot.addWidget(pill)
    assert len({pill.drawing for pill in pills}) == len(OfferState)


def test_a_line_that_is_urgent_wears_it(qtbot: QtBot) -> None:
    rows = Rows(Theme(), [Row("ردود", "", Badge("للمشرف", "clock", "info"))])
    qtbot.addWidget(rows)
    assert "للمشرف" in words_in(rows)
    [shown] = rows.findChildren(Pill)
    assert shown.drawing == "clock"
