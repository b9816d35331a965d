"""Opens places in the window: reads the forms behind it, builds pages, keeps what is preferred."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from twaim_desk.clock import Clock, today
from twaim_desk.ui import theme as themes
from twaim_desk.ui.error_dialog import CrashHook, show_error
from twaim_desk.ui.preferences import Preferences, keep_preferences
from twaim_desk.ui.shell import Shell
from twaim_desk.ui.tokens import SCALES, Theme
from twaim_desk.ui.worker import Worker

if TYPE_CHECKING:
    from twaim_desk.domain.forms import CalendarForms, Forms
    from twaim_desk.services.before_office import Association
    from twaim_desk.ui.places import Surroundings
    from twaim_desk.ui.reply_date.page import Kept

logger = logging.getLogger(__name__)


class Shipped(NamedTuple):
    """What is read behind the window after its first painting."""

    forms: Forms
    calendar: CalendarForms


class Navigation(QObject):
    """The window with its places. Nothing that leads to services is imported before it is shown."""

    opened = Signal()

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock, preferences: Preferences
    ) -> None:
        super().__init__()
        self._app, self._folder, self._clock = app, folder, clock
        self.preferences = preferences
        self.shell = Shell(preferences.theme)
        self.place = ""
        self._worker = Worker(self)
        self._crash_hook = CrashHook()
        self._shipped: Shipped | None = None
        self._association: Association | None = None
        self._worker.failed.connect(lambda error: show_error(error, self.shell))
        self.shell.place_asked.connect(self.go_to)
        self.shell.look_asked.connect(self.change_look)
        self.shell.larger_asked.connect(self.enlarge)
        self.shell.closing.connect(self._worker.stop)

    def open(self) -> None:
        """Show the window; the forms are read behind it."""
        self._crash_hook.install()
        self.shell.show()
        folder = self._folder
        self._worker.read(self.shell, lambda: _read_shipped(folder), self._use_shipped)

    def go_to(self, place: str, kept: Kept | None = None) -> None:
        """Open a place; without an association there is only the choice of one.

        `kept` is what the calculator begins with.
        """
        if self._shipped is None:
            return
        if self._association is None or place == "choose":
            place, page = "choose", self._choose_page(self._shipped.forms)
        else:
            page = self._page_of(place, self._association, kept)
        self.place = place
        self.shell.show_page(place, page)

    def choose(self, name: str) -> None:
        """Open the desk of an association and remember it."""
        if self._shipped is not None:
            self._prefer(replace(self.preferences, profile=name))
            self._open_association(self._shipped, name)
            self.go_to("start")

    def change_look(self) -> None:
        """Light becomes dark, dark becomes light."""
        theme = self.preferences.theme
        self._wear(replace(theme, look=theme.look.other))

    def enlarge(self) -> None:
        """The next larger type; after the largest the first again."""
        theme = self.preferences.theme
        at = (SCALES.index(theme.scale) + 1) % len(SCALES)
        self._wear(replace(theme, scale=SCALES[at]))

    def _use_shipped(self, shipped: Shipped) -> None:
        from twaim_desk.domain.written_dates import both_calendars

        self._shipped = shipped
        self.shell.day.setText(both_calendars(today(self._clock), shipped.calendar.table))
        if self.preferences.profile in shipped.forms.profiles:
            self._open_association(shipped, self.preferences.profile)
        self.go_to("start")
        self.opened.emit()

    def _open_association(self, shipped: Shipped, name: str) -> None:
        from twaim_desk.services.before_office import association_of

        forms, calendar = shipped
        profile = forms.profiles[name]
        self._association = association_of(profile, forms.policies[profile.policy], calendar)
        self.shell.name.setText(profile.letterhead.name)

    def _page_of(self, place: str, association: Association, kept: Kept | None) -> QWidget:
        from twaim_desk.ui.places import Surroundings

        around = Surroundings(association, today(self._clock), self.preferences.theme)
        if place == "reply_date":
            from twaim_desk.ui.reply_date.page import ReplyDatePage

            return ReplyDatePage(around, kept)
        if place == "policy":
            from twaim_desk.ui.policy.page import PolicyPage

            return PolicyPage(around)
        return self._start_page(around)

    def _start_page(self, around: Surroundings) -> QWidget:
        from twaim_desk.ui.start.page import StartPage

        page = StartPage(around)
        page.chosen.connect(lambda at: self.go_to(("reply_date", "policy", "choose")[at]))
        return page

    def _choose_page(self, forms: Forms) -> QWidget:
        from twaim_desk.ui.choose.page import ChoosePage

        page = ChoosePage(self.preferences.theme, forms.profiles, forms.policies)
        page.chosen.connect(self.choose)
        return page

    def _wear(self, theme: Theme) -> None:
        self._prefer(replace(self.preferences, theme=theme))
        kept: Kept | None = getattr(self.shell.pages.currentWidget(), "kept", None)
        self.shell.clear()  # a page that is built anew need not be painted over first
        themes.put_on(self._app, theme)
        self.shell.set_theme(theme)
        self.go_to(self.place, kept)

    def _prefer(self, preferences: Preferences) -> None:
        self.preferences = preferences
        keep_preferences(self._folder, preferences)


def _read_shipped(folder: Path) -> Shipped:
    from twaim_desk.log import write_log_to
    from twaim_desk.services.before_office import shipped_calendar, shipped_forms

    write_log_to(folder / "logs")
    return Shipped(shipped_forms(), shipped_calendar())
