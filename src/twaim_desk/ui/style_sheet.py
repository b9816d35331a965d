"""The style sheet, made from the tokens."""

from string import Template

from twaim_desk import paths
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
QLabel[role="largeStrong"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="question"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="saved"] { color: $success; font-size: ${body}px; font-weight: 600; }
QLabel[role="told"] { background: $info_soft; color: $info; font-size: ${body}px;
    font-weight: 600; border-radius: ${p8}px; padding: ${p10}px ${p14}px; }
QLabel[role="notice"] { background: $warning_soft; color: $warning; font-size: ${body}px;
    font-weight: 600; border-radius: ${p8}px; padding: ${p10}px ${p14}px; }
QLabel[role="step"] { color: $text_faint; font-size: ${caption}px; font-weight: 500;
    border-top: ${p3}px solid $border; padding: ${p5}px ${p2}px 0 ${p2}px; }
QLabel[role="step"][tone="done"] { color: $primary; background: transparent;
    border-top-color: $primary; }
QLabel[role="step"][tone="now"] { color: $on_primary_soft; background: transparent;
    font-weight: 700; border-top-color: $focus; }
QLabel[role="state"] { font-size: ${caption}px; font-weight: 600; border-radius: ${p12}px;
    padding: ${p4}px ${p12}px; }
