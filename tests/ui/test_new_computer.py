"""The computer died: a new one, a backup, and a password or two recovery parts."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, type_into, words_in
from tests.ui.windows import NOW, window_on
from twaim_desk.services.backup import back_up
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_folder import OFFICE
from twaim_desk.services.sample.office import make_sample
from twaim_desk.texts import backup as common
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import new_computer as texts
from twaim_desk.texts import vault as vault_texts
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.new_computer.steps import (
    DonePage,
    FilePage,
    NewPasswordPage,
    PartsPage,
    PasswordPage,
    WayPage,
)
from twaim_desk.ui.place import UNDERTAKINGS
from twaim_desk.ui.sign_in.page import SignInPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

STRONG, NEW = "قهوة مرة وتمر سكري", "غيمة فوق البئر 77"
Kind = TypeVar("Kind", bound=QWidget)


class Saved(NamedTuple):
    """A backup, and the words of the three recovery parts of its office."""

    file: Path
    parts: list[str]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """A backup of a real office on a stick; its computer is gone."""
    place = tmp_path_factory.mktemp("gone")
    admin = NewUser("سارة", "admin", STRONG, "سارة")
    clerk = NewUser("نورة", "desk", STRONG, "نورة")
    made = create(place / "office", "twaim", [admin, clerk], lambda: NOW)
    file = back_up(made.desk, place / "stick")
    made.desk.store.dispose()
    return Saved(file, [" ".join(part.words) for part in made.parts])


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Navigation]:
    """The window on a computer without an office."""
    opened = window_on(desk_app, qtbot, tmp_path / "new")
    yield opened
    opened.shell.close()


def shown(window: Navigation, qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The page of this kind, once it is there."""
    qtbot.waitUntil(lambda: isinstance(window.shell.pages.currentWidget(), kind), timeout=30_000)
    page = window.shell.pages.currentWidget()
    assert isinstance(page, kind)
    return page


def until_told(window: Navigation, qtbot: QtBot, told: str) -> None:
    qtbot.waitUntil(lambda: told in words_in(window.shell), timeout=30_000)


def begin(window: Navigation, qtbot: QtBot, file: Path) -> WayPage:
    focused: QWidget | None = window.shell.focusWidget()
    assert focused is not None
    type_into(focused, "4")
    page = shown(window, qtbot, FilePage)
    page.ask_file = lambda: str(file)
    page.choose.click()
    page.next.click()
    return shown(window, qtbot, WayPage)


def type_parts(page: PartsPage, first: str, second: str) -> None:
    for field, words in zip(page.fields, (first, second), strict=True):
        field.edit.setPlainText(words)


def test_two_parts_bring_the_office_back(
    window: Navigation, qtbot: QtBot, saved: Saved, tmp_path: Path
) -> None:
    way = begin(window, qtbot, saved.file)
    assert "يقول الملف إنه نسخة الأحد ١٢ جمادى الآخرة ١٤٤٨هـ" in words_in(way)
    type_into(way.rows.buttons[0], "٢")
    parts = shown(window, qtbot, PartsPage)
    assert not parts.next.isEnabled()
    type_parts(parts, saved.parts[2], saved.parts[0])
    assert words_in(parts).count(texts.WHOLE) == 2
    parts.next.click()
    new = shown(window, qtbot, NewPasswordPage)
    assert new.name.text() == "سارة"
    assert "نورة" not in words_in(new)
    new.password.setText(NEW)
    new.again.setText(NEW)
    press(new.again, Qt.Key.Key_Return)
    done = shown(window, qtbot, DonePage)
    assert "الأشخاص: ٠ في النسخة، و٠ في المكتب الآن." in words_in(done)
    assert "الأحد ١٢ جمادى الآخرة" in words_in(done)
    done.button.click()
    sign_in = shown(window, qtbot, SignInPage)
    assert sign_in.name.text() == "سارة"
    sign_in.password.setText(NEW)
    sign_in.button.click()
    qtbot.waitUntil(lambda: window.place == UNDERTAKINGS, timeout=30_000)
    assert (tmp_path / "new" / OFFICE).exists()


def test_an_administrators_password_brings_it_back(
    window: Navigation, qtbot: QtBot, saved: Saved, tmp_path: Path
) -> None:
    begin(window, qtbot, saved.file).rows.buttons[0].click()
    for name, password, told in (
        ("سارة", "wrong-wrong", vault_texts.WRONG_PASSWORD),
        ("نورة", STRONG, desk_texts.NOT_ALLOWED),
    ):
        page = shown(window, qtbot, PasswordPage)
        page.name.setText(name)
        page.password.setText(password)
        page.button.click()
        until_told(window, qtbot, told)
        assert not (tmp_path / "new" / OFFICE).exists()
    page = shown(window, qtbot, PasswordPage)
    assert page.name.text() == "نورة"
    page.name.setText("سارة")
    page.password.setText(STRONG)
    page.button.click()
    shown(window, qtbot, DonePage)
    open_office(tmp_path / "new", "سارة", STRONG, lambda: NOW).store.dispose()


