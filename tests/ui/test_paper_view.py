"""A paper on the screen: its pages, its size, its keys."""

import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pdfs import A4_ACROSS, A5, a_pdf
from tests.ui.seeing import press, type_into
from twaim_desk.texts import printing as texts
from twaim_desk.ui import theme as themes
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.widgets.paper_view import ZOOMS, PaperView
from twaim_desk.ui.widgets.pdf_pages import UnreadablePaperError, page_sizes, picture_of
from twaim_desk.ui.worker import Worker

WHITE, BLUE = "#ffffff", "#0000ff"


@pytest.fixture
def worker(desk_app: QApplication) -> Iterator[Worker]:
    """A worker that is stopped at the end."""
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def view(worker: Worker, qtbot: QtBot) -> PaperView:
    """A view of three pages, the first of them drawn."""
    return _show(PaperView(Theme(), worker), a_pdf(3), qtbot)


def _show(view: PaperView, content: bytes, qtbot: QtBot) -> PaperView:
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    with qtbot.waitSignal(view.drawn):
        view.show_paper("إيصال استلام طلب", content)
    return view


def colour(view: PaperView, right: float, down: float) -> str:
    """What is painted at a part of the first page's width and height."""
    frame = view.frame_of(0)
    x, y = frame.x() + right * frame.width(), frame.y() + down * frame.height()
    image = view.viewport().grab().toImage()
    return QColor(image.pixelColor(round(x), round(y))).name()


def test_the_page_is_as_wide_as_the_room(view: PaperView) -> None:
    frame = view.frame_of(0)
    assert 0 < frame.x() < 20
    assert view.viewport().width() - frame.right() < 20
    assert frame.height() == pytest.approx(frame.width() * 595 / 420, abs=2)
    assert view.horizontalScrollBar().maximum() == 0


def test_the_page_is_drawn_in_its_place(view: PaperView) -> None:
    assert colour(view, 0.1, 0.1) == WHITE
    assert colour(view, 150 / 420, 1 - 250 / 595) == BLUE
    assert colour(view, 310 / 420, 1 - 250 / 595) == WHITE


@pytest.mark.parametrize("theme", [Theme(Look.DARK, SCALES[-1]), Theme(Look.LIGHT, SCALES[-1])])
def test_paper_is_white_in_every_look(
    desk_app: QApplication, worker: Worker, qtbot: QtBot, theme: Theme
) -> None:
    themes.put_on(desk_app, theme)
    view = _show(PaperView(theme, worker), a_pdf(1, A4_ACROSS), qtbot)
    assert colour(view, 0.05, 0.05) == WHITE
    assert view.horizontalScrollBar().maximum() == 0
    themes.put_on(desk_app, Theme())


def test_what_is_shown_has_a_name(view: PaperView) -> None:
    assert view.accessibleName() == "معاينة: إيصال استلام طلب. عدد الصفحات: ٣"


def test_page_keys_go_through_the_pages(view: PaperView, qtbot: QtBot) -> None:
    top = view.frame_of(0).top()
    with qtbot.waitSignal(view.drawn):
        press(view, Qt.Key.Key_PageDown)
        press(view, Qt.Key.Key_PageDown)
    assert view.frame_of(0).bottom() < 0
    assert view.frame_of(1).top() < view.viewport().height()
    press(view, Qt.Key.Key_PageUp)
    press(view, Qt.Key.Key_PageUp)
    assert view.frame_of(0).top() == top
    press(view, Qt.Key.Key_End)
    assert 0 < view.frame_of(2).bottom() < view.viewport().height()
    press(view, Qt.Key.Key_Home)
    assert view.frame_of(0).top() == top


def test_plus_and_minus_change_the_size(view: PaperView, qtbot: QtBot) -> None:
    width = view.frame_of(0).width()
    with qtbot.waitSignal(view.drawn):
        press(view, Qt.Key.Key_Plus)
    assert view.frame_of(0).width() == pytest.approx(width * 1.25, abs=1)
    for _ in ZOOMS:
        press(view, Qt.Key.Key_Plus)
    assert view.frame_of(0).width() == pytest.approx(width * ZOOMS[-1], abs=1)
    for _ in ZOOMS:
        press(view, Qt.Key.Key_Minus)
    assert view.frame_of(0).width() == pytest.approx(width * ZOOMS[0], abs=1)


def test_left_is_left_when_the_page_is_wider_than_the_room(view: PaperView) -> None:
    view.zoom(2)
    before = view.frame_of(0).x()
    press(view, Qt.Key.Key_Right)
    assert view.frame_of(0).x() < before
    press(view, Qt.Key.Key_Left)
    assert view.frame_of(0).x() == before


def test_another_width_draws_the_page_anew(view: PaperView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.drawn):
        view.resize(400, 600)
    assert view.frame_of(0).width() < 400
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", range(522, 546))
def test_a_page_is_drawn_once_whatever_the_width(worker: Worker, qtbot: QtBot, width: int) -> None:
    view, drawn = PaperView(Theme(), worker), list[int]()
    view.drawn.connect(drawn.append)
    view.setFixedWidth(width)
    _show(view, a_pdf(), qtbot)
    for _ in range(3):
        view.viewport().repaint()
        qtbot.waitUntil(lambda: not view._awaited)
    assert drawn == [0]


def test_only_what_is_seen_is_kept(worker: Worker, qtbot: QtBot) -> None:
    view = _show(PaperView(Theme(), worker), a_pdf(40), qtbot)
    bar = view.verticalScrollBar()
    for at in range(0, bar.maximum(), bar.maximum() // 10):
        bar.setValue(at)
        view.viewport().repaint()
    qtbot.waitUntil(lambda: not view._awaited)
    assert len(view._pictures) <= 3


@pytest.mark.parametrize("content", [b"", b"nothing of it", a_pdf()[:200]])
def test_a_broken_paper_is_one_sentence(worker: Worker, qtbot: QtBot, content: bytes) -> None:
    view = PaperView(Theme(), worker)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.opened):
        view.show_paper("إيصال", content)
    assert view.accessibleName() == texts.UNREADABLE
    type_into(view, "+-")
    view.grab()


def test_the_last_of_two_papers_stays(view: PaperView, qtbot: QtBot) -> None:
    view.show_paper("الأولى", a_pdf(2))
    with qtbot.waitSignal(view.drawn):
        view.show_paper("الثانية", a_pdf(1))
    assert view.accessibleName() == "معاينة: الثانية. عدد الصفحات: ١"


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200), st.integers(0, 600))
def test_any_bytes_are_a_paper_or_refused(noise: bytes, at: int) -> None:
    content = a_pdf()[:at] + noise + a_pdf()[at + len(noise) :]
    with suppress(UnreadablePaperError):
        for page, _ in enumerate(page_sizes(content)):
            assert picture_of(content, page, 0.2).pixels


def test_pages_are_drawn_from_several_threads_at_once() -> None:
    content, seen = a_pdf(2), []

    def draw() -> None:
        for at in (0, 1, 0, 1):
            seen.append(picture_of(content, at, 1).pixels)

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 16
    assert set(seen) == {picture_of(content, 0, 1).pixels}
    assert [pytest.approx(A5, abs=0.01)] * 2 == page_sizes(content)