QLabel[tone="success"] { background: $success_soft; color: $success; }
QLabel[role="promise"] { font-size: ${promise}px; font-weight: 600; color: $primary; }
QLabel[role="copied"] { font-size: ${copied}px; font-weight: 600; }
QLabel[role="problem"] { color: $danger; font-size: ${body}px; }
QLabel[role="done"] { color: $success; font-weight: 600; }
QLabel[tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[tone="danger"] { background: $danger_soft; color: $danger; }
QLabel[tone="info"] { background: $info_soft; color: $info; }
QLabel[tone="neutral"] { background: $neutral_soft; color: $neutral; }
QLabel[tone="primary"] { background: $primary_soft; color: $on_primary_soft; }
QLabel[role="pill"] { font-size: ${caption}px; font-weight: 600; border-radius: ${p12}px;
    padding: ${p3}px ${p12}px; }
QLabel[role="chip"] { background: $neutral_soft; color: $neutral; border-radius: ${p6}px;
    font-size: ${caption}px; font-weight: 600; padding: ${p2}px ${p8}px; }
QPushButton QLabel[role="chip"] { padding: 0; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: ${p10}px; }
QFrame[band="info"] { background: $info_soft; border: 1px solid $info; border-radius: ${p10}px; }
QFrame[band="notice"] { background: $warning_soft; border: 0; }
QFrame[line="true"] { background: $border; border: 0; }
#interviewHead { background: $surface; border: 0; border-bottom: 1px solid $border; }
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
QPushButton[kind="primary"]:focus { border: 5px double $focus; padding: ${p3}px ${p10}px;
    background-clip: padding; }
QPushButton[kind="primary"]:disabled { background: $surface_low; color: $text_faint;
    border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
    color: $text_soft; font-size: ${caption}px; min-height: ${p16}px; padding: ${p4}px ${p8}px; }
QPushButton[kind="quiet"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: ${p3}px ${p7}px; }
QPushButton[kind="choice"] { text-align: left; font-size: ${large}px; min-height: ${p24}px; }
QPushButton[kind="choice"][chosen="true"] { background: $primary_soft; color: $on_primary_soft;
    border-color: $primary; font-weight: 600; }
QPushButton[kind="choice"][focused="true"] { border: 2px solid $focus; padding: ${p6}px ${p13}px; }
QPushButton[kind="row"] { background: $surface; border: 1px solid $border;
    border-radius: ${p10}px; padding: 0; min-height: ${p60}px; }
QPushButton[kind="row"]:hover { background: $hover; border-color: $control; }
QPushButton[kind="row"]:focus { border: 2px solid $focus; background: $surface; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${p8}px;
    padding: ${p8}px ${p2}px; color: $text_soft; font-size: ${caption}px; font-weight: 500; }
#rail QToolButton { padding: 4px ${p2}px; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:focus { border: 2px solid $focus; padding: ${p7}px ${p1}px; }
#rail QToolButton:focus { padding: 3px ${p1}px; }
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

QPlainTextEdit { background: $surface; border: 1px solid $control; border-radius: ${p6}px;
    padding: ${p6}px; font-size: ${large}px; }
QPlainTextEdit:focus { border: 2px solid $focus; }
QComboBox { background: $surface; border: 1px solid $control; border-radius: ${p6}px;
    padding: ${p8}px ${p10}px; min-height: ${p26}px; font-size: ${large}px; }
QComboBox:focus { border: 2px solid $focus; padding: ${p7}px ${p9}px; }
QComboBox::drop-down { border: 0; width: ${p20}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control;
    selection-background-color: $primary_soft; selection-color: $text; }
QCheckBox { border: 2px solid transparent; border-radius: ${p6}px; padding: ${p4}px ${p6}px;
    spacing: ${p10}px; font-size: ${large}px; }
QCheckBox:focus { border-color: $focus; }
QCheckBox:disabled { color: $text_faint; }
QCheckBox::indicator { width: ${p18}px; height: ${p18}px; border: 2px solid $control;
    border-radius: ${p4}px; background: $surface; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
    image: url($check); }
QCheckBox::indicator:disabled { border-color: $border; background: $surface_low; }
QListWidget { background: $surface; border: 1px solid $border; border-radius: ${p8}px;
    padding: 1px; }
QListWidget:focus { border: 2px solid $focus; padding: 0; }
QListWidget[empty="true"], QListWidget[empty="true"]:focus { background: transparent;
    border: 1px solid transparent; padding: 1px; }
QLabel[role="nothing"] { color: $text_soft; border: 2px solid transparent;
    border-radius: ${p8}px; padding: ${p8}px ${p10}px; }
QLabel[role="nothing"][ring="true"] { border: 2px solid $focus; }
QListWidget::item { padding: ${p8}px ${p10}px; border-bottom: 1px solid $border; }
QListWidget::item:selected { background: $primary_soft; color: $text; }
QTableView[lines="true"] { background: $surface; border: 1px solid $border; border-radius: ${p8}px;
    gridline-color: $border; selection-background-color: $primary_soft; selection-color: $text;
    padding: 1px; }
QTableView[lines="true"]::item { padding: 0 ${p6}px; }
QTableView[lines="true"]::item:selected { background: $primary_soft; color: $text; }
QTableView[lines="true"]:focus { border: 2px solid $focus; padding: 0; }
QTableView[lines="true"][empty="true"] { background: transparent; border-color: transparent; }
QTableView[lines="true"][empty="true"]:focus { border-color: $focus; }
QProgressBar { background: $neutral_soft; border: 0; border-radius: ${p4}px;
    max-height: ${p8}px; }
QProgressBar::chunk { background: $primary; border-radius: ${p4}px; }
QTableWidget { background: $surface; border: 1px solid transparent; border-radius: ${p8}px;
    gridline-color: transparent; selection-background-color: transparent; }
QTableWidget:focus { border: 2px solid $focus; }
QTableWidget::item { border: 0; padding: 0; }
QHeaderView, QHeaderView::section { background: $surface; color: $text_faint; border: 0;
    font-size: ${caption}px; padding: ${p4}px 0; }
QTableView[lines="true"] QHeaderView::section { padding: ${p4}px ${p6}px; }

/* Always 2 px: another width would draw every page anew. */
#paper { background: $surface_low; border: 2px solid $border; border-radius: ${p8}px; }
#paper:focus { border: 2px solid $focus; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[reading="true"] { background: $surface; border: 1px solid $border;
    border-radius: ${p10}px; padding: 1px; }
QLabel[aside="true"] { border: 2px solid transparent; border-radius: ${p6}px; }
QLabel[aside="true"]:focus { border-color: $focus; }
QScrollArea[reading="true"]:focus { border: 2px solid $focus; padding: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar::handle:vertical { background: $scroll; border-radius: ${p3}px;
    min-height: ${p40}px; margin: ${p2}px; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle:horizontal { background: $scroll; border-radius: ${p3}px;
    min-width: ${p40}px; margin: ${p2}px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme) -> str:
    """The whole style sheet of a theme."""
    lengths = {f"p{size}": str(theme.pixels(size)) for size in range(1, 61)}
    sizes = {name: str(theme.pixels(size)) for name, size in SIZES.items()}
    check = paths.shipped("resources", "icons", f"check-{theme.look}.svg").as_posix()
    return _SHEET.substitute(theme.colours | lengths | sizes | {"check": f'"{check}"'})
