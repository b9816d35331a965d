"""The line in which a second person confirms, by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import press, type_into, words_in
from twaim_desk.services.office import shipped_roles
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.second_person import SecondPersonLine

NAME, PASSWORD = "نورة", "five green bottles"


@pytest.fixture
def line(desk_app: QApplication, qtbot: QtBot) -> SecondPersonLine:
    """The line of a change of role, asked for."""
    made = SecondPersonLine(Theme(), shipped_roles(), "users.role")
    qtbot.addWidget(made)
    assert made.isHidden()
    made.ask()
    return made


def test_it_says_what_is_confirmed_and_by_whom(line: SecondPersonLine) -> None:
    assert "«تغيير دور مستخدم»" in words_in(line)
    assert "المشرف" in words_in(line)


def test_name_and_password_go_out_by_enter(line: SecondPersonLine) -> None:
    heard: list[tuple[str, str]] = []
    line.confirmed.connect(lambda *pair: heard.append(pair))
    type_into(line.name, NAME)
    press(line.name, Qt.Key.Key_Return)
    type_into(line.password, PASSWORD)
    press(line.password, Qt.Key.Key_Return)
    press(line.password, Qt.Key.Key_Return)
    assert heard == [(NAME, PASSWORD)]


def test_a_refusal_is_said_and_the_name_stays(line: SecondPersonLine) -> None:
    line.name.setText(NAME)
    line.password.setText("wrong")
    line.button.click()
    line.refuse("لم يُقبل.")
    assert "لم يُقبل." in words_in(line)
    assert (line.name.text(), line.password.text()) == (NAME, "")
    assert line.button.isEnabled()


@pytest.mark.parametrize("by_button", [True, False])
def test_leaving_hides_it_and_keeps_no_password(line: SecondPersonLine, by_button: bool) -> None:
    left: list[bool] = []
    line.left.connect(lambda: left.append(True))
    line.password.setText(PASSWORD)
    if by_button:
        line.leave.click()
    else:
        assert line.back()
    assert line.isHidden()
    assert line.password.text() == ""
    assert left == [True]
    assert not line.back()


def test_no_password_is_left_once_it_is_done(line: SecondPersonLine) -> None:
    line.password.setText(PASSWORD)
    line.done()
    assert line.isHidden()
    assert line.password.text() == ""
