"""A window on an office: opening one, and coming in."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twaim_desk.clock import RIYADH
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.preferences import Preferences
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import Theme

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)


def window_on(
    app: QApplication, qtbot: QtBot, folder: Path, theme: Theme | None = None
) -> Navigation:
    """The window of a folder, at its first page."""
    made = Navigation(app, folder, lambda: NOW, Preferences(None, theme or Theme()))
    qtbot.addWidget(made.shell)
    with qtbot.waitSignal(made.opened):
        made.open()
    return made


def come_in(window: Navigation, qtbot: QtBot, name: str) -> None:
    """Sign in as the user of a sample who is called as his role."""
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    page.name.setText(name)
    page.password.setText(PASSWORD)
    page.button.click()
    qtbot.waitUntil(lambda: window.entrance is not None)
