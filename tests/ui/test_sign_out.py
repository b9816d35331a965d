"""Signing out by keys: nothing of the former stays, what he began is there for him again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import offices, work
from tests.ui.interviewing import Sitting, sitting
from tests.ui.seeing import words_in
from twaim_desk.services import interviews
from twaim_desk.texts import shell as texts
from twaim_desk.texts import sign_in as sign_in_texts
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.door import Entrance
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

DISTRICT = "حي الروضة الجديدة"
CONTACT = "person.contact"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office."""
    return work.sample(tmp_path_factory.mktemp("made"))


@pytest.fixture
def seat(desk_app: QApplication, qtbot: QtBot, office: Path) -> Iterator[Sitting]:
    """A receptionist in the middle of an interview."""
    with sitting(desk_app, qtbot, office) as made:
        made.begin()
        made.walk(CONTACT)
        made.fields["person.district"].setFocus()
        made.wipe()
        made.type(DISTRICT)
        yield made


def at_the_door(seat: Sitting) -> SignInPage:
    seat.wait(lambda: seat.window.place == "sign_in")
    page = seat.window.shell.pages.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def covered(seat: Sitting) -> bool:
    return seat.window.shell.is_covered


def entrance_of(seat: Sitting) -> Entrance | None:
    return seat.window.entrance


def shown(seat: Sitting) -> str:
    """All that the window has of words, seen and unseen."""
    fields = [one.text() for one in seat.window.shell.findChildren(QLineEdit)]
    return "\n".join([words_in(seat.window.shell), *fields])


def test_another_signs_in_and_what_was_begun_is_there_again(seat: Sitting, qtbot: QtBot) -> None:
    uuid = seat.course.uuid
    QGuiApplication.clipboard().setText(DISTRICT)
    seat.press(Qt.Key.Key_F12, held=Qt.KeyboardModifier.ShiftModifier)
    door = at_the_door(seat)
    QApplication.processEvents()
    assert entrance_of(seat) is None
    assert (door.name.text(), door.password.text()) == ("", "")
    assert DISTRICT not in shown(seat)
    assert QGuiApplication.clipboard().text() == ""
    assert texts.SIGN_OUT not in [one.accessibleName() for one in buttons(seat)]
    for place in ("interview", "start"):
        seat.window.go_to(place)
        assert seat.window.place == "sign_in"
    offices.sign_in(seat.window, qtbot, "supervisor")
    seat.wait(lambda: seat.window.place == "start")
    offices.says(seat.window, qtbot, today_texts.LINES["overdue"])
    assert "استُعيدت مقابلة" not in words_in(seat.window.shell)
    next(one for one in buttons(seat) if one.accessibleName() == texts.SIGN_OUT).click()
    at_the_door(seat)
    offices.sign_in(seat.window, qtbot, "desk")
    offices.says(seat.window, qtbot, "استُعيدت مقابلة")
    answers = interviews.reread(seat.desk, uuid).interview.answers
    assert answers["person.district"] == DISTRICT


def test_another_comes_in_where_the_screen_is_covered(seat: Sitting, qtbot: QtBot) -> None:
    uuid = seat.course.uuid
    seat.press(Qt.Key.Key_F12)
    assert covered(seat)
    cover = seat.window.shell.findChildren(SignInPage)[-1]
    another = cover.findChildren(QPushButton)[-1]
    assert another.text() == sign_in_texts.ANOTHER
    another.click()
    at_the_door(seat)
    assert not covered(seat)
    offices.sign_in(seat.window, qtbot, "desk")
    answers = interviews.reread(seat.desk, uuid).interview.answers
    assert answers["person.district"] == DISTRICT


def test_a_failed_save_keeps_the_person(seat: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("twaim_desk.ui.navigation.show_error", lambda error, _: told.append(error))

    def fail(*_: object, **__: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("twaim_desk.services.interviews.save_answers", fail)
    seat.window.sign_out()
    seat.wait(lambda: bool(told))
    QApplication.processEvents()
    assert entrance_of(seat) is not None
    assert seat.window.place == "interview"
    assert seat.field("person.district").value() == DISTRICT


@pytest.mark.parametrize("look", list(Look))
def test_the_frame_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, office: Path, look: Look
) -> None:
    with sitting(desk_app, qtbot, office, Theme(look, SCALES[-1])) as seat:
        seat.wait(lambda: texts.SIGN_OUT in [one.accessibleName() for one in buttons(seat)])
        size = seat.window.shell.minimumSizeHint()
        assert (size.width() <= 1366, size.height() <= 768) == (True, True)


def buttons(seat: Sitting) -> list[QPushButton]:
    """Every button of the window that can be seen."""
    found = seat.window.shell.findChildren(QPushButton)
    return [one for one in found if one.isVisible()]
