"""New recovery sheets in the window: each part shown, typed back, and confirmed by a second."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.services.office_folder import RING
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import recovery_sheets as texts
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.recovery_sheets.page import ConfirmPage, SheetsPage
from twaim_desk.ui.set_up.fields_page import FieldsPage
from twaim_desk.ui.set_up.parts import PartPage
from twaim_desk.ui.set_up.printing import PrintStep
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.vault.keys import open_with_recovery
from twaim_desk.vault.recovery import fingerprint, recover
from twaim_desk.vault.ring_file import read_ring
from twaim_desk.vault.typed_words import WORDS_OF_A_PART

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 5, 0, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def window(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> Iterator[Navigation]:
    """The administrator's window, where the sheets are."""
    folder = Path(shutil.copytree(made, tmp_path / "office"))
    opened = window_on(desk_app, qtbot, folder)
    come_in(opened, qtbot, "admin")
    opened.go_to("recovery_sheets")
    yield opened
    opened.shell.close()


def shown(window: Navigation) -> QWidget | None:
    return window.shell.pages.currentWidget()


def at(window: Navigation, kind: type[Kind]) -> Kind:
    """The page, which has to be of this kind."""
    page = shown(window)
    assert isinstance(page, kind)
    return page


def numbered_words(part: PartPage) -> dict[str, str]:
    """The words of a part by their places, as one reads them on the screen."""
    return dict(re.findall(r"(\d+) ([a-z]+)", words_in(part)))


def test_new_sheets_by_the_keyboard(window: Navigation, qtbot: QtBot, tmp_path: Path) -> None:
    page = at(window, SheetsPage)
    qtbot.waitUntil(lambda: bool(page.in_use.text()))
    assert page.times.text() == texts.FIRST_ISSUE
    page.button.click()
    read: list[str] = []
    for _ in range(3):
        part = at(window, PartPage)
        words = numbered_words(part)
        assert len(words) == WORDS_OF_A_PART
        read.append(" ".join(words.values()))
        QTest.keyClick(part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        proof = at(window, FieldsPage)
        for place, field in proof.fields.items():
            field.edit.setText(words[place][:4])
        QTest.keyClick(proof, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    confirm = at(window, ConfirmPage)
    confirm.on.click()
    confirm.line.name.setText("supervisor")
    confirm.line.password.setText(PASSWORD)
    confirm.line.button.click()
    qtbot.waitUntil(lambda: isinstance(shown(window), SheetsPage), timeout=20_000)
    key = recover(read[1:])
    assert fingerprint(key) in words_in(at(window, SheetsPage))
    open_with_recovery(read_ring(tmp_path / "office" / RING), key)


def test_esc_leads_back_and_another_look_loses_nothing(window: Navigation) -> None:
    at(window, SheetsPage).button.click()
    part = at(window, PartPage)
    words = numbered_words(part)
    part.print.click()
    at(window, PrintStep).back()
    part = at(window, PartPage)
    assert numbered_words(part) == words
    part.try_on()
    field = next(iter(at(window, FieldsPage).fields.values()))
    field.edit.setText("acad")
    window.change_look()
    assert next(iter(at(window, FieldsPage).fields.values())).edit.text() == "acad"
    for _ in range(2):
        at(window, StepPage).back()
    at(window, SheetsPage)
