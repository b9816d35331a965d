"""The window: a bar with the association and the day, a rail of places, the page, the keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from twaim_desk.texts import shell as texts
from twaim_desk.ui import icons
from twaim_desk.ui.frame import lay_around, line, tight
from twaim_desk.ui.place import Place
from twaim_desk.ui.place_table import PLACES
from twaim_desk.ui.tab_order import next_stop
from twaim_desk.ui.tokens import Look, Theme
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.pill import Pill

_PLACE_KEYS = (("F2", "interview", texts.NEW_INTERVIEW), ("F3", "search", texts.SEARCH))
_RAIL_ENDS, _RAIL_GAP, _RAIL_DRAWING = 12, 6, 24


class Shell(QMainWindow):
    """Holds one page at a time; what the places are is asked of the one who opened it."""

    place_asked = Signal(str)
    look_asked = Signal()
    larger_asked = Signal()
    cover_asked = Signal()
    sign_out_asked = Signal()
    back_asked = Signal()
    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(texts.PROGRAM)
        self.resize(1366, 768)
        self.name = label(texts.PROGRAM, "subtitle")
        self.day = label(texts.OPENING, "soft")
        self.day.setAccessibleDescription(texts.TODAY)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self._layers = QStackedWidget()
        self.setCentralWidget(self._layers)
        middle, whole = QWidget(), QWidget()
        self._across, self._down = tight(QHBoxLayout(middle)), tight(QVBoxLayout(whole))
        self._across.addWidget(self.pages, 1)
        self._down.addWidget(middle, 1)
        self._layers.addWidget(whole)
        self.places: frozenset[str] = frozenset()
        self.is_sample = self.may_cover = self.stays = False
        self.notice = self.notice_leads = ""
        self._backup = ("", "neutral")
        self.place_buttons: dict[str, QToolButton] = {}
        self.set_theme(theme)
        self._key(Qt.Key.Key_F11, self.larger_asked.emit)
        for name, place, _ in _PLACE_KEYS:
            self._key(Qt.Key[f"Key_{name}"], partial(self.place_asked.emit, place))
        self._key(Qt.Key.Key_F12, self.cover_asked.emit)
        self._key(Qt.Key.Key_F12 | Qt.KeyboardModifier.ShiftModifier, self.sign_out_asked.emit)
        self._key(Qt.Key.Key_Escape, self.back_asked.emit)
        # Not by focusNextPrevChild: Qt asks that of widgets too that are half taken apart.
        self._key(Qt.Key.Key_Tab, partial(self._step, forward=True))
        self._key(Qt.Key.Key_Backtab, partial(self._step, forward=False))
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._let_enter_press)

    def set_theme(self, theme: Theme) -> None:
        """Lay the frame out anew for a theme; the page stays, with what has the focus in it."""
        self.theme = theme
        above, beside = [self._bar(), line()], [self._rail(), line(upright=True)]
        if self.notice:
            above.append(self._notice_band())
        below = [line(), self._footer()]
        for layout, before, after in (
            (self._across, beside, []),
            (self._down, above, below),
        ):
            lay_around(layout, before, after)

    def show_page(self, place: str, page: QWidget) -> None:
        """Show a page in place of the one before, which goes away."""
        self.clear()
        self.pages.addWidget(page)
        self.sample.setVisible(self.is_sample)
        for name, button in self.place_buttons.items():
            button.setVisible(name in self.places)
            button.setChecked(name == place)
        page.setFocus()

    @property
    def is_covered(self) -> bool:
        """Whether nothing of the desk can be seen."""
        return self._layers.count() > 1

    def cover(self, page: QWidget) -> None:
        """Hide everything under a page; what has the focus keeps it for later."""
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.setFocus()

    def uncover(self) -> None:
        """Show everything again as it was."""
        cover = self._layers.widget(1)
        if cover is not None:
            self.take_off(cover)

    def take_off(self, layer: QWidget) -> None:
        """Take one layer away; what lies under it has the focus again."""
        focused: QWidget | None = self.pages.focusWidget()
        self._layers.removeWidget(layer)
        layer.deleteLater()
        if focused is not None and not self.is_covered:
            focused.setFocus()

    def tell_backup(self, sentence: str, tone: str) -> None:
        """Say how old the last backup is; it stays on screen."""
        self._backup = (sentence, tone)
        self.backup.say(sentence, tone, "database-backup" if tone == "neutral" else "")
        self.backup.setVisible(bool(sentence))

    def clear(self) -> None:
        """Take the page away."""
        before = self.pages.currentWidget()
        if before is not None:
            self.pages.removeWidget(before)
            before.hide()
            before.deleteLater()  # and keeps its parent: what Python owns the collector destroys

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let everything be kept before the window goes away, or stay."""
        self.stays = False
        self.closing.emit()
        event.setAccepted(not self.stays)

    def _step(self, *, forward: bool) -> None:
        """Tab goes as one reads."""
        if (stop := next_stop(self, forward=forward)) is not None:
            reason = Qt.FocusReason
            stop.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)

    def _let_enter_press(self, _: QWidget | None, now: QWidget | None) -> None:
        """Enter presses the button with the focus, as Space does; the key that led to it does not.

        Qt has it so in dialogs alone. What sees to Enter itself, and to Ctrl+Enter, is left alone.
        """
        if isinstance(now, QPushButton) and self.isAncestorOf(now) and not _sees_to_enter(now):
            now.setAutoDefault(True)

    def _key(self, key: Qt.Key | QKeyCombination, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(act)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bar")
        across = QHBoxLayout(bar)
        side = self.theme.pixels(24)
        across.setContentsMargins(side, self.theme.pixels(12), side, self.theme.pixels(12))
        across.addWidget(self.name)
        self.sample = Pill(texts.SAMPLE, "warning")
        across.addWidget(self.sample)
        self.sample.setVisible(self.is_sample)
        across.addStretch()
        across.addWidget(self.day)
        return bar

    def _notice_band(self) -> QFrame:
        """What stands over every page until it is seen to."""
        band = QFrame()
        band.setProperty("band", "notice")
        across = QHBoxLayout(band)
        side = self.theme.pixels(24)
        across.setContentsMargins(side, self.theme.pixels(8), side, self.theme.pixels(8))
        across.setSpacing(self.theme.pixels(12))
        across.addWidget(label(self.notice, "strong", wrap=True), 1)
        if self.notice_leads:
            see_to = QPushButton(texts.SEE_TO)
            see_to.clicked.connect(lambda: self.place_asked.emit(self.notice_leads))
            across.addWidget(see_to)
        return band

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setAccessibleName(texts.PLACES)
        rail.setFixedWidth(self.theme.pixels(92))
        down = QVBoxLayout(rail)
        margin = self.theme.pixels(8)
        # Words grow, drawings a little: in the largest type all places still stand in 768 pixels.
        down.setContentsMargins(margin, _RAIL_ENDS, margin, _RAIL_ENDS)
        down.setSpacing(_RAIL_GAP)
        chosen = {name for name, button in self.place_buttons.items() if button.isChecked()}
        for place in PLACES:
            if place.rail:
                button = self._rail_button(place, is_chosen=place.name in chosen)
                down.addWidget(button)
        down.addStretch()
        dark = self.theme.look is Look.DARK
        look = self._place_button(texts.LIGHT if dark else texts.DARK, "sun" if dark else "moon")
        look.clicked.connect(self.look_asked)
        down.addWidget(look)
        return rail

    def _rail_button(self, place: Place, *, is_chosen: bool) -> QToolButton:
        button = self._place_button(place.title, place.drawing)
        button.setCheckable(True)
        button.setChecked(is_chosen)
        button.clicked.connect(lambda: self.place_asked.emit(place.name))
        if place.name not in self.places:
            button.hide()  # before it stands in the rail, which would make room for it
        self.place_buttons[place.name] = button
        return button

    def _place_button(self, title: str, drawing: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setAccessibleName(title)
        button.setIcon(icons.icon(drawing, self.theme))
        size = min(self.theme.pixels(22), _RAIL_DRAWING)
        button.setIconSize(QSize(size, size))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        across = QHBoxLayout(footer)
        side = self.theme.pixels(24)
        across.setContentsMargins(side, self.theme.pixels(4), side, self.theme.pixels(4))
        for key, place, title in _PLACE_KEYS:
            if place in self.places:
                act = partial(self.place_asked.emit, place)
                across.addWidget(self._key_button(key, title, act))
        across.addWidget(self._key_button("F11", texts.LARGE_TYPE, self.larger_asked.emit))
        if self.may_cover:
            across.addWidget(self._key_button("F12", texts.COVER, self.cover_asked.emit))
            leave = self._key_button("Shift+F12", texts.SIGN_OUT, self.sign_out_asked.emit)
            across.addWidget(leave)
        across.addWidget(self._key_button("Esc", texts.BACK, self.back_asked.emit))
        across.addStretch()
        self.backup = Pill("", "neutral")
        across.addWidget(self.backup)
        self.tell_backup(*self._backup)  # only now, or it is a window of its own
        return footer

    def _key_button(self, key: str, title: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(f"\u2066{key}\u2069  {title}")
        button.setProperty("kind", "quiet")
        button.setAccessibleName(title)
        button.clicked.connect(act)
        return button


def _sees_to_enter(button: QWidget) -> bool:
    """Whether something around the button has an Enter of its own."""
    around = button.parentWidget()
    while around is not None:
        if getattr(around, "own_enter", False):
            return True
        around = around.parentWidget()
    return False
