"""Real offices in the real window: signing in and waiting for what is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from twaim_desk.clock import RIYADH
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.ui import theme as themes
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.preferences import Preferences
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import Theme

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)


@contextmanager
def window_on(
    app: QApplication, qtbot: QtBot, folder: Path, theme: Theme | None = None
) -> Iterator[Navigation]:
    """The window on an office, at its sign-in; closed at the end."""
    themes.put_on(app, theme or Theme())
    made = Navigation(app, folder, lambda: NOW, Preferences(None, theme or Theme()))
    qtbot.addWidget(made.shell)
    with qtbot.waitSignal(made.opened):
        made.open()
    try:
        yield made
    finally:
        made.shell.close()
        themes.put_on(app, Theme())


def sign_in(window: Navigation, qtbot: QtBot, name: str, password: str = PASSWORD) -> None:
    """Type name and password, and wait until he is in."""
    page = window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    page.name.setText(name)
    page.password.setText(password)
    page.button.click()
    qtbot.waitUntil(lambda: window.entrance is not None, timeout=20_000)


def says(window: Navigation, qtbot: QtBot, sentence: str) -> None:
    """Wait until the window says it."""
    qtbot.waitUntil(lambda: sentence in words_in(window.shell), timeout=20_000)
