"""A page in another look: it stays as it is, with all that was typed, and wears the new theme.

Colours and letters come by the style sheet; lengths are those that the page was laid out with.
What draws or measures by itself has a `redress`, which is called last.
"""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLayout,
    QSizePolicy,
    QTableView,
    QWidget,
)

from twaim_desk.ui.tokens import Theme

_ANY = 16_777_215  # Qt's own greatest size: none was set
_BY_SHEET = "_q_stylesheet_"  # Qt's own mark on a size that a style sheet gave


class Lengths:
    """What a length of one theme is in another, to the pixel."""

    def __init__(self, before: Theme, after: Theme) -> None:
        self._before, self._after = before.scale, after

    def of(self, pixels: int) -> int:
        """The same length; no length stays none."""
        return pixels if pixels <= 0 else self._after.pixels(round(pixels / self._before))


def redress(page: QWidget, before: Theme, after: Theme) -> None:
    """Have a page wear another theme than the one it was built with."""
    if before.scale != after.scale:
        lengths = Lengths(before, after)
        for layout in page.findChildren(QLayout):
            _lay_out(layout, lengths)
        for widget in (page, *page.findChildren(QWidget)):
            _measure(widget, lengths)
    for one in (*page.findChildren(QObject), page):
        if callable(draw_anew := getattr(one, "redress", None)):
            draw_anew()


def _lay_out(layout: QLayout, lengths: Lengths) -> None:
    margins = layout.contentsMargins()
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    layout.setContentsMargins(*map(lengths.of, sides))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(lengths.of(layout.horizontalSpacing()))
        layout.setVerticalSpacing(lengths.of(layout.verticalSpacing()))
        for column in range(layout.columnCount()):
            least = layout.columnMinimumWidth(column)
            layout.setColumnMinimumWidth(column, lengths.of(least))
    else:
        layout.setSpacing(lengths.of(layout.spacing()))
    if isinstance(layout, QBoxLayout):
        _space(layout, lengths)


def _space(layout: QBoxLayout, lengths: Lengths) -> None:
    """The room that was added between two things; what stretches has no length of its own."""
    fixed = QSizePolicy.Policy.Fixed
    for at in range(layout.count()):
        item = layout.itemAt(at)
        spacer = None if item is None else item.spacerItem()
        if spacer is None:
            continue
        across, down = spacer.sizePolicy().horizontalPolicy(), spacer.sizePolicy().verticalPolicy()
        if fixed in {across, down}:
            size = spacer.sizeHint()
            spacer.changeSize(lengths.of(size.width()), lengths.of(size.height()), across, down)


def _measure(widget: QWidget, lengths: Lengths) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    if least != QSize(0, 0):
        if not widget.property(f"{_BY_SHEET}minw"):
            widget.setMinimumWidth(lengths.of(least.width()))
        if not widget.property(f"{_BY_SHEET}minh"):
            widget.setMinimumHeight(lengths.of(least.height()))
    if most.width() < _ANY and not widget.property(f"{_BY_SHEET}maxw"):
        widget.setMaximumWidth(lengths.of(most.width()))
    if most.height() < _ANY and not widget.property(f"{_BY_SHEET}maxh"):
        widget.setMaximumHeight(lengths.of(most.height()))
    if isinstance(widget, QTableView):
        rows = widget.verticalHeader()
        rows.setDefaultSectionSize(lengths.of(rows.defaultSectionSize()))
