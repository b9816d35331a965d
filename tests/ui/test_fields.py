"""A field for each kind of answer: what it accepts, when it tells, what stays."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.services.offices import is_arabic
from tests.ui.seeing import type_into, words_in
from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.service import Choice
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.field import Field
from twaim_desk.ui.interview.fields import LineField, LongField, TickField, field_for
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.long_edit import LongEdit

LABEL = "رقم الجوال"
CHOICES = (Choice("male", "ذكر"), Choice("female", "أنثى"), Choice("other", "غير ذلك"))
LINES = [
    AskKind.NAME, AskKind.TEXT, AskKind.IDENTITY, AskKind.PHONE, AskKind.EMAIL, AskKind.PAST,
    AskKind.DATE, AskKind.NUMBER, AskKind.MONEY, AskKind.IBAN,
]  # fmt: skip
OF_LATIN = set(LINES) - {AskKind.NAME, AskKind.TEXT}
WHOLE: list[tuple[AskKind, Answer]] = [
    (AskKind.TEXT, "حي النسيم"), (AskKind.LONG, "سطر\nوسطر"), (AskKind.PHONE, "٠٥٥"),
    (AskKind.CHOICE, "female"), (AskKind.YES_NO, True), (AskKind.YES_NO, False),
    (AskKind.TICK, True), (AskKind.TICK, False),
]  # fmt: skip


@dataclass
class Asked:
    """A field in a window, what it told, and a line after it to go to."""

    made: Field
    window: QWidget
    after: QLineEdit
    told: list[Answer | None] = field(default_factory=list)
    entered: list[str] = field(default_factory=list)

    def type(self, text: str) -> None:
        """Letters into what has the focus."""
        for letter in text:
            if letter == " ":
                self.press(Qt.Key.Key_Space)
            else:
                type_into(self._focused(), letter)

    def press(self, key: Qt.Key) -> None:
        """A key that is no letter."""
        QTest.keyClick(self._focused(), key)

    def leave(self) -> None:
        """On to the next line."""
        self.press(Qt.Key.Key_Tab)
        assert self._focused() is self.after

    def _focused(self) -> QWidget:
        focused: QWidget | None = self.window.focusWidget()
        assert focused is not None
        return focused


Show = Callable[..., Asked]


@pytest.fixture
def show(desk_app: QApplication, qtbot: QtBot) -> Show:
    """Shows a field of a kind, with the cursor in it."""

    def of_kind(
        kind: AskKind,
        answer: Answer | None = None,
        *,
        required: bool = True,
        halts: bool = False,
        hint: str = "",
    ) -> Asked:
        choices = CHOICES if kind is AskKind.CHOICE else ()
        ask = Ask("asked", kind, LABEL, hint, choices, required=required, halts=halts)
        made, window, after = field_for(Theme(), ask), QWidget(), QLineEdit()
        made.put(answer)
        down = QVBoxLayout(window)
        down.addWidget(made)
        down.addWidget(after)
        asked = Asked(made, window, after)
        made.answered.connect(lambda _, value: asked.told.append(value))
        made.entered.connect(asked.entered.append)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.setFocus()
        return asked

    return of_kind


@pytest.mark.parametrize("kind", list(AskKind))
def test_each_kind_asks_by_its_words_and_is_read_aloud_by_them(show: Show, kind: AskKind) -> None:
    asked = show(kind)
    control = asked.window.focusWidget()
    assert control is not None
    assert asked.made.isAncestorOf(control)
    seen = QAccessible.queryAccessibleInterface(control)
    assert seen is not None
    assert seen.text(QAccessible.Text.Name) == LABEL
    assert seen.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Window}
    if kind is not AskKind.TICK:
        assert LABEL in words_in(asked.window)


@pytest.mark.parametrize("kind", sorted(answer_texts.ACCEPTS))
def test_what_it_accepts_stands_beside_it(show: Show, kind: str) -> None:
    accepts = answer_texts.ACCEPTS[kind]
    assert is_arabic(accepts)
    assert accepts in words_in(show(AskKind(kind)).window)


def test_a_hint_of_the_question_takes_its_place(show: Show) -> None:
    said = words_in(show(AskKind.NUMBER, hint="يُكتب صفر إن لم يوجد.").window)
    assert "يُكتب صفر إن لم يوجد." in said
    assert answer_texts.ACCEPTS["number"] not in said


@pytest.mark.parametrize("kind", [kind for kind in AskKind if kind is not AskKind.TICK])
def test_what_need_not_be_answered_says_so(show: Show, kind: AskKind) -> None:
    assert texts.OPTIONAL in words_in(show(kind, required=False).window)
    assert texts.OPTIONAL not in words_in(show(kind).window)


@pytest.mark.parametrize("kind", LINES)
def test_numbers_run_from_left_to_right_and_stand_where_the_reader_begins(
    show: Show, kind: AskKind
) -> None:
    edit = show(kind).made.focusProxy()
    assert isinstance(edit, QLineEdit)
    assert (edit.layoutDirection() is Qt.LayoutDirection.LeftToRight) == (kind in OF_LATIN)
    if kind in OF_LATIN:
        assert edit.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("kind", [*LINES, AskKind.LONG])
def test_what_is_typed_is_told_once_when_it_is_left(show: Show, kind: AskKind) -> None:
    asked = show(kind)
    asked.type("١٢ abc")
    assert asked.told == []
    asked.leave()
    assert asked.told == ["١٢ abc"]
    asked.made.setFocus()
    asked.leave()
    assert asked.told == ["١٢ abc"]


@pytest.mark.parametrize("kind", LINES)
def test_enter_tells_it_then_goes_on(show: Show, kind: AskKind) -> None:
    asked = show(kind)
    asked.made.answered.connect(lambda *_: asked.entered.append("told"))
    asked.type("نورة")
    asked.press(Qt.Key.Key_Return)
    assert asked.told == ["نورة"]
    assert asked.entered == ["told", "asked"]


@pytest.mark.parametrize("kind", [*LINES, AskKind.LONG])
def test_what_was_wiped_out_is_told_as_nothing(show: Show, kind: AskKind) -> None:
    asked = show(kind, "سابق")
    QTest.keySequence(asked.window.focusWidget(), "Ctrl+A")
    asked.press(Qt.Key.Key_Backspace)
    asked.leave()
    assert asked.told == [None]


@pytest.mark.parametrize(("kind", "answer"), WHOLE)
def test_an_answer_that_is_known_is_shown_and_not_told_back(
    show: Show, kind: AskKind, answer: Answer
) -> None:
    asked = show(kind, answer)
    assert asked.made.value() == answer
    asked.made.tell()
    asked.leave()
    assert asked.told == []


@pytest.mark.parametrize("kind", list(AskKind))
def test_an_empty_field_that_is_left_tells_nothing(show: Show, kind: AskKind) -> None:
    asked = show(kind)
    asked.leave()
    assert asked.told == []
    assert asked.made.value() is None


def test_what_is_wrong_is_one_sentence_and_the_text_stays(show: Show) -> None:
    asked = show(AskKind.PHONE, "055")
    asked.made.say("رقم الجوال: ناقص.")
    assert isinstance(asked.made, LineField)
    assert asked.made.edit.text() == "055"
    assert asked.made.edit.property("refused") is True
    assert asked.made.note.property("role") == "problem"
    said = words_in(asked.window)
    assert "رقم الجوال: ناقص." in said
    assert answer_texts.ACCEPTS["phone"] not in said
    asked.made.say(None)
    assert answer_texts.ACCEPTS["phone"] in words_in(asked.window)
    assert asked.made.edit.property("refused") is False


def test_a_field_that_accepts_anything_shows_no_empty_line(show: Show) -> None:
    asked = show(AskKind.TEXT)
    assert not asked.made.note.isVisible()
    asked.made.say("يُكتب السبب.")
    assert asked.made.note.isVisible()
    asked.made.say(None)
    assert not asked.made.note.isVisible()


@pytest.mark.parametrize("kind", list(AskKind))
def test_a_tick_says_that_it_is_kept_until_something_else_stands_there(
    show: Show, kind: AskKind
) -> None:
    asked = show(kind)
    asked.made.show_saved()
    assert texts.SAVED in words_in(asked.window)
    asked.type(" " if kind is AskKind.TICK else "1")
    assert texts.SAVED not in words_in(asked.window)


@pytest.mark.parametrize("kind", [AskKind.TEXT, AskKind.LONG])
def test_a_long_paste_is_told_as_it_is(show: Show, kind: AskKind) -> None:
    asked = show(kind)
    pasted = "حي\nالنسيم \u200f" + "ا" * 10_000
    QGuiApplication.clipboard().setText(pasted)
    QTest.keySequence(asked.window.focusWidget(), "Ctrl+V")
    asked.leave()
    assert asked.told == [pasted]


def test_several_lines_are_left_by_tab_and_enter_begins_a_new_one(show: Show) -> None:
    asked = show(AskKind.LONG)
    assert isinstance(asked.made, LongField)
    asked.type("سطر")
    asked.press(Qt.Key.Key_Return)
    asked.type("وسطر")
    asked.leave()
    assert asked.told == ["سطر\nوسطر"]
    assert asked.entered == []


def test_space_ticks_and_enter_only_goes_on(show: Show) -> None:
    asked = show(AskKind.TICK)
    asked.press(Qt.Key.Key_Return)
    assert (asked.told, asked.entered) == ([], ["asked"])
    asked.press(Qt.Key.Key_Space)
    asked.press(Qt.Key.Key_Space)
    assert asked.told == [True, False]
    assert asked.entered == ["asked"]


def test_a_tick_takes_other_words_and_keeps_its_mark(show: Show) -> None:
    asked = show(AskKind.TICK, True)
    assert isinstance(asked.made, TickField)
    asked.made.refresh(Ask("asked", AskKind.TICK, "تم تبليغ المستفيدة"))
    assert asked.made.box.text() == "تم تبليغ المستفيدة"
    assert asked.made.box.accessibleName() == "تم تبليغ المستفيدة"
    assert asked.made.value() is True


@pytest.mark.parametrize("digit", ["2", "٢"])
def test_a_number_answers_and_goes_on(show: Show, digit: str) -> None:
    asked = show(AskKind.CHOICE)
    asked.type(digit)
    assert (asked.told, asked.entered) == (["female"], ["asked"])


def test_the_same_answer_again_only_goes_on(show: Show) -> None:
    asked = show(AskKind.CHOICE, "female")
    asked.type("2")
    assert (asked.told, asked.entered) == ([], ["asked"])


def test_what_is_looked_at_first_waits_for_enter(show: Show) -> None:
    asked = show(AskKind.CHOICE, halts=True)
    asked.type("3")
    assert (asked.told, asked.entered) == (["other"], [])
    asked.press(Qt.Key.Key_Return)
    assert asked.entered == ["asked"]


def test_one_is_yes_and_two_is_no(show: Show) -> None:
    asked = show(AskKind.YES_NO)
    asked.type("1")
    asked.type("٢")
    assert asked.told == [True, False]


def test_other_choices_keep_the_one_that_is_still_offered(show: Show) -> None:
    asked = show(AskKind.CHOICE, "female")
    asked.made.refresh(Ask("asked", AskKind.CHOICE, LABEL, choices=CHOICES[1:]))
    assert asked.made.value() == "female"
    asked.made.refresh(Ask("asked", AskKind.CHOICE, LABEL, choices=CHOICES[2:]))
    assert asked.made.value() is None


@pytest.mark.parametrize("text", ["يُعلن موعد التوزيع", "12 يومًا"])
def test_a_box_of_several_lines_is_written_from_the_right(
    desk_app: QApplication, qtbot: QtBot, text: str
) -> None:
    edit = LongEdit("الإجابة", 120)
    qtbot.addWidget(edit)
    edit.resize(500, 120)
    edit.setPlainText(text)
    edit.show()
    assert edit.cursorRect().x() > 400
