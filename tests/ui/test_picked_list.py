"""A list to choose from; an empty one says why, and is no box."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seeing import type_into, words_in
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.picked_list import PickedList

NOTHING = "لا شيء هنا. للعودة: Esc."


@pytest.fixture
def listed(desk_app: QApplication, qtbot: QtBot) -> PickedList:
    """A list on a page, before it is filled."""
    page = QWidget()
    page.setObjectName("page")
    qtbot.addWidget(page)
    made = PickedList("القائمة")
    QVBoxLayout(page).addWidget(made)
    page.resize(600, 400)
    page.show()
    return made


def has_a_box(listed: PickedList) -> bool:
    """Whether it has a ground of its own, far below its first line."""
    page = listed.window()
    seen = page.grab().toImage()
    ground = QColor(Theme().colours["surface"])
    return seen.pixelColor(page.width() // 2, page.height() - 40) == ground


def test_an_empty_list_is_a_sentence_and_no_box(listed: PickedList) -> None:
    assert not has_a_box(listed)
    listed.fill([(("سطر",), 1)], NOTHING)
    assert has_a_box(listed)
    assert NOTHING not in words_in(listed)
    listed.fill([], NOTHING)
    assert not has_a_box(listed)
    assert NOTHING in words_in(listed)
    assert listed.accessibleDescription() == NOTHING


def test_its_sentence_has_the_ring_and_its_digits_are_heard(listed: PickedList) -> None:
    listed.fill([], NOTHING)
    heard: list[int] = []
    listed.digit.connect(heard.append)
    listed.activateWindow()
    listed.setFocus()
    type_into(listed, "٣")
    assert heard == [3]
    assert listed.nothing.property("ring")
    listed.clearFocus()
    assert not listed.nothing.property("ring")
