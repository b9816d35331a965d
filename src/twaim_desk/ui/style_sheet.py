"""The style sheet, made from the tokens."""

from string import Template

from twaim_desk.ui.tokens import SIZES, Theme

# Focus is a ring of 2 px that takes the place of the 1 px border, so nothing moves.
_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; font-size: ${body}px; }
QMainWindow, QDialog, #page, #pages { background: $background; }
QToolTip { background: $text; color: $surface; border: 0; padding: ${p6}px ${p8}px; }
QLabel { background: transparent; }
QLabel[role="caption"] { color: $text_faint; font-size: ${caption}px; }
QLabel[role="captionStrong"] { color: $text_soft; font-size: ${caption}px; font-weight: 600; }
QLabel[role="soft"] { color: $text_soft; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="large"] { font-size: ${large}px; }
QLabel[role="subtitle"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="promise"] { font-size: ${promise}px; font-weight: 600; color: $primary; }
QLabel[role="problem"] { color: $danger; font-size: ${body}px; }
QLabel[tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[tone="danger"] { background: $danger_soft; color: $danger; }
QLabel[tone="neutral"] { background: $neutral_soft; color: $neutral; }
QLabel[tone="primary"] { background: $primary_soft; color: $on_primary_soft; }
QLabel[role="pill"] { font-size: ${caption}px; font-weight: 600; border-radius: ${p12}px;
    padding: ${p3}px ${p12}px; }
QLabel[role="chip"] { background: $neutral_soft; color: $neutral; border-radius: ${p6}px;
    font-size: ${caption}px; font-weight: 600; padding: ${p2}px ${p8}px; }
QPushButton QLabel[role="chip"] { padding: 0; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: ${p10}px; }
QFrame[tone="info"] { background: $info_soft; border: 1px solid $info; border-radius: ${p10}px; }
QFrame[tone="warning"] { background: $warning_soft; border: 1px solid $warning;
    border-radius: ${p10}px; }
QFrame[line="true"] { background: $border; border: 0; }
#bar, #rail, #footer { background: $surface; border: 0; }

QPushButton { background: $surface; border: 1px solid $control; border-radius: ${p6}px;
    padding: ${p7}px ${p14}px; min-height: ${p22}px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 2px solid $focus; padding: ${p6}px ${p13}px; }
QPushButton:disabled { color: $text_faint; border-color: $border; background: $surface_low; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $primary_hover; }
QPushButton[kind="primary"]:pressed { background: $primary_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; }
QPushButton[kind="primary"]:disabled { background: $surface_low; color: $text_faint;
    border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
    color: $text_soft; font-size: ${caption}px; min-height: ${p16}px; padding: ${p4}px ${p8}px; }
QPushButton[kind="quiet"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: ${p3}px ${p7}px; }
QPushButton[kind="row"] { background: $surface; border: 1px solid $border;
    border-radius: ${p10}px; padding: 0; min-height: ${p60}px; }
QPushButton[kind="row"]:hover { background: $hover; border-color: $control; }
QPushButton[kind="row"]:focus { border: 2px solid $focus; background: $surface; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${p8}px;
    padding: ${p8}px ${p2}px; color: $text_soft; font-size: ${caption}px; font-weight: 500; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:focus { border: 2px solid $focus; padding: ${p7}px ${p1}px; }
QToolButton:checked { background: $primary_soft; color: $on_primary_soft; font-weight: 600; }

QPlainTextEdit { background: $surface; border: 1px solid $control; border-radius: ${p6}px;
    padding: ${p6}px; font-size: ${body}px;
    selection-background-color: $primary; selection-color: $on_primary; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: ${p5}px; }
QLineEdit { background: $surface; border: 1px solid $control; border-radius: ${p6}px;
    padding: ${p8}px ${p10}px; min-height: ${p26}px; font-size: ${large}px;
    selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit:focus { border: 2px solid $focus; padding: ${p7}px ${p9}px; }
QLineEdit[refused="true"] { border: 2px solid $danger; padding: ${p7}px ${p9}px; }

QListWidget { background: $surface; border: 1px solid $border; border-radius: ${p8}px; }
QListWidget:focus { border: 2px solid $focus; }
QListWidget::item { padding: ${p8}px ${p10}px; border-bottom: 1px solid $border; }
QListWidget::item:selected { background: $primary_soft; color: $text; }
QTableWidget { background: $surface; border: 1px solid transparent; border-radius: ${p8}px;
    gridline-color: transparent; selection-background-color: transparent; }
QTableWidget:focus { border: 2px solid $focus; }
QTableWidget::item { border: 0; padding: 0; }
QHeaderView, QHeaderView::section { background: $surface; color: $text_faint; border: 0;
    font-size: ${caption}px; padding: ${p4}px 0; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar::handle:vertical { background: $scroll; border-radius: ${p3}px;
    min-height: ${p40}px; margin: ${p2}px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme) -> str:
    """The whole style sheet of a theme."""
    lengths = {f"p{size}": str(theme.pixels(size)) for size in range(1, 61)}
    sizes = {name: str(theme.pixels(size)) for name, size in SIZES.items()}
    return _SHEET.substitute(theme.colours | lengths | sizes)
