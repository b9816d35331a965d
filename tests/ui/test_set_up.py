"""A real office is set up by keys alone; it can be left, taken up again, and keeps no secret."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.paper.reading import says
from tests.ui.printing_desk import BACK, OFFICE, Printers
from tests.ui.seeing import press, type_into, words_in
from twaim_desk.clock import RIYADH
from twaim_desk.db.refusals import NetworkFolderError
from twaim_desk.services.set_up.draft import FILE, read_draft
from twaim_desk.texts import printing as printing_texts
from twaim_desk.texts import set_up as texts
from twaim_desk.texts import vault as vault_texts
from twaim_desk.texts import welcome
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.preferences import Preferences, read_printer
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.set_up.fields_page import FieldsPage
from twaim_desk.ui.set_up.flow import SetUp
from twaim_desk.ui.set_up.pages import BackupPage, LetterheadPage, WithoutPage
from twaim_desk.ui.set_up.parts import PartPage
from twaim_desk.ui.set_up.printing import PrintStep
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.tokens import Look, Theme

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=RIYADH)
STRONG, OTHER_STRONG = "قهوة مرة وتمر سكري", "مطر فوق سبعة أسطح 58"
ADMIN = ("مدير", "أحمد علي", STRONG, STRONG)
SUPERVISOR = ("مشرف", "سارة محمد", OTHER_STRONG, OTHER_STRONG)
AWJ, TWAIM = "1", "5"
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture(autouse=True)
def printers(monkeypatch: pytest.MonkeyPatch) -> Printers:
    """The printers of the machine."""
    made = Printers()
    monkeypatch.setattr("twaim_desk.ui.set_up.printing.printing_here", made.printing)
    return made


@pytest.fixture
def window(desk_app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Navigation]:
    """The window on an empty folder, at the welcome."""
    made = opened(desk_app, qtbot, tmp_path)
    yield made
    made.shell.close()


def opened(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, theme: Theme | None = None
) -> Navigation:
    preferences = Preferences(None, theme or Theme())
    made = Navigation(desk_app, tmp_path / "office", lambda: NOW, preferences)
    qtbot.addWidget(made.shell)
    with qtbot.waitSignal(made.opened):
        made.open()
    made.shell.resize(1366, 768)
    return made


def page_of(window: Navigation) -> StepPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, StepPage)
    return page


def fields_of(window: Navigation) -> FieldsPage:
    page = page_of(window)
    assert isinstance(page, FieldsPage)
    return page


def flow_of(window: Navigation) -> SetUp:
    flow = window._door._flow
    assert isinstance(flow, SetUp)
    return flow


def focused(window: Navigation) -> QWidget:
    widget: QWidget | None = window.shell.focusWidget()
    assert widget is not None
    return widget


def fill(window: Navigation, *answers: str) -> None:
    """Type into one field after the other, Enter after each."""
    for answer in answers:
        edit = focused(window)
        assert isinstance(edit, QLineEdit)
        edit.clear()
        type_into(edit, answer)
        press(edit, RETURN)


def control_enter(window: Navigation) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, RETURN, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(focused(window), event)


def begin(window: Navigation, association: str) -> None:
    type_into(focused(window), "3")
    assert texts.ASSOCIATION in words_in(window.shell)
    type_into(focused(window), association)


def go_to_parts(window: Navigation, association: str = TWAIM) -> None:
    """Everything before the recovery parts, as short as it can be."""
    begin(window, association)
    control_enter(window)  # the letterhead as it ships
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    while not isinstance(page_of(window), BackupPage):
        control_enter(window)
    page = page_of(window)
    assert isinstance(page, BackupPage)
    page.without.setFocus()
    press(page.without, RETURN)
    assert texts.PRINTER in words_in(window.shell)
    control_enter(window)


def prove(window: Navigation) -> None:
    """Type the words that are asked for."""
    flow, page = flow_of(window), fields_of(window)
    assert flow._recovery is not None
    part = flow._recovery.parts[int(flow.step[-1]) - 1]
    fill(window, *(part.words[int(place) - 1][:4] for place in page.fields))


def flow_words(window: Navigation, number: int) -> tuple[str, ...]:
    """The words of a part."""
    recovery = flow_of(window)._recovery
    assert recovery is not None
    return recovery.parts[number - 1].words


def print_on(window: Navigation, qtbot: QtBot) -> None:
    """Print what the step has, and say that it came out; the way on has the focus then."""
    page = page_of(window)
    assert isinstance(page, PrintStep)
    qtbot.waitUntil(lambda: page.panel.stage is Stage.READY)
    QTest.keyClick(window.shell, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: page.panel.stage is Stage.ASKING)
    type_into(focused(window), "1")
    assert window.shell.focusWidget() is page.on


def test_an_office_is_set_up_by_keys_alone(
    window: Navigation, qtbot: QtBot, tmp_path: Path, printers: Printers
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    begin(window, AWJ)
    assert texts.CEILING in words_in(window.shell)
    fill(window, "15", "٣", "١٢/٥/١٤٤٨")
    assert texts.LETTERHEAD in words_in(window.shell)
    fill(window, "جمعية المثال", "ex")
    control_enter(window)
    assert texts.ADMIN in words_in(window.shell)
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    assert texts.OTHERS in words_in(window.shell)
    type_into(focused(window), "1")
    fill(window, "نورة", "نورة سعد", "باب أزرق وثلاث نوافذ", "باب أزرق وثلاث نوافذ")
    assert "نورة سعد: موظف الاستقبال" in words_in(window.shell)
    control_enter(window)
    assert "لجنة البحث" in words_in(window.shell)
    fill(window, "خالد فهد")
    for _ in range(3):
        control_enter(window)
    fill(window, str(usb))
    print_on(window, qtbot)
    assert [order.name for order in printers.orders] == ["trial-page"]
    press(focused(window), RETURN)
    for number in (1, 2, 3):
        part = page_of(window)
        assert isinstance(part, PartPage)
        if number == 1:
            press(focused(window), RETURN)
            print_on(window, qtbot)
            [_, order] = printers.orders
            assert order.name == "recovery-1"
            assert says(order.content, "جمعية المثال", *(words := flow_words(window, 1))) == []
            assert len(words) == 33
            press(focused(window), RETURN)
            prove(window)
            continue
        part.save_in(usb)
        assert (usb / f"recovery-{number}.pdf").exists()
        assert window.shell.focusWidget() is part.on
        press(part.on, RETURN)
        prove(window)
    said = words_in(window.shell)
    assert "جمعية المثال" in said
    assert "١٥ يوم عمل" in said
    assert not (tmp_path / "office" / "office.toml").exists(), "nothing is made before the end"
    press(focused(window), RETURN)
    qtbot.waitUntil(lambda: window.place == "sign_in", timeout=30_000)
    type_into(focused(window), STRONG)
    press(focused(window), RETURN)
    qtbot.waitUntil(lambda: window.entrance is not None, timeout=30_000)
    assert window.entrance is not None
    assert window.entrance.association.terms.max_working_days == 15
    assert "جمعية المثال" in words_in(window.shell)
    assert not (tmp_path / "office" / FILE).exists()


def test_what_was_typed_is_there_after_a_restart_and_no_secret_is(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(desk_app, qtbot, tmp_path)
    go_to_parts(first)
    page = page_of(first)
    assert isinstance(page, PartPage)
    words = flow_of(first)._recovery
    first.shell.close()
    files = (path for path in (tmp_path / "office").rglob("*") if path.is_file())
    kept = "\n".join(path.read_text("utf-8", "replace") for path in files)
    escaped = STRONG.encode("unicode_escape").decode()
    assert STRONG not in kept
    assert escaped not in kept
    assert words is not None
    assert " ".join(words.parts[0].words[3:6]) not in kept
    second = opened(desk_app, qtbot, tmp_path)
    assert texts.GO_ON in words_in(second.shell)
    type_into(focused(second), "3")
    said = words_in(second.shell)
    assert texts.ADMIN in said
    assert texts.PASSWORD_ANEW in said
    typed = {name: one.edit.text() for name, one in fields_of(second).fields.items()}
    assert typed == {"name": "مدير", "full_name": "أحمد علي", "password": "", "again": ""}
    second.shell.close()


def test_what_stands_in_a_field_is_kept_when_the_window_closes(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(desk_app, qtbot, tmp_path)
    begin(window, TWAIM)
    fill(window, "اسم لم يكتمل")
    window.shell.close()
    draft = read_draft(tmp_path / "office")
    assert draft is not None
    assert draft.step == "letterhead"
    assert draft.typed["letterhead"]["name"] == "اسم لم يكتمل"


def test_what_stands_in_a_field_is_on_the_disk_once_the_field_is_left(
    window: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(window, TWAIM)
    fill(window, "جمعية المثال", "no")

    def kept(step: str) -> dict[str, str]:
        draft = read_draft(tmp_path / "office")
        return {} if draft is None else dict(draft.typed.get(step, {}))

    qtbot.waitUntil(lambda: kept("letterhead").get("prefix") == "no")
    assert kept("letterhead")["name"] == "جمعية المثال"
    control_enter(window)
    fill(window, *ADMIN[:3])
    qtbot.waitUntil(lambda: kept("admin") == {"name": ADMIN[0], "full_name": ADMIN[1]})


def test_a_folder_where_no_records_may_lie_is_told_before_the_first_step(
    window: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("twaim_desk.ui.navigation.show_error", lambda error, _: told.append(error))
    monkeypatch.setattr("twaim_desk.db.place.is_network_mount", lambda _: True)
    type_into(focused(window), "3")
    assert [type(one) for one in told] == [NetworkFolderError]
    assert welcome.TITLE in words_in(window.shell)


def test_escape_leads_back_step_by_step_to_the_welcome(window: Navigation) -> None:
    begin(window, TWAIM)
    control_enter(window)
    assert texts.ADMIN in words_in(window.shell)
    for title in (texts.LETTERHEAD, texts.ASSOCIATION, welcome.TITLE):
        window.shell.back_asked.emit()
        assert title in words_in(window.shell)


def test_another_look_keeps_all_that_was_typed(window: Navigation) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *ADMIN[:3])
    window.change_look()
    window.enlarge()
    typed = [one.edit.text() for one in fields_of(window).fields.values()]
    assert typed == [*ADMIN[:3], ""]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("", "أحمد", STRONG, STRONG), "اسم المستخدم لا يكون فارغًا."),
        (("مدير", "", STRONG, STRONG), texts.REFUSALS["empty"]),
        (("مدير", "أحمد", "1234567890", ""), vault_texts.PASSWORD_REFUSALS["sequence"]),
        (("مدير", "أحمد", STRONG, STRONG + "x"), texts.PASSWORDS_DIFFER),
    ],
)
def test_a_wrong_person_is_told_why_and_stays(
    window: Navigation, answers: tuple[str, ...], said: str
) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *answers)
    assert texts.ADMIN in words_in(window.shell)
    assert said in words_in(window.shell)


def test_a_strong_password_is_called_so(window: Navigation) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *ADMIN[:2])
    type_into(focused(window), STRONG)
    assert texts.PASSWORD_STRONG in words_in(window.shell)
    focused(window).clear()  # type: ignore[attr-defined]
    type_into(focused(window), "1")
    assert texts.PASSWORD_STRONG not in words_in(window.shell)


def test_the_supervisor_is_another_person_than_the_administrator(window: Navigation) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *ADMIN)
    fill(window, *ADMIN)
    assert texts.SUPERVISOR in words_in(window.shell)
    assert "اسم المستخدم مسجَّل من قبل." in words_in(window.shell)


def test_others_are_added_changed_and_taken_away(window: Navigation) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    type_into(focused(window), "7")
    fill(window, "مدقق", "علي حسن", "ست سحب فوق جبل 4", "ست سحب فوق جبل 4")
    assert "علي حسن: المدقق الداخلي" in words_in(window.shell)
    type_into(focused(window), "8")
    assert fields_of(window).fields["full_name"].edit.text() == "علي حسن"
    fill(window, "مدقق", "علي حسين")
    control_enter(window)
    assert "علي حسين: المدقق الداخلي" in words_in(window.shell)
    type_into(focused(window), "8")
    buttons = {one.text(): one for one in page_of(window).findChildren(QPushButton)}
    buttons[texts.REMOVE].click()
    assert "المدقق الداخلي" in words_in(window.shell)
    assert "علي" not in words_in(page_of(window))


def test_without_a_ceiling_it_is_said_that_nothing_is_promised(window: Navigation) -> None:
    begin(window, AWJ)
    page = page_of(window)
    assert isinstance(page, WithoutPage)
    assert texts.CEILING_WITHOUT_SAID in words_in(page)
    page.without.click()
    control_enter(window)
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    while not isinstance(page_of(window), BackupPage):
        control_enter(window)
    page = page_of(window)
    assert isinstance(page, BackupPage)
    page.without.click()
    control_enter(window)
    for _ in range(3):
        control_enter(window)
        prove(window)
    assert texts.NO_PROMISE in words_in(window.shell)
    assert texts.NOWHERE in words_in(window.shell)


def test_a_word_that_is_not_of_the_part_is_refused_and_one_may_look_again(
    window: Navigation,
) -> None:
    go_to_parts(window)
    shown = words_in(page_of(window))
    control_enter(window)
    fill(window, "zzzz", "كلمة")
    said = words_in(window.shell)
    assert texts.REFUSALS["other_word"] in said
    assert texts.REFUSALS["not_latin"] in said
    window.shell.back_asked.emit()
    assert words_in(page_of(window)) == shown


def test_a_logo_is_shown_and_what_is_none_is_refused(window: Navigation, tmp_path: Path) -> None:
    begin(window, TWAIM)
    page = page_of(window)
    assert isinstance(page, LetterheadPage)
    (tmp_path / "no.png").write_bytes(b"no picture")
    page.take_logo(tmp_path / "no.png")
    assert texts.LOGO_REFUSALS["not_a_picture"] in words_in(page)
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20">'
    (tmp_path / "logo.svg").write_text(f'{head}<rect width="9" height="9"/></svg>', "utf-8")
    page.take_logo(tmp_path / "logo.svg")
    assert texts.LOGO_TAKEN in words_in(page)
    assert not page.picture.pixmap().isNull()
    control_enter(window)
    window.shell.back_asked.emit()
    again = page_of(window)
    assert isinstance(again, LetterheadPage)
    assert not again.picture.pixmap().isNull()


def test_a_backup_on_the_same_disk_is_told(window: Navigation, tmp_path: Path) -> None:
    begin(window, TWAIM)
    control_enter(window)
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    while not isinstance(page_of(window), BackupPage):
        control_enter(window)
    fill(window, "/no/such/folder")
    assert texts.REFUSALS["no_folder"] in words_in(window.shell)
    focused(window).clear()  # type: ignore[attr-defined]
    type_into(focused(window), str(tmp_path))
    assert texts.BACKUP_SAME_DISK in words_in(window.shell)


def test_without_a_printer_a_part_is_saved_but_never_in_the_office(
    window: Navigation,
    qtbot: QtBot,
    tmp_path: Path,
    printers: Printers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printers.found = ()
    go_to_parts(window)
    part = page_of(window)
    assert isinstance(part, PartPage)
    part.print.click()
    page = page_of(window)
    assert isinstance(page, PrintStep)
    qtbot.waitUntil(lambda: page.panel.stage is Stage.NO_PRINTER)
    for place, said in (
        (tmp_path / "office" / "part.pdf", printing_texts.NOT_IN_OFFICE),
        (tmp_path / "part.pdf", "part.pdf"),
    ):
        monkeypatch.setattr("twaim_desk.ui.printing.panel.ask_for_place", lambda *_: place)  # noqa: B023
        type_into(focused(window), "1")
        qtbot.waitUntil(lambda: said in words_in(page))  # noqa: B023
        assert place.exists() == (place.parent == tmp_path)
    window.shell.back_asked.emit()
    assert isinstance(page_of(window), PartPage)


def test_the_printer_that_is_chosen_once_is_that_of_every_paper(
    window: Navigation, qtbot: QtBot, tmp_path: Path, printers: Printers
) -> None:
    printers.found = (OFFICE, BACK)
    go_to_parts(window)
    window.shell.back_asked.emit()
    page = page_of(window)
    assert isinstance(page, PrintStep)
    qtbot.waitUntil(lambda: page.panel.stage is Stage.READY)
    QTest.keyClick(window.shell, Qt.Key.Key_F9)
    assert printing_texts.CHOOSE_FOR_ALL in words_in(page)
    type_into(focused(window), "2")
    qtbot.waitUntil(lambda: page.panel.stage is Stage.ASKING)
    assert read_printer(tmp_path / "office", "receipt") == BACK
    assert [order.printer for order in printers.orders] == [BACK]


@pytest.mark.parametrize("look", list(Look))
def test_every_step_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, tmp_path: Path, look: Look
) -> None:
    window = opened(desk_app, qtbot, tmp_path, Theme(look=look, scale=1.45))
    seen: list[str] = []

    def look_at(place: str, page: QWidget) -> None:
        if isinstance(page, StepPage):
            seen.append(flow_of(window).step)
            qtbot.waitExposed(window.shell)
            inside = page.area.widget()
            assert inside is not None
            assert window.shell.minimumSizeHint().width() <= 1366, seen[-1]
            assert inside.minimumSizeHint().width() <= page.area.viewport().width(), seen[-1]
            assert page.on.isHidden() or page.on.visibleRegion().boundingRect().height() > 20
            assert all(one.accessibleName() for one in page.findChildren(QLineEdit)), seen[-1]
            buttons = page.findChildren(QPushButton)
            assert all(one.accessibleName() or one.text() for one in buttons), seen[-1]

    window._door.page_ready.connect(look_at)
    begin(window, AWJ)
    fill(window, "15", "٣", "١٢/٥/١٤٤٨")
    control_enter(window)
    fill(window, *ADMIN)
    fill(window, *SUPERVISOR)
    while not isinstance(page_of(window), BackupPage):
        control_enter(window)
    page = page_of(window)
    assert isinstance(page, BackupPage)
    page.without.click()
    control_enter(window)
    part = page_of(window)
    assert isinstance(part, PartPage)
    part.print.click()
    for _ in range(3):
        control_enter(window)
        prove(window)
    assert len(set(seen)) == 19
    window.shell.close()
