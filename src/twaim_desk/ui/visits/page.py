"""A short visit on one screen: a block of questions, one act, then what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twaim_desk.domain.interview.gate import problem_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.change import WHY_SHOWN
from twaim_desk.domain.visits.table import (
    block_of,
    first_asked,
    problems_of,
    with_answer,
    words_of,
)
from twaim_desk.domain.visits.value import Coming, Done, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.visits.change import show_income
from twaim_desk.services.visits.ending import UnansweredError
from twaim_desk.texts import interview_page as page_texts
from twaim_desk.texts import visits as texts
from twaim_desk.ui.interview.footer import InterviewFooter
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.visits.done import VisitDone
from twaim_desk.ui.visits.head import VisitHead
from twaim_desk.ui.visits.kinds import KINDS
from twaim_desk.ui.visits.rating import DeliveryRating
from twaim_desk.ui.visits.words import SaidAloud
from twaim_desk.ui.widgets.basics import soon
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class VisitPage(QWidget):
    """Opens with a `Coming`; Enter in the last field does what the visit is for.

    What was typed is not thrown away by one Esc.
    """

    def __init__(self, visit: Visit, kind: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._visit, self._kind, self._theme = visit, kind, visit.around.theme
        self._desk, self._worker = visit.inside.desk, visit.worker
        self.opening: Opening | None = None
        self.interview: Interview | None = None
        self.done: Done | None = None
        self.coming = visit.kept if isinstance(visit.kept, Coming) else Coming()
        self.is_busy = self._was_warned = False
        self.head = VisitHead(self._theme, kind)
        self.view = BlockView(self._theme)
        self.view.answered.connect(self._answer)
        self.view.finished.connect(self.act)
        self.said = SaidAloud(self._theme)
        self.footer = InterviewFooter(self._theme, visit.around.association.profile.digits)
        self.footer.forward.connect(self.act)
        self.footer.backward.connect(self._turn_back)
        self._lay_out()
        self._keys()
        self._worker.failed.connect(self._free)
        self._begin()

    def back(self) -> bool:
        """Back to the interview that led here; what was typed asks for a second Esc."""
        if self.is_busy:  # what is being kept is told first
            return True
        if self.done is None and self._has_typed() and not self._was_warned:
            self._was_warned = True
            self.footer.say(texts.LEAVE_ASKS)
            return True
        if self.coming.returns:
            self._visit.go_to("interview", self.coming.request)
            return True
        return False

    def act(self) -> None:
        """What is wrong is said first, and the cursor goes there; else the visit is kept."""
        if self.opening is None or self.interview is None or self.done or self.is_busy:
            return
        self._take_all()
        if problems := problems_of(self.opening, self.interview):
            self._refuse(problems)
            return
        self.is_busy = True
        desk, opening, answers = self._desk, self.opening, dict(self.interview.answers)
        act = KINDS[self._kind].act
        self._worker.save(self, tried(lambda: act(desk, opening, answers)), self._acted)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._body = QHBoxLayout(inside)  # what is said stands beside the questions, in sight
        side = self._theme.pixels(24)
        self._body.setContentsMargins(side, self._theme.pixels(14), side, self._theme.pixels(14))
        self._body.setSpacing(self._theme.pixels(14))
        self._body.addWidget(self.view, 3)
        self._body.addWidget(self.said, 2, Qt.AlignmentFlag.AlignTop)
        self.view.hide()
        self.footer.hide()
        self._inside = inside
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        for widget, stretch in ((self.head, 0), (self.area, 1), (self.footer, 0)):
            down.addWidget(widget, stretch)

    def _keys(self) -> None:
        for key, act in (
            ("Ctrl+Return", self.act),
            ("Ctrl+Enter", self.act),
            ("F1", self._say_words),
            ("F7", self._complain),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def _keep_in_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 0, self._theme.pixels(60))

    def _begin(self) -> None:
        desk, coming, opens = self._desk, self.coming, KINDS[self._kind].open
        self._worker.save(self, tried(lambda: opens(desk, coming)), self._opened)

    def _opened(self, answer: Opening | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._show_done(Done(answer.user_message))
        else:
            self._show(answer, answer.interview)

    def _show(self, opening: Opening, interview: Interview) -> None:
        self.opening, self.interview, self.coming = opening, interview, opening.coming
        self.head.tell(opening)
        self._offer_file(opening)
        self.view.show_block(interview, block_of(opening, interview))
        self.view.show()
        self.footer.show()
        self.setFocusProxy(self.view)
        first = first_asked(opening, interview)
        soon(self.view, lambda: self._begin_at(first))
        self._tell()

    def _offer_file(self, opening: Opening) -> None:
        """Where nothing is typed, one may go on to the person's file."""
        visitor = opening.visitor
        if self._kind == "follow_up" and visitor is not None:
            self.head.file_asked.connect(lambda: self._visit.go_to("person", visitor.id))
            self.head.offer_file()

    def _begin_at(self, first: str | None) -> None:
        """The cursor where the questions begin, unless all of it is done already."""
        if self.done is None:
            self.view.focus(first)

    def _answer(self, name: str, value: object) -> None:
        if self.opening is None or self.interview is None:
            return
        given = value if isinstance(value, str | bool | int) else None
        self.interview = replace(self.interview, answers=with_answer(self.interview, name, given))
        self._was_warned = False
        if name == WHY_SHOWN and isinstance(given, str) and self.coming.person_id is not None:
            desk, person_id = self._desk, self.coming.person_id
            job = tried(lambda: show_income(desk, person_id, given))
            self._worker.save(self, job, self._show_old)
        block = block_of(self.opening, self.interview)
        self.view.sync(self.interview, block)
        ask = next((one for one in block.asks if one.id == name), None)
        wrong = problem_of(self.interview, ask) if ask is not None and given else None
        self.view.say_problem(name, wrong)
        self._tell()

    def _show_old(self, answer: str | ExpectedError) -> None:
        if self.opening is None or self.interview is None:
            return
        if isinstance(answer, ExpectedError):
            self.footer.say(answer.user_message)
            return
        self.opening = replace(self.opening, shown=answer)
        self.view.sync(self.interview, block_of(self.opening, self.interview))
        self.view.say_problems({})

    def _refuse(self, problems: Mapping[str, str]) -> None:
        self.view.say_problems(problems)
        self.view.focus(next(iter(problems)))
        self.footer.say(next(iter(problems.values())))

    @Slot(Exception)
    def _free(self, _: Exception) -> None:
        self.is_busy = False

    def _acted(self, answer: Done | ExpectedError) -> None:
        self.is_busy = False
        if isinstance(answer, UnansweredError):
            self._refuse(answer.problems)
        elif isinstance(answer, ExpectedError):
            self.footer.say(answer.user_message)
        else:
            self._show_done(answer)

    def _show_done(self, done: Done) -> None:
        self.done = done
        goes_on = texts.FINISH
        if done.paper is not None:
            goes_on = texts.PRINT
        elif done.next_place is not None:
            goes_on = page_texts.NEXT
        elif self.coming.returns:
            goes_on = texts.RETURN
        view = VisitDone(self._theme, done, goes_on)
        view.finished.connect(self._finish if done.rates is None else self._ask_rating)
        for widget in (self.view, self.said, self.footer):
            widget.hide()
        self._body.insertWidget(0, view)
        view.show()
        self.setFocusProxy(view)
        view.setFocus()

    def _ask_rating(self) -> None:
        """The screen is turned to the visitor: nothing of the request is on it any more."""
        if self.done is None or self.done.rates is None:
            return
        for widget in self._inside.findChildren(VisitDone):
            widget.hide()
        self.head.hide()
        rating = DeliveryRating(self._visit, self.done.rates)
        rating.finished.connect(self._finish)
        self._body.insertWidget(0, rating)
        self.setFocusProxy(rating)
        rating.show()
        rating.setFocus()

    def _finish(self) -> None:
        if self.done is not None and self.done.paper is not None:
            self._visit.go_to("paper", self.done.paper)
        elif self.done is not None and self.done.next_place is not None:
            self._visit.go_to(self.done.next_place, self.done.next_kept)
        else:
            self._turn_back()

    def _turn_back(self) -> None:
        if not self.back():
            self._visit.go_to("start")

    def _complain(self) -> None:
        """F7 while following up a request: a complaint about this very request."""
        if self._kind == "follow_up" and self.interview is not None:
            request = self.interview.text("request") or None
            self._visit.go_to("complaint", Coming(self.coming.person_id, request))

    def _say_words(self) -> None:
        """F1: a sentence one may say."""
        if self.opening is not None and self.interview is not None:
            self.footer.quote(f"«{block_of(self.opening, self.interview).say}»")

    def _has_typed(self) -> bool:
        if self.opening is None or self.interview is None:
            return False
        self._take_all()
        return dict(self.interview.answers) != dict(self.opening.interview.answers)

    def _take_all(self) -> None:
        """Every field tells what stands in it, the one that is being typed into too."""
        for field in list(self.view.form.fields.values()):
            field.tell()

    def _tell(self) -> None:
        if self.opening is None or self.interview is None:
            return
        self.said.show_words(words_of(self.opening, self.interview))
        missing = len(problems_of(self.opening, self.interview))
        self.footer.tell(missing, texts.ACTS[self._kind])
        self.footer.tell_keys(KINDS[self._kind].keys)
        self.footer.say("")
