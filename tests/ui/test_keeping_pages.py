"""Recordings, approved answers and the shelf in the real window, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pdfs import A4_ACROSS, a_pdf
from tests.services import offices as service_offices
from tests.services.test_desk_tools import sound
from tests.ui.interviewing import ENTER, ESCAPE, Sitting, sitting
from tests.ui.printing_desk import Printers
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.services import approved_answers, shelf
from twaim_desk.services.recordings import file_of, keep_recording
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import interview_page as interview_texts
from twaim_desk.texts import keeping as texts
from twaim_desk.ui.keeping.list_page import KeepForm, ListPage
from twaim_desk.ui.keeping.recordings_page import RecordingsPage
from twaim_desk.ui.keeping.shelf_page import ShelfPage
from twaim_desk.ui.printing.panel import Stage

OURS = 2  # the request form and the guide of channels, which the program prints
FILE = {"tool": "guide", "title": "دليل الخدمات", "version": "١٤٤٧"}
SHIFT, TAB = Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Tab


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was played, on a computer that can play."""
    heard: list[Path] = []
    for page in ("keeping.recordings_page", "interview.page"):
        monkeypatch.setattr(f"twaim_desk.ui.{page}.play", heard.append)
    for page in ("keeping.recordings_page", "interview.recording"):
        monkeypatch.setattr(f"twaim_desk.ui.{page}.can_play", lambda: True)
    return heard


def gone_to(walk: Walk, place: str) -> ListPage:
    """The page of a place, with its list read."""
    walk.window.go_to(place)
    page = walk.page
    assert isinstance(page, ListPage)
    return page


def shown(page: ListPage) -> str:
    return "\n".join(page.list.item(row).text() for row in range(page.list.count()))


def form_of(walk: Walk, page: ListPage) -> KeepForm:
    walk.wait(lambda: page.form is not None)
    assert page.form is not None
    return page.form


