"""The whole window: opening, places, keys, looks, sizes."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenDesk
from tests.ui.seeing import press, type_into, words_in
from tests.ui.windows import NOW
from twaim_desk.texts import choose, shell, start, welcome
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.reply_date.page import ReplyDatePage
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.widgets.basics import Page

PROFILES = ("awj", "dumat-nahhal", "general", "khair-albiqa", "twaim")
PLACES = ("start", "reply_date", "policy", "choose")


def test_a_first_start_offers_a_sample_office_or_a_look(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert welcome.TITLE in words_in(desk.shell)
    type_into(_focused(desk), "2")
    assert choose.TITLE in words_in(desk.shell)
    type_into(_focused(desk), "٥")
    assert "الجمعية التعاونية متعددة الأغراض بالتويم" in words_in(desk.shell)
    assert start.HOLIDAYS in words_in(desk.shell)


def test_the_next_start_opens_the_same_association(open_desk: OpenDesk, tmp_path: Path) -> None:
    open_desk().choose("awj")
    kept = (tmp_path / "office" / "counter.ini").read_text("utf-8")
    assert "awj" in kept
    assert start.HOLIDAYS in words_in(open_desk("awj").shell)


def test_an_association_that_is_gone_is_asked_for_again(open_desk: OpenDesk) -> None:
    assert welcome.TITLE in words_in(open_desk("gone").shell)


def test_both_calendars_stand_in_the_bar(open_desk: OpenDesk) -> None:
    shown = open_desk("twaim").shell.day.text()
    assert shown == "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ الموافق ٢٢ نوفمبر ٢٠٢٦م"


def test_the_bar_goes_on_with_the_day(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk._clock = lambda: NOW + timedelta(days=1)
    desk.go_to("reply_date")
    assert desk.shell.day.text().startswith("الاثنين ١٣ جمادى الآخرة")


@pytest.mark.parametrize("digit", ["1", "١", "۱"])
def test_number_keys_open_a_line(open_desk: OpenDesk, digit: str) -> None:
    desk = open_desk("twaim")
    type_into(_focused(desk), digit)
    assert desk.place == "reply_date"


def test_a_number_with_no_line_does_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    for digit in "049²":
        type_into(_focused(desk), digit)
    assert desk.place == "start"


def test_digits_in_a_field_are_not_commands(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk.go_to("reply_date")
    type_into(_focused(desk), "2")
    assert desk.place == "reply_date"


def test_enter_opens_the_line_with_the_focus(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    press(_focused(desk), Qt.Key.Key_Down)
    press(_focused(desk), Qt.Key.Key_Return)
    assert desk.place == "policy"


def test_a_change_of_look_keeps_page_and_day(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("twaim")
    desk.go_to("reply_date")
    page = desk.shell.pages.currentWidget()
    assert isinstance(page, ReplyDatePage)
    page.field.edit.selectAll()
    type_into(page.field.edit, "1/3/2026")
    desk.change_look()
    qtbot.waitUntil(desk.shell.pages.isVisible)
    assert desk.preferences.theme.look is Look.DARK
    assert "الثلاثاء ٥ شوال ١٤٤٧هـ" in words_in(desk.shell)


def test_what_was_typed_wrong_survives_a_change_of_look(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk.go_to("reply_date")
    page = desk.shell.pages.currentWidget()
    assert isinstance(page, ReplyDatePage)
    page.field.edit.selectAll()
    type_into(page.field.edit, "31/2/20")
    press(page.field.edit, Qt.Key.Key_Return)
    desk.enlarge()
    page = desk.shell.pages.currentWidget()
    assert isinstance(page, ReplyDatePage)
    assert page.field.edit.text() == "31/2/20"
    assert page.field.edit.property("refused")


def test_type_grows_and_comes_back(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    seen = []
    for _ in SCALES:
        desk.enlarge()
        seen.append(desk.preferences.theme.scale)
    assert seen == [*SCALES[1:], SCALES[0]]


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("profile", PROFILES)
def test_everything_fits_the_smallest_screen_in_the_largest_type(
    open_desk: OpenDesk, profile: str, look: Look, qtbot: QtBot
) -> None:
    desk = open_desk(profile, Theme(look, SCALES[-1]))
    for place in PLACES:
        desk.go_to(place)
        qtbot.wait(1)
        assert desk.shell.minimumSizeHint().width() <= 1366
        assert desk.shell.minimumSizeHint().height() <= 768
        assert desk.shell.size().toTuple() == (1366, 768)
        assert _sideways(desk) == 0


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_an_arabic_name_and_a_role(open_desk: OpenDesk, place: str) -> None:
    desk = open_desk("twaim")
    desk.go_to(place)
    controls = _controls(desk.shell)
    assert len(controls) > 5
    for control in controls:
        seen = QAccessible.queryAccessibleInterface(control)
        assert seen is not None
        name = seen.text(QAccessible.Text.Name)
        assert any("\u0621" <= letter <= "\u064a" for letter in name), control
        assert seen.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, name


def test_days_can_be_read_aloud(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk.go_to("reply_date")
    page = desk.shell.pages.currentWidget()
    assert isinstance(page, ReplyDatePage)
    item = page.answer.days.item(1, 5)
    assert item is not None
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "الجمعة ٢٤ جمادى الآخرة ١٤٤٨هـ الموافق ٤ ديسمبر ٢٠٢٦م، راحة أسبوعية"


def test_tab_reaches_every_control_and_comes_back(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk.go_to("reply_date")
    reachable = [
        one for one in _controls(desk.shell) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    reached: list[QWidget] = []
    widget = desk.shell.nextInFocusChain()
    while widget is not None and widget is not desk.shell and len(reached) < 1000:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    assert set(reachable) <= set(reached)


def test_a_spoiled_form_is_told_and_the_window_stays(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr(
        "twaim_desk.ui.navigation.show_error", lambda error, parent: told.append(error)
    )
    desk = open_desk("twaim")
    failure = RuntimeError("spoiled")

    def fail() -> object:
        raise failure

    desk._worker.read(desk.shell, fail, lambda _: None)
    qtbot.waitUntil(lambda: told == [failure])
    assert desk.shell.isVisible()


def test_nothing_that_leads_to_services_comes_before_the_window() -> None:
    code = (
        "import sys, twaim_desk.app, twaim_desk.ui.navigation\n"
        "heavy = ('twaim_desk.services', 'twaim_desk.form_files', 'twaim_desk.cli', 'sqlalchemy',"
        " 'reportlab', 'openpyxl', 'tomllib')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_desk_makes_no_network_call(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "calls = []\n"
        "def watch(name, _):\n"
        "    if name.startswith('socket.'):\n"
        "        calls.append(name)\n"
        "sys.addaudithook(watch)\n"
        "from PySide6.QtCore import QTimer\n"
        "from twaim_desk import app, clock\n"
        "def walk(desk):\n"
        "    desk.choose('twaim')\n"
        "    for place in ('reply_date', 'policy', 'choose'):\n"
        "        desk.go_to(place)\n"
        "    QTimer.singleShot(0, desk.shell.close)\n"
        f"app.run(pathlib.Path({str(tmp_path)!r}), clock.system_clock, walk)\n"
        "print(calls, 'PySide6.QtNetwork' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[] False"


def test_the_places_wait_until_the_forms_are_read(open_desk: OpenDesk) -> None:
    desk = open_desk("twaim")
    desk._shipped = None
    desk.go_to("policy")
    desk.choose("awj")
    assert desk.place == "start"
    assert desk.shell.windowTitle() == shell.PROGRAM


def _focused(desk: Navigation) -> QWidget:
    widget: QWidget | None = desk.shell.focusWidget()
    assert widget is not None
    return widget


def _controls(widget: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QTableWidget)
    every = widget.findChildren(QWidget)
    return [one for one in every if isinstance(one, kinds) and one.isVisibleTo(widget)
            and one.focusPolicy() != Qt.FocusPolicy.NoFocus]  # fmt: skip


def _sideways(desk: Navigation) -> int:
    page = desk.shell.pages.currentWidget()
    assert isinstance(page, Page)
    return page.area.horizontalScrollBar().maximum()
