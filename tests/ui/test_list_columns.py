"""The lines of a list: their parts stand below each other, as far as there is room."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twaim_desk.ui.widgets.picked_list import PickedList

SHORT, LONG = "١", "TW-1448-000094 حصة عبدالعزيز"


def shown(qtbot: QtBot, lines: list[list[str]], width: int) -> PickedList:
    """A list of this width with these lines, none of them chosen."""
    made = PickedList("قائمة")
    qtbot.addWidget(made)
    made.resize(width, 200)
    made.fill([(parts, parts[0]) for parts in lines])
    made.setCurrentRow(-1)
    made.show()
    return made


def last_column(made: PickedList, row: int) -> QImage:
    """What is painted beyond the first column of a line."""
    whole = made.viewport().grab().toImage()
    line = made.visualItemRect(made.item(row))
    first = made.fontMetrics().horizontalAdvance(LONG)
    return whole.copy(0, line.top(), line.width() - first - 30, line.height() - 1)


def test_what_is_the_same_stands_at_the_same_place(desk_app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, [[SHORT, "قبول"], [LONG, "قبول"]], 700)
    assert last_column(made, 0) == last_column(made, 1)


def test_a_part_that_is_missing_leaves_its_place(desk_app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, [[SHORT, "", "قبول"], [LONG, "رفض", "قبول"]], 700)
    whole = last_column(made, 0), last_column(made, 1)
    middle = made.fontMetrics().horizontalAdvance("رفض") + made.fontMetrics().height()
    third = [one.copy(0, 0, one.width() - middle, one.height()) for one in whole]
    assert third[0] == third[1]
    assert len({third[0].pixel(x, third[0].height() // 2) for x in range(third[0].width())}) > 1
    assert whole[0] != whole[1]


def test_without_room_the_parts_run_on(desk_app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, [[SHORT, "قبول"], [LONG, "قبول بعد استكمال المتطلبات كلها"]], 260)
    one, two = (made.visualItemRect(made.item(row)).height() for row in (0, 1))
    assert two > one


def test_larger_type_is_measured_anew(desk_app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, [[SHORT, "قبول"], [LONG, "قبول"]], 900)
    last_column(made, 0)
    larger = made.font()
    larger.setPixelSize(2 * made.fontInfo().pixelSize())
    made.setStyleSheet(f"font-size: {larger.pixelSize()}px")
    assert last_column(made, 0) == last_column(made, 1)
