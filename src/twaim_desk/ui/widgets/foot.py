"""The buttons of a page that stay in sight however far it is scrolled."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page


def stand_at_foot(page: Page, theme: Theme, *buttons: QPushButton) -> QWidget:
    """The foot of a page, the last button at the end where one stops reading."""
    foot = QWidget()
    across = QHBoxLayout(foot)
    across.setContentsMargins(*(theme.pixels(at) for at in (24, 8, 24, 12)))
    across.setSpacing(theme.pixels(12))
    for button in buttons[:-1]:
        across.addWidget(button)
    across.addStretch()
    across.addWidget(buttons[-1])
    outside = page.layout()
    if outside is None:
        raise RuntimeError("a page has its layout")
    outside.addWidget(foot)
    return foot
