"""A clock set back: the day stands large in the window until somebody confirms it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices, work
from tests.ui.seeing import press, words_in
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import clock as texts
from twaim_desk.ui.clock.page import ClockPage
from twaim_desk.ui.tokens import SCALES, Look, Theme


def test_the_day_is_confirmed_before_the_work_goes_on(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = work.sample(tmp_path)
    later = offices.NOW + timedelta(days=3)
    open_office(folder, "desk", PASSWORD, lambda: later).store.dispose()
    with offices.window_on(desk_app, qtbot, folder, Theme(Look.LIGHT, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "desk")
        page = window.shell.pages.currentWidget()
        assert isinstance(page, ClockPage)
        said = words_in(window.shell)
        assert texts.BEHIND in said
        assert "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ" in said
        assert "٢٢ نوفمبر ٢٠٢٦م" in said
        window.shell.resize(1366, 768)
        assert window.shell.minimumSizeHint().width() <= 1366
        window.go_to("start")
        assert texts.BEHIND in words_in(window.shell)
        window.go_to("clock")
        page = window.shell.pages.currentWidget()
        assert isinstance(page, ClockPage)
        press(page.button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.place == "start", timeout=20_000)
        assert texts.BEHIND not in words_in(window.shell)
        window.go_to("clock")
        assert window.place == "start"
        # Set back once more while the window is open, and set right again.
        monkeypatch.setattr(offices, "NOW", offices.NOW - timedelta(days=1))
        window.go_to("search")
        offices.says(window, qtbot, texts.BEHIND)
        page, focused = window.shell.pages.currentWidget(), desk_app.focusWidget()
        assert page is not None
        assert focused is not None
        assert page.isAncestorOf(focused)
        window.go_to("clock")
        assert isinstance(window.shell.pages.currentWidget(), ClockPage)
        monkeypatch.setattr(offices, "NOW", offices.NOW + timedelta(days=1))
        window.go_to("search")
        qtbot.waitUntil(lambda: texts.BEHIND not in words_in(window.shell), timeout=20_000)
