"""The emergency booklet at the window: reserved, taken in, confirmed, voided."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.work import LACKING, Walk, at_window, desk_of
from twaim_desk.domain.asks import Answer
from twaim_desk.services import booklet, interviews
from twaim_desk.services.booklet import NumberState
from twaim_desk.services.intake_example import example_answers
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import from_paper as texts
from twaim_desk.ui.from_paper.page import FromPaperPage

NUMBER = "TW-1448-E0001"


def at_the_booklet(walk: Walk, count: int) -> FromPaperPage:
    walk.window.go_to("from_paper")
    page = walk.page
    assert isinstance(page, FromPaperPage)
    walk.wait(lambda: page.list.count() == count)
    return page


def test_the_supervisor_reserves_and_voids(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = at_the_booklet(walk, 0)
        walk.sees(texts.NONE)
        walk.type("1")
        walk.wait(lambda: page.list.count() == 20)
        walk.sees("تم الحجز")
        walk.type("3")
        assert walk.focused() is page.void.edit
        walk.type("عادت الكهرباء")
        walk.press(Qt.Key.Key_Return)
        walk.sees("الأرقام الملغاة: ٢٠")
        with desk_of(office, "supervisor") as desk:
            assert {one.state for one in booklet.booklet(desk)} == {NumberState.VOID}


@pytest.mark.parametrize("lacking", [(), (LACKING,)])
def test_a_paper_is_taken_in_and_checked_by_a_second(
    lacking: tuple[str, ...], desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        booklet.reserve(desk, 1)
        answers: dict[str, Answer | None] = dict(example_answers(desk, None, Random(5)))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = at_the_booklet(walk, 1)
        walk.type("1")
        walk.wait(lambda: "by" in page.form.form.fields)  # once it is known who may have taken it
        fields = page.form.form.fields
        walk.wait(lambda: walk.focused() is fields["day"].focusProxy())
        walk.type("31/2/2026")
        walk.press(Qt.Key.Key_Return)
        walk.type("1")
        walk.wait(lambda: walk.focused() is fields["identity"].focusProxy())
        walk.type(str(answers["person.identity"]))
        walk.press(Qt.Key.Key_Return)
        walk.sees("ليس في هذا الشهر الميلادي يوم بهذا الرقم.")
        fields["day"].put("22/11/2026")
        page.form.button.click()
        walk.wait(lambda: walk.window.place == "interview")
        with desk_of(office, "desk") as desk:
            (begun,) = booklet.booklet(desk)
            assert begun.uuid is not None
            kept = {name: answer for name, answer in answers.items() if name not in lacking}
            interviews.save_answers(desk, begun.uuid, kept, "reply")
        page = at_the_booklet(walk, 1)
        walk.sees("متابعة الإدخال")
        walk.type("2")
        assert walk.focused() is page.second.name
        walk.type("supervisor")
        walk.press(Qt.Key.Key_Return)
        walk.type(PASSWORD)
        walk.press(Qt.Key.Key_Return)
        walk.sees("غير مكتمل، وبقي ما ينقصه" if lacking else "تم تسجيل الطلب")
    with desk_of(office, "desk") as desk:
        assert [(one.number, one.state) for one in booklet.booklet(desk)] == [
            (NUMBER, NumberState.TAKEN)
        ]
