"""A paper into a file that is printed elsewhere."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts


class CannotSaveError(ExpectedError):
    """The disk or the folder did not take the file."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail, user_message=texts.CANNOT_SAVE)


def ask_for_place(parent: QWidget, name: str) -> Path | None:
    """Where the person wants the file to be."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    begin = Path(QStandardPaths.writableLocation(documents)) / f"{name}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(parent, texts.SAVE[0], str(begin), texts.PDF_FILES)
    if not chosen:
        return None
    place = Path(chosen)
    return place if place.suffix.lower() == ".pdf" else place.with_name(f"{place.name}.pdf")


def write_paper(place: Path, content: bytes) -> Path:
    """Where the paper now is, whole."""
    try:
        place.write_bytes(content)
    except OSError as error:
        raise CannotSaveError(f"the paper could not be saved: {error.errno}") from error
    return place