def test_words_are_checked_while_they_are_typed(
    window: Navigation, qtbot: QtBot, saved: Saved
) -> None:
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    page = shown(window, qtbot, PartsPage)
    first, words = page.fields[0], saved.parts[0].split()
    for typed, told in (
        ("", "الكلمات المكتوبة: ٠ من ٣٣"),
        (words[0][:2], "الكلمات المكتوبة: ١ من ٣٣"),
        (f"1 {words[0]} 2 {words[1]}", "الكلمات المكتوبة: ٢ من ٣٣"),
        (f"{words[0]} zzzz ", "الكلمة رقم ٢ ليست من كلمات الاستعادة"),
        ("ش", "الكلمة رقم ١ ليست بالحروف الإنجليزية"),
        (" ".join([*words, "more"]), "ليست من كلمات"),
        (" ".join([words[1], words[0], *words[2:]]), "ترتيب الكلمتين ١ و٢ معكوس"),
    ):
        first.edit.setPlainText(typed)
        assert told in first.note.accessibleName(), typed
        assert not page.next.isEnabled()
    first.edit.setPlainText(saved.parts[0])
    assert first.note.accessibleName() == texts.WHOLE
    assert not page.next.isEnabled()


def test_the_same_paper_twice_is_told_and_the_words_stay(
    window: Navigation, qtbot: QtBot, saved: Saved
) -> None:
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    type_parts(shown(window, qtbot, PartsPage), saved.parts[0], saved.parts[0])
    shown(window, qtbot, PartsPage).next.click()
    qtbot.waitUntil(lambda: vault_texts.RECOVERY_REFUSALS["same_part"] in words_in(window.shell))
    assert shown(window, qtbot, PartsPage).typed == [saved.parts[0]] * 2


def test_parts_of_another_office_are_told(
    window: Navigation, qtbot: QtBot, saved: Saved, tmp_path: Path
) -> None:
    other = make_sample(tmp_path / "other", "twaim", 1, 1, 1, TODAY)
    other.desk.store.dispose()
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    strange = [" ".join(part.words) for part in other.parts]
    type_parts(shown(window, qtbot, PartsPage), strange[0], strange[1])
    shown(window, qtbot, PartsPage).next.click()
    told = vault_texts.RECOVERY_REFUSALS["not_this_office"]
    qtbot.waitUntil(lambda: told in words_in(window.shell))


def test_a_weak_or_mistyped_new_password_is_told(
    window: Navigation, qtbot: QtBot, saved: Saved, tmp_path: Path
) -> None:
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    type_parts(shown(window, qtbot, PartsPage), saved.parts[0], saved.parts[1])
    shown(window, qtbot, PartsPage).next.click()
    page = shown(window, qtbot, NewPasswordPage)
    page.password.setText(NEW)
    page.again.setText(NEW[:-1])
    page.button.click()
    assert texts.DIFFERENT in words_in(page)
    page.password.setText("1234567890")
    page.again.setText("1234567890")
    page.button.click()
    told = vault_texts.PASSWORD_REFUSALS["common"], vault_texts.PASSWORD_REFUSALS["sequence"]
    qtbot.waitUntil(lambda: any(one in words_in(window.shell) for one in told))
    assert not (tmp_path / "new" / OFFICE).exists()


def test_a_file_that_is_no_backup_is_told_and_its_name_stays(
    window: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    focused: QWidget | None = window.shell.focusWidget()
    assert focused is not None
    type_into(focused, "4")
    strange = tmp_path / "letter.backup"
    strange.write_bytes(b"a letter")
    for path, told in (
        ("", common.NO_FILE), (str(tmp_path / "none"), common.NO_FILE),
        (str(strange), common.NOT_WHOLE),
    ):  # fmt: skip
        page = shown(window, qtbot, FilePage)
        page.edit.setText(path)
        press(page.edit, Qt.Key.Key_Return)
        until_told(window, qtbot, told)
        assert shown(window, qtbot, FilePage).edit.text() == path


def test_esc_goes_one_step_back_and_what_was_typed_stays(
    window: Navigation, qtbot: QtBot, saved: Saved
) -> None:
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    page = shown(window, qtbot, PartsPage)
    page.fields[0].edit.setPlainText(saved.parts[0])
    window.enlarge()
    assert shown(window, qtbot, PartsPage).typed[0] == saved.parts[0]
    window._go_back()
    window._go_back()
    assert shown(window, qtbot, FilePage).edit.text() == str(saved.file)
    window._go_back()
    assert window.place == "welcome"
    assert texts.ABOUT in words_in(window.shell)


@pytest.mark.parametrize("look", list(Look))
def test_every_step_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, saved: Saved, look: Look
) -> None:
    window = window_on(desk_app, qtbot, tmp_path / "new", Theme(look, SCALES[-1]))
    begin(window, qtbot, saved.file).rows.buttons[1].click()
    page = shown(window, qtbot, PartsPage)
    type_parts(page, saved.parts[0], "zzzz zzzz zzzz ")
    for _ in range(2):
        qtbot.wait(1)
        assert window.shell.size().toTuple() == (1366, 768)
        assert window.shell.minimumSizeHint().width() <= 1366
        current = window.shell.pages.currentWidget()
        assert isinstance(current, PartsPage | WayPage)
        assert current.area.horizontalScrollBar().maximum() == 0
        window._go_back()
    window.shell.close()
