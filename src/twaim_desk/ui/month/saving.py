"""Where the workbook of a month goes: a stick that is plugged in is offered, or the desktop."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from twaim_desk.texts import month_page as texts

_REMOVABLE = ("/media/", "/run/media/", "/Volumes/")


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    """The file that the person chose for the workbook, if he did."""
    begin = place_to_offer() / f"{name}.xlsx"
    chosen, _ = QFileDialog.getSaveFileName(parent, texts.MAKE, str(begin), texts.FILES)
    if not chosen:
        return None
    place = Path(chosen)
    return place if place.suffix.lower() == ".xlsx" else place.with_name(f"{place.name}.xlsx")


def place_to_offer() -> Path:
    """A removable disk that can be written to, else the desktop."""
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isReady() and not volume.isReadOnly() and root.startswith(_REMOVABLE):
            return Path(root)
    desktop = QStandardPaths.StandardLocation.DesktopLocation
    return Path(QStandardPaths.writableLocation(desktop))
