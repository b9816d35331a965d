"""Opens the window, then what is in it."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from twaim_desk.clock import Clock
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import shell as texts
from twaim_desk.ui import theme as themes
from twaim_desk.ui.collecting import collector_of
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.preferences import read_preferences


def run(folder: Path, clock: Clock, opened: Callable[[Navigation], None] | None = None) -> int:
    """Run the desk until its window closes; `opened` is called once the first page is there."""
    refuse_aborting_qt(PySide6.__version__, sys.version_info[:2])
    app = application()
    preferences = read_preferences(folder, themes.look_of_system())
    themes.put_on(app, preferences.theme)
    desk = Navigation(app, folder, clock, preferences)
    if opened is not None:
        desk.opened.connect(partial(opened, desk))
    desk.open()
    return app.exec()


def refuse_aborting_qt(pyside: str, python: tuple[int, int]) -> None:
    """Refuse PySide6 6.12 and later on Python 3.11: it loses references there and aborts."""
    major, minor = (int(part) for part in pyside.split(".")[:2])
    if (major, minor) >= (6, 12) and python < (3, 12):
        raise ExpectedError(f"PySide6 {pyside} aborts here", user_message=texts.ABORTING_QT)


def application() -> QApplication:
    """The one application: right to left, in Arabic, with the shipped typeface."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.SaudiArabia))
    translator = QTranslator(app)
    translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_ar", translations):
        app.installTranslator(translator)
    themes.load_fonts()
    collector_of(app)
    return app
