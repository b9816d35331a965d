"""Columns of a page: beside each other, or below each other where the type is too large."""

from PySide6.QtWidgets import QBoxLayout

from twaim_desk.ui.tokens import Theme

_LARGE = 1.2  # from here on a name of four words has no room in a column


def columns(theme: Theme) -> QBoxLayout:
    """A layout for two columns, of which the first is read first."""
    is_large = theme.scale > _LARGE
    direction = QBoxLayout.Direction
    made = QBoxLayout(direction.TopToBottom if is_large else direction.LeftToRight)
    made.setSpacing(theme.pixels(16))
    return made
