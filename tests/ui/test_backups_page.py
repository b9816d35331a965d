"""The page of the backups, and their age at the foot of every page."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.services.backup_places import FOLDER, beside
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import backup as common
from twaim_desk.texts import backups_page as texts
from twaim_desk.ui.backups.page import BackupsPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.tokens import SCALES, Look, Theme

SAID_TODAY = "آخر نسخة احتياطية: اليوم"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 60, 40, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def window(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> Iterator[Navigation]:
    """The window on a copy of it, at its sign-in."""
    opened = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")))
    yield opened
    opened.shell.close()


def page_of(window: Navigation, qtbot: QtBot, role: str = "admin") -> BackupsPage:
    """The page, read to its end."""
    if window.entrance is None:
        come_in(window, qtbot, role)
    window.go_to("backups")
    return read(window, qtbot)


def read(window: Navigation, qtbot: QtBot) -> BackupsPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, BackupsPage)
    qtbot.waitUntil(lambda: page.list.count() > 0)
    return page


def made_one(window: Navigation, qtbot: QtBot, page: BackupsPage) -> BackupsPage:
    """The page after a backup was made on it."""
    page.now.click()
    qtbot.waitUntil(lambda: window.shell.pages.currentWidget() is not page, timeout=20_000)
    return read(window, qtbot)


def test_an_office_without_a_backup_says_so_at_its_foot(window: Navigation, qtbot: QtBot) -> None:
    assert not window.shell.backup.isVisible()
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: window.shell.backup.text() == common.AGE_NEVER)
    assert window.shell.backup.property("tone") == "danger"
    assert page.list.item(0).text() == texts.NONE
    assert not page.rehearse.isEnabled()
    assert texts.NOT_CHOSEN in words_in(page)


def test_a_backup_is_made_listed_and_its_age_is_said(window: Navigation, qtbot: QtBot) -> None:
    page = made_one(window, qtbot, page_of(window, qtbot))
    assert common.DONE in words_in(page)
    assert page.list.count() == 1
    line = page.list.item(0).text()
    assert "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م الساعة ٠٩:٣٠" in line
    assert texts.VERIFIED in line
    assert SAID_TODAY in words_in(page)
    qtbot.waitUntil(lambda: window.shell.backup.text() == SAID_TODAY)
    window.enlarge()
    assert window.shell.backup.text() == SAID_TODAY


def test_a_restore_is_rehearsed_and_compared_in_words(window: Navigation, qtbot: QtBot) -> None:
    page = made_one(window, qtbot, page_of(window, qtbot))
    press(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "نجحت تجربة الاستعادة" in words_in(page), timeout=20_000)
    assert "الأشخاص: ٦٠ في النسخة، و٦٠ في المكتب الآن." in words_in(page)
    assert page.rehearse.isEnabled()


def test_a_spoiled_backup_is_found_by_the_rehearsal(
    window: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    page = made_one(window, qtbot, page_of(window, qtbot))
    [file] = beside(tmp_path / "office").iterdir()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    page.rehearse.click()
    qtbot.waitUntil(lambda: common.NOT_WHOLE in words_in(page), timeout=20_000)


def test_the_administrator_chooses_the_second_place(
    window: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(window, qtbot)
    stick = tmp_path / "stick"
    page.ask_folder = lambda: str(stick)
    page.places["second"].choose.click()
    qtbot.waitUntil(lambda: common.NOT_A_FOLDER in words_in(page))
    stick.mkdir()
    page.places["second"].choose.click()
    qtbot.waitUntil(lambda: window.shell.pages.currentWidget() is not page)
    page = made_one(window, qtbot, read(window, qtbot))
    assert str(stick / FOLDER) in words_in(page)
    assert texts.SAME_DISK in words_in(page)
    assert page.list.count() == 2
    assert len(list((stick / FOLDER).iterdir())) == 1


def test_two_people_restore_over_the_office(window: Navigation, qtbot: QtBot) -> None:
    page = made_one(window, qtbot, page_of(window, qtbot))
    assert not page.line.isVisible()
    page.over.click()
    assert "تحلّ نسخة الأحد ١٢ جمادى الآخرة ١٤٤٨هـ" in words_in(page)
    window._go_back()
    assert not page.line.isVisible()
    assert window.place == "backups"
    page.over.click()
    page.line.confirmed.emit("supervisor", "wrong-wrong")
    qtbot.waitUntil(page.line.problem.isVisible, timeout=20_000)
    page.line.confirmed.emit("supervisor", PASSWORD)
    qtbot.waitUntil(lambda: window.shell.pages.currentWidget() is not page, timeout=30_000)
    page = read(window, qtbot)
    assert texts.PUT_BACK in words_in(page)
    assert "الطلبات: ٤١ في النسخة، و٤١ في المكتب الآن." in words_in(page)


def test_the_supervisor_sees_the_places_and_chooses_none(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window, qtbot, "supervisor")
    assert not page.places["second"].choose.isVisible()
    assert not page.over.isVisible()
    assert page.now.isEnabled()


def test_the_desk_has_no_such_page_but_sees_the_age(window: Navigation, qtbot: QtBot) -> None:
    come_in(window, qtbot, "desk")
    window.go_to("backups")
    assert window.place == "start"
    qtbot.waitUntil(lambda: window.shell.backup.text() == common.AGE_NEVER)


@pytest.mark.parametrize("look", list(Look))
def test_it_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path, look: Look
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "office"))
    window = window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1]))
    page = made_one(window, qtbot, page_of(window, qtbot))
    qtbot.wait(1)
    assert window.shell.size().toTuple() == (1366, 768)
    assert window.shell.minimumSizeHint().width() <= 1366
    assert page.area.horizontalScrollBar().maximum() == 0
    window.shell.close()
