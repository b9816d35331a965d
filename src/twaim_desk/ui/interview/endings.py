"""How an interview ends: complete, incomplete with a number, or left for later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twaim_desk.domain.asks import Answer, Missing
from twaim_desk.domain.interview.way import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.intake import (
    IncompleteError,
    Registered,
    StaleAnswersError,
    complete,
    receive_incomplete,
)
from twaim_desk.services.unsigned import leave_unsigned
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import ENDINGS, EndingView
from twaim_desk.ui.interview.walk import InterviewWalk
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class InterviewEndings(InterviewWalk):
    """Completes what was walked through; what comes before is for the page that it is part of."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.registered: Registered | None = None

    def suspend(self) -> None:
        """Leave the interview as it is; it stands on the start page."""
        if self.is_busy:
            return
        self.leave_field()
        course = self.course
        if course is not None and course.is_declined:
            desk, uuid = self.desk, course.uuid
            job = tried(lambda: leave_unsigned(desk, uuid))
            self.worker.save(self.worker, job, lambda _: None)
        self.visit.go_to("start")

    def end(self) -> None:
        """Complete the request, or say what it lacks."""
        if self.course is None:
            return
        if missing := self.course.missing():
            self.show_ending(IncompleteError(missing))
            return
        desk, uuid, shown = self.desk, self.course.uuid, self.course.digest
        self.decide(lambda: complete(desk, uuid, shown), self._ended)

    def show_ending(self, error: IncompleteError) -> None:
        """The list of what is missing, and what can be done about it."""
        self.ending = error.missing
        view = EndingView(self.theme, error.missing, ENDINGS)
        view.chosen.connect(self._choose_ending)
        view.asked.connect(self._go_to_missing)
        self.put_view(view)
        self.tell()
        self.footer.tell(len(error.missing), texts.NEXT, can_go_back=False)
        self.footer.hide()
        view.rows.setFocus()

    def _choose_ending(self, ending: str) -> None:
        if self.course is None:
            return
        if ending == "slip":
            desk, uuid, shown = self.desk, self.course.uuid, self.course.digest
            self.decide(lambda: receive_incomplete(desk, uuid, shown), self._ended)
        elif ending == "later":
            self.suspend()
        elif ending == "exception":
            self.visit.go_to("exception", self.course.uuid)
        elif missing := self.course.missing():
            self._go_to_missing(missing[0])

    def _go_to_missing(self, missing: Missing) -> None:
        if self.course is not None:
            self.course.go_to(missing.block)
            self.footer.show()
            self.show_block(missing.field)

    def _ended(self, answer: Registered | ExpectedError) -> None:
        if isinstance(answer, Registered):
            self.show_done(answer)
            return
        if isinstance(answer, StaleAnswersError):
            self._save_again(answer)
            return
        if isinstance(answer, IncompleteError):
            self.show_ending(answer)
        elif self.block_view is not None:
            self.block_view.focus()
        self.say(answer)

    def _save_again(self, why: StaleAnswersError) -> None:
        """What is shown is saved once more, and what was kept besides it is shown, too."""
        if self.course is None:
            return
        desk, uuid, at = self.desk, self.course.uuid, self.course.here[1].id
        shown = self.course.interview.answers

        def agree(answer: Mapping[str, Answer] | ExpectedError) -> None:
            if self.course is not None and not isinstance(answer, ExpectedError):
                self.course.take(answer)
                self.show_block()
            self.say(answer if isinstance(answer, ExpectedError) else why)

        self.decide(lambda: interviews.save_answers(desk, uuid, shown, at), agree)

    def show_done(self, registered: Registered) -> None:
        """The number and the paper of what was received."""
        if self.course is None:
            return
        self.registered = registered
        view = DoneView(self.visit, self.course.interview, registered)
        view.finished.connect(lambda: self.visit.go_to("start"))
        view.turned.connect(self.head.hide)
        self.put_view(view)
        self.footer.hide()
        self.head.tell(self.course.interview, Step.PRINT, registered.number)
        view.setFocus()
