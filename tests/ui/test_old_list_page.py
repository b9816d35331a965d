"""An old list through the window: the file, its columns, the preview, the import; and all out."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import TODAY
from tests.ui.seeing import press, words_in
from tests.ui.windows import come_in, window_on
from twaim_desk.domain.identity import with_check_digit
from twaim_desk.domain.old_list.columns import ListField
from twaim_desk.exchange.reading import read_list
from twaim_desk.services.sample.office import PASSWORD, make_sample
from twaim_desk.texts import exchange as exchange_texts
from twaim_desk.texts import export_page, old_list
from twaim_desk.texts import list_import as import_texts
from twaim_desk.texts import old_list_page as page_texts
from twaim_desk.ui.export_all.page import ExportPage
from twaim_desk.ui.navigation import Navigation
from twaim_desk.ui.old_list.mapping_card import MappingCard
from twaim_desk.ui.old_list.page import OldListPage
from twaim_desk.ui.old_list.preview_card import PreviewCard
from twaim_desk.ui.tokens import SCALES, Look, Theme

GOOD, BAD = with_check_digit("110345678"), "1103456789"
LIST = f"""من هو;السجل المدني;رقم الجوال;الجنس;تاريخ الطلب;رقم الطلب;نوع المساعدة
سالم بن فهد العتيبي;{GOOD};0501234567;ذكر;5/6/1440;123;سلة غذائية
نورة بنت سعد الحربي;{BAD};0551234567;أنثى;1441/2/3;124;إيجار
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample office that no test opens."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    make_sample(folder, "twaim", 20, 10, 7, TODAY).desk.store.dispose()
    return folder


