"""New recovery sheets in the window: each part shown, typed back, and confirmed by a second."""

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
from twaim_desk.ui.recovery_sheets.steps import Renewal
from twaim_desk.ui.set_up.fields_page import FieldsPage
from twaim_desk.ui.set_up.parts import PartPage
from twaim_desk.ui.set_up.printing import PrintStep
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.vault.keys import open_with_recovery
from twaim_desk.vault.ring_file import read_ring

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


def kept_by(page: StepPage) -> Renewal:
    assert isinstance(page.kept, Renewal)
    return page.kept


def test_new_sheets_by_the_keyboard(window: Navigation, qtbot: QtBot, tmp_path: Path) -> None:
    page = at(window, SheetsPage)
    qtbot.waitUntil(lambda: bool(page.in_use.text()))
    assert page.times.text() == texts.FIRST_ISSUE
    page.button.click()
    for number in (1, 2, 3):
        part = at(window, PartPage)
        renewal = kept_by(part)
        words = renewal.recovery.parts[number - 1].words
        assert all(word in words_in(part) for word in words)
        QTest.keyClick(part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        proof = at(window, FieldsPage)
        for place in renewal.asked[number - 1]:
            proof.fields[str(place)].edit.setText(words[place - 1][:4])
        QTest.keyClick(proof, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    confirm = at(window, ConfirmPage)
    confirm.on.click()
    confirm.line.name.setText("supervisor")
    confirm.line.password.setText(PASSWORD)
    confirm.line.button.click()
    qtbot.waitUntil(lambda: isinstance(shown(window), SheetsPage), timeout=20_000)
    assert renewal.recovery.fingerprint in words_in(at(window, SheetsPage))
    ring = read_ring(tmp_path / "office" / RING)
    open_with_recovery(ring, renewal.recovery.key)


def test_another_look_keeps_part_and_words(window: Navigation, qtbot: QtBot) -> None:
    at(window, SheetsPage).button.click()
    part = at(window, PartPage)
    part.print.click()
    at(window, PrintStep).back()
    part = at(window, PartPage)
    fingerprint = kept_by(part).recovery.fingerprint
    part.try_on()
    proof = at(window, FieldsPage)
    field = next(iter(proof.fields.values()))
    field.edit.setText("acad")
    window.change_look()
    again = at(window, FieldsPage)
    assert again is not proof
    assert next(iter(again.fields.values())).edit.text() == "acad"
    assert kept_by(again).recovery.fingerprint == fingerprint
    for _ in range(2):
        at(window, StepPage).back()
    at(window, SheetsPage)
