"""Columns of a page: beside each other, or below each other where the type is too large."""

from PySide6.QtWidgets import QBoxLayout

from twaim_desk.ui.tokens import Theme

_LARGE = 1.2  # from here on a name of four words has no room in a column


class Columns(QBoxLayout):
    """Two columns, of which the first is read first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._theme = theme
        self.setSpacing(theme.pixels(16))
        self.redress()

    def redress(self) -> None:
        """Stand as the size of the type allows."""
        direction, is_large = QBoxLayout.Direction, self._theme.scale > _LARGE
        self.setDirection(direction.TopToBottom if is_large else direction.LeftToRight)


def columns(theme: Theme) -> QBoxLayout:
    """A layout for two columns."""
    return Columns(theme)
