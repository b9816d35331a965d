"""What the window's frame is laid out of, around the page that stays."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

Box = TypeVar("Box", bound=QBoxLayout)


def tight(layout: Box) -> Box:
    """The layout without room around and between what is in it."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def lay_around(layout: QBoxLayout, before: Sequence[QWidget], after: Sequence[QWidget]) -> None:
    """Put these around what stretches, in place of what stood there; that itself stays."""
    for at in reversed(range(layout.count())):
        widget = item.widget() if (item := layout.itemAt(at)) is not None else None
        if widget is not None and not layout.stretch(at):
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
    for at, widget in enumerate(before):
        layout.insertWidget(at, widget)
    for widget in after:
        layout.addWidget(widget)
    for widget in (*before, *after):
        widget.show()  # at once: a layout shows what it was given only later


def line(*, upright: bool = False) -> QFrame:
    """A thin line between two parts of the frame."""
    made = QFrame()
    made.setProperty("line", True)
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
