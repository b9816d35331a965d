"""Icons in the colours of the theme, from the shipped line drawings."""

from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from twaim_desk import paths
from twaim_desk.ui.tokens import Theme


def pixmap(name: str, theme: Theme, colour: str, size: int = 22) -> QPixmap:
    """The drawing in a colour of the theme."""
    return drawn(name, theme.colours[colour], theme.pixels(size))


def drawn(name: str, colour: str, side: int) -> QPixmap:
    """The drawing so large, sharp on this screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixels = round(side * ratio)
    drawing = paths.shipped("resources", "icons", f"{name}.svg").read_text("utf-8")
    drawing = drawing.replace("currentColor", colour)
    for length in ("width", "height"):
        drawing = drawing.replace(f'{length}="24"', f'{length}="{pixels}"', 1)
    made = QPixmap()
    made.loadFromData(drawing.encode(), "SVG")
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, theme: Theme) -> QIcon:
    """The drawing as an icon, brighter where it is chosen."""
    made = QIcon(pixmap(name, theme, "text_soft"))
    made.addPixmap(pixmap(name, theme, "on_primary_soft"), QIcon.Mode.Normal, QIcon.State.On)
    return made
