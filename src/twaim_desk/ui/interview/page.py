"""One interview from the first box to the paper: one block of questions at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.needs import ALOUD, LARGE
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.duplicates import Likely
from twaim_desk.services.interviews import OpenInterview, set_person
from twaim_desk.services.open_person import PersonCard
from twaim_desk.services.told_apart import tell_apart
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview import begin
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import EndingView
from twaim_desk.ui.interview.endings import InterviewEndings
from twaim_desk.ui.interview.identity_view import NEEDS_PERSON, IdentityView
from twaim_desk.ui.interview.on_the_way import (
    OnTheWay,
    declaration_sheet,
    empty_form,
    requirements_sheet,
)
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.interview.recording import why_silent
from twaim_desk.ui.interview.same_person import (
    SamePersonView,
    described,
    is_to_be_asked,
    looking,
)
from twaim_desk.ui.widgets.sound import play

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class InterviewPage(InterviewEndings):
    """Leads from block to block, saves each answer as it is left, and ends in a paper.

    `visit.kept`: an interview that is taken up again.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.footer.forward.connect(self.go_on)
        self.footer.backward.connect(self.back)
        self.on_keys(
            {
                "Ctrl+Return": self.go_on,
                "Ctrl+Enter": self.go_on,
                "F10": self.suspend,
                "F1": self.say_words,
                "Shift+F1": lambda: begin.open_shelf(self.visit, self.course),
                "Shift+F3": lambda: begin.open_notices(self.visit, self.course),
                "F4": lambda: self._print(requirements_sheet(self.desk, self.course)),
                "Shift+F4": lambda: self._print(empty_form(self.desk, self.course)),
                "F5": self._read_aloud,
                "Shift+F5": lambda: self.toggle_need(ALOUD),
                "Shift+F11": lambda: self.toggle_need(LARGE),
                "F6": self._refer,
                "F7": lambda: self._go_beside("complaint"),
                "F8": lambda: self._go_beside("channel"),
                "F9": lambda: self._print(declaration_sheet(self.desk, self.course)),
            }
        )
        self._begin(visit.kept)

    def leave(self) -> None:
        """What is being typed is saved before the page goes away."""
        self.leave_field()
        self.leave_view()

    def back(self) -> bool:
        """One block back; from the first one, the interview is left for later."""
        if self.is_busy:  # what is being done is told first
            return True
        if self.course is None:
            return isinstance(self.view, IdentityView) and self.view.back()
        if isinstance(self.view, DoneView):
            return False
        self.leave_field()
        is_beside = isinstance(self.view, EndingView | PrintView | SamePersonView)
        if is_beside or self.course.step_back():
            self.show_block()
            return True
        return False

    def go_on(self) -> None:
        """The next block, whatever is missing here; after the last one the request is completed."""
        if self.course is None or self.is_busy or self.block_view is None:
            return
        self.leave_field()
        if is_to_be_asked(self.course):
            self.decide(looking(self.desk, self.course.interview), self._compared)
        else:
            self._step_on()

    def _step_on(self) -> None:
        if self.course is not None and self.course.step_on():
            self.show_block()
        else:
            self.end()

    def _compared(self, answer: Likely | ExpectedError) -> None:
        if self.course is None:
            return
        if isinstance(answer, ExpectedError) or not answer.candidates:
            self.course.compared = described(self.course.interview)
            self._step_on()
            return
        view = SamePersonView(self.visit, self.course.interview, answer)
        view.another.connect(self._tell_apart)
        view.same.connect(self._take_record)
        self.put_view(view)
        self.footer.hide()
        view.setFocus()

    def _tell_apart(self) -> None:
        """The person is none of those who were shown: kept, so that nobody is asked again."""
        if self.course is not None and isinstance(self.view, SamePersonView):
            desk, uuid, others = self.desk, self.course.uuid, tuple(self.view.others)
            self.decide(lambda: tell_apart(desk, uuid, others), self._told_apart)

    def _told_apart(self, answer: Mapping[str, Answer] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer)
        elif self.course is not None:
            self.course.take(answer)
            self.course.compared = described(self.course.interview)
            self._step_on()

    def _take_record(self, person_id: int) -> None:
        if self.course is None or not isinstance(self.view, SamePersonView):
            return
        desk, uuid, others = self.desk, self.course.uuid, tuple(self.view.others)

        def take() -> OpenInterview:
            if others:
                tell_apart(desk, uuid, others)
            return set_person(desk, uuid, person_id)

        self.decide(take, self._opened)

    # Beginning

    def _begin(self, kept: object) -> None:
        if isinstance(kept, str):
            desk = self.desk
            self.decide(lambda: interviews.resume(desk, kept), self._opened)
            return
        view = IdentityView(self.visit.around, self.desk, self.worker, begin.PURPOSES)
        view.chosen.connect(self._choose_purpose)
        self.put_view(view)
        self.head.tell(None, Step.IDENTITY, None)
        self.footer.rest()
        self.footer.tell_keys(("F1", "F7", "F8"))

    def _choose_purpose(self, person: PersonCard | None, typed: str, purpose: str) -> None:
        if self.is_busy:
            return
        self.leave_view()
        if purpose != "request":
            begin.go_elsewhere(self.visit, person, purpose)
            return
        desk = self.desk
        person_id = None if person is None else person.person_id
        self.decide(lambda: begin.start(desk, person_id, typed), self._opened)

    def _opened(self, answer: OpenInterview | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer)
            return
        self.course = Course(answer)
        self.footer.show()
        self.show_block()

    def _read_aloud(self) -> None:
        """F5 plays what was recorded of it; where nothing was, that is said."""
        if self.course is None:
            return
        if (recording := self.recording()) is not None:
            play(recording)
        elif self.block_view is not None:
            self.footer.hint(why_silent(self.course.interview, self.course.here[1].id))

    def _refer(self) -> None:
        if not self.is_busy and self.registered is None:
            begin.refer(self.visit, self.course)

    def _go_beside(self, place: str) -> None:
        """A short visit of the same person, and back to the interview while it is not at its end.

        Before it has begun, of whom was found.
        """
        coming = Coming()
        if self.course is not None:
            coming = Coming(request=self.course.uuid, returns=self.registered is None)
        elif isinstance(self.view, IdentityView) and self.view.person is not None:
            coming = Coming(self.view.person.person_id)
        if place in NEEDS_PERSON and coming == Coming():
            self.quote(texts.FIND_FIRST)
        elif not self.is_busy:
            self.visit.go_to(place, coming)

    def _print(self, paper: OnTheWay | None) -> None:
        if paper is None or self.is_busy or self.registered is not None:
            return
        self.leave_field()
        title = texts.PAPER_TITLES[paper.kind]
        view = PrintView(self.visit, title, paper.kind, paper.issue)
        view.finished.connect(self.show_block)
        self.put_view(view)
        self.footer.hide()
        view.setFocus()
