"""A complete request is sent on: to the social researcher with a reason, or to the committee."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services.pass_on import ToPass, send_to_committee, send_to_study, to_pass
from twaim_desk.texts import steps as step_texts
from twaim_desk.texts import studies as texts
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class PassOnPage(Page):
    """`visit.kept` is the request; one Enter sends it on."""

    def __init__(self, visit: Visit, step: Step) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self._step, theme = visit, step, visit.around.theme
        self._request: ToPass | None = None
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.pairs = Pairs(theme)
        frame, inside = card(theme, spacing=12)
        inside.addWidget(self.pairs)
        self.down.addWidget(label(step_texts.STEPS[step], "title"))
        self.down.addWidget(frame)
        self.reason: ReasonLine | None = None
        self.button: QPushButton | None = None
        if step is Step.STUDY:
            accepts = texts.SEND_REASON_ACCEPTS
            self.reason = ReasonLine(theme, texts.SEND_REASON, accepts, texts.SEND)
            self.reason.given.connect(self._send)
            inside.addWidget(self.reason)
            self.setFocusProxy(self.reason)
        else:
            inside.addWidget(label(texts.TO_COMMITTEE_ABOUT, "soft", wrap=True))
            self.button = QPushButton(texts.TO_COMMITTEE)
            self.button.setProperty("kind", "primary")
            self.button.setAutoDefault(True)
            self.button.clicked.connect(lambda: self._send(""))
            inside.addWidget(self.button)
            self.setFocusProxy(self.button)
        self.down.addWidget(self.problem)
        self.down.addStretch()
        desk, uuid = visit.inside.desk, self.kept
        visit.worker.save(self, tried(lambda: to_pass(desk, uuid, step)), self._show)

    @property
    def kept(self) -> str:
        """The request that is sent on."""
        return str(self._visit.kept)

    def back(self) -> bool:
        """Back to the request, as it was."""
        self._visit.go_to("request", self.kept)
        return True

    def _show(self, answer: ToPass | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._request = answer
        self.pairs.show_pairs(
            [
                (texts.NUMBER, left_to_right(answer.number)),
                (texts.PERSON, answer.label),
                (texts.SERVICE, answer.service),
            ]
        )

    def _send(self, reason: str) -> None:
        if self._request is None:
            return
        desk, seen = self._visit.inside.desk, self._request.seen
        if self._step is Step.STUDY:
            job = tried(partial(send_to_study, desk, self.kept, reason, seen))
        else:
            job = tried(partial(send_to_committee, desk, self.kept, seen))
        self._visit.worker.save(self, job, self._sent)

    def _sent(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._visit.go_to("request", self.kept)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
