"""F6 and zero, the researcher's list, and back to the desk, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.services import interviews, referrals
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import Standing
from twaim_desk.texts import referrals as texts
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.interview.page import InterviewPage
from twaim_desk.ui.referrals.page import ReferralsPage
from twaim_desk.ui.referrals.refer_page import ReferPage


def begun(desk: Desk, block: str) -> str:
    opened = interviews.start(desk)
    answers = {"person.first": "نورة", "person.family": "العتيبي", "person.phone": "0501234567"}
    interviews.save_answers(desk, opened.uuid, answers, block)
    return opened.uuid


def at_the_interview(walk: Walk, uuid: str) -> InterviewPage:
    walk.window.go_to("interview", uuid)
    page = walk.page
    assert isinstance(page, InterviewPage)
    walk.wait(lambda: page.course is not None and page.block_view is not None)
    return page


@pytest.mark.parametrize("by_zero", [True, False])
def test_someone_is_referred_with_a_key_and_a_reason(
    by_zero: bool, desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = begun(desk, "service")
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = at_the_interview(walk, uuid)
        if by_zero:
            assert page.block_view is not None
            page.block_view.focus()
            walk.type("٠")
        else:
            walk.window.shell.activateWindow()
            QTest.keyClick(walk.focused(), Qt.Key.Key_F6)
        walk.wait(lambda: isinstance(walk.page, ReferPage))
        walk.sees(texts.EXPLAINED)
        walk.type("1")
        walk.wait(lambda: walk.window.place == "paper")  # the slip is to be handed over
    with desk_of(office, "desk") as desk:
        standing = {one.uuid: one.referral for one in interviews.suspended(desk)}
        assert standing[uuid] == Standing.REFERRED


def test_the_researcher_answers_and_the_desk_goes_on_with_his_service(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = begun(desk, "service")
        referrals.refer(desk, uuid, ReferralReason.TYPE_UNKNOWN)
    with at_window(desk_app, qtbot, office, "researcher") as walk:
        walk.sees(today_texts.LINES["referrals"])
        walk.window.go_to("referrals")
        page = walk.page
        assert isinstance(page, ReferralsPage)
        walk.wait(lambda: page.list.count() == 1)
        assert "العتيبي" not in words_in(page)
        walk.press(Qt.Key.Key_Return)
        walk.sees("نورة العتيبي", "0501234567")
        page.button.click()
        walk.sees(texts.NO_FINDINGS)
        walk.wait(lambda: walk.focused() is page.form.fields["findings"].focusProxy())
        walk.type("شُرحت له الإجراءات")
        page.form.fields["service"].setFocus()
        walk.type("2")
        page.button.click()
        walk.sees(texts.NONE)
    with desk_of(office, "desk") as desk:
        opened = interviews.reread(desk, uuid)
        services = opened.interview.rules.profile.services
        assert opened.interview.text("service") in services
    with at_window(desk_app, qtbot, office, "desk") as walk:
        resumed = at_the_interview(walk, uuid)
        assert resumed.course is not None
        assert resumed.course.here[1].id == "service"
