"""Where Tab goes: through the window as it is read, layout by layout."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """What Tab comes to next, the first again after the last; the first where nothing has it.

    Qt goes from a page at once to what is its focus proxy, and never to what was made before that.
    """
    stops = list(_stops(window))
    focused: QWidget | None = window.focusWidget()
    if not stops or focused not in stops:
        return stops[0] if stops else None
    step = 1 if forward else -1
    return stops[(stops.index(focused) + step) % len(stops)]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus, in the order in which it is laid out."""
    takes = widget.focusPolicy() & _TAB == _TAB and widget.focusProxy() is None
    if takes and widget.isEnabled():
        yield widget
    for inner in _inside(widget):
        if not inner.isHidden():
            yield from _stops(inner)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QMainWindow):
        held: QWidget | None = widget.centralWidget()
    elif isinstance(widget, QScrollArea):
        held = widget.widget()
    else:
        held = None
        if (layout := widget.layout()) is not None:
            yield from _laid_out(layout)
    if held is not None:
        yield held


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        if (item := layout.itemAt(at)) is None:
            continue
        widget: QWidget | None = item.widget()
        inner: QLayout | None = item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
