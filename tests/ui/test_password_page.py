"""Changing one's own password in the window."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices
from tests.ui.seeing import press, type_into
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import passwords as texts
from twaim_desk.ui.password.page import PasswordPage

STRONG = "قهوة مرة وتمر سكري"


def test_the_new_password_opens_the_office(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    make_sample(folder, "twaim", 5, 3, 7, date(2026, 11, 20)).desk.store.dispose()
    with offices.window_on(desk_app, qtbot, folder) as window:
        offices.sign_in(window, qtbot, "desk")
        window.go_to("password")
        page = window.shell.pages.currentWidget()
        assert isinstance(page, PasswordPage)
        for old, told in (("wrong-wrong", texts.OLD_WRONG), (PASSWORD, texts.CHANGED)):
            type_into(page.old, old)
            for field in (page.fields.new, page.fields.again):
                field.clear()
                type_into(field, STRONG)
            press(page.fields.again, Qt.Key.Key_Return)
            offices.says(window, qtbot, told)
            assert page.old.text() == ""
        assert page.fields.new.text() == ""
    open_office(folder, "desk", STRONG, lambda: offices.NOW).store.dispose()
