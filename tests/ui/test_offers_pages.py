"""Offers to volunteer at the window: the list, one of them, the specialist it goes to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.work import at_window, desk_of
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.visits.opening import open_volunteer
from twaim_desk.services.visits.volunteer import take_offer
from twaim_desk.texts import offers as texts
from twaim_desk.ui.offers.list_page import OffersPage
from twaim_desk.ui.offers.page import OfferPage

SAID = {
    "name": "سعد بن علي الحربي",
    "phone": "0500000001",
    "work": "التصوير",
    "available": "مساء الخميس",
}


@pytest.fixture
def office(office: Path) -> Path:
    """A sample office with one more offer."""
    with desk_of(office, "desk") as desk:
        opened = open_volunteer(desk, Coming(None, None))
        take_offer(desk, opened, {**opened.interview.answers, **SAID})
    return office


def test_an_offer_is_referred_by_keys(desk_app: QApplication, qtbot: QtBot, office: Path) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("offers")
        page = walk.page
        assert isinstance(page, OffersPage)
        walk.wait(lambda: page.list.count() >= 1)
        page.list.setCurrentRow(page.list.count() - 1)
        assert "التصوير" in page.list.currentItem().text()
        assert "الحربي" not in page.list.currentItem().text()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "offer")
        walk.sees("سعد بن علي الحربي", texts.STATES["new"], texts.NO_STORY)
        walk.type("١")
        one = walk.page
        assert isinstance(one, OfferPage)
        walk.wait(lambda: one.form is not None)
        walk.press(Qt.Key.Key_Return)
        walk.sees("يُكتب السبب.")
        walk.type("وحدة التطوع")
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.STATES["referred"], "أُحيل إلى وحدة التطوع", "تم: إحالة إلى المختص.")
        walk.window.shell.back_asked.emit()
        assert walk.window.place == "offers"
