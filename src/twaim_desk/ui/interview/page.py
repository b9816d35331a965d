"""One interview from the first box to the paper: one block of questions at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twaim_desk.domain.asks import Answer, Missing
from twaim_desk.domain.interview.needs import ALOUD, LARGE
from twaim_desk.domain.interview.way import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.duplicates import Likely
from twaim_desk.services.intake import IncompleteError, Registered, complete, receive_incomplete
from twaim_desk.services.interviews import OpenInterview, set_person
from twaim_desk.services.open_person import PersonCard
from twaim_desk.services.told_apart import tell_apart
from twaim_desk.services.unsigned import leave_unsigned
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview import begin
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import ENDINGS, EndingView
from twaim_desk.ui.interview.identity_view import IdentityView
from twaim_desk.ui.interview.on_the_way import (
    OnTheWay,
    declaration_sheet,
    empty_form,
    requirements_sheet,
)
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.interview.recording import why_silent
from twaim_desk.ui.interview.same_person import SamePersonView, is_to_be_asked, looking
from twaim_desk.ui.interview.walk import InterviewWalk
from twaim_desk.ui.widgets.sound import play
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class InterviewPage(InterviewWalk):
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
                "F4": lambda: self._print(requirements_sheet(self.desk, self.course)),
                "Shift+F4": lambda: self._print(empty_form(self.desk, self.course)),
                "F5": self._read_aloud,
                "Shift+F5": lambda: self.toggle_need(ALOUD),
                "Shift+F11": lambda: self.toggle_need(LARGE),
                "F7": lambda: begin.complain(self.visit, self.course),
                "F8": lambda: begin.change_channel(self.visit, self.course),
                "F6": lambda: begin.refer(self.visit, self.course),
                "F9": lambda: self._print(declaration_sheet(self.desk, self.course)),
            }
        )
        self._begin(visit.kept)

    def leave(self) -> None:
        """What is being typed is saved before the page goes away."""
        self.leave_field()
        if isinstance(self.view, IdentityView | DoneView | PrintView):
            self.view.leave()

    def back(self) -> bool:
        """One block back; from the first one, the interview is left for later."""
        if self.course is None:
            return isinstance(self.view, IdentityView) and self.view.back()
        if isinstance(self.view, DoneView):
            return False
        self.leave_field()
        if isinstance(self.view, EndingView | PrintView) or self.course.step_back():
            self.show_block()
            return True
        return False

    def go_on(self) -> None:
        """The next block, whatever is missing here; after the last one the request is completed."""
        if self.course is None or isinstance(self.view, DoneView | EndingView | PrintView):
            return
        self.leave_field()
        if is_to_be_asked(self.course):
            self.course.was_compared = True
            job = tried(looking(self.desk, self.course.interview))
            self.worker.save(self, job, self._compared)
        elif self.course.step_on():
            self.show_block()
        else:
            self._complete()

    def _compared(self, answer: Likely | ExpectedError) -> None:
        if self.course is None or isinstance(answer, ExpectedError) or not answer.candidates:
            self.go_on()
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
            self.view.setEnabled(False)  # decided once
            desk, uuid, others = self.desk, self.course.uuid, tuple(self.view.others)
            self.worker.save(self, tried(lambda: tell_apart(desk, uuid, others)), self._told_apart)

    def _told_apart(self, answer: Mapping[str, Answer] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.view.setEnabled(True)
            self.say(answer)
        elif self.course is not None:
            self.course.take(answer)
            self.go_on()

    def _take_record(self, person_id: int) -> None:
        if self.course is None or not isinstance(self.view, SamePersonView):
            return
        self.view.setEnabled(False)
        desk, uuid, others = self.desk, self.course.uuid, tuple(self.view.others)

        def take() -> OpenInterview:
            if others:
                tell_apart(desk, uuid, others)
            return set_person(desk, uuid, person_id)

        self.worker.save(self, tried(take), self._opened)

    def suspend(self) -> None:
        """Leave the interview as it is; it stands on the start page."""
        self.leave_field()
        course = self.course
        if course is not None and course.is_declined:
            desk, uuid = self.desk, course.uuid
            job = tried(lambda: leave_unsigned(desk, uuid))
            self.worker.save(self.worker, job, lambda _: None)
        self.visit.go_to("start")

    # Beginning

    def _begin(self, kept: object) -> None:
        if isinstance(kept, str):
            desk = self.desk
            job = tried(lambda: interviews.resume(desk, kept))
            self.worker.save(self, job, self._opened)
            return
        view = IdentityView(self.visit.around, self.desk, self.worker, begin.PURPOSES)
        view.chosen.connect(self._choose_purpose)
        self.put_view(view)
        self.head.tell(None, Step.IDENTITY, None)
        self.footer.hide()

    def _choose_purpose(self, person: PersonCard | None, typed: str, purpose: str) -> None:
        if isinstance(self.view, IdentityView):
            self.view.leave()
        if purpose != "request":
            begin.go_elsewhere(self.visit, person, purpose)
            return
        desk = self.desk
        person_id = None if person is None else person.person_id
        self.worker.save(self, tried(lambda: begin.start(desk, person_id, typed)), self._opened)

    def _opened(self, answer: OpenInterview | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.view.setEnabled(True)
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

    def _print(self, paper: OnTheWay | None) -> None:
        if paper is None:
            return
        self.leave_field()
        title = texts.PAPER_TITLES[paper.kind]
        view = PrintView(self.visit, title, paper.kind, paper.issue)
        view.finished.connect(self.show_block)
        self.put_view(view)
        self.footer.hide()
        view.setFocus()

    # Endings

    def _complete(self) -> None:
        if self.course is None:
            return
        if missing := self.course.missing():
            self.show_ending(IncompleteError(missing))
            return
        desk, uuid, shown = self.desk, self.course.uuid, self.course.digest
        self.worker.save(self, tried(lambda: complete(desk, uuid, shown)), self._ended)

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
            job = tried(lambda: receive_incomplete(desk, uuid, shown))
            self.worker.save(self, job, self._ended)
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
            self._show_done(answer)
            return
        if isinstance(answer, IncompleteError):
            self.show_ending(answer)
        self.footer.show()
        self.footer.say(answer.user_message)

    def _show_done(self, registered: Registered) -> None:
        if self.course is None:
            return
        view = DoneView(self.visit, self.course.interview, registered)
        view.finished.connect(lambda: self.visit.go_to("start"))
        view.turned.connect(self.head.hide)
        self.put_view(view)
        self.footer.hide()
        self.head.tell(self.course.interview, Step.PRINT, registered.number)
        view.setFocus()
