"""A paper into a file that is printed elsewhere."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import printing as texts


class CannotSaveError(ExpectedError):
    """The disk or the folder did not take the file, or is not the place for it."""

    def __init__(self, detail: str, sentence: str = texts.CANNOT_SAVE) -> None:
        super().__init__(detail, user_message=sentence)


def ask_for_place(parent: QWidget, name: str) -> Path | None:
    """Where the person wants the file to be."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    begin = Path(QStandardPaths.writableLocation(documents)) / f"{name}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(parent, texts.SAVE[0], str(begin), texts.PDF_FILES)
    if not chosen:
        return None
    place = Path(chosen)
    return place if place.suffix.lower() == ".pdf" else place.with_name(f"{place.name}.pdf")


def write_paper(place: Path, content: bytes, never_in: Path | None = None) -> Path:
    """Where the paper now is, whole."""
    if never_in is not None and place.resolve().is_relative_to(never_in.resolve()):
        raise CannotSaveError("not in this folder", texts.NOT_IN_OFFICE)
    try:
        place.write_bytes(content)
    except OSError as error:
        raise CannotSaveError(f"the paper could not be saved: {error.errno}") from error
    return place
