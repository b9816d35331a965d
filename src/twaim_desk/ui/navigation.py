"""Opens places in the window: reads the forms behind it, builds pages, keeps what is preferred."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from twaim_desk.clock import Clock, today
from twaim_desk.errors import MustLeaveError
from twaim_desk.ui import theme as themes
from twaim_desk.ui.ahead import prepare_behind
from twaim_desk.ui.closing import Closing
from twaim_desk.ui.collecting import collector_of
from twaim_desk.ui.door import Door, Entrance
from twaim_desk.ui.error_dialog import CrashHook, show_error
from twaim_desk.ui.idle import Idle
from twaim_desk.ui.office_state import ask_office, tell_notice
from twaim_desk.ui.place import CLOCK, UNDERTAKINGS, Place
from twaim_desk.ui.place_table import PLACES, open_place, open_places
from twaim_desk.ui.preferences import Preferences, keep_preferences
from twaim_desk.ui.redress import redress
from twaim_desk.ui.shell import Shell
from twaim_desk.ui.shipped import Shipped, read_shipped
from twaim_desk.ui.sign_out import SignOut
from twaim_desk.ui.tokens import SCALES, Theme, Worn
from twaim_desk.ui.visit import Visit
from twaim_desk.ui.worker import Worker

if TYPE_CHECKING:
    from twaim_desk.domain.forms import Forms
    from twaim_desk.services.before_office import Association

logger = logging.getLogger(__name__)

WAITING = "waiting"


class Navigation(QObject):
    """The window with its places. Nothing that leads to services is imported before it is shown."""

    opened = Signal()

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock, preferences: Preferences
    ) -> None:
        super().__init__()
        self._app, self._folder, self._clock = app, folder, clock
        self.preferences = preferences
        self._worn = Worn(preferences.theme.look, preferences.theme.scale)
        self.shell = Shell(self._worn)
        self.place = ""
        self.entrance: Entrance | None = None
        self._worker = Worker(self)
        self._crash_hook = CrashHook()
        self._shipped: Shipped | None = None
        self._association: Association | None = None
        self._door = Door(self._worker, folder, clock)
        self._idle = Idle(clock, self)
        self._closing = Closing(self.shell, self._worker)  # hears of failures before they are said
        self._sign_out = SignOut(self._worker, self)
        self._connect()

    def _connect(self) -> None:
        self._worker.failed.connect(self._tell)
        self.shell.place_asked.connect(self.go_to)
        self.shell.look_asked.connect(self.change_look)
        self.shell.larger_asked.connect(self.enlarge)
        self.shell.cover_asked.connect(self.cover)
        self.shell.sign_out_asked.connect(self.sign_out)
        self.shell.back_asked.connect(self._go_back)
        self.shell.closing.connect(self._close)
        self._door.page_ready.connect(self._show)
        self._door.looked.connect(lambda: self.go_to("choose"))
        self._door.entered.connect(self._come_in)
        self._door.uncovered.connect(self.shell.uncover)
        self._door.left.connect(self.sign_out)
        self._idle.alone.connect(self.cover)
        self._sign_out.done.connect(lambda: self._leave_office(""))

    def open(self) -> None:
        """Show the window; the forms are read behind it."""
        self._crash_hook.install()
        self.shell.show()
        folder = self._folder
        self._worker.read(self.shell, lambda: read_shipped(folder), self._use_shipped)

    def go_to(self, place: str, kept: object = None) -> None:
        """Open a place; before one has come in there is only the door.

        `kept` is what the page begins with.
        """
        if self._shipped is None or self.shell.is_covered:
            return
        self._leave_page()
        if self._association is None and place != "choose":
            self._go_to_the_door(self._shipped)
        elif self._association is None or (place == "choose" and self.entrance is None):
            self._show("choose", self._choose_page(self._shipped.forms))
        elif (asked := open_place(place, self.entrance)) is not None:
            self._show(place, self._page_of(asked, self._association, kept))

    def choose(self, name: str) -> None:
        """Look at an association without an office, and remember it."""
        if self._shipped is not None:
            self._prefer(replace(self.preferences, profile=name))
            self._open_association(self._shipped, name)
            self.shell.places = open_places(None)
            self.go_to("start")

    def cover(self) -> None:
        """Hide everything until the same person's password lifts the cover."""
        if self.entrance is not None and not self.shell.is_covered:
            self.shell.cover(self._door.cover_for(self._worn, self.entrance))

    def sign_out(self) -> None:
        """Let another person in; an interview that is not at its end is kept for later."""
        if self.entrance is not None:
            self._leave_page()
            self._sign_out.begin()

    def _go_to_the_door(self, shipped: Shipped) -> None:
        if self._door.has_office():
            self._door.show_sign_in(self._worn)
        else:
            self._door.show_welcome(self._worn, shipped.forms)

    def _come_in(self, entrance: Entrance) -> None:
        if self._shipped is None:
            return
        self.entrance = entrance
        self._use_association(entrance.association)
        self.shell.may_cover = True
        self.shell.is_sample = entrance.sample
        tell_notice(self.shell, entrance)
        self._idle.watch(self.shell)
        first = UNDERTAKINGS if entrance.must_sign else CLOCK
        self.go_to(first if open_place(first, entrance) else "start")
        prepare_behind(self.shell, self._worker, collector_of(self._app))

    def _heed_clock(self, asked: Entrance, behind: bool) -> None:
        """It may be set, and set right again, while the desk is open."""
        if self.entrance is asked and asked.clock_behind is not behind:
            self.entrance = asked._replace(clock_behind=behind)
            tell_notice(self.shell, self.entrance)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, MustLeaveError):
            self._leave_office(error.user_message)
        else:
            show_error(error, self.shell)

    def _leave_office(self, why: str) -> None:
        """Back to the sign-in; nothing of the office stays on the screen."""
        if self.entrance is None:
            return
        self.entrance.desk.store.dispose()
        self.entrance = self._association = None
        self.shell.uncover()
        self.shell.places = frozenset()
        self.shell.may_cover = False
        self.shell.notice = self.shell.notice_leads = ""
        self.shell.tell_backup("", "neutral")
        self.shell.clear()
        self.shell.set_theme(self._worn)
        self._app.clipboard().clear()
        self._door.show_sign_in(self._worn, said=why)

    def _show(self, place: str, page: QWidget) -> None:
        self.place = place
        if self._shipped is not None:
            self._tell_day(self._shipped)
        self.shell.show_page(place, page)
        if self.entrance is not None:
            ask_office(self.shell, self._worker, self.entrance, self._heed_clock)

    def _tell_day(self, shipped: Shipped) -> None:
        """The day that it is now: a window may stay open overnight."""
        from twaim_desk.domain.written_dates import both_calendars

        self.shell.day.setText(both_calendars(today(self._clock), shipped.calendar.table))

    def _go_back(self) -> None:
        """One step back: the page's own, or to the place that led here."""
        back = getattr(self.shell.pages.currentWidget(), "back", None)
        if self.shell.is_covered or self.place == WAITING or (back is not None and back()):
            return
        here = next((place for place in PLACES if place.name == self.place), None)
        self.go_to((here and here.under) or "start")

    def _leave_page(self) -> None:
        leave = getattr(self.shell.pages.currentWidget(), "leave", None)
        if leave is not None:
            leave()

    def _close(self) -> None:
        self._leave_page()
        theme = self._worn
        if self.entrance is not None and not self._closing.may_go(theme, self.entrance.desk):
            self.shell.stays = True
            return
        self._idle.stop()
        self._worker.stop()
        if self.entrance is not None:  # he may have been made to leave meanwhile
            self.entrance.desk.store.dispose()

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
        self._shipped = shipped
        self._tell_day(shipped)
        known = self.preferences.profile in shipped.forms.profiles
        if known and not self._door.has_office():
            self.choose(str(self.preferences.profile))
        else:
            self.go_to("start")
        self.opened.emit()

    def _open_association(self, shipped: Shipped, name: str) -> None:
        from twaim_desk.services.before_office import association_of

        forms, calendar = shipped
        profile = forms.profiles[name]
        self._use_association(association_of(profile, forms.policies[profile.policy], calendar))

    def _use_association(self, association: Association) -> None:
        self._association = association
        self.shell.name.setText(association.profile.letterhead.name)

    def _renew(self, association: Association) -> None:
        """From the next page on the association is as it was changed."""
        if self.entrance is not None:
            self.entrance = self.entrance._replace(association=association)
            self._use_association(association)

    def _page_of(self, place: Place, association: Association, kept: object) -> QWidget:
        from twaim_desk.ui.places import Surroundings

        around = Surroundings(association, today(self._clock), self._worn)
        calls = (self._folder, self._come_in, self._renew)
        visit = Visit(around, self.entrance, self._worker, self.go_to, *calls, kept)
        return place.build(visit)

    def _choose_page(self, forms: Forms) -> QWidget:
        from twaim_desk.ui.choose.page import ChoosePage

        page = ChoosePage(self._worn, forms.profiles, forms.policies)
        page.chosen.connect(self.choose)
        return page

    def _wear(self, theme: Theme) -> None:
        """The page stays, with all that was typed on it, and wears the theme."""
        if self.shell.is_covered:
            return
        before = self.preferences.theme
        self._prefer(replace(self.preferences, theme=theme))
        self._worn.change(theme)
        self.shell.setUpdatesEnabled(False)
        themes.put_on(self._app, theme)
        self.shell.set_theme(self._worn)
        if (page := self.shell.pages.currentWidget()) is not None:
            redress(page, before, theme)
        self.shell.setUpdatesEnabled(True)

    def _prefer(self, preferences: Preferences) -> None:
        self.preferences = preferences
        keep_preferences(self._folder, preferences)