def test_a_recording_is_chosen_heard_and_removed_by_keys(
    desk_app: QApplication,
    qtbot: QtBot,
    office: Path,
    tmp_path: Path,
    played: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "a.wav"
    chosen.write_bytes(sound(23))
    monkeypatch.setattr(RecordingsPage, "choose_file", lambda _: str(chosen))
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = gone_to(walk, "recordings")
        walk.wait(lambda: page.list.count() == 5)
        assert shown(page).count(texts.NOT_RECORDED) == 5
        walk.type("2")
        walk.sees(texts.RECORDING_REFUSALS["none"])
        walk.press(Qt.Key.Key_Down)
        walk.type("1")
        walk.sees(texts.RECORDING_KEPT)
        walk.wait(lambda: texts.RECORDED.format(seconds="٢٣") in shown(page))
        walk.type("٢")
        assert played == [file_of(office, "short-feminine")]
        walk.type("3")
        walk.sees(texts.REMOVE_SURE)
        assert file_of(office, "short-feminine") is not None
        walk.type("3")
        walk.sees(texts.RECORDING_REMOVED)
        assert file_of(office, "short-feminine") is None
        chosen.write_bytes(b"none")
        walk.type("1")
        walk.sees(texts.RECORDING_REFUSALS["no_sound"])


def test_an_answer_is_added_changed_and_retired_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = gone_to(walk, "approved_answers")
        walk.wait(lambda: page.list.count() > 0)
        walk.type("1")
        form = form_of(walk, page)
        walk.type("متى يُفتح المكتب؟")
        walk.press(ENTER)
        form.button.click()
        problem = answer_texts.NOT_WRITTEN.format(label=texts.ANSWER)
        walk.sees(problem)
        walk.type("من الأحد إلى الخميس")
        walk.press(TAB)
        walk.type("المادة ٣")
        walk.press(ENTER)
        walk.sees(texts.ANSWER_ADDED)
        walk.wait(lambda: "متى يُفتح المكتب؟" in page.list.item(0).text())
        page.list.setCurrentRow(0)
        walk.sees("متى يُفتح المكتب؟\nمن الأحد إلى الخميس\nالمادة ٣")
        walk.type("2")
        form_of(walk, page)
        walk.type(" غدًا")
        walk.press(ENTER)
        walk.press(TAB)
        walk.press(ENTER)
        walk.wait(lambda: "غدًا" in page.list.item(0).text())
        page.list.setCurrentRow(0)
        walk.type("3")
        walk.sees(texts.ANSWER_RETIRED)
    with desk_of(office, "supervisor") as desk:
        lines = approved_answers.approved_answers(desk)
        ours = [one.active for one in lines if one.question.startswith("متى يُفتح المكتب؟")]
        assert ours == [False, False]


def test_a_file_is_put_on_the_shelf_and_opened(
    desk_app: QApplication,
    qtbot: QtBot,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "a.pdf"
    chosen.write_bytes(a_pdf(2))
    monkeypatch.setattr(ShelfPage, "choose_file", lambda _: str(chosen))
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = gone_to(walk, "shelf")
        assert isinstance(page, ShelfPage)
        walk.sees(texts.NO_FILES)
        walk.type("3")
        form_of(walk, page)
        walk.type("2")
        walk.type("دليل الخدمات")
        walk.press(ENTER)
        walk.type("1447")
        walk.press(ENTER)
        walk.sees(texts.FILE_PUT)
        walk.wait(lambda: texts.NEWEST in shown(page))
        page.list.setCurrentRow(OURS)
        walk.press(ENTER)
        walk.wait(lambda: len(page.opened.sizes) == 2)
        walk.sees(texts.FILE_VIEW.format(title="دليل الخدمات", version="1447"))
        assert walk.focused() is page.opened
        assert page.back()
        assert walk.focused() is page.list


def test_a_file_of_the_shelf_is_printed_and_each_print_is_in_the_trail(
    desk_app: QApplication,
    qtbot: QtBot,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printers = Printers()
    monkeypatch.setattr("twaim_desk.ui.keeping.shelf_page.printing_here", printers.printing)
    (tmp_path / "a.pdf").write_bytes(a_pdf(2, A4_ACROSS))
    with desk_of(office, "supervisor") as desk:
        shelf.put_file(desk, tmp_path / "a.pdf", FILE)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = gone_to(walk, "shelf")
        assert isinstance(page, ShelfPage)
        walk.wait(lambda: page.list.count() == OURS + 1)
        page.list.setCurrentRow(OURS)
        walk.type("2")
        walk.wait(lambda: page.panel is not None and page.panel.stage is Stage.READY)
        panel = page.panel
        assert panel is not None
        walk.press(Qt.Key.Key_F9)
        walk.wait(lambda: panel.stage is Stage.ASKING)
        walk.type("1")
        walk.wait(lambda: not page.lines.isHidden())
        assert [(one.content, one.media) for one in printers.orders] == [
            (a_pdf(2, A4_ACROSS), "A4")
        ]
    with desk_of(office, "auditor") as desk:
        assert ("shelf.print", "done", "desk") in service_offices.trail_of(desk)


def test_the_form_of_the_policy_is_a_line_of_the_shelf_and_printed_empty(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = gone_to(walk, "shelf")
        walk.wait(lambda: page.list.count() == OURS)
        assert "نموذج طلب خدمة" in shown(page)
        walk.type("1")
        walk.wait(lambda: walk.window.place == "empty_forms")
        walk.sees("نموذج طلب خدمة", "المساعدة النقدية")
        walk.window.shell.back_asked.emit()
        walk.wait(lambda: walk.window.place == "shelf")


def test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(a_pdf())
    with desk_of(office, "supervisor") as desk:
        shelf.put_file(desk, tmp_path / "a.pdf", FILE)
    with sitting(desk_app, qtbot, office) as seat:
        seat.begin()
        seat.walk("service")
        seat.press(Qt.Key.Key_F1)
        assert texts.KEY_IN_INTERVIEW in seat.interview.footer.problem.accessibleName()
        before = seat.stored()
        _open_and_leave(seat)
        seat.wait(lambda: seat.window.place == "interview" and seat.block == "service")
        assert seat.stored() == before


def _open_and_leave(seat: Sitting) -> None:
    seat.press(Qt.Key.Key_F1, held=SHIFT)
    seat.wait(lambda: isinstance(seat.page, ShelfPage))
    page = seat.page
    assert isinstance(page, ShelfPage)
    offered = [texts.SHELF_ACTS[name][0] for name in ("open", "print")]
    assert [one.accessibleName() for one in page.acts.buttons] == offered
    seat.wait(lambda: page.list.count() == OURS + 1)
    page.list.setCurrentRow(OURS)
    seat.press(ENTER)
    seat.wait(lambda: len(page.opened.sizes) == 1)
    seat.press(ESCAPE)
    assert seat.focused() is page.list
    seat.press(ESCAPE)


def test_what_is_recorded_is_heard_in_the_interview(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path, played: list[Path]
) -> None:
    (tmp_path / "a.wav").write_bytes(sound())
    with desk_of(office, "admin") as desk:
        for name in ("short-feminine", "promise"):
            keep_recording(desk, name, tmp_path / "a.wav")
    with sitting(desk_app, qtbot, office) as seat:
        seat.begin()
        for block in ("sign", "sign.text", "reply"):
            seat.walk(block)
            seat.press(Qt.Key.Key_F5)
            is_recorded = block != "sign"
            assert (
                interview_texts.LISTEN in seat.interview.footer.problem.accessibleName()
            ) == is_recorded
    assert played == [file_of(office, "short-feminine"), file_of(office, "promise")]
