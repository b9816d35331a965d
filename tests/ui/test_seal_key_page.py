"""The key of the seal in the window: since when it is used, and a new one in its place."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pdfs import a_pdf
from tests.ui import offices, work
from tests.ui.seeing import press, words_in
from twaim_desk.services import seals
from twaim_desk.texts import seal_key as texts
from twaim_desk.ui.seal_key.page import SealKeyPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

TODAY = "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م"


def test_a_new_key_is_asked_for_twice_and_earlier_papers_stay_good(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = work.sample(tmp_path)
    with offices.window_on(desk_app, qtbot, folder, Theme(Look.DARK, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "admin")
        window.go_to("seal_key")
        page = window.shell.pages.currentWidget()
        assert isinstance(page, SealKeyPage)
        offices.says(window, qtbot, texts.NONE)
        press(page.button, Qt.Key.Key_Space)
        assert texts.MEANS in words_in(page)
        window.shell.back_asked.emit()
        assert texts.MEANS not in words_in(page)
        assert window.entrance is not None
        before = seals.sealed(window.entrance.desk, a_pdf())
        page.button.click()
        assert window.shell.focusWidget() is page.confirm
        press(page.confirm, Qt.Key.Key_Space)
        offices.says(window, qtbot, texts.ROTATED)
        offices.says(window, qtbot, texts.EARLIER_STAND)
        said = words_in(page)
        assert texts.SINCE.format(since=TODAY) in said
        assert texts.FROM_TO.format(since=TODAY, until=TODAY) in said
        assert window.shell.minimumSizeHint().width() <= 1366
        assert seals.verify_file(window.entrance.desk, before).unchanged


def test_only_who_may_renew_it_comes_here(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with offices.window_on(desk_app, qtbot, work.sample(tmp_path)) as window:
        offices.sign_in(window, qtbot, "supervisor")
        window.go_to("seal_key")
        assert window.place != "seal_key"
