"""Every page of the day's work: it fits the smallest screen, and every control has its name."""

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services.offices import is_arabic
from tests.ui import work
from tests.ui.test_window import _controls
from tests.ui.work import LACKING, at_window, completed, desk_of, held
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.services import booklet, exceptions, interviews, referrals
from twaim_desk.ui.tokens import SCALES, Look, Theme
from twaim_desk.ui.widgets.basics import Page

OF_A_DRAFT, OF_A_REQUEST = ("exception", "refer"), ("request", "correct")
OF_A_ROUND, ROUND = ("survey", "survey_sheets"), 2
PLACES = {
    "desk": ("start", "answers", "deliveries", "suspended", "requests", "morning_list",
             "from_paper", "shelf", *OF_A_DRAFT, *OF_A_REQUEST),
    "supervisor": ("start", "requests", "approvals", "from_paper", "approved_answers", "shelf",
                   "surveys", *OF_A_ROUND, "improvements", "office_visits", "management",
                   "liaison_report", "shortcomings"),
    "researcher": ("start", "referrals"),
    "liaison": ("start", "matters", "ahead"),
    "admin": ("start", "health", "recordings", "counter"),
}  # fmt: skip


class Office(NamedTuple):
    """An office with something in every list."""

    folder: Path
    draft: str
    request: str


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A sample office in which something waits for everybody."""
    folder = work.sample(tmp_path_factory.mktemp("made"))
    with desk_of(folder, "desk") as desk:
        request = completed(desk)
        draft = held(desk, (LACKING,))
        exceptions.ask_approval(desk, draft, [LACKING], "لم يُصدر السجل بعد")
        referrals.refer(desk, interviews.start(desk).uuid, ReferralReason.NEEDS_STUDY)
    with desk_of(folder, "supervisor") as desk:
        booklet.reserve(desk, 3)
    return Office(folder, draft, request)


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("role", list(PLACES))
def test_it_fits_in_the_largest_type_and_every_control_has_a_name(
    role: str,
    look: Look,
    office: Office,
    desk_app: QApplication,
    qtbot: QtBot,
) -> None:
    with at_window(desk_app, qtbot, office.folder, role, Theme(look, SCALES[-1])) as walk:
        for place in PLACES[role]:
            kept = {**dict.fromkeys(OF_A_DRAFT, office.draft),
                    **dict.fromkeys(OF_A_REQUEST, office.request),
                    **dict.fromkeys(OF_A_ROUND, ROUND)}.get(place)  # fmt: skip
            walk.window.go_to(place, kept)
            assert walk.window.place == place
            page = walk.page
            assert isinstance(page, Page)
            walk.wait(lambda page=page: is_filled(page))  # type: ignore[misc]
            size = walk.window.shell.minimumSizeHint()
            assert size.width() <= 1366, place
            assert size.height() <= 768, place
            assert page.area.horizontalScrollBar().maximum() == 0, place
            for control in _controls(page):
                seen = QAccessible.queryAccessibleInterface(control)
                assert seen is not None
                assert is_arabic(seen.text(QAccessible.Text.Name)), (place, control)


def is_filled(page: QWidget) -> bool:
    """Whether what the page asked for has come; a page without a list has nothing to ask for."""
    if any(getattr(page, name, page) is None for name in ("opened", "card")):
        return False
    shown = getattr(page, "list", None) or getattr(page, "rows", None)
    return shown is None or not hasattr(shown, "count") or shown.count() > 0 or empty(page)


def empty(page: QWidget) -> bool:
    """Whether the page, or its list, says that there is nothing."""
    says = (getattr(page, "note", None), getattr(getattr(page, "list", None), "nothing", None))
    return any(one is not None and bool(one.text()) for one in says)
