"""Work is handed over and covered, by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.work import at_window, desk_of
from twaim_desk.services.assigning import officers
from twaim_desk.texts import assigning as texts
from twaim_desk.ui.officers.page import OfficersPage

REASON = "انتقلت إلى فرع آخر"


def test_work_is_handed_over_and_covered(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("officers")
        page = walk.page
        assert isinstance(page, OfficersPage)
        walk.wait(lambda: page.list.count() == 2)
        walk.type("1")
        walk.press(Qt.Key.Key_Return)
        walk.type(REASON)
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: page.form is None)
        walk.sees("تم تسليم الطلبات")
        walk.wait(lambda: walk.focused() is page.list)
        walk.type("2")
        walk.press(Qt.Key.Key_Return)
        walk.type("1/1/2020")
        walk.press(Qt.Key.Key_Return)
        walk.type("1/1/2020")
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.ENDS_BEFORE)
    with desk_of(office, "supervisor") as desk:
        assert 0 in {one.open for one in officers(desk)}
