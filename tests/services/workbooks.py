"""The workbook of a month as it lies in its file."""

from pathlib import Path
from tempfile import TemporaryDirectory

from twaim_desk.domain.month import Month
from twaim_desk.services.desk import Desk
from twaim_desk.services.month import Workbook, write_workbook


def workbook_of(desk: Desk, month: Month, *, names: bool) -> Workbook:
    """What is written of a month, with its hash."""
    with TemporaryDirectory() as folder:
        written = write_workbook(desk, month, Path(folder) / "month.xlsx", names=names)
        return Workbook(written.file.read_bytes(), written.digest, written.closed)
