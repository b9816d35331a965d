"""One of the shipped line drawings on a button, in the colours of the theme."""

from PySide6.QtWidgets import QPushButton

from twaim_desk.ui import icons
from twaim_desk.ui.tokens import Theme


class DrawnButton(QPushButton):
    """A button with a drawing in place of words; its name is said by a tip."""

    def __init__(self, name: str, theme: Theme, drawing: str) -> None:
        super().__init__()
        self._theme, self._drawing = theme, drawing
        self.setProperty("kind", "quiet")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.redress()

    def redress(self) -> None:
        """Draw it for the theme as it is now."""
        self.setIcon(icons.icon(self._drawing, self._theme))
