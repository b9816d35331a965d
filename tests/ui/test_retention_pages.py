"""Keeping and destroying at the window: four people, each at his own page, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui import work
from tests.ui.work import at_window
from twaim_desk.domain.schedule import Kind
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import retention as texts
from twaim_desk.ui.retention.destruction_page import DestructionPage
from twaim_desk.ui.retention.due_page import DuePage
from twaim_desk.ui.retention.holds_page import HoldsPage
from twaim_desk.ui.retention.lists_page import ListsPage
from twaim_desk.ui.retention.page import RetentionPage
from twaim_desk.ui.retention.rights_page import RightsPage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office, of which something has passed its time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        return work.sample(tmp_path_factory.mktemp("kept"))


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost next to nothing."""
    monkeypatch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)


def test_a_list_goes_from_one_to_the_other(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("retention")
        page = walk.page
        assert isinstance(page, RetentionPage)
        walk.wait(lambda: page.list.count() == len(Kind))
        page.list.setCurrentRow(list(Kind).index(Kind.ENQUIRY))
        walk.sees("المادة ١٨")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "retention_due")
        listed = walk.page
        assert isinstance(listed, DuePage)
        walk.wait(lambda: listed.list.count() > 1)
        before = listed.list.count()
        walk.type("1")
        walk.wait(lambda: texts.CHOSEN in listed.list.currentItem().text())
        listed.rows.setFocus()
        walk.type("2")
        walk.wait(lambda: listed.list.count() == before - 1)
        walk.sees("تم إعداد قائمة الإتلاف رقم")
        listed.list.setFocus()
        walk.type("2")
        walk.wait(lambda: not listed.form.isHidden())
        walk.press(Qt.Key.Key_Return)
        walk.type("قضية منظورة")
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.KEPT)
        walk.window.go_to("retention_holds")
        holds = walk.page
        assert isinstance(holds, HoldsPage)
        walk.wait(lambda: holds.list.count() == 1)
        assert "قضية منظورة" in holds.list.item(0).text()
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("destructions")
        lists = walk.page
        assert isinstance(lists, ListsPage)
        walk.wait(lambda: lists.list.count() == 1)
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "destruction")
        one = walk.page
        assert isinstance(one, DestructionPage)
        walk.sees(texts.STATES["prepared"])
        one.reason.setFocus()
        walk.type("انقضت المدد")
        assert one.rows is not None
        one.rows.setFocus()
        walk.type("1")
        walk.sees(texts.APPROVED, texts.STATES["approved"])
        chosen = one.kept
    with at_window(desk_app, qtbot, office, "admin") as walk:
        walk.window.go_to("destruction", chosen)
        done = walk.page
        assert isinstance(done, DestructionPage)
        walk.wait(lambda: done.rows is not None)
        walk.type("1")
        walk.wait(lambda: not done.second.isHidden())
        walk.type("auditor")
        walk.press(Qt.Key.Key_Return)
        walk.type(PASSWORD)
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.STATES["carried"], "ما أُتلف: ١، وما بقي: ٠")
        walk.type("1")
        walk.wait(lambda: walk.window.place == "destruction_record")
        walk.sees("محضر إتلاف")


def test_a_person_asks_for_his_data_and_is_answered(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("data_right", 1)
        walk.type("2")
        walk.type("اسم الأب ناقص")
        walk.press(Qt.Key.Key_Return)
        walk.sees("تم تسجيل الطلب.")
        walk.window.go_to("data_rights")
        page = walk.page
        assert isinstance(page, RightsPage)
        walk.wait(lambda: page.list.count() == 1)
        walk.sees("اسم الأب ناقص")
        walk.press(Qt.Key.Key_Return)
        walk.type("صُحّح الاسم")
        walk.press(Qt.Key.Key_Return)
        walk.type("1")
        walk.sees("تم تسجيل الرد: صُحّح الاسم")
