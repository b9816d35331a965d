"""The papers of a request: a list to open, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from twaim_desk.clock import RIYADH
from twaim_desk.domain.digits import written
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.papers import Issued
from twaim_desk.services.request_forms import issue_filled_form
from twaim_desk.services.request_papers import (
    PaperOfRequest,
    RequestPapers,
    copy_paper,
    open_paper,
    papers_of_request,
)
from twaim_desk.texts import corrections as request_texts
from twaim_desk.texts import interview_page as page_texts
from twaim_desk.texts import papers as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.printing.values import ByHand
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_FORM, _RECEIPT = "request_form", "receipt"


class RequestPapersPage(Page):
    """`visit.kept` is the request; Enter or 1 opens the paper with the focus, Esc leads back."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self.kept = str(visit.kept)
        self._acts: list[str] = []
        self._form = visit.around.association.profile.request_form
        form = texts.FORM[0].format(form=self._form), texts.FORM[1]
        self._words = {"open": texts.OPEN, "copy": texts.COPY, "form": form}
        self._found: RequestPapers | None = None
        self.rows: Rows | None = None
        self.print: PrintView | None = None
        self.list = PickedList(texts.LIST)
        self.list.currentRowChanged.connect(lambda _: self._show_acts())
        self.list.digit.connect(lambda digit: self._choose(digit - 1))
        self.list.opened.connect(lambda _: self._do("open"))
        self.note = label("", "strong", wrap=True)
        frame, self._inside = card(theme, spacing=10)
        self._inside.addWidget(self.note)
        self._inside.addStretch()
        self.both = QWidget()
        across = QHBoxLayout(self.both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list, 3)
        across.addWidget(frame, 2)
        self.down.addWidget(label(texts.OF_REQUEST, "title"))
        self.explained = label(texts.OF_REQUEST_EXPLAINED, "soft", wrap=True)
        self.down.addWidget(self.explained)
        self.down.addWidget(self.both, 1)
        self.setFocusProxy(self.list)
        self._load()

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        if self.print is not None:
            self.print.leave()

    def back(self) -> bool:
        """From a paper to the list, from there to the request."""
        if self.print is None:
            self._visit.go_to("request", self.kept)
            return True
        self.leave()
        self.print.hide()
        self.print.deleteLater()
        self.print = None
        self.both.show()
        self.explained.show()
        self.setFocusProxy(self.list)
        self.list.setFocus()
        self._load()
        return True

    def _load(self) -> None:
        desk, uuid = self._visit.inside.desk, self.kept
        self._visit.worker.save(self, tried(lambda: papers_of_request(desk, uuid)), self._show)

    def _show(self, answer: RequestPapers | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        self._found, row = answer, max(0, self.list.currentRow())
        self.list.fill([(self._parts(one), one) for one in answer.papers], texts.NONE)
        self.list.setCurrentRow(min(row, len(answer.papers) - 1))
        self.note.setText("")
        self._show_acts()

    def _parts(self, paper: PaperOfRequest) -> list[str]:
        around = self._visit.around
        digits = around.association.profile.digits
        copy = texts.ORIGINAL
        if paper.copy_number:
            copy = request_texts.COPY.format(number=written(paper.copy_number, digits))
        day = ""
        if paper.issued_at is not None:
            day = day_said(around, paper.issued_at.astimezone(RIYADH).date())
        printed = texts.PRINTS.format(count=written(paper.prints, digits)) if paper.prints else ""
        kind = request_texts.PAPER_KINDS.get(paper.kind, paper.kind)
        return [kind, copy, request_texts.STANDINGS.get(paper.standing, ""), day, printed]

    def _show_acts(self) -> None:
        """What fits the paper with the focus; the form of the request is always there."""
        paper = self.list.current()
        self._acts = ["form"]
        if isinstance(paper, PaperOfRequest):
            can = {"open": paper.can_open, "copy": paper.can_copy}
            self._acts = [*(name for name, may in can.items() if may), "form"]
            self.note.setText("" if paper.can_open else texts.NOT_TO_OPEN)
        if self.rows is not None:
            self._inside.removeWidget(self.rows)
            self.rows.hide()
            self.rows.deleteLater()
        self.rows = Rows(self._visit.around.theme, [Row(*self._words[name]) for name in self._acts])
        self.rows.chosen.connect(self._choose)
        self._inside.insertWidget(0, self.rows)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._acts):
            self._do(self._acts[at])

    def _do(self, name: str) -> None:
        """Open the view that draws and prints; what may not be done is not offered."""
        desk, paper = self._visit.inside.desk, self.list.current()
        if name not in self._acts:
            return
        if name == "form":
            self._print(_FORM, partial(issue_filled_form, desk, self.kept))
        elif isinstance(paper, PaperOfRequest):
            act = open_paper if name == "open" else copy_paper
            self._print(paper.kind, partial(act, desk, paper.paper_id))

    def _print(self, kind: str, issue: Callable[[], Issued]) -> None:
        title = self._form if kind == _FORM else page_texts.PAPER_TITLES[kind]
        by_hand = self._by_hand() if kind == _RECEIPT else None
        self.print = PrintView(self._visit, title, kind, issue, by_hand)
        self.print.finished.connect(self.back)
        self.both.hide()
        self.explained.hide()
        self.down.addWidget(self.print, 1)
        self.setFocusProxy(self.print)
        self.print.setFocus()

    def _by_hand(self) -> ByHand | None:
        """What is copied by hand if the receipt does not come out: its number and its day."""
        found, association = self._found, self._visit.around.association
        if found is None:
            return None
        day = ""
        if found.reply_by is not None:
            day = both_calendars(
                found.reply_by, association.forms.table, association.profile.digits
            )
        sentence = page_texts.WRITE_BY_HAND.format(person=found.to_whom)
        return ByHand(found.number, day, sentence)
