"""«التحقق من ورقة»: a code or a file in, a word for each question out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.pdfs import a_pdf
from tests.ui.conftest import TODAY
from tests.ui.offices import NOW, says, sign_in, window_on
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.db.models.papers import Paper
from twaim_desk.services.office import open_office
from twaim_desk.services.papers import Issued, keep
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import places
from twaim_desk.texts import verify as texts
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.verify.page import VerifyPage

CODE = "ABCD-EFGH-IJKL-MNOP"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 20, 10, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture(scope="module")
def receipt(office: Path) -> Issued:
    """A receipt that the office issued, with CODE under it."""
    desk = open_office(office, "desk", PASSWORD, lambda: NOW)
    with desk.saving() as session:
        paper = Paper(
            request_id=1, kind="receipt", format="a5", standing="due", code=CODE,
            by_id=desk.user_id,
        )  # fmt: skip
        session.add(paper)
        session.flush()
        paper_id = paper.id
    issued = keep(desk, paper_id, a_pdf())
    desk.store.dispose()
    return issued


@pytest.fixture
def window(
    desk_app: QApplication, qtbot: QtBot, office: Path, receipt: Issued
) -> Iterator[Navigation]:
    """The window on this office, on the page."""
    with window_on(desk_app, qtbot, office) as made:
        sign_in(made, qtbot, "desk")
        made.go_to("verify")
        yield made


def page_of(window: Navigation) -> VerifyPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, VerifyPage)
    return page


def ask(window: Navigation, code: str) -> None:
    """Type a code in place of what is there, and press Enter."""
    edit = page_of(window).field.edit
    edit.selectAll()
    type_into(edit, code)
    press(edit, Qt.Key.Key_Return)


def test_it_is_a_line_of_the_first_page(window: Navigation, qtbot: QtBot) -> None:
    window.go_to("start")
    qtbot.waitUntil(lambda: places.VERIFY in words_in(window.shell), timeout=20_000)
    window.go_to("verify")
    assert page_of(window).focusProxy() is page_of(window).field.edit


def test_our_code_in_capitals_or_not_is_good(
    window: Navigation, qtbot: QtBot, receipt: Issued
) -> None:
    for typed in (CODE, CODE.lower(), f"{receipt.number} {CODE}"):
        ask(window, typed)
        says(window, qtbot, texts.GOOD_CODE)
        assert receipt.number in words_in(page_of(window).answer)
        shown = words_in(page_of(window).answer).splitlines()
        assert [word for word in shown if word in texts.ANSWERS.values()] == [
            texts.ANSWERS[True], texts.ANSWERS[None], texts.ANSWERS[True],
        ]  # fmt: skip


def test_an_answer_goes_when_the_code_is_changed(window: Navigation, qtbot: QtBot) -> None:
    ask(window, CODE)
    says(window, qtbot, texts.GOOD_CODE)
    type_into(page_of(window).field.edit, "X")
    assert words_in(page_of(window).answer) == ""


def test_a_strange_code_and_no_code(window: Navigation, qtbot: QtBot) -> None:
    ask(window, "AAAA-AAAA-AAAA-AAAA")
    says(window, qtbot, texts.UNKNOWN_CODE)
    assert texts.NOT_GOOD in words_in(page_of(window).answer)
    ask(window, "ABCD")
    assert texts.NOT_A_CODE in words_in(page_of(window).field)
    assert page_of(window).field.edit.text() == "ABCD"
    assert words_in(page_of(window).answer) == ""


def test_a_file_is_chosen_and_told(
    window: Navigation, qtbot: QtBot, receipt: Issued, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = tmp_path / "receipt.pdf"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    for content, sentence in (
        (receipt.content, texts.GOOD),
        (receipt.content + b"\n", texts.CHANGED),
        (a_pdf(), texts.UNSEALED),
        (b"", texts.UNSEALED),
    ):
        file.write_bytes(content)
        page_of(window).file.click()
        says(window, qtbot, sentence)
    file.unlink()
    page_of(window).file.click()
    says(window, qtbot, texts.FILE_UNREADABLE)


def test_nothing_chosen_changes_nothing(
    window: Navigation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(window, CODE)
    says(window, qtbot, texts.GOOD_CODE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page_of(window).file.click()
    assert texts.GOOD_CODE in words_in(page_of(window).answer)


def test_another_look_keeps_what_was_typed_and_found(window: Navigation, qtbot: QtBot) -> None:
    ask(window, CODE)
    says(window, qtbot, texts.GOOD_CODE)
    before = page_of(window)
    window.change_look()
    assert page_of(window) is before
    assert page_of(window).field.edit.text() == CODE
    assert texts.GOOD_CODE in words_in(page_of(window).answer)


@pytest.mark.parametrize("scale", [1.0, 1.45])
def test_nothing_is_wider_than_the_smallest_screen(
    window: Navigation, qtbot: QtBot, scale: float
) -> None:
    while window.preferences.theme.scale != scale:
        window.enlarge()
    window.shell.resize(1366, 768)
    ask(window, "AAAA-AAAA-AAAA-AAAA")
    says(window, qtbot, texts.UNKNOWN_CODE)
    area = page_of(window).area
    inside = area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width()