@pytest.fixture
def window(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> Iterator[Navigation]:
    """The supervisor in a copy of it."""
    opened = window_on(desk_app, qtbot, Path(shutil.copytree(made, tmp_path / "office")))
    come_in(opened, qtbot, "supervisor")
    yield opened
    opened.shell.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list as an office's Excel saves it in Arabic Windows."""
    place = tmp_path / "قديمة.csv"
    place.write_bytes(LIST.encode("windows-1256"))
    return place


def page_of(window: Navigation) -> OldListPage:
    page = window.shell.pages.currentWidget()
    assert isinstance(page, OldListPage)
    return page


def mapped(window: Navigation, qtbot: QtBot, file: Path) -> MappingCard:
    """The columns of a file on the page."""
    window.go_to("old_list")
    page = page_of(window)
    page.ask_file = lambda: str(file)
    page.file.click()
    qtbot.waitUntil(lambda: isinstance(page.card, MappingCard), timeout=20_000)
    assert isinstance(page.card, MappingCard)
    return page.card


def previewed(page: OldListPage, qtbot: QtBot) -> PreviewCard:
    """The preview after the columns were tried."""
    mapping = page.card
    assert isinstance(mapping, MappingCard)
    mapping.button.click()
    qtbot.waitUntil(lambda: page.card is not mapping, timeout=20_000)
    preview = page.card
    assert isinstance(preview, PreviewCard)
    return preview


def test_a_list_comes_in_and_its_bad_rows_go_out_to_be_mended(
    window: Navigation, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    mapping = mapped(window, qtbot, file)
    page = page_of(window)
    assert "عدد الصفوف ٢" in words_in(page)
    page.card.button.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: old_list.NEEDS_COLUMNS in words_in(page))
    name = mapping.choices[ListField.NAME]
    name.setCurrentIndex(name.findData(0))
    preview = previewed(page, qtbot)
    shown = words_in(page)
    assert "الصالحة: ١" in shown
    assert "المرفوضة: ١" in shown
    assert "سالم بن فهد العتيبي" in preview.detail.text()
    preview.table.setCurrentIndex(preview.model.index(1, 0))
    assert "لا يجتاز التحقق" in preview.detail.text()
    refused = tmp_path / "مرفوضة.xlsx"
    page.ask_place = lambda: str(refused)
    preview.keep.click()
    qtbot.waitUntil(lambda: str(refused) in words_in(page), timeout=20_000)
    assert read_list(refused).headings[-1] == old_list.REASON
    preview.button.click()
    qtbot.waitUntil(lambda: "تم الإدخال. عدد الأشخاص: ١" in words_in(page), timeout=20_000)
    mapped(window, qtbot, file).choices[ListField.NAME].setCurrentIndex(1)
    again = previewed(page_of(window), qtbot)
    assert "المسجَّلة من قبل: ١" in words_in(page_of(window))
    assert not again.button.isEnabled()


def test_it_is_stopped_by_its_button_or_by_leaving_and_nothing_is_in(
    window: Navigation, qtbot: QtBot, file: Path
) -> None:
    mapped(window, qtbot, file).choices[ListField.NAME].setCurrentIndex(1)
    page = page_of(window)
    preview = previewed(page, qtbot)
    others_go_first = Event()
    window._worker.work(page, others_go_first.wait, lambda _: None)
    preview.button.click()
    assert page_texts.IMPORTING in words_in(page)
    assert not page.making.isHidden()
    assert not preview.isEnabled()
    assert page.focusWidget() is page.making.button
    press(page.making.button, Qt.Key.Key_Return)
    others_go_first.set()
    qtbot.waitUntil(lambda: import_texts.STOPPED in words_in(page), timeout=20_000)
    assert page.making.isHidden()
    preview.button.click()
    window.go_to("start")
    assert page.making.course.stopped


def test_what_is_no_list_is_refused_in_one_sentence(
    window: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go_to("old_list")
    page = page_of(window)
    strange = tmp_path / "list.xlsx"
    strange.write_text("<html>")
    page.ask_file = lambda: str(strange)
    page.file.click()
    sentence = exchange_texts.REFUSALS["not_what_it_says"]
    qtbot.waitUntil(lambda: sentence in words_in(page), timeout=20_000)
    assert page.card is None


def test_it_is_walked_with_enter_and_stays_in_another_look(
    window: Navigation, qtbot: QtBot, file: Path
) -> None:
    mapping = mapped(window, qtbot, file)
    page = page_of(window)
    mapping.choices[ListField.NAME].setCurrentIndex(1)
    mapping.choices[ListField.NAME].setFocus()
    for _ in (*mapping.choices, "gender", "likely", "the button itself"):
        focused = page.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.card is not mapping, timeout=20_000)
    assert isinstance(page.card, PreviewCard)
    assert page.focusWidget() is page.card.button
    window.change_look()
    assert page_of(window) is page
    assert isinstance(page.card, PreviewCard)
    assert "عدد الصفوف ٢" in words_in(page)


def test_esc_goes_from_the_preview_to_the_columns(
    window: Navigation, qtbot: QtBot, file: Path
) -> None:
    mapped(window, qtbot, file).choices[ListField.NAME].setCurrentIndex(1)
    page = page_of(window)
    previewed(page, qtbot)
    window._go_back()
    assert isinstance(page.card, MappingCard)
    assert page.card.choices[ListField.NAME].currentIndex() == 1
    window._go_back()
    assert window.place == "manage"


def test_all_data_goes_out_by_two(window: Navigation, qtbot: QtBot, tmp_path: Path) -> None:
    window.go_to("export_all")
    page = window.shell.pages.currentWidget()
    assert isinstance(page, ExportPage)
    assert export_page.WARNING in words_in(page)
    place = tmp_path / "كل شيء"
    page.ask_place = lambda: str(place)
    page.button.click()
    page.line.confirmed.emit("supervisor", PASSWORD)  # himself
    qtbot.waitUntil(page.line.problem.isVisible, timeout=20_000)
    assert not place.with_suffix(".zip").exists()
    page.line.confirmed.emit("admin", PASSWORD)
    qtbot.waitUntil(lambda: "تم إخراج البيانات" in words_in(page), timeout=30_000)
    with ZipFile(place.with_suffix(".zip")) as archive:
        assert "person.csv" in archive.namelist()


def test_the_desk_has_neither_page(desk_app: QApplication, qtbot: QtBot, made: Path) -> None:
    window = window_on(desk_app, qtbot, made)
    come_in(window, qtbot, "desk")
    for place in ("old_list", "export_all"):
        window.go_to(place)
        assert window.place == "start"
    window.shell.close()


@pytest.mark.parametrize("look", list(Look))
def test_it_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, made: Path, tmp_path: Path, file: Path, look: Look
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "office"))
    window = window_on(desk_app, qtbot, folder, Theme(look, SCALES[-1]))
    come_in(window, qtbot, "supervisor")
    mapped(window, qtbot, file).choices[ListField.NAME].setCurrentIndex(1)
    page = page_of(window)
    for _ in range(2):
        qtbot.wait(1)
        assert window.shell.size().toTuple() == (1366, 768)
        assert window.shell.minimumSizeHint().width() <= 1366
        assert page.area.horizontalScrollBar().maximum() == 0
        if isinstance(page.card, MappingCard):
            previewed(page, qtbot)
    window.shell.close()
