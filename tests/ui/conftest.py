"""Real widgets, offscreen, on the shipped forms."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.interviewing import Sitting, sitting
from tests.ui.printing_desk import Printers
from twaim_desk import app
from twaim_desk.clock import RIYADH
from twaim_desk.services.before_office import association
from twaim_desk.ui import theme as themes
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.preferences import Preferences
from twaim_desk.ui.tokens import Theme

TODAY = date(2026, 11, 22)

OpenDesk = Callable[..., Navigation]


@pytest.fixture(scope="session", autouse=True)
def _cheap_keys() -> Iterator[None]:
    """Passwords and keys that cost next to nothing: no other program opens these offices."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        patch.setattr("twaim_desk.vault.seal_key._BITS", service_offices.FEW_BITS)
        yield


@pytest.fixture(scope="module", autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Heads of trails are noted in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder / "state"))
        return work.sample(folder)


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return work.copy(made, tmp_path)


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> Printers:
    """The printers of the counter."""
    there = Printers()
    monkeypatch.setattr("twaim_desk.ui.interview.print_view.printing_here", there.printing)
    return there


@pytest.fixture
def seat(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> Iterator[Sitting]:
    """A receptionist at the window."""
    with sitting(desk_app, qtbot, office) as one:
        yield one


@pytest.fixture(autouse=True)
def destroyed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Widgets of a test are destroyed at its end, in order: the collector is not fit for that."""
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QWidget, **more: Any) -> None:
        kept.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    yield
    for widget in kept:
        if isValid(widget):
            delete(widget)


@pytest.fixture(scope="session")
def desk_app(qapp: QApplication) -> QApplication:
    """The application of the desk: right to left, with the shipped typeface."""
    made = app.application()
    assert made is qapp
    themes.put_on(made, Theme())
    return made


@pytest.fixture
def surroundings(desk_app: QApplication) -> Surroundings:
    """The desk of policy 000 on a Sunday."""
    return Surroundings(association("twaim"), TODAY, Theme())


@pytest.fixture
def open_desk(desk_app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens a whole desk on an empty folder and waits for its first page."""
    hooks = sys.excepthook
    opened: list[Navigation] = []

    def open_it(profile: str | None = None, theme: Theme | None = None) -> Navigation:
        theme = theme or Theme()
        themes.put_on(desk_app, theme)
        clock = lambda: datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)  # noqa: E731
        desk = Navigation(desk_app, tmp_path / "office", clock, Preferences(profile, theme))
        qtbot.addWidget(desk.shell)
        with qtbot.waitSignal(desk.opened):
            desk.open()
        opened.append(desk)
        return desk

    yield open_it
    for desk in opened:
        desk.shell.close()
    sys.excepthook = hooks
    themes.put_on(desk_app, Theme())
