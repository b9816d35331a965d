"""Brings an office back on a new computer: file, way, words or password, and it works again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twaim_desk.clock import Clock
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.backup import (
    Opened,
    administrators_in,
    open_with_parts,
    restore,
    restore_with_parts,
)
from twaim_desk.services.backup_archive import Manifest, read
from twaim_desk.services.before_office import shipped_calendar
from twaim_desk.services.rehearsal import Comparison, compare
from twaim_desk.texts import backup as common
from twaim_desk.texts import new_computer as texts
from twaim_desk.ui.new_computer.steps import (
    DonePage,
    FilePage,
    NewPasswordPage,
    PartsPage,
    PasswordPage,
    WayPage,
)
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.welcome.page import WaitPage
from twaim_desk.ui.worker import Worker, tried

if TYPE_CHECKING:
    from datetime import date

    from twaim_desk.domain.hijri import HijriTable
    from twaim_desk.services.desk import Desk

Again = Callable[[Theme, str], None]  # the same step, with what is wrong


class NewComputer(QObject):
    """One page after the other; what was typed stays when a step is gone back or fails.

    `page_ready`: a step to be shown. `busy`: only to be waited for. `finished`: the administrator
    of this name signs in next.
    """

    page_ready = Signal(QWidget)
    busy = Signal(QWidget)
    finished = Signal(object, str)

    def __init__(self, worker: Worker, folder: Path, clock: Clock) -> None:
        super().__init__()
        self._worker, self._folder, self._clock = worker, folder, clock
        self._path = ""
        self._manifest: Manifest | None = None
        self._table: HijriTable | None = None
        self._typed = ["", ""]

    def ask_file(self, theme: Theme, problem: str = "") -> None:
        """Which backup?"""
        page = FilePage(theme, self._path)
        page.chosen.connect(lambda path: self._look_into(theme, path))
        self.page_ready.emit(page)
        if problem:
            page.refuse(problem)

    def _look_into(self, theme: Theme, path: str) -> None:
        self._path = path
        if not path:
            self.ask_file(theme, common.NO_FILE)
            return

        def seen(found: tuple[Manifest, HijriTable]) -> None:
            self._manifest, self._table = found
            self._ask_way(theme)

        def job() -> tuple[Manifest, HijriTable]:
            return read(Path(path))[0], shipped_calendar().table

        self._wait(theme, texts.CHECKING, job, seen, self.ask_file)

    def _ask_way(self, theme: Theme) -> None:
        page = WayPage(theme, self._what_it_says())
        page.back_to = lambda: self.ask_file(theme)
        page.chosen.connect(lambda at: self._ask_parts(theme) if at else self._ask_password(theme))
        self.page_ready.emit(page)

    def _what_it_says(self) -> str:
        if self._manifest is None:
            return ""
        return texts.SAYS.format(
            day=self._day(self._manifest.moment.date()),
            people=arabic_indic(str(self._manifest.people)),
            requests=arabic_indic(str(self._manifest.requests)),
        )

    def _ask_password(self, theme: Theme, problem: str = "", name: str = "") -> None:
        page = PasswordPage(theme, texts.PASSWORD_TITLE)
        page.begin_with(name)
        page.back_to = lambda: self._ask_way(theme)
        page.tried.connect(lambda name, password: self._by_password(theme, name, password))
        self.page_ready.emit(page)
        if problem:
            page.refuse(problem)

    def _by_password(self, theme: Theme, name: str, password: str) -> None:
        file = Path(self._path)

        def job() -> Desk:
            return restore(file, self._folder, name, password, self._clock)

        def again(theme: Theme, problem: str) -> None:
            self._ask_password(theme, problem, name)

        self._bring_back(theme, name, job, again)

    def _ask_parts(self, theme: Theme, problem: str = "") -> None:
        page = PartsPage(theme, self._typed)
        page.back_to = lambda: self._ask_way(theme)
        for field in page.fields:
            field.edit.textChanged.connect(lambda: self._keep(page))
        page.chosen.connect(lambda *_: self._open(theme))
        self.page_ready.emit(page)
        if problem:
            page.refuse(problem)

    def _keep(self, page: PartsPage) -> None:
        self._typed = page.typed

    def _open(self, theme: Theme) -> None:
        file, typed = Path(self._path), self._typed

        def job() -> tuple[Opened, list[str]]:
            opened = open_with_parts(file, typed)
            return opened, administrators_in(opened, self._folder, self._clock)

        def ask(made: tuple[Opened, list[str]]) -> None:
            self._ask_new(theme, *made)

        self._wait(theme, texts.CHECKING, job, ask, self._ask_parts)

    def _ask_new(self, theme: Theme, opened: Opened, names: list[str], problem: str = "") -> None:
        page = NewPasswordPage(theme, names)

        def again(theme: Theme, problem: str = "") -> None:
            self._ask_new(theme, opened, names, problem)

        def go_on(name: str, password: str) -> None:
            def job() -> Desk:
                return restore_with_parts(opened, self._folder, name, password, self._clock)

            self._bring_back(theme, name, job, again)

        page.back_to = lambda: self._ask_parts(theme)
        page.chosen.connect(go_on)
        self.page_ready.emit(page)
        if problem:
            page.refuse(problem)

    def _bring_back(self, theme: Theme, name: str, job: Callable[[], Desk], again: Again) -> None:
        file = Path(self._path)

        def restored() -> Comparison:
            desk = job()
            try:
                return compare(desk, file)
            finally:
                desk.store.dispose()

        def tell(made: Comparison) -> None:
            self._typed = ["", ""]
            self._tell(theme, name, made)

        self._wait(theme, texts.RESTORING, restored, tell, again)

    def _tell(self, theme: Theme, name: str, made: Comparison) -> None:
        page = DonePage(theme, self._day(made.made_at.date()), made.lines())
        page.left.connect(lambda: self.finished.emit(theme, name))
        self.page_ready.emit(page)

    def _wait(
        self,
        theme: Theme,
        sentence: str,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        again: Again,
    ) -> None:
        """Do what takes its time; what is refused is said on the page that asked for it."""
        page = WaitPage(theme, sentence)
        self.busy.emit(page)

        def go_on(answer: object) -> None:
            if isinstance(answer, ExpectedError):
                again(theme, answer.user_message)
            else:
                then(answer)

        self._worker.save(page, tried(job), go_on)

    def _day(self, day: date) -> str:
        return "" if self._table is None else both_calendars(day, self._table)
