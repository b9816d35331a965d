"""What a person's hands do at the desk: rows by their digits, lists by arrows, fields by Tab."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from twaim_desk.texts.search import OPEN_REQUEST
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.requests.paper_page import ListPaperPage
from twaim_desk.ui.widgets.long_edit import LongEdit
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Rows

if TYPE_CHECKING:
    from tests.tour.play import Tour

Key = Qt.Key
PASSWORD = "sample-sample"
_NUMBER = re.compile(r"[A-Z]{2}-\d{4}-\d{6}")
MOST_TABS, MOST_FIELDS = 60, 30


def come_in(tour: "Tour", name: str) -> None:
    """Sign in to the sample office, and see the day's work."""
    tour.wait(lambda: tour.desk.place == "sign_in")
    sign_in(tour, name, PASSWORD)
    at_start(tour)


def sign_in(tour: "Tour", name: str, password: str) -> None:
    """A name and a password, each with Enter."""
    for text in (name, password):
        tour.keys.write(text)
        tour.keys.press(Key.Key_Return)


def at_start(tour: "Tour") -> None:
    """The first page with its lines counted."""
    tour.wait(lambda: tour.desk.place == "start" and bool(_rows(tour)))


def go_home(tour: "Tour") -> None:
    """Back to the first page, one Esc after another."""
    for _ in range(5):
        if tour.desk.place == "start":
            break
        tour.keys.press(Key.Key_Escape)
    at_start(tour)


def open_followed(tour: "Tour") -> None:
    """The request that the tour follows, found by the identity of its person."""
    tour.keys.press(Key.Key_F3)
    tour.keys.write(tour.followed.identity)
    tour.wait(lambda: tour.listed(""))
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.shows(tour.followed.number))
    tab_to(tour, f"{OPEN_REQUEST} {tour.followed.number}")
    tour.keys.press(Key.Key_Return)
    tour.wait(lambda: tour.desk.place == "request" and bool(_rows(tour)))


def choose(tour: "Tour", title: str) -> None:
    """The row with this title by its digit; beyond the tenth, by Tab and Enter."""
    tour.wait(lambda: any(_titled(title, name) for name in _rows(tour)))
    digit = next((digit for name, digit in _rows(tour).items() if _titled(title, name)), "")
    if digit:
        tour.keys.write(digit)
    else:
        tab_to(tour, title)
        tour.keys.press(Key.Key_Return)


def pick(tour: "Tour", listed: str, said: str) -> None:
    """With the arrows to the line of a list that says this; the list has the focus."""
    tour.wait(lambda: _focused_name(tour) == listed and _count(tour) > 0)
    for _ in range(_count(tour)):
        focused = tour.desk.shell.focusWidget()
        if not isinstance(focused, PickedList) or said in focused.currentItem().text():
            return
        tour.keys.press(Key.Key_Down)
    tour.problems.append(f"after step {tour.steps}: no line of {listed} says {said}")


def come_to(tour: "Tour", name: str) -> None:
    """Wait until the page puts the cursor here."""
    tour.wait(lambda: _titled(name, _focused_name(tour)))


def tab_to(tour: "Tour", name: str) -> None:
    """With Tab to what has this name."""
    for _ in range(MOST_TABS):
        if _titled(name, _focused_name(tour)):
            return
        tour.keys.press(Key.Key_Tab)
    tour.problems.append(f"after step {tour.steps}: Tab never comes to {name}")


def answer(tour: "Tour", name: str, said: str = "") -> None:
    """Type into the field that has the focus and must be this one, and go on with Enter.

    A choice goes on by its digit alone.
    """
    come_to(tour, name)
    focused = tour.desk.shell.focusWidget()
    if said and isinstance(focused, QLineEdit):
        focused.selectAll()
    tour.keys.write(said)
    if not said or isinstance(focused, QLineEdit):
        tour.keys.press(Key.Key_Return)


def fill(tour: "Tour", said: Mapping[str, str], until: str) -> None:
    """Enter from field to field, each answered as said, until this one has the focus."""
    for _ in range(MOST_FIELDS):
        name = _focused_name(tour)
        if _titled(until, name):
            return
        if isinstance(tour.desk.shell.focusWidget(), QCheckBox):
            if name in said:
                tour.keys.press(Key.Key_Space)
            tour.keys.press(Key.Key_Return)
        elif isinstance(tour.desk.shell.focusWidget(), LongEdit):
            tour.keys.write(said.get(name, ""))
            tour.keys.press(Key.Key_Tab)
        else:
            answer(tour, name, said.get(name, ""))
    tour.problems.append(f"after step {tour.steps}: Enter never comes to {until}")


def see_paper(tour: "Tour", kind: str, name: str) -> None:
    """The paper that the window shows now: pictured, kept beside the pictures, left."""
    tour.wait(lambda: _is_drawn(_page(tour)))
    tour.glance(name)
    tour.keep_paper(kind, f"{name}.pdf")
    tour.keys.press(Key.Key_Escape)


def number_on_screen(tour: "Tour") -> str:
    """The number of a request that stands on the page, without its isolates."""
    said = [one.text() for one in _page(tour).findChildren(QLabel) if one.isVisible()]
    return next((found[0] for one in said if (found := _NUMBER.search(one))), "")


def _is_drawn(page: QWidget) -> bool:
    """Whether the paper stands there and its printers were looked for."""
    if not isinstance(page, PaperPage | ListPaperPage):
        return False
    return page.print.panel.stage is not Stage.PREPARING


def _rows(tour: "Tour") -> dict[str, str]:
    """The digit that stands on every row of the page, by the row's title."""
    shown = [rows for rows in _page(tour).findChildren(Rows) if rows.isVisible()]
    return {one.accessibleName(): _digit(one) for rows in shown for one in rows.buttons}


def _digit(row: QWidget) -> str:
    chips = [one for one in row.findChildren(QLabel) if one.property("role") == "chip"]
    return chips[0].text() if chips else ""


def _titled(title: str, name: str) -> bool:
    return name == title or name.startswith(f"{title}،")


def _page(tour: "Tour") -> QWidget:
    page = tour.desk.shell.pages.currentWidget()
    return page or QWidget()


def _focused_name(tour: "Tour") -> str:
    focused: QWidget | None = tour.desk.shell.focusWidget()
    if isinstance(focused, QPushButton) and not focused.accessibleName():
        return focused.text()
    return "" if focused is None else focused.accessibleName()


def _count(tour: "Tour") -> int:
    focused = tour.desk.shell.focusWidget()
    return focused.count() if isinstance(focused, PickedList) else 0
