"""The report of the liaison officers: what each holds now, what was answered in time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from twaim_desk.domain.digits import written
from twaim_desk.domain.figure_words import mean_in_words
from twaim_desk.domain.liaison_report import OfficerFigures, Span
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.liaison_report import Report, liaison_report
from twaim_desk.services.oversight_papers import make_liaison_report
from twaim_desk.texts import management as texts
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.enter_page import EnterPage
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class LiaisonReportPage(EnterPage):
    """`visit.kept` is how far back it goes; a number chooses another time.

    The button prints, for who may print papers.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept = visit.kept if visit.kept in texts.SPANS else str(Span.QUARTER)
        self.span = Choices(visit.around.theme, texts.WHICH_SPAN, list(texts.SPANS.items()))
        self.span.put(self.kept)
        self.allowed = label("", "soft", wrap=True)
        self.note = label("", "problem", wrap=True)
        self.note.hide()
        self.list = PickedList(texts.OFFICERS)
        self.button: QPushButton | None = None
        self.down.addWidget(label(texts.REPORT, "title"))
        self.down.addWidget(self.span)
        for widget in (self.allowed, self.note):
            self.down.addWidget(widget)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.EXPLAINED, "caption", wrap=True))
        if "paper.print" in visit.inside.actions:
            self.button = QPushButton(texts.PRINT)
            self.button.setProperty("kind", "primary")
            stand_at_foot(self, visit.around.theme, self.button)
            self.button.clicked.connect(self._print)
            self.list.opened.connect(lambda _: self._to_button())
        self.span.chosen.connect(self._load)
        self.span.entered.connect(self.list.setFocus)
        self.setFocusProxy(self.span)
        self._load(self.kept)

    def back(self) -> bool:
        """To the follow-up of the management, from which it is asked for."""
        self._visit.go_to("management")
        return True

    def _load(self, span: str) -> None:
        self.kept = span
        job = tried(partial(liaison_report, self._visit.inside.desk, Span(span)))
        self._visit.worker.read(self, job, self._show)

    def _show(self, answer: Report | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say("" if answer.officers else texts.NO_OFFICERS)
        allowed = texts.NO_PERIOD
        if answer.allowed is not None:
            allowed = texts.ALLOWED.format(count=self._written(answer.allowed))
        self.allowed.setText(allowed)
        self.list.fill([(self._parts(one), one) for one in answer.officers])

    def _parts(self, one: OfficerFigures) -> list[str]:
        pairs = (
            (texts.HELD, one.held),
            (texts.LATE_HELD, one.late),
            (texts.IN_TIME, one.in_time),
            (texts.TOO_LATE, one.too_late),
        )
        mean = mean_in_words(one.mean_days, self._visit.around.association.profile.digits)
        counts = [sentence.format(count=self._written(count)) for sentence, count in pairs]
        return [one.name, *counts, texts.MEAN.format(mean=mean)]

    def _to_button(self) -> None:
        if self.button is not None:
            self.button.setFocus()

    def _print(self) -> None:
        job = tried(partial(make_liaison_report, self._visit.inside.desk, Span(self.kept)))
        self._visit.worker.save(self, job, self._printed)

    def _printed(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._visit.go_to("paper", answer)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _written(self, number: int) -> str:
        return written(number, self._visit.around.association.profile.digits)
