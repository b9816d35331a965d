"""Correcting a receipt: the parts of the interview, the one that is wrong, then why and by whom."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.asks import AskKind, Block
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.interview.correction import SIGNATURE, after_answer, touches_signed
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import Step, way_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services.correct import Correction, Part, correct, open_to_correct
from twaim_desk.services.intake import IncompleteError, Registered
from twaim_desk.services.interviews import OpenInterview
from twaim_desk.texts import corrections as texts
from twaim_desk.ui.interview.course import Course
from twaim_desk.ui.interview.papers_view import PapersView
from twaim_desk.ui.interview.view_of import view_of
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.widgets.basics import Page, label, soon
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class CorrectPage(Page):
    """Nothing is saved before the second person confirms; then all of it is, in one act."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=10)
        self._visit, theme = visit, visit.around.theme
        self.course: Course | None = None
        self._before: OpenInterview | None = None
        self._began_with = ""
        self.title = label("", "title")
        self.count = label("", "soft", wrap=True)
        self.list = PickedList(texts.PARTS)
        self.list.opened.connect(self._open)
        self.view: BlockView | PapersView | None = None
        self._place = QVBoxLayout()
        self.next = QPushButton(texts.TO_REASON)
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(self._go_to_reason)
        self.reason = ReasonLine(theme, texts.REASON, texts.REASON_ACCEPTS)
        self.reason.hide()
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "request.correct")
        self.reason.given.connect(lambda _: self.second.ask())
        self.second.confirmed.connect(self._confirm)
        self.second.left.connect(self.reason.setFocus)
        self.problem = label("", "problem", wrap=True)
        self._build()
        self.setFocusProxy(self.list)
        desk, uuid = visit.inside.desk, self.kept
        visit.worker.save(self, tried(lambda: open_to_correct(desk, uuid)), self._opened)

    @property
    def kept(self) -> str:
        """The request that is corrected."""
        kept = self._visit.kept
        return kept.uuid if isinstance(kept, Part) else str(kept)

    def back(self) -> bool:
        """From the second person to the reason, to the answer, to the parts, to the request."""
        if self.second.back():
            return True
        if not self.reason.isHidden():
            self.reason.hide()
        elif self.view is None or self.list.hasFocus():
            self._visit.go_to("request", self.kept)
            return True
        self._leave_field()
        self.list.setFocus()
        return True

    def _build(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self._visit.around.theme.pixels(16))
        across.addWidget(self.list, 1)
        across.addLayout(self._place, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.next)
        self.down.addWidget(self.title)
        self.down.addWidget(label(texts.CHOOSE_PART, "soft", wrap=True))
        self.down.addLayout(across, 1)
        for widget in (self.reason, self.second, self.problem):
            self.down.addWidget(widget)
        self.down.addLayout(foot)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._go_to_reason)

    def _opened(self, answer: OpenInterview | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            self.next.setEnabled(False)
            return
        self._before, self.course = answer, Course(answer)
        self._began_with = self.course.digest
        number = left_to_right(answer.number or "")
        self.title.setText(texts.CORRECTING.format(number=number))
        self._list_parts()
        self._tell()
        if isinstance(self._visit.kept, Part):
            self.list.choose(self._visit.kept.block)
            self._open(self._visit.kept.block)

    def _list_parts(self) -> None:
        """Every part but the promise, which stays as it was printed."""
        if self.course is None:
            return
        row = max(0, self.list.currentRow())
        wrong = {one.block for one in self.course.missing()}
        self.list.fill(
            [
                ((block.title, texts.LACKING if block.id in wrong else ""), block.id)
                for step, block in way_of(self.course.interview)
                if step is not Step.REPLY
            ]
        )
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _open(self, block: object) -> None:
        if self.course is None or not isinstance(block, str):
            return
        self.course.go_to(block)
        here = self.course.here[1]
        view = view_of(self._visit.around.theme, self._visit.around.association, here)
        view.answered.connect(self._answer)
        view.finished.connect(self.list.setFocus)
        view.show_block(self._shown(here), here)
        self._put(view)
        soon(view, view.focus)

    def _shown(self, block: Block) -> Interview:
        """The answers, but numbers of identity and what is private only as they are typed anew."""
        if self.course is None or self._before is None:
            raise RuntimeError("nothing is shown before the request is open")
        now, before = self.course.interview, self._before.interview.answers
        hidden = {
            ask.id
            for ask in block.asks
            if (ask.private or ask.kind is AskKind.IDENTITY)
            and now.answers.get(ask.id) == before.get(ask.id)
        }
        answers = {name: one for name, one in now.answers.items() if name not in hidden}
        record = {name: one for name, one in now.record.items() if name not in hidden}
        return replace(now, answers=answers, record=record)

    def _put(self, view: BlockView | PapersView) -> None:
        if self.view is not None:
            self._place.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._place.addWidget(view)

    def _answer(self, name: str, value: object) -> None:
        if self.course is None or self._before is None:
            return
        self.course.answer(name, value)
        after = after_answer(self._before.interview.answers, self.course.interview.answers, name)
        for part in SIGNATURE:
            if after.get(part) != self.course.interview.answers.get(part):
                self.course.answer(part, after.get(part))
        if self.view is not None:
            self.view.sync(self._shown(self.course.here[1]), self.course.here[1])
        self._list_parts()
        self._tell()

    def _tell(self) -> None:
        if self.course is None or self._before is None:
            return
        before, now = self._before.interview.answers, self.course.interview.answers
        names = {*before, *now} - set(SIGNATURE)
        changed = sum(before.get(name) != now.get(name) for name in names)
        digits = self._visit.around.association.profile.digits
        said = [texts.CHANGED_COUNT.format(count=written(changed, digits))]
        if changed:
            said.append(texts.SIGN_AGAIN if touches_signed(before, now) else texts.NO_SIGNING)
        self.count.setText(" ".join(said))

    def _go_to_reason(self) -> None:
        if self.course is None:
            return
        self._leave_field()
        if missing := self.course.missing():
            self._say(missing[0].message)
            self._open(missing[0].block)
        elif self.course.digest == self._began_with:
            self._say(texts.NOTHING_CHANGED)
        else:
            self._say("")
            self.reason.show()
            self.reason.setFocus()

    def _confirm(self, name: str, password: str) -> None:
        reason = self.reason.text()
        if self.course is None or reason is None:
            return
        correction = Correction(self.course.interview.answers, reason, self._began_with)
        job = partial(correct, self._visit.inside.desk, self.kept, correction, name, password)
        self._visit.worker.save(self, tried(job), self._corrected)

    def _corrected(self, answer: Registered | ExpectedError) -> None:
        if isinstance(answer, IncompleteError):
            self.second.done()
            self._say(answer.missing[0].message)
        elif isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
        else:
            self.second.done()
            self._visit.go_to("request", self.kept)

    def _leave_field(self) -> None:
        """The field with the focus tells what stands in it."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self.view is not None and self.view.isAncestorOf(focused):
            focused.clearFocus()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
