"""Tab comes to everything on a page, as it is read; Enter presses the button it came to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twaim_desk.ui.shell import Shell
from twaim_desk.ui.tokens import Look, Theme
from twaim_desk.ui.widgets.basics import Page
from twaim_desk.ui.widgets.long_edit import LongEdit

NOTHING_HELD, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Made(Page):
    """A page whose button is made before the fields, stands after them, and has not the focus."""

    def __init__(self) -> None:
        super().__init__(Theme(Look.LIGHT))
        self.pressed = 0
        self.button, self.off = QPushButton("حفظ"), QPushButton("إيقاف")
        self.button.clicked.connect(self._count)
        self.off.setEnabled(False)
        self.first, self.second = QLineEdit(), LongEdit("ملاحظة", 60)
        self.first.returnPressed.connect(self.button.setFocus)
        held = QWidget()
        across, down = QHBoxLayout(held), QVBoxLayout()
        down.addWidget(self.first)
        across.addLayout(down)
        across.addWidget(self.second)
        for one in (held, self.off, self.button):
            self.down.addWidget(one)
        held.setFocusProxy(self.first)
        self.setFocusProxy(held)

    def _count(self) -> None:
        self.pressed += 1


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    """A window that has the keys."""
    made = Shell(Theme(Look.LIGHT))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def press(shell: Shell, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    focused: QWidget = shell.focusWidget()
    QTest.keyClick(focused, key, held)


def test_tab_goes_as_one_reads_and_back(shell: Shell) -> None:
    page = Made()
    shell.show_page("start", page)
    assert shell.focusWidget() is page.first
    onward: tuple[QWidget, ...] = (page.second, page.button)
    for expected in onward:
        press(shell, Qt.Key.Key_Tab)
        assert shell.focusWidget() is expected
    back: tuple[QWidget, ...] = (page.second, page.first)
    for expected in back:
        press(shell, Qt.Key.Key_Backtab, SHIFT)
        assert shell.focusWidget() is expected
    seen = set()
    while page.button not in seen:
        press(shell, Qt.Key.Key_Tab)
        seen.add(shell.focusWidget())
    assert page.off not in seen


def test_enter_presses_the_button_it_came_to_but_not_on_its_way_there(shell: Shell) -> None:
    page = Made()
    shell.show_page("start", page)
    press(shell, Qt.Key.Key_Return)
    assert shell.focusWidget() is page.button
    assert page.pressed == 0
    press(shell, Qt.Key.Key_Return)
    press(shell, Qt.Key.Key_Space)
    assert page.pressed == 2
