"""The page of the folder for overseers: written by its key, refused beside it, and no wider."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import evidence as texts
from twaim_desk.texts import exchange as exchange_texts
from twaim_desk.ui import theme as themes
from twaim_desk.ui.evidence.page import EvidencePage
from twaim_desk.ui.tokens import SCALES, Look, Theme


@pytest.mark.parametrize("theme", [Theme(), Theme(Look.DARK, SCALES[-1])], ids=["light", "large"])
def test_it_is_written_where_it_was_asked_for(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path, theme: Theme
) -> None:
    themes.put_on(desk_app, theme)
    office = Path(shutil.copytree(made, tmp_path / "office"))
    window = window_on(desk_app, qtbot, office, theme)
    come_in(window, qtbot, "auditor")
    window.go_to("evidence")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, EvidencePage)
    named: list[str] = []

    def ask_and_leave(name: str) -> str:
        named.append(name)
        return ""

    page.ask_place = ask_and_leave
    press(page.button, Qt.Key.Key_Return)
    assert named == [texts.NAME.format(day=TODAY.isoformat())]
    assert not page.note.isVisible()

    page.ask_place = lambda name: str(tmp_path / name.removesuffix(".zip"))
    press(page.button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.button.isEnabled, timeout=30_000)
    place = tmp_path / named[0]
    assert place.exists()
    assert str(place) in words_in(page)
    assert page.making.isHidden()
    assert window.shell.minimumSizeHint().width() <= 1366
    assert page.area.horizontalScrollBar().maximum() == 0

    press(page.button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.button.isEnabled, timeout=30_000)
    assert exchange_texts.IS_THERE in words_in(page)
    window.shell.close()
    themes.put_on(desk_app, Theme())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 10, 20, 7, TODAY).desk.store.dispose()
    return folder
