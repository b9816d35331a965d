"""The frame of an interview: head, one view at a time, footer."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits
from twaim_desk.ui.interview.footer import InterviewFooter
from twaim_desk.ui.interview.head import InterviewHead
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label


class InterviewFrame(QWidget):
    """Holds the view between head and footer; what has the focus is kept in sight."""

    def __init__(self, theme: Theme, digits: Digits, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view: QWidget = QWidget()
        self._shortcuts: dict[str, QShortcut] = {}
        self.head = InterviewHead(theme, clock, digits)
        self.notice = label("", "notice", wrap=True)
        self.footer = InterviewFooter(theme, digits)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._body = QVBoxLayout(self._inside)
        side, above = theme.pixels(24), theme.pixels(14)
        self._body.setContentsMargins(side, above, side, above)
        self._body.addWidget(self.notice)
        self.notice.hide()
        self.area.setWidget(self._inside)
        self._theme = theme
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        for widget, stretch in ((self.head, 0), (self.area, 1), (self.footer, 0)):
            down.addWidget(widget, stretch)
        # What is laid out anew may have moved away from under the cursor.
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda: self._keep_in_sight(None, QApplication.focusWidget()))
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def put(self, view: QWidget) -> None:
        """Show a view in place of the one before, which goes away; its own keys are left to it."""
        self.leave_view()
        before, self.view = self.view, view
        self.notice.hide()
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(key not in getattr(view, "own_keys", ()))
        self._body.addWidget(view, 1)
        self._body.removeWidget(before)
        before.hide()
        before.deleteLater()
        self.area.verticalScrollBar().setValue(0)
        self.setFocusProxy(view)

    def tell_notices(self, notices: Sequence[str]) -> None:
        """Show above the view what should be known before going on."""
        self.notice.setText("\n".join(notices))
        self.notice.setVisible(bool(notices))

    def on_keys(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Do these on keys, wherever in the page the focus is."""
        for key, act in acts.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self._shortcuts[key] = shortcut

    def leave_field(self) -> None:
        """The field with the focus tells what stands in it."""
        focused = self.focusWidget()
        if self.view.isAncestorOf(focused):
            focused.clearFocus()

    def leave_view(self) -> None:
        """The view notes what nobody answered: a print, a search."""
        leave = getattr(self.view, "leave", None)
        if leave is not None:
            leave()

    def _keep_in_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.show_in_sight(now)

    def show_in_sight(self, widget: QWidget) -> None:
        """Scroll to a part of the view, now and once it is laid out."""
        self._scroll_to(widget)
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if self._inside.isAncestorOf(widget) and widget.isVisible():
            self.area.ensureWidgetVisible(widget, 0, self._theme.pixels(60))
