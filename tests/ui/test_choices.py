"""A few answers beside each other: numbers, arrows, Enter."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seeing import press, type_into
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.choices import Choices, Option

ENTER, LEFT, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right
FOUR = [("a", "ذكر"), ("b", "أنثى"), ("c", "كلاهما"), ("d", "غير ذلك")]
TWELVE = [(str(at), f"جواب {at}") for at in range(1, 13)]


@dataclass
class Asked:
    """Choices in a window, what they told, and a line beside them to go to."""

    choices: Choices
    window: QWidget
    beside: QLineEdit
    chosen: list[str] = field(default_factory=list)
    entered: list[bool] = field(default_factory=list)

    @property
    def cursor(self) -> list[str]:
        """The answers that look as if they had the focus."""
        pairs = zip(self.choices.options, self.choices.buttons, strict=True)
        return [name for (name, _), button in pairs if button.property("focused")]

    def press(self, *keys: Qt.Key) -> None:
        """Keys that are no letters."""
        for key in keys:
            press(self.choices, key)


Ask = Callable[..., Asked]


@pytest.fixture
def ask(desk_app: QApplication, qtbot: QtBot) -> Ask:
    """Asks, with the focus on the answers."""

    def show(options: list[Option], *, optional: bool = False, zero: str | None = None) -> Asked:
        window, beside = QWidget(), QLineEdit()
        choices = Choices(Theme(), "الجنس", options, optional=optional, zero=zero)
        down = QVBoxLayout(window)
        down.addWidget(choices)
        down.addWidget(beside)
        asked = Asked(choices, window, beside)
        choices.chosen.connect(asked.chosen.append)
        choices.entered.connect(lambda: asked.entered.append(True))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        choices.setFocus()
        return asked

    return show


@pytest.mark.parametrize("digit", ["2", "٢", "۲"])
def test_a_number_in_any_digits_chooses(ask: Ask, digit: str) -> None:
    asked = ask(FOUR)
    type_into(asked.choices, digit)
    assert asked.chosen == ["b"]
    assert asked.choices.value() == "b"
    assert [one.isChecked() for one in asked.choices.buttons] == [False, True, False, False]


@pytest.mark.parametrize("digit", ["5", "٩", "0", "٠"])
def test_a_number_without_an_answer_does_nothing(ask: Ask, digit: str) -> None:
    asked = ask(FOUR)
    type_into(asked.choices, digit)
    assert asked.chosen == []
    assert asked.choices.value() is None


def test_each_answer_shows_its_number(ask: Ask) -> None:
    shown = [one.text() for one in ask(TWELVE).choices.buttons]
    assert shown[0] == "١  جواب 1"
    assert shown[8:] == ["٩  جواب 9", "٠  جواب 10", "جواب 11", "جواب 12"]


def test_the_tenth_is_on_zero_and_those_after_it_are_reached_by_arrows(ask: Ask) -> None:
    asked = ask(TWELVE)
    type_into(asked.choices, "٠")
    asked.press(LEFT, LEFT, Qt.Key.Key_Space)
    assert asked.chosen == ["10", "12"]


@pytest.mark.parametrize("digit", ["0", "٠"])
def test_zero_may_have_an_answer_of_its_own(ask: Ask, digit: str) -> None:
    asked = ask(FOUR, zero="d")
    assert asked.choices.buttons[3].text() == "٠  غير ذلك"
    type_into(asked.choices, digit)
    assert asked.chosen == ["d"]


def test_the_second_answer_stands_to_the_left_and_left_leads_there(ask: Ask) -> None:
    asked = ask(FOUR)
    first, second = asked.choices.buttons[:2]
    assert (
        second.mapToGlobal(second.rect().center()).x()
        < first.mapToGlobal(first.rect().center()).x()
    )
    assert asked.cursor == ["a"]
    asked.press(LEFT)
    assert asked.cursor == ["b"]
    asked.press(RIGHT)
    assert asked.cursor == ["a"]
    assert asked.chosen == []


def test_arrows_stop_at_both_ends(ask: Ask) -> None:
    asked = ask(FOUR)
    asked.press(RIGHT)
    assert asked.cursor == ["a"]
    asked.press(*[LEFT] * 6)
    assert asked.cursor == ["d"]


def test_up_and_down_go_by_rows(ask: Ask) -> None:
    asked = ask(TWELVE)
    asked.press(Qt.Key.Key_Down)
    below = asked.choices.buttons[int(asked.cursor[0]) - 1]
    first = asked.choices.buttons[0]
    assert below.x() == first.x()
    assert below.y() > first.y()
    asked.press(Qt.Key.Key_Up)
    assert asked.cursor == ["1"]


def test_enter_chooses_where_the_cursor_is_then_goes_on(ask: Ask) -> None:
    asked = ask(FOUR)
    asked.press(LEFT, ENTER)
    assert (asked.chosen, asked.entered) == (["b"], [])
    asked.press(ENTER)
    assert (asked.chosen, asked.entered) == (["b"], [True])


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter])
def test_enter_on_another_answer_than_the_chosen_one_chooses_it(ask: Ask, key: Qt.Key) -> None:
    asked = ask(FOUR)
    asked.choices.put("a")
    asked.press(LEFT, key)
    assert (asked.chosen, asked.entered) == (["b"], [])


def test_what_need_not_be_answered_is_passed_by_enter(ask: Ask) -> None:
    asked = ask(FOUR, optional=True)
    asked.press(ENTER)
    assert (asked.chosen, asked.entered) == ([], [True])
    assert asked.choices.value() is None


def test_what_need_not_be_answered_is_chosen_once_the_cursor_was_moved(ask: Ask) -> None:
    asked = ask(FOUR, optional=True)
    asked.press(LEFT, LEFT, ENTER)
    assert (asked.chosen, asked.entered) == (["c"], [])


def test_the_cursor_is_seen_only_with_the_focus_and_comes_back_to_what_is_chosen(
    ask: Ask,
) -> None:
    asked = ask(FOUR)
    type_into(asked.choices, "3")
    QTest.keyClick(asked.choices, Qt.Key.Key_Tab)
    assert asked.window.focusWidget() is asked.beside
    assert asked.cursor == []
    QTest.keyClick(asked.beside, Qt.Key.Key_Backtab)
    assert asked.window.focusWidget() is asked.choices
    assert asked.cursor == ["c"]


def test_an_answer_that_is_not_offered_is_not_shown_as_chosen(ask: Ask) -> None:
    asked = ask(FOUR)
    asked.choices.put("gone")
    assert asked.choices.value() is None
    assert not any(one.isChecked() for one in asked.choices.buttons)


def test_other_answers_take_the_place_of_these(ask: Ask) -> None:
    asked = ask(FOUR)
    asked.choices.put("d")
    asked.choices.set_options(TWELVE[:2])
    assert asked.choices.value() is None
    type_into(asked.choices, "2")
    assert asked.chosen == ["2"]
    assert len(asked.choices.buttons) == 2


def test_a_click_chooses_too(ask: Ask) -> None:
    asked = ask(FOUR)
    QTest.mouseClick(asked.choices.buttons[3], Qt.MouseButton.LeftButton)
    assert asked.chosen == ["d"]


def test_it_is_read_aloud_by_its_question_and_its_answers(ask: Ask) -> None:
    asked = ask(FOUR)
    names = []
    for widget in (asked.choices, *asked.choices.buttons):
        seen = QAccessible.queryAccessibleInterface(widget)
        assert seen is not None
        assert seen.role() != QAccessible.Role.NoRole
        names.append(seen.text(QAccessible.Text.Name))
    assert names == ["الجنس", *(say for _, say in FOUR)]
