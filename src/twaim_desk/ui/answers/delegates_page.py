"""The delegates of branch offices who have answers to hand over; Enter prints the paper of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.delegates import KIND, Delegate, delegates, issue_delegate_list
from twaim_desk.texts import interview_page
from twaim_desk.texts import telling as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class DelegatesPage(Page):
    """A list of the delegates; `visit.kept` is whose paper is shown in its place."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, self.kept = visit, visit.kept
        self.list = PickedList(texts.DELEGATES)
        self.print: PrintView | None = None
        self.note = label(texts.DELEGATES_ABOUT, "soft", wrap=True)
        if isinstance(self.kept, str):
            self._show_paper(self.kept)
            return
        self.list.opened.connect(self._open)
        self.down.addWidget(label(texts.DELEGATES, "title"))
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.DELEGATES_KEYS, "caption"))
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: delegates(desk)), self._show)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        if self.print is not None:
            self.print.leave()

    def back(self) -> bool:
        """From a paper to the list, from the list to the answers."""
        self._visit.go_to("answers" if self.print is None else "delegates")
        return True

    def _show_paper(self, name: str) -> None:
        desk = self._visit.inside.desk
        title = interview_page.PAPER_TITLES[KIND]
        self.print = PrintView(self._visit, title, KIND, lambda: issue_delegate_list(desk, name))
        self.print.finished.connect(self.back)
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)

    def _show(self, answer: tuple[Delegate, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_DELEGATES)

    def _parts(self, one: Delegate) -> list[str]:
        count = written(one.count, self._visit.around.association.profile.digits)
        return [one.name or texts.NAMELESS_DELEGATE, texts.ANSWERS_OF.format(count=count)]

    def _open(self, one: object) -> None:
        if isinstance(one, Delegate):
            self._visit.go_to("delegates", one.name)
