"""Users by the keys of the administrator: added, given another role, switched off."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import offices
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.services.users import switch_off
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import passwords, users
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.search.page import SearchPage
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.users.forms import AddForm, Form, PasswordForm, RoleForm
from twaim_desk.ui.users.page import UsersPage

STRONG = "قهوة مرة وتمر سكري"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small sample office."""
    made = make_sample(tmp_path / "office", "twaim", 5, 3, 7, date(2026, 11, 20))
    made.desk.store.dispose()
    return tmp_path / "office"


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Navigation]:
    """The administrator at the page of users."""
    with offices.window_on(desk_app, qtbot, folder) as made:
        offices.sign_in(made, qtbot, "admin")
        made.go_to("users")
        qtbot.waitUntil(lambda: page_of(made).users.count() == 7, timeout=20_000)
        yield made


def page_of(window: Navigation) -> UsersPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, UsersPage)
    return page


def form_of(page: UsersPage) -> Form | None:
    return page.form


def line_of(page: UsersPage, name: str) -> str:
    lines = [page.users.item(at).text() for at in range(page.users.count())]
    return next(line for line in lines if f"\u2068{name}\u2069 ·" in line)


def choose(page: UsersPage, at: int, digit: str) -> None:
    page.users.setCurrentRow(at)
    type_into(page.users, digit)


def test_a_user_is_added_by_his_keys(window: Navigation, qtbot: QtBot, folder: Path) -> None:
    page = page_of(window)
    choose(page, 0, "١")
    form = page.form
    assert isinstance(form, AddForm)
    for field, text in (
        (form.name, "سارة"),
        (form.full_name, "سارة علي القحطاني"),
        (form.password.new, STRONG),
        (form.password.again, STRONG),
    ):
        type_into(field, text)
    assert passwords.STRONG in words_in(form)
    press(form.password.again, Qt.Key.Key_Return)
    offices.says(window, qtbot, users.ADDED)
    qtbot.waitUntil(lambda: page.users.count() == 8, timeout=20_000)
    assert users.NEVER in line_of(page, "سارة")
    open_office(folder, "سارة", STRONG, lambda: offices.NOW).store.dispose()


def test_a_weak_or_differing_password_is_told_and_nothing_is_lost(window: Navigation) -> None:
    page = page_of(window)
    choose(page, 0, "1")
    form = page.form
    assert isinstance(form, AddForm)
    type_into(form.name, "سارة")
    type_into(form.password.new, "1234567890")
    form.button.click()
    assert "متتالية" in words_in(form)
    form.password.new.clear()
    type_into(form.password.new, STRONG)
    type_into(form.password.again, "another")
    form.button.click()
    assert passwords.DIFFERENT in words_in(form)
    assert (form.name.text(), form.password.new.text()) == ("سارة", STRONG)


def test_another_role_is_confirmed_by_a_second_person(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    choose(page, 1, "3")
    form = page.form
    assert isinstance(form, RoleForm)
    form.role.setCurrentIndex(form.role.findData("researcher"))
    form.button.click()
    for name, told in (
        ("admin", desk_texts.SECOND_REFUSALS["same"]),
        ("auditor", desk_texts.SECOND_REFUSALS["role"]),
        ("supervisor", users.ROLE_CHANGED),
    ):
        form.second.name.setText(name)
        form.second.password.setText(PASSWORD)
        form.second.button.click()
        offices.says(window, qtbot, told)
    qtbot.waitUntil(lambda: "البحث الاجتماعي" in line_of(page, "desk"), timeout=20_000)


def test_escape_leaves_the_second_person_then_the_form_then_the_page(window: Navigation) -> None:
    page = page_of(window)
    choose(page, 1, "3")
    form = page.form
    assert isinstance(form, RoleForm)
    form.button.click()
    assert not form.second.isHidden()
    window._go_back()
    assert form.second.isHidden()
    assert form_of(page) is form
    window._go_back()
    assert form_of(page) is None
    window._go_back()
    assert window.place == "manage"


def test_an_account_is_switched_off_and_on_again(window: Navigation, qtbot: QtBot) -> None:
    page = page_of(window)
    choose(page, 5, "4")
    assert page.form is not None
    page.form.button.click()
    offices.says(window, qtbot, users.SWITCHED_OFF)
    qtbot.waitUntil(lambda: users.OFF in line_of(page, "liaison"), timeout=20_000)
    choose(page, 5, "2")
    form = form_of(page)
    assert isinstance(form, PasswordForm)
    assert "وليد بن حمد الشمري" in words_in(form)
    form.password.new.setText(STRONG)
    form.password.again.setText(STRONG)
    form.button.click()
    qtbot.waitUntil(lambda: users.ACTIVE in line_of(page, "liaison"), timeout=20_000)


def test_who_is_switched_off_is_back_at_the_sign_in_at_his_next_act(
    desk_app: QApplication, qtbot: QtBot, folder: Path
) -> None:
    with offices.window_on(desk_app, qtbot, folder) as window:
        offices.sign_in(window, qtbot, "liaison")
        window.go_to("search")
        admin = open_office(folder, "admin", PASSWORD, lambda: offices.NOW)
        switch_off(admin, 6)
        admin.store.dispose()
        search = window.shell.pages.currentWidget()
        assert isinstance(search, SearchPage)
        type_into(search.edit, "سارة")
        qtbot.waitUntil(lambda: window.place == "sign_in", timeout=20_000)
        assert desk_texts.SIGNED_OUT in words_in(window.shell)
        assert window.entrance is None
        assert not any(button.isVisible() for button in window.shell.place_buttons.values())
        window.go_to("search")
        assert window.place == "sign_in"
        offices.sign_in(window, qtbot, "desk")
        assert window.place == "start"


def test_nobody_else_has_the_page(desk_app: QApplication, qtbot: QtBot, folder: Path) -> None:
    with offices.window_on(desk_app, qtbot, folder) as window:
        offices.sign_in(window, qtbot, "supervisor")
        window.go_to("users")
        assert window.place == "start"


@pytest.mark.parametrize("look", list(Look))
def test_every_form_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, folder: Path, look: Look
) -> None:
    with offices.window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1])) as window:
        offices.sign_in(window, qtbot, "admin")
        window.go_to("users")
        page = page_of(window)
        qtbot.waitUntil(lambda: page.users.count() == 7, timeout=20_000)
        for digit in "1234":
            choose(page, 1, digit)
            if isinstance(page.form, RoleForm):
                page.form.second.ask()
            qtbot.wait(1)
            assert page.area.horizontalScrollBar().maximum() == 0
            assert window.shell.size().toTuple() == (1366, 768)
            page.form = None
            page._show_acts()
