"""The interview in the real window: from the first box to the paper, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.interviewing import ENTER, ESCAPE, NUMBER, Sitting, sitting
from tests.ui.printing_desk import Printers
from tests.ui.seeing import words_in
from twaim_desk.db.models.papers import Paper, Print
from twaim_desk.domain.request import State
from twaim_desk.services import seals
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import printers as printer_texts
from twaim_desk.texts import printing as print_texts
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.shell import Shell


class Windows(QObject):
    """Notes whatever is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch; never stop an event."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            if watched.isWindow() and not isinstance(watched, Shell):
                self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture(autouse=True)
def one_window(desk_app: QApplication) -> Iterator[None]:
    """Nothing but the window itself is ever shown as one."""
    windows = Windows()
    desk_app.installEventFilter(windows)
    yield
    desk_app.removeEventFilter(windows)
    assert windows.shown == []


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        return work.sample(tmp_path_factory.mktemp("made"))


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it."""
    monkeypatch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
    monkeypatch.setattr("twaim_desk.vault.seal_key._BITS", service_offices.FEW_BITS)
    return work.copy(made, tmp_path)


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> Printers:
    """The printers of the counter."""
    made = Printers()
    monkeypatch.setattr("twaim_desk.ui.interview.print_view.printing_here", made.printing)
    return made


@pytest.fixture
def seat(
    desk_app: QApplication, qtbot: QtBot, office: Path, printers: Printers
) -> Iterator[Sitting]:
    """A receptionist at the window."""
    with sitting(desk_app, qtbot, office) as made:
        yield made


def at_the_end(seat: Sitting) -> DoneView:
    """What stands at the end of an interview, with its paper ready."""
    seat.wait(lambda: isinstance(seat.interview.view, DoneView))
    done = seat.interview.view
    assert isinstance(done, DoneView)
    seat.wait(lambda: done.print.panel.stage is not Stage.PREPARING)
    return done


def papers_of(seat: Sitting) -> list[Paper]:
    with seat.desk.reading() as session:
        return list(session.scalars(select(Paper).where(Paper.request_id == seat.request().id)))


def test_a_new_person_goes_home_with_the_number_the_day_and_a_sealed_paper(
    seat: Sitting, printers: Printers
) -> None:
    seat.begin()
    seat.walk()
    done = at_the_end(seat)
    request = seat.request()
    assert request.state == State.COMPLETE
    seat.sees(texts.DONE_COMPLETE, texts.DONE_NUMBER, str(request.number), "الأحد ٤ رجب ١٤٤٨هـ")
    (receipt,) = [one for one in papers_of(seat) if one.kind == "receipt"]
    assert receipt.content is not None
    assert receipt.code is not None
    assert seals.verify_file(seat.desk, receipt.content).is_good
    seat.press(Qt.Key.Key_F9)
    seat.sees(print_texts.CAME_OUT)
    assert [order.content for order in printers.orders] == [receipt.content]
    seat.type("1")
    assert seat.focused() is done.rating
    seat.type("1")
    assert seat.focused() is done.finish
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: seat.window.place == "start")
    with seat.desk.reading() as session:
        prints = session.scalars(select(Print).where(Print.paper_id == receipt.id)).all()
    assert [one.came_out for one in prints] == [True]
