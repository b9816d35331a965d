"""The trail: newest first, by person, act and day, and the check of the whole of it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from twaim_desk.domain.digits import written
from twaim_desk.domain.typed_dates import TypedDay, parse_day
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.read_trail import Asked, read_trail, titles, who_is_in_it
from twaim_desk.services.read_trail import TrailPage as Part
from twaim_desk.texts import trail as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.trail.lines import Lines
from twaim_desk.ui.trail.verifying import Verifying
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.checked_field import CheckedField
from twaim_desk.ui.widgets.choice import Choice
from twaim_desk.ui.worker import Worker, tried

_LEAST_HEIGHT = 220
_AS_WIDE_AS_NEEDED = (0, 1, 4)


class TrailPage(Page):
    """Reads on when one comes near the last line that is shown."""

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme, spacing=10)
        self._around, self._desk, self._worker = surroundings, desk, worker
        self._asked, self._has_more, self._is_reading = Asked(), False, False
        named = titles(desk.roles)
        self.model = Lines(surroundings, desk.roles, named)
        self.person = _choice(surroundings.theme, texts.PERSON, texts.EVERYONE, {})
        self.action = _choice(surroundings.theme, texts.ACTION, texts.EVERYTHING, named)
        self.day = CheckedField(texts.DAY, texts.DAY_ACCEPTS, self._parse)
        self.table = self._table()
        self.count, self.detail = label("", "caption"), label("", "caption", wrap=True)
        self.verifying = Verifying(
            surroundings.theme, desk, worker, surroundings.association.profile.digits
        )
        self._build()
        self._connect()
        self.setFocusProxy(self.table)
        worker.read(self, tried(lambda: who_is_in_it(desk)), self._fill_people)
        self._read()

    def leave(self) -> None:
        """A check that still runs is stopped."""
        self.verifying.stop()

    def _build(self) -> None:
        across = QHBoxLayout()
        across.addWidget(label(texts.TITLE, "title"))
        across.addStretch()
        across.addWidget(self.count)
        self.down.addLayout(across)
        filters = QHBoxLayout()
        filters.setSpacing(self._around.theme.pixels(12))
        for choice in (self.person, self.action):
            filters.addLayout(_under_its_name(choice), 1)
        filters.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(filters)
        self.down.addWidget(self.table, 1)
        self.down.addWidget(self.detail)
        self.down.addWidget(self.verifying)

    def _connect(self) -> None:
        self.person.currentIndexChanged.connect(self._ask)
        self.action.currentIndexChanged.connect(self._ask)
        self.day.edit.editingFinished.connect(self._ask)
        self.table.verticalScrollBar().valueChanged.connect(self._read_on)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setProperty("lines", True)
        table.setAccessibleName(texts.LINES)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setMinimumHeight(self._around.theme.pixels(_LEAST_HEIGHT))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._around.theme.pixels(30))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in _AS_WIDE_AS_NEEDED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _fill_people(self, answer: Mapping[int, str] | ExpectedError) -> None:
        if not isinstance(answer, ExpectedError):
            self.person.blockSignals(True)
            for number, name in answer.items():
                self.person.addItem(name, number)
            self.person.blockSignals(False)

    def _parse(self, text: str) -> TypedDay | None:
        return parse_day(text, self._around.association.forms.table) if text.strip() else None

    def _ask(self) -> None:
        try:
            typed = self._parse(self.day.edit.text())
        except ExpectedError:
            return  # the field says why
        day = None if typed is None else typed.gregorian
        asked = Asked(self.person.currentData(), self.action.currentData(), day)
        if asked != self._asked:
            self._asked = asked
            self._read()

    def _read(self, before: int | None = None) -> None:
        desk, asked = self._desk, self._asked
        self._is_reading = True

        def job() -> tuple[Asked, int | None, Part]:
            return asked, before, read_trail(desk, asked, before)

        self._worker.save(self, tried(job), self._show)

    def _show(self, answer: tuple[Asked, int | None, Part] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._is_reading = False
            self.detail.setText(answer.user_message)
            return
        asked, before, part = answer
        if asked != self._asked:
            return
        self._is_reading, self._has_more = False, part.has_more
        if before is None:
            self.model.begin(part.lines)
            if not part.lines:
                self.detail.setText(texts.NO_LINES)
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.scrollToTop()
        else:
            self.model.add(part.lines)
        shown = written(len(self.model.lines), self._around.association.profile.digits)
        sentence = texts.SHOWN if part.has_more else texts.ALL_SHOWN
        self.count.setText(sentence.format(count=shown))

    def _read_on(self) -> None:
        bar = self.table.verticalScrollBar()
        is_near_the_end = bar.value() >= bar.maximum() - bar.pageStep()
        if is_near_the_end and self._has_more and not self._is_reading:
            self._read(self.model.lines[-1].sequence)

    def _show_detail(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.lines):
            self.detail.setText(self.model.detail_of(row))


def _under_its_name(choice: Choice) -> QVBoxLayout:
    down = QVBoxLayout()
    down.setSpacing(4)
    down.addWidget(label(choice.accessibleName(), "captionStrong"))
    down.addWidget(choice)
    down.addStretch()
    return down


def _choice(theme: Theme, name: str, every: str, known: Mapping[str, str]) -> Choice:
    choice = Choice(theme, name)
    choice.addItem(every, None)
    for key, title in known.items():
        choice.addItem(title, key)
    return choice
