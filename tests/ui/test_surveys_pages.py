"""Satisfaction at the window: a round begun, answered by digits, closed, and what follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.work import Walk, at_window
from twaim_desk.texts import surveys as texts
from twaim_desk.ui.surveys.improvements_page import ImprovementsPage
from twaim_desk.ui.surveys.list_page import SurveysPage
from twaim_desk.ui.surveys.page import SurveyPage
from twaim_desk.ui.surveys.sheets_page import SheetsPage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A sample office, for all of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        patch.setattr("twaim_desk.vault.seal_key._BITS", service_offices.FEW_BITS)
        yield work.sample(tmp_path_factory.mktemp("made"))


def settled(walk: Walk) -> None:
    walk.wait(lambda: not walk.window._worker._asked)


def typed(walk: Walk, *lines: str) -> None:
    """Each text, and Enter after it."""
    for line in lines:
        walk.type(line)
        walk.press(Qt.Key.Key_Return)


def test_a_round_goes_from_its_beginning_to_its_report_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("surveys")
        page = walk.page
        assert isinstance(page, SurveysPage)
        walk.wait(lambda: page.list.count() == 3)
        settled(walk)
        second = page.list.item(1).text()
        assert texts.STATES["closed"] in second
        assert texts.METHODS["field"] in second
        walk.type("1")
        walk.wait(lambda: page.form is not None)
        typed(walk, "زيارات الأحياء")
        for digit in "131":  # of whom, how, told apart by what
            walk.type(digit)
        walk.press(Qt.Key.Key_Return)  # from today on
        typed(walk, "20/11/2026")
        walk.sees(texts.ENDS_BEFORE)
        assert page.form is not None
        page.form.fields.fields["last_on"].setFocus()
        for _ in "20/11/2026":
            walk.press(Qt.Key.Key_Backspace)
        typed(walk, "30/11/2026")
        walk.sees(texts.BEGUN)
        walk.wait(lambda: page.list.count() == 4)
        page.list.setFocus()
        page.list.setCurrentRow(0)
        walk.press(Qt.Key.Key_Return)
        one = walk.page
        assert isinstance(one, SurveyPage)
        walk.sees("زيارات الأحياء", texts.TOLD_LATER, "لا للعقاب والتشهير")

        walk.type("1")
        sheets = walk.page
        assert isinstance(sheets, SheetsPage)
        walk.wait(lambda: sheets.opened is not None)
        walk.press(Qt.Key.Key_Return)
        for count in ("١", "٢", "٣", "٤", "٥"):
            sheets.answers["ease"].setFocus()
            walk.type("1")
            walk.type("٢")
            walk.type("0")
            assert walk.focused() is sheets.answers["place"]
            sheets.remark.setFocus()
            walk.press(Qt.Key.Key_Return)
            walk.sees(texts.SAVED.format(count=count))
            assert all(choices.value() is None for choices in sheets.answers.values())
        walk.press(Qt.Key.Key_Return)
        sheets.remark.setFocus()
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.NOTHING_ANSWERED)
        walk.type("كلمة")
        walk.window.shell.back_asked.emit()
        walk.sees(texts.LEAVE_SHEET)
        walk.window.shell.back_asked.emit()
        assert walk.window.place == "survey"

        settled(walk)
        walk.type("4")
        walk.sees(texts.CLOSE_ASKS)
        walk.type("4")
        walk.sees(texts.CLOSED_DONE, texts.STATES["closed"], "١٠٠٫٠", texts.NOT_TOLD)
        walk.type("2")
        typed(walk, "طول الانتظار", "موظف ثان", "قسم الاستقبال", "22/11/2026")
        walk.sees(texts.ADDED, "طول الانتظار: موظف ثان", texts.PROGRESS["today"])
        walk.type("1")
        walk.wait(lambda: walk.window.place == "survey_report")
        settled(walk)
        walk.window.shell.back_asked.emit()
        assert walk.window.place == "survey"


def test_an_improvement_is_done_with_what_changed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("improvements")
        page = walk.page
        assert isinstance(page, ImprovementsPage)
        walk.wait(lambda: page.list.count() >= 2)
        before = page.list.count()
        page.list.setCurrentRow(before - 1)
        walk.sees("ضيق مكان الانتظار")
        walk.type("2")
        walk.wait(lambda: page.form is not None)
        typed(walk, "اتسع المكان")
        walk.sees(texts.FINISHED)
        walk.wait(lambda: page.list.count() == before - 1)
        page.shown.setFocus()
        walk.type("2")
        walk.wait(lambda: page.list.count() > before - 1)
        lines = [page.list.item(at).text() for at in range(page.list.count())]
        assert any(texts.PROGRESS["done"] in line for line in lines)


def test_who_only_reads_sees_what_was_found_and_does_nothing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "auditor") as walk:
        walk.window.go_to("survey", 2)
        page = walk.page
        assert isinstance(page, SurveyPage)
        walk.sees(texts.SMALL_GROUPS, texts.STATES["closed"])
        assert page.rows is None
        walk.window.go_to("surveys")
        listed = walk.page
        assert isinstance(listed, SurveysPage)
        assert len(listed.acts.buttons) == 1
