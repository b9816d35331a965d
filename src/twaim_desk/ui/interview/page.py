"""One interview from the first box to the paper: one block of questions at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from twaim_desk.domain.asks import Missing
from twaim_desk.domain.interview.way import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.intake import IncompleteError, Registered, complete, receive_incomplete
from twaim_desk.services.interviews import OpenInterview
from twaim_desk.services.open_person import PersonCard
from twaim_desk.texts import interview as words
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview import begin
from twaim_desk.ui.interview.course import Course, Kept
from twaim_desk.ui.interview.done_view import DoneView
from twaim_desk.ui.interview.ending_view import ENDINGS, EndingView
from twaim_desk.ui.interview.frame import InterviewFrame
from twaim_desk.ui.interview.identity_view import IdentityView
from twaim_desk.ui.interview.on_the_way import OnTheWay, declaration_sheet, requirements_sheet
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.interview.view_of import view_of
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class InterviewPage(InterviewFrame):
    """Leads from block to block, saves each answer as it is left, and ends in a paper.

    `kept`: an interview that is taken up again, when the window was laid out anew or a list led
    here.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, visit.around.association.profile.digits)
        self._visit, self._theme = visit, visit.around.theme
        self._desk, self._worker = visit.inside.desk, visit.worker
        self.course: Course | None = None
        self._registered: Registered | None = None
        self._ending: tuple[Missing, ...] = ()
        self.block_view: BlockView | PapersView | None = None
        self.footer.forward.connect(self.go_on)
        self.footer.backward.connect(self.back)
        self.on_keys(
            {
                "Ctrl+Return": self.go_on,
                "Ctrl+Enter": self.go_on,
                "F10": self.suspend,
                "F1": self._say_words,
                "F4": lambda: self._print(requirements_sheet(self._desk, self.course)),
                "F6": lambda: begin.refer(self._visit, self.course),
                "F9": lambda: self._print(declaration_sheet(self._desk, self.course)),
            }
        )
        self._begin(visit.kept)

    @property
    def kept(self) -> object:
        """What a page in another look goes on with."""
        if self.course is not None:
            return Kept(self.course, self._registered, self._ending)
        return self.view.kept if isinstance(self.view, IdentityView) else None

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
            self._show_block()
            return True
        return False

    def go_on(self) -> None:
        """The next block, whatever is missing here; after the last one the request is completed."""
        if self.course is None or isinstance(self.view, DoneView | EndingView | PrintView):
            return
        self.leave_field()
        if self.course.step_on():
            self._show_block()
        else:
            self._complete()

    def suspend(self) -> None:
        """Leave the interview as it is; it stands on the start page."""
        self.leave_field()
        self._visit.go_to("start")

    # Beginning

    def _begin(self, kept: object) -> None:
        if isinstance(kept, Kept):
            self.course = kept.course
            if kept.registered is not None:
                self._show_done(kept.registered)
            elif kept.ending:
                self._show_ending(IncompleteError(kept.ending))
            else:
                self._show_block()
            return
        if isinstance(kept, str):
            desk = self._desk
            job = tried(lambda: interviews.resume(desk, kept))
            self._worker.save(self, job, self._opened)
            return
        view = IdentityView(self._visit.around, self._desk, self._worker, begin.PURPOSES)
        view.chosen.connect(self._choose_purpose)
        self._put(view)
        self.head.tell(None, Step.IDENTITY, None)
        self.footer.hide()
        if isinstance(kept, tuple):
            view.restore(*kept)

    def _choose_purpose(self, person: PersonCard | None, typed: str, purpose: str) -> None:
        if isinstance(self.view, IdentityView):
            self.view.leave()
        if purpose != "request":
            begin.go_elsewhere(self._visit, person, purpose)
            return
        desk = self._desk
        person_id = None if person is None else person.person_id
        self._worker.save(self, tried(lambda: begin.start(desk, person_id, typed)), self._opened)

    def _opened(self, answer: OpenInterview | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer)
            return
        self.course = Course(answer)
        self.footer.show()
        self._show_block()

    # Blocks

    def _show_block(self, field: str | None = None) -> None:
        if self.course is None:
            return
        self._ending = ()
        _, block = self.course.here
        view = view_of(self._theme, self._visit.around.association, block)
        view.answered.connect(self._answer)
        view.finished.connect(self._finish_block)
        begin.refer_unknown(self._visit, self.course, view)
        view.show_block(self.course.interview, block)
        self._put(view)
        self.footer.show()
        self.block_view = view
        self._tell()
        desk, uuid = self._desk, self.course.uuid
        job = tried(lambda: interviews.save_answers(desk, uuid, {}, block.id))  # to come back here
        self._worker.save(self, job, lambda answer: self._saved("", answer))
        if field is not None:
            view.say_problems(self.course.problems())
        QTimer.singleShot(0, view, lambda: view.focus(field))

    def _answer(self, name: str, value: object) -> None:
        if self.course is None:
            return
        changed = self.course.answer(name, value)
        desk, uuid, at = self._desk, self.course.uuid, self.course.here[1].id
        job = tried(lambda: interviews.save_answers(desk, uuid, changed, at))
        self._worker.save(self, job, lambda answer: self._saved(name, answer))
        if self.block_view is not None:
            self.block_view.sync(self.course.interview, self.course.here[1])
            problem = self.course.problems().get(name) if value not in {None, False} else None
            self.block_view.say_problem(name, problem)
        self._tell()

    def _saved(self, name: str, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer)
        elif self.block_view is not None:
            self.block_view.show_saved(name)

    def _finish_block(self) -> None:
        """Enter in the last field: what is wrong here is said first, and the cursor goes there."""
        if self.course is None or self.block_view is None:
            return
        if (problems := self.course.problems()) and self.course.lacks_only_papers():
            self._show_ending(IncompleteError(self.course.missing_here()))
        elif problems:
            self.block_view.say_problems(problems)
            self.block_view.focus(next(iter(problems)))
            self.footer.say(next(iter(problems.values())))
        else:
            self.go_on()

    def _tell(self) -> None:
        if self.course is None:
            return
        step, _ = self.course.here
        self.head.tell(self.course.interview, step, self.course.number)
        forward = texts.FINISH if self.course.is_last else texts.NEXT
        self.footer.tell(len(self.course.problems()), forward)
        self.footer.say("")

    def _say_words(self) -> None:
        """F1: a sentence one may say at this step."""
        if self.course is not None:
            said = self.course.here[1].say or words.SAY_WHO
            self.footer.say(f"«{said}»")

    def _print(self, paper: OnTheWay | None) -> None:
        if paper is None:
            return
        self.leave_field()
        view = PrintView(self._visit, texts.PAPER_TITLES[paper.kind], paper.kind, paper.issue)
        view.finished.connect(self._show_block)
        self._put(view)
        self.footer.hide()
        view.setFocus()

    # Endings

    def _complete(self) -> None:
        if self.course is None:
            return
        if missing := self.course.missing():
            self._show_ending(IncompleteError(missing))
            return
        desk, uuid, shown = self._desk, self.course.uuid, self.course.digest
        self._worker.save(self, tried(lambda: complete(desk, uuid, shown)), self._ended)

    def _show_ending(self, error: IncompleteError) -> None:
        self._ending = error.missing
        view = EndingView(self._theme, error.missing, ENDINGS)
        view.chosen.connect(self._choose_ending)
        view.asked.connect(self._go_to_missing)
        self._put(view)
        self.footer.tell(len(error.missing), texts.NEXT, can_go_back=False)
        self.footer.hide()
        view.rows.setFocus()

    def _choose_ending(self, ending: str) -> None:
        if self.course is None:
            return
        if ending == "slip":
            desk, uuid, shown = self._desk, self.course.uuid, self.course.digest
            job = tried(lambda: receive_incomplete(desk, uuid, shown))
            self._worker.save(self, job, self._ended)
        elif ending == "later":
            self.suspend()
        elif ending == "exception":
            self._visit.go_to("exception", self.course.uuid)
        elif missing := self.course.missing():
            self._go_to_missing(missing[0])

    def _go_to_missing(self, missing: Missing) -> None:
        if self.course is not None:
            self.course.go_to(missing.block)
            self.footer.show()
            self._show_block(missing.field)

    def _ended(self, answer: Registered | ExpectedError) -> None:
        if isinstance(answer, Registered):
            self._show_done(answer)
            return
        if isinstance(answer, IncompleteError):
            self._show_ending(answer)
        self.footer.show()
        self.footer.say(answer.user_message)

    def _show_done(self, registered: Registered) -> None:
        if self.course is None:
            return
        self._registered = registered
        view = DoneView(self._visit, self.course.interview, registered)
        view.finished.connect(lambda: self._visit.go_to("start"))
        self._put(view)
        self.footer.hide()
        self.head.tell(self.course.interview, Step.PRINT, registered.number)
        view.setFocus()

    def _say(self, error: ExpectedError) -> None:
        self.footer.show()
        self.footer.say(error.user_message)

    def _put(self, view: QWidget) -> None:
        self.block_view = None
        self.put(view)
