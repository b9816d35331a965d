"""A study by keys: sent, written and kept as it is left, on to the committee or back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from tests.ui.work import at_window, completed, desk_of
from twaim_desk.services import pass_on, studies
from twaim_desk.texts import steps as step_texts
from twaim_desk.texts import studies as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.referrals.page import ReferralsPage
from twaim_desk.ui.studies.page import StudyPage
from twaim_desk.ui.studies.pass_on_page import PassOnPage


def test_the_desk_sends_a_request_to_be_studied_and_not_twice(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("to_study", uuid)
        page = walk.page
        assert isinstance(page, PassOnPage)
        walk.sees(step_texts.STEPS["study"], texts.SERVICE)
        walk.press(Qt.Key.Key_Return)
        walk.type("تُدرس حالة الأسرة")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "request")
        walk.sees(STATES["with_researcher"])
        walk.window.go_to("to_study", uuid)
        walk.sees(step_texts.IMPOSSIBLE)


def test_a_study_is_kept_as_it_is_written_and_goes_to_the_committee(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
        pass_on.send_to_study(desk, uuid, "تُدرس حالة الأسرة")
    with at_window(desk_app, qtbot, office, "researcher") as walk:
        walk.window.go_to("referrals")
        listed = walk.page
        assert isinstance(listed, ReferralsPage)
        walk.wait(lambda: listed.list.count() == 1)
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, StudyPage))
        page = walk.page
        assert isinstance(page, StudyPage)
        walk.sees("تُدرس حالة الأسرة", texts.NO_VISITS)
        page.on_button.click()
        walk.sees(texts.NO_FINDINGS)
        page.form.fields["findings"].setFocus()
        walk.type("الأسرة بلا دخل")
        page.form.fields["findings"].tell()
        page.form.fields["riyals"].setFocus()
        walk.wait(lambda: page.form.fields["findings"].saved.text() == "✓")
        walk.type("كثير")
        page.on_button.click()
        walk.wait(lambda: page.form.fields["riyals"].focusProxy() is walk.focused())
        assert walk.page is page
        page.form.fields["riyals"].put("")
        walk.type("300")
        page.add_button.click()
        page.keep_button.click()
        for name, said in (("visited_on", "20/11/2026"), ("place", "المنزل"), ("seen", "بيت صغير")):
            page.visit_form.fields[name].put(said)
        page.keep_button.click()
        walk.sees(texts.VISIT_SAVED, "بيت صغير")
        walk.window.shell.activateWindow()
        walk.wait(lambda: QApplication.activeWindow() is walk.window.shell)
        QTest.keyClick(walk.focused(), Qt.Key.Key_F9)
        walk.wait(lambda: isinstance(walk.page, PaperPage))
        study = page.kept
        walk.window.go_to("study", study)
        again = walk.page
        assert isinstance(again, StudyPage)
        walk.wait(lambda: "riyals" in again.form.fields)
        assert again.form.fields["riyals"].value() == "300"
        again.on_button.click()
        walk.wait(lambda: isinstance(walk.page, ReferralsPage))
        walk.sees("لا توجد دراسات")


def test_a_study_goes_back_with_its_reason(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
        pass_on.send_to_study(desk, uuid, "تُدرس حالة الأسرة")
    with desk_of(office, "researcher") as researcher:
        (line,) = studies.studies(researcher)
    with at_window(desk_app, qtbot, office, "researcher") as walk:
        walk.window.go_to("study", line.id)
        page = walk.page
        assert isinstance(page, StudyPage)
        walk.wait(lambda: "findings" in page.form.fields)
        page.return_button.click()
        walk.type("لم يوجد أحد في العنوان")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: isinstance(walk.page, ReferralsPage))
        walk.window.go_to("study", line.id)
        walk.sees(texts.GONE)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("to_committee", uuid)
        onward = walk.page
        assert isinstance(onward, PassOnPage)
        walk.wait(lambda: texts.NUMBER in words_in(onward))
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "request")
        walk.sees(STATES["with_committee"])
