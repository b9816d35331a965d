"""An office in which something waits for each role, and the window on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui import offices
from tests.ui.seeing import press, type_into
from twaim_desk.domain.asks import Answer
from twaim_desk.services import intake, interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake_example import example_answers
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.tokens import Theme

LACKING = "paper.family_card.state"
UNTIL = date(2026, 11, 1)


def sample(folder: Path) -> Path:
    """A small sample office, to be copied for each test."""
    made = make_sample(folder / "office", "twaim", 30, 60, 7, UNTIL)
    made.desk.store.dispose()
    return folder / "office"


def copy(office: Path, folder: Path) -> Path:
    """A copy of it for one test."""
    return service_offices.copy_of(office, folder / "office")


@contextmanager
def desk_of(folder: Path, role: str) -> Iterator[Desk]:
    """What a role does beside the window."""
    desk = open_office(folder, role, PASSWORD, lambda: offices.NOW)
    try:
        yield desk
    finally:
        desk.store.dispose()


def held(desk: Desk, without: tuple[str, ...] = ()) -> str:
    """An interview that lacks only these answers."""
    opened = interviews.start(desk)
    answers: dict[str, Answer | None] = dict(example_answers(desk, None, Random(7)))
    kept = {name: answer for name, answer in answers.items() if name not in without}
    interviews.save_answers(desk, opened.uuid, kept, "reply")
    return opened.uuid


def completed(desk: Desk) -> str:
    """The UUID of a request that was completed."""
    uuid = held(desk)
    answers = interviews.reread(desk, uuid).interview.answers
    intake.complete(desk, uuid, interviews.answers_digest(answers))
    return uuid


class Walk:
    """One person at the window, by his keys."""

    def __init__(self, window: Navigation, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def page(self) -> QWidget:
        """The page that stands in the window."""
        page = self.window.shell.pages.currentWidget()
        assert page is not None
        return page

    def focused(self) -> QWidget:
        """What the keys go to, once the page that comes has taken them."""
        self.wait(lambda: self.window.shell.focusWidget() is not None)
        widget: QWidget | None = self.window.shell.focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        """Letters into what has the focus."""
        type_into(self.focused(), text)

    def press(self, key: Qt.Key) -> None:
        """A key that is no letter."""
        press(self.focused(), key)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        self.qtbot.waitUntil(until, timeout=20_000)

    def sees(self, *sentences: str) -> None:
        """Wait until all of it is said."""
        for sentence in sentences:
            offices.says(self.window, self.qtbot, sentence)


@contextmanager
def at_window(
    app: QApplication, qtbot: QtBot, folder: Path, role: str, theme: Theme | None = None
) -> Iterator[Walk]:
    """Someone of this role who came in."""
    with offices.window_on(app, qtbot, folder, theme) as window:
        offices.sign_in(window, qtbot, role)
        walk = Walk(window, qtbot)
        window.shell.activateWindow()
        walk.wait(lambda: window.place == "start")
        yield walk
