"""Walks the blocks of an interview: shows one, saves its answers, says what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from twaim_desk.domain.asks import Answer, Missing
from twaim_desk.domain.interview.needs import ALOUD
from twaim_desk.domain.interview.way import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.intake import IncompleteError
from twaim_desk.texts import interview as words
from twaim_desk.texts import interview_page as texts
from twaim_desk.texts import keeping
from twaim_desk.ui.interview import begin
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.frame import InterviewFrame
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.recording import READ_OUT, recording_for
from twaim_desk.ui.interview.reply_view import ReplyView
from twaim_desk.ui.interview.signature_view import SignatureView
from twaim_desk.ui.interview.view_of import view_of
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class InterviewWalk(InterviewFrame):
    """One block after the other; where it begins and ends is for the page that it is part of."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, visit.around.association.profile.digits)
        self.visit, self.theme = visit, visit.around.theme
        self.desk, self.worker = visit.inside.desk, visit.worker
        self._actions = visit.inside.actions
        self.course: Course | None = None
        self.ending: tuple[Missing, ...] = ()
        self.block_view: BlockView | PapersView | None = None

    def go_on(self) -> None:
        """What comes after this block."""
        raise NotImplementedError

    def show_ending(self, error: IncompleteError) -> None:
        """What can be done about what is missing."""
        raise NotImplementedError

    def show_block(self, field: str | None = None) -> None:
        """Show the block that stands next, with the cursor in a field or where it begins."""
        if self.course is None:
            return
        self.ending = ()
        _, block = self.course.here
        view = view_of(self.theme, self.visit.around.association, block)
        view.answered.connect(self._answer)
        view.finished.connect(self._finish_block)
        begin.refer_unknown(self.visit, self.course, view)
        view.show_block(self.course.interview, block)
        self.put_view(view)
        self.footer.show()
        self.block_view = view
        self.tell()
        desk, uuid = self.desk, self.course.uuid
        job = tried(lambda: interviews.save_answers(desk, uuid, {}, block.id))  # to come back here
        self.worker.save(self, job, lambda answer: self._saved("", answer))
        self.tell_notices(self.course.notices(self.visit.around.association))
        self._hint()
        if field is not None:
            view.say_problems(self.course.problems())
        QTimer.singleShot(0, view, lambda: view.focus(field))

    def toggle_need(self, need: str) -> None:
        """Large letters or texts that are heard: on or off, and kept with the person."""
        if self.course is not None and self.block_view is not None:
            is_on = not self.course.interview.is_true(need)
            self._answer(need, is_on)
            said = texts.NEED_ON if is_on else texts.NEED_OFF
            self.footer.hint(said.format(need=texts.NEEDS[need]))

    def _hint(self) -> None:
        """Below a block: a recording of it, that it is read out, or on which keys these stand."""
        if self.course is None:
            return
        step, block = self.course.here
        if self.recording() is not None:
            self.footer.hint(texts.LISTEN)
        elif block.id in READ_OUT and self.course.interview.is_true(ALOUD):
            self.footer.hint(texts.READ_OUT)
        elif step is Step.PERSON and self.course.is_first:
            self.footer.hint(texts.NEEDS_KEYS)

    def _answer(self, name: str, value: object) -> None:
        if self.course is None:
            return
        changed = self.course.answer(name, value)
        desk, uuid, at = self.desk, self.course.uuid, self.course.here[1].id
        job = tried(lambda: interviews.save_answers(desk, uuid, changed, at))
        self.worker.save(self, job, lambda answer: self._saved(name, answer))
        if self.block_view is not None:
            self.block_view.sync(self.course.interview, self.course.here[1])
            problem = self.course.problems().get(name) if value not in {None, False} else None
            self.block_view.say_problem(name, problem)
        if name == "sign.read" and isinstance(self.block_view, SignatureView):
            self.show_in_sight(self.block_view.pad)
        self.tell()

    def _saved(self, name: str, answer: Mapping[str, Answer] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer)
        elif self.block_view is not None and self.course is not None:
            self.block_view.show_saved(name)
            self.block_view.show_kept({**self.course.interview.record, **answer})

    def _finish_block(self) -> None:
        """Enter in the last field: what is wrong here is said first, and the cursor goes there."""
        if self.course is None or self.block_view is None:
            return
        if (problems := self.course.problems()) and self.course.lacks_only_papers():
            self.show_ending(IncompleteError(self.course.missing_here()))
        elif problems:
            self.block_view.say_problems(problems)
            self.block_view.focus(next(iter(problems)))
            self.footer.say(next(iter(problems.values())))
        else:
            self.go_on()

    def tell(self) -> None:
        """Show where the interview stands."""
        if self.course is None:
            return
        step, _ = self.course.here
        self.head.tell(self.course.interview, step, self.course.number)
        ends = self.course.is_last and not self.course.is_declined
        forward = texts.FINISH if ends else texts.NEXT
        self.footer.tell(len(self.course.problems()), forward)
        self.footer.say("")

    def say_words(self) -> None:
        """F1: a sentence one may say at this step."""
        if self.course is not None:
            view = self.block_view
            promised = view.sentence if isinstance(view, ReplyView) else ""
            said = promised or self.course.here[1].say or words.SAY_QUESTIONS
            shelf = f" {keeping.KEY_IN_INTERVIEW}" if "shelf.open" in self._actions else ""
            self.footer.hint(f"«{said}»{shelf}")

    def recording(self) -> Path | None:
        """What can be played of the block on the screen."""
        if self.course is None:
            return None
        block = self.course.here[1].id
        return recording_for(self.visit.folder, self.course.interview, block)

    def say(self, error: ExpectedError) -> None:
        """Say what went wrong below the questions."""
        self.footer.show()
        self.footer.say(error.user_message)

    def put_view(self, view: QWidget) -> None:
        """Show a view that is no block of questions."""
        self.block_view = None
        self.put(view)
