"""Puts a theme on the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from twaim_desk import paths
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import shell as texts
from twaim_desk.ui.style_sheet import style_sheet
from twaim_desk.ui.tokens import FAMILY, SIZES, Look, Theme

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_low",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.Link: "primary",
}


def load_fonts() -> None:
    """Make the shipped typeface known to the program."""
    for weight in ("Regular", "Medium", "SemiBold"):
        path = paths.shipped("resources", "fonts", f"IBMPlexSansArabic-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise ExpectedError(f"font is missing: {path.name}", user_message=texts.FONT_MISSING)


def font(theme: Theme, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface at one of the sizes."""
    made = QFont(FAMILY)
    made.setPixelSize(theme.pixels(SIZES[size]))
    made.setWeight(weight)
    return made


def put_on(app: QApplication, theme: Theme) -> None:
    """Give the program its colours, its typeface and its style sheet, unless it has them."""
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:
        return  # every widget there is would be polished anew
    app.setPalette(_palette(theme))
    app.setFont(font(theme))
    app.setStyleSheet(sheet)


def look_of_system() -> Look:
    """Light or dark, as the person has set his computer."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return Look.DARK if scheme is Qt.ColorScheme.Dark else Look.LIGHT


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(theme.colours[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        faint = QColor(theme.colours["text_faint"])
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette
