"""A page is built inside the window: nothing of it is shown before it stands there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import work
from tests.ui.work import at_window

# What is built with nothing handed over to it.
PLACES = (
    "requests", "from_paper", "suspended", "approvals", "answers", "deliveries", "matters",
    "officers", "month", "figures", "manage", "health", "holidays", "association", "services",
    "approved_answers", "shelf", "old_list", "export_all", "backups", "password", "committees",
)  # fmt: skip


class Watch(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look on; stop nothing."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.mark.parametrize("role", ["supervisor", "auditor"])
def test_no_part_of_a_page_is_a_window(
    desk_app: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    role: str,
) -> None:
    office = work.sample(tmp_path)
    with at_window(desk_app, qtbot, office, role) as walk:
        watch = Watch()
        desk_app.installEventFilter(watch)
        for place in PLACES:
            walk.window.go_to(place)
        desk_app.removeEventFilter(watch)
        assert watch.shown == []
