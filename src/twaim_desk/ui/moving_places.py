"""The places under the manage page where data comes in and goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def old_list(visit: Visit) -> QWidget:
    """An old list to be taken in."""
    from twaim_desk.ui.old_list.page import OldListPage

    return OldListPage(visit)


def export_all(visit: Visit) -> QWidget:
    """All data carried out."""
    from twaim_desk.ui.export_all.page import ExportPage

    return ExportPage(visit)


MOVING = (
    Place(
        "old_list",
        texts.OLD_LIST,
        "",
        old_list,
        texts.OLD_LIST_ABOUT,
        action="list.import",
        rail=False,
        under="manage",
    ),
    Place(
        "export_all",
        texts.EXPORT_ALL,
        "",
        export_all,
        texts.EXPORT_ALL_ABOUT,
        action="export.all",
        rail=False,
        under="manage",
    ),
)
