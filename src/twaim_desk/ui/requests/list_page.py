"""The list of requests: narrowed, scrolled however long it is, opened, printed, saved as a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from twaim_desk.domain.digits import written
from twaim_desk.domain.listed_days import days_in_words
from twaim_desk.domain.work_list import Asked, Filters, Key, Stretch
from twaim_desk.errors import ExpectedError
from twaim_desk.services.work_list import (
    MOST_COUNTED,
    Choices,
    ListLine,
    Opened,
    choices,
    open_list,
    read_on,
    read_page,
)
from twaim_desk.texts import request_list as texts
from twaim_desk.ui.requests.list_export import ListExport
from twaim_desk.ui.requests.list_filters import ListFilters
from twaim_desk.ui.requests.list_model import RequestLines
from twaim_desk.ui.requests.list_table import RequestTable
from twaim_desk.ui.requests.page import OpenedFrom
from twaim_desk.ui.widgets.basics import Page, label, set_state
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class RequestListPage(Page):
    """Opens with `Filters`, or with none; only what is looked at is read, by the worker."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=10)
        self._visit = visit
        filters = visit.kept if isinstance(visit.kept, Filters) else Filters()
        self.filters = ListFilters(visit.around.theme, filters)
        self.model = RequestLines(visit.around)
        self.table = RequestTable(visit.around.theme, self.model)
        self.title = label(texts.TITLE if filters.matter is None else texts.MATTERS[filters.matter],
                           "title")  # fmt: skip
        digits = visit.around.association.profile.digits
        self.days = Pill(days_in_words(filters.days, digits), "primary")
        self.days.setVisible(filters.days is not None)
        self.count, self.note = label("", "strong"), label("", "soft", wrap=True)
        self.export = ListExport(visit, self.filters.value)
        self._asked: Asked | None = None
        self._turn = 0  # of the list that was asked for last
        self._wanted: list[int] = []
        self._reading = self._grows = False
        self._build()
        self._connect()
        self.setFocusProxy(self.table)
        self._read_choices()
        self._open()

    @property
    def kept(self) -> Filters:
        """What the list is narrowed by."""
        return self.filters.value()

    def leave(self) -> None:
        """Nobody waits for the rest of the list any more."""
        self._turn += 1
        self.export.stop()

    def _build(self) -> None:
        head = QHBoxLayout()
        self.told = label("", "done")  # of its own: the note goes on with the cursor
        head.addWidget(self.title)
        head.addWidget(self.days)
        head.addStretch()
        head.addWidget(self.told)
        head.addWidget(self.count)
        self.down.addLayout(head)
        self.down.addWidget(self.filters)
        self.down.addWidget(self.table, 1)
        self.down.addWidget(self.note)
        foot = QHBoxLayout()
        self._may_open = "request.open" in self._visit.inside.actions
        foot.addWidget(label(texts.KEYS if self._may_open else "", "caption"))
        foot.addStretch()
        foot.addWidget(self.export)
        self.print_button = QPushButton(f"\u2066F9\u2069  {texts.PRINT}")
        self.print_button.setAccessibleName(texts.PRINT)
        foot.addWidget(self.print_button)
        self.down.addLayout(foot)
        self.print_button.setVisible("requests.print" in self._visit.inside.actions)

    def _connect(self) -> None:
        self.filters.changed.connect(self._open)
        self.model.wanted.connect(self._want, Qt.ConnectionType.QueuedConnection)
        self.table.opened.connect(self._go_to)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.export.said.connect(self.told.setText)
        self.print_button.clicked.connect(self._print)
        QShortcut(QKeySequence(Qt.Key.Key_F9), self).activated.connect(self.print_button.click)

    def _read_choices(self) -> None:
        desk = self._visit.inside.desk

        def fill(answer: Choices | ExpectedError) -> None:
            if not isinstance(answer, ExpectedError):
                self.filters.fill(answer)

        self._visit.worker.read(self, tried(lambda: choices(desk)), fill)

    def _open(self) -> None:
        self._turn += 1
        turn, filters = self._turn, self.filters.value()
        job = tried(partial(open_list, self._visit.inside.desk, filters))
        self._visit.worker.save(self, job, partial(self._show, turn))

    def _show(self, turn: int, answer: Opened | ExpectedError) -> None:
        if turn != self._turn:
            return
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self._asked, self._wanted = answer.asked, []
        self._reading, self._grows = False, answer.stretch.after is not None
        self.note.setText(texts.MAY_HIDE if answer.may_hide else "")
        self.model.begin(answer.stretch, answer.lines)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._say_count()
        self._read_on(turn, answer.stretch.after)

    def _read_on(self, turn: int, after: Key | None) -> None:
        if after is None or self._asked is None:
            return
        job = tried(partial(read_on, self._visit.inside.desk, self._asked, after))
        self._visit.worker.work(self, job, partial(self._grow, turn))

    def _grow(self, turn: int, answer: Stretch | ExpectedError) -> None:
        if turn != self._turn or isinstance(answer, ExpectedError):
            return
        was_empty = not self.model.rowCount()
        self._grows = answer.after is not None
        self.model.grow(answer)
        if was_empty and answer.count:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say_count()
        self._read_on(turn, answer.after)

    def _want(self, page: int) -> None:
        """Read the page that was asked for last, of those that are still looked at."""
        if page not in self.model.pages and page not in self._wanted:
            self._wanted.append(page)
        self._read_next()

    def _read_next(self) -> None:
        if self._reading or self._asked is None:
            return
        seen = self.table.seen()
        pages = {self.model.page_of(row) for row in (seen.start, seen.stop - 1)}
        self._wanted = [page for page in self._wanted if page in pages]
        if not self._wanted:
            return
        page, self._reading = self._wanted.pop(), True
        job = partial(read_page, self._visit.inside.desk, self._asked, self.model.spans[page])
        self._visit.worker.read(self, tried(job), partial(self._put, self._turn, page))

    def _put(self, turn: int, page: int, answer: tuple[ListLine, ...] | ExpectedError) -> None:
        if turn != self._turn:
            return
        self._reading = False
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self.model.put(page, answer)
        self._show_detail()
        self._read_next()

    def _say_count(self) -> None:
        digits = self._visit.around.association.profile.digits
        count = self.model.rowCount()
        if count > MOST_COUNTED:
            said = texts.MORE_THAN.format(count=written(MOST_COUNTED, digits))
        elif self._grows:
            self.count.setText(texts.SEARCHING)
            return
        else:
            said = written(count, digits)
        self.count.setText(texts.COUNT.format(count=said) if count else texts.NOTHING)
        set_state(self.table, "empty", not count)

    def _show_detail(self) -> None:
        if (line := self.table.current()) is not None:
            self.note.setText(self.model.detail_of(line))

    def _go_to(self, line: ListLine) -> None:
        if self._may_open:
            self._visit.go_to("request", OpenedFrom(line.uuid, "requests", self.filters.value()))

    def _print(self) -> None:
        if self.print_button.isVisibleTo(self):
            self._visit.go_to("request_list_paper", self.filters.value())
