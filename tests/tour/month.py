"""The walk through the report of a month: shown, made, closed, opened again by two."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from twaim_desk.ui.month.page import MonthPage

if TYPE_CHECKING:
    from tests.tour.play import Tour


def report_of_month(tour: "Tour") -> None:
    """The supervisor, signed in to a sample office, makes the report of the month before.

    The workbook lies beside the pictures.
    """
    tour.desk.go_to("month")
    tour.wait(lambda: tour.shows("نسبة الالتزام بالموعد") and _page(tour).make.isEnabled())
    tour.picture("month")
    _page(tour).ask_file = lambda name: tour.out / f"{name}.xlsx"
    tour.wait(_page(tour).make.isEnabled)
    tour.keys.press(Qt.Key.Key_Return)
    tour.wait(lambda: tour.shows("تم إعداد الملف"))
    tour.picture("month-made")
    tour.wait(_page(tour).close_it.isEnabled)
    tour.keys.write("3")
    tour.wait(_page(tour).reopen.isVisible)
    tour.picture("month-closed")
    tour.wait(_page(tour).reopen.isVisible)
    tour.keys.write("٣")
    tour.keys.write("تصحيح")
    tour.keys.press(Qt.Key.Key_Return)
    tour.keys.write("admin")
    tour.keys.press(Qt.Key.Key_Return)
    tour.keys.write("sample-sample")
    tour.keys.press(Qt.Key.Key_Return)
    tour.wait(_page(tour).close_it.isVisible)
    tour.keys.press(Qt.Key.Key_Escape)
    _expect_file(tour, tour.out)


def _expect_file(tour: "Tour", out: Path) -> None:
    if not list(out.glob("month-*.xlsx")):
        tour.problems.append("no workbook of the month was written")


def _page(tour: "Tour") -> MonthPage:
    page = tour.desk.shell.pages.currentWidget()
    if not isinstance(page, MonthPage):
        raise TypeError("the report of the month is not on screen")
    return page
