"""The sheets of a round, typed in one after the other: a digit answers and goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from twaim_desk.domain.surveys import UNANSWERED
from twaim_desk.errors import ExpectedError
from twaim_desk.services.survey_rounds import OpenedRound, open_round
from twaim_desk.services.survey_sheets import enter_sheet
from twaim_desk.texts import surveys as texts
from twaim_desk.ui.surveys.reading import number_said
from twaim_desk.ui.widgets.basics import card, label, put_in_place, set_state, stand_right
from twaim_desk.ui.widgets.choice import Choice
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LEFT_OUT = str(UNANSWERED)
_MOST_TYPED = 400


class SheetsPage(EnterPage):
    """`visit.kept` is the number of the round; the service or department stays for the next sheet.

    What was typed and not saved is not thrown away by one Esc.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, visit.kept
        self._theme = visit.around.theme
        self.opened: OpenedRound | None = None
        self.is_busy = self._was_warned = False
        self.title = label(texts.SHEETS, "title", wrap=True)
        self.said = label("", "done", wrap=True)
        self.group = Choice(self._theme, texts.SHEETS)
        self.answers: dict[str, Choices] = {}
        self.remark = QLineEdit()
        self.save = QPushButton(texts.SAVE_SHEET)
        self._shown = QWidget()
        for widget in (self.title, self.said, self._shown):
            self.down.addWidget(widget)
        self.down.addStretch()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.enter)
        visit.worker.failed.connect(self._free)
        desk, round_id = visit.inside.desk, int(self.kept)
        visit.worker.read(self, tried(lambda: open_round(desk, round_id)), self._show)

    def back(self) -> bool:
        """To the round; what is not saved yet asks for a second Esc."""
        if self.is_busy:
            return True
        if self._has_typed() and not self._was_warned:
            self._was_warned = True
            self._say(texts.LEAVE_SHEET, is_problem=True)
            return True
        self._visit.go_to("survey", self.kept)
        return True

    def enter(self) -> None:
        """Keep this sheet, and begin the next one."""
        if self.opened is None or self.is_busy:
            return
        self.is_busy = True
        levels = {
            name: int(level)
            for name, choices in self.answers.items()
            if (level := choices.value()) not in {None, _LEFT_OUT}
        }
        desk, round_id, remark = self._visit.inside.desk, int(self.kept), self.remark.text()
        group = self.group.currentData()
        job = tried(lambda: enter_sheet(desk, round_id, group, levels, remark))
        self._visit.worker.save(self, job, self._entered)

    def _show(self, answer: OpenedRound | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        self.opened = answer
        self.title.setText(answer.line.title)
        self._tell_count(texts.COUNT, answer.line.sheets)
        frame, inside = card(self._theme, spacing=12, padding=16)
        inside.addLayout(self._which(answer))
        inside.addLayout(self._questions(answer))
        inside.addLayout(self._words(answer))
        inside.addWidget(label(texts.SHEET_KEYS, "caption", wrap=True))
        self._shown = put_in_place(self.down, self._shown, frame)
        first = next(iter(self.answers.values()))
        self.setFocusProxy(first)
        first.setFocus()

    def _which(self, opened: OpenedRound) -> QHBoxLayout:
        name = texts.GROUPS[opened.split]
        self.group.setAccessibleName(name)
        self.group.addItem(texts.NO_GROUP, None)
        for group in opened.asked.groups:
            self.group.addItem(group.title, group.id)
        across = QHBoxLayout()
        across.setSpacing(self._theme.pixels(12))
        across.addWidget(label(name, "captionStrong"))
        across.addWidget(self.group, 1)
        across.addStretch(1)
        return across

    def _questions(self, opened: OpenedRound) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(16))
        grid.setVerticalSpacing(self._theme.pixels(6))
        levels = [(str(at), level) for at, level in enumerate(opened.asked.scale, start=1)]
        offered = [*levels, (_LEFT_OUT, texts.LEFT_OUT)]
        for row, question in enumerate(opened.asked.questions):
            choices = Choices(
                self._theme,
                question.text,
                offered,
                optional=True,
                zero=_LEFT_OUT,
                columns=len(offered),
            )
            choices.chosen.connect(partial(self._go_on, row))
            choices.entered.connect(partial(self._go_on, row))
            self.answers[question.id] = choices
            grid.addWidget(label(question.text, wrap=True), row, 0)
            grid.addWidget(choices, row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        return grid

    def _words(self, opened: OpenedRound) -> QHBoxLayout:
        self.remark.setAccessibleName(opened.asked.remark)
        self.remark.setAccessibleDescription(texts.REMARK_ACCEPTS)
        self.remark.setPlaceholderText(texts.REMARK_ACCEPTS)
        self.remark.setMaxLength(_MOST_TYPED)
        stand_right(self.remark)
        self.remark.returnPressed.connect(self.enter)
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.enter)
        across = QHBoxLayout()
        across.setSpacing(self._theme.pixels(12))
        across.addWidget(label(opened.asked.remark, wrap=True), 2)
        across.addWidget(self.remark, 3)
        across.addWidget(self.save)
        return across

    def _go_on(self, row: int, _: str = "") -> None:
        """To the next question, or to what is written at the end."""
        self._was_warned = False
        following = [*self.answers.values()][row + 1 :]
        (following[0] if following else self.remark).setFocus()

    def _entered(self, answer: int | ExpectedError) -> None:
        self.is_busy = False
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        for choices in self.answers.values():
            choices.put(None)
        self.remark.clear()
        self._was_warned = False
        self._tell_count(texts.SAVED, answer)
        next(iter(self.answers.values())).setFocus()

    def _free(self, _: Exception) -> None:
        self.is_busy = False

    def _has_typed(self) -> bool:
        chosen = any(choices.value() is not None for choices in self.answers.values())
        return chosen or bool(self.remark.text().strip())

    def _tell_count(self, sentence: str, count: int) -> None:
        self._say(sentence.format(count=number_said(self._visit.around, count)))

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.said.setText(sentence)
        set_state(self.said, "role", "problem" if is_problem else "done")
