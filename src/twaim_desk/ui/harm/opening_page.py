"""A new file on harm: whom it is about, and what he says that happened to him."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from twaim_desk.domain.asks import Answer
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.harm import opening_block
from twaim_desk.errors import ExpectedError
from twaim_desk.services.harm.opening import HarmAbout, HarmOpening, before_opening, open_harm
from twaim_desk.texts import harm as texts
from twaim_desk.ui.interview.filled_form import FilledForm
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.columns import columns
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class HarmOpeningPage(Page):
    """`visit.kept` is a `HarmAbout`; what was typed stays until the file is opened."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self.kept: HarmAbout = visit.kept if isinstance(visit.kept, HarmAbout) else HarmAbout(None)
        self.said = label("", "problem", wrap=True)
        self.said.hide()
        self.facts = Pairs(theme)
        about, right = card(theme, spacing=10)
        right.addWidget(self.facts)
        right.addWidget(label(texts.PRIVATE, "soft", wrap=True))
        frame, left = card(theme, spacing=10)
        self.form = FilledForm(theme, opening_block(), {})
        self.form.filled.connect(self._save)
        left.addWidget(self.form)
        beside = QVBoxLayout()
        beside.addWidget(about)
        beside.addStretch()
        across = columns(theme)
        across.addLayout(beside, 2)
        across.addWidget(frame, 3)
        self.down.addWidget(label(texts.NEW, "title"))
        self.down.addWidget(self.said)
        self.down.addLayout(across)
        self.down.addStretch()
        self.setFocusProxy(self.form)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: before_opening(desk, self.kept)), self._show)

    def _show(self, answer: HarmOpening | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            self.form.hide()
            return
        self.facts.show_pairs(
            [
                (texts.PERSON, answer.name),
                (texts.REQUEST, answer.request or ""),
                (texts.COMPLAINT, answer.complaint or ""),
            ]
        )
        if answer.open_files:
            numbers = texts.SEPARATOR.join(map(left_to_right, answer.open_files))
            self._say(texts.HAS_OPEN.format(number=numbers))
        self.form.setFocus()

    def _save(self, answers: dict[str, Answer | None]) -> None:
        job = partial(open_harm, self._visit.inside.desk, self.kept, answers)
        self._visit.worker.save(self, tried(job), self._opened)

    def _opened(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.form.refuse(answer)
        else:
            self._visit.go_to("harm_file", answer)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
