"""One request: what was promised, what happened to it, its papers, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.correct import cancel
from twaim_desk.services.open_request import Event, PaperLine, RequestCard, open_request
from twaim_desk.texts import corrections as texts
from twaim_desk.texts.request import STATES
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label, pill
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class OpenedFrom(NamedTuple):
    """A request and the place that led to it, where one comes back with what it had."""

    uuid: str
    place: str
    kept: object


class RequestPage(Page):
    """`visit.kept` is the request; a wrong receipt is corrected or cancelled from here."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self._acts: list[str] = []
        self.problem = label("", "problem", wrap=True)
        self.reason = ReasonLine(theme, texts.CANCEL_REASON, texts.REASON_ACCEPTS)
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "request.cancel")
        self.reason.given.connect(lambda _: self.second.ask())
        self.second.confirmed.connect(self._cancel)
        self.second.left.connect(self.reason.setFocus)
        self.reason.hide()
        self.rows: Rows | None = None
        self._shown = QWidget()
        self.down.addWidget(self._shown)
        for widget in (self.reason, self.second, self.problem):
            self.down.addWidget(widget)
        self.down.addStretch()
        self._load()

    @property
    def kept(self) -> str | OpenedFrom:
        """The request that is open, and where one goes back to."""
        kept = self._visit.kept
        return kept if isinstance(kept, OpenedFrom) else str(kept)

    @property
    def uuid(self) -> str:
        """The request that is open."""
        return self.kept.uuid if isinstance(self.kept, OpenedFrom) else self.kept

    def back(self) -> bool:
        """From the second person to the reason, to the request, to the list it was opened from."""
        if self.second.back():
            return True
        if self.reason.isHidden():
            return self._back_to_list()
        self.reason.hide()
        if self.rows is not None:
            self.rows.setFocus()
        return True

    def _back_to_list(self) -> bool:
        if isinstance(self.kept, OpenedFrom):
            self._visit.go_to(self.kept.place, self.kept.kept)
            return True
        return False

    def _load(self) -> None:
        desk, uuid = self._visit.inside.desk, self.uuid
        self._visit.worker.save(self, tried(lambda: open_request(desk, uuid)), self._show)

    def _show(self, answer: RequestCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            return
        theme = self._visit.around.theme
        shown = QWidget()
        down = QVBoxLayout(shown)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.pixels(12))
        head = QHBoxLayout()
        number = left_to_right(answer.number)
        head.addWidget(label(texts.TITLE.format(number=number), "title"))
        head.addWidget(pill(STATES[answer.state], "primary"))
        head.addStretch()
        down.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(self._about(answer), 1)
        across.addLayout(self._happened(answer), 1)
        down.addLayout(across)
        self.down.replaceWidget(self._shown, shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = shown
        shown.show()
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _about(self, request: RequestCard) -> QVBoxLayout:
        frame, inside = card(self._visit.around.theme, spacing=12)
        pairs = Pairs(self._visit.around.theme)
        around = self._visit.around
        reply_by = ""
        if request.reply_by is not None:
            table, digits = around.association.forms.table, around.association.profile.digits
            reply_by = both_calendars(request.reply_by, table, digits)
        complete = request.complete_on
        pairs.show_pairs(
            [
                (texts.PERSON, request.name),
                (texts.IDENTITY_END, request.identity_end),
                (texts.SERVICE, request.service or ""),
                (texts.RECEIVED, day_said(around, request.received_on)),
                (texts.COMPLETE, "" if complete is None else day_said(around, complete)),
                (texts.REPLY_BY, reply_by),
            ]
        )
        inside.addWidget(pairs)
        down = QVBoxLayout()
        down.addWidget(frame)
        offered = {"correct": request.may_correct, "cancel": request.may_cancel}
        self._acts = [name for name, may in offered.items() if may]
        self.rows = None
        if self._acts:
            says = {"correct": texts.CORRECT, "cancel": texts.CANCEL}
            self.rows = Rows(around.theme, [Row(*says[name]) for name in self._acts])
            self.rows.chosen.connect(self._choose)
            down.addWidget(self.rows)
        down.addStretch()
        return down

    def _happened(self, request: RequestCard) -> QVBoxLayout:
        frame, inside = card(self._visit.around.theme, spacing=6)
        inside.addWidget(label(texts.HISTORY, "subtitle"))
        for event in request.events:
            for line, role in self._event(event):
                inside.addWidget(label(line, role, wrap=True))
        inside.addWidget(label(texts.PAPERS, "subtitle"))
        for paper in request.papers:
            inside.addWidget(label(self._paper(paper), None, wrap=True))
        if not request.papers:
            inside.addWidget(label(texts.NO_PAPERS, "soft"))
        down = QVBoxLayout()
        down.addWidget(frame)
        down.addStretch()
        return down

    def _event(self, event: Event) -> list[tuple[str, str]]:
        state = texts.CORRECTED if event.before == event.after else STATES[event.after]
        line = texts.EVENT.format(day=day_said(self._visit.around, event.at), state=state)
        sentence = texts.BY_TWO if event.second else texts.BY
        by = sentence.format(by=event.by, second=event.second)
        said = [(line, "strong"), (by, "soft")]
        if event.reason:
            said.append((texts.REASON_OF.format(reason=event.reason), "soft"))
        return said

    def _paper(self, paper: PaperLine) -> str:
        digits = self._visit.around.association.profile.digits
        parts = [texts.PAPER_KINDS.get(paper.kind, paper.kind)]
        if paper.copy_number:
            parts.append(texts.COPY.format(number=written(paper.copy_number + 1, digits)))
        parts.append(texts.STANDINGS.get(paper.standing, paper.standing))
        return texts.SEPARATOR.join(parts)

    def _choose(self, at: int) -> None:
        if self._acts[at] == "correct":
            self._visit.go_to("correct", self.uuid)
            return
        self.reason.clear()
        self.reason.show()
        self.reason.setFocus()

    def _cancel(self, name: str, password: str) -> None:
        reason = self.reason.text()
        if reason is None:
            return
        job = partial(cancel, self._visit.inside.desk, self.uuid, reason, name, password)
        self._visit.worker.save(self, tried(job), self._cancelled)

    def _cancelled(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
            return
        self.second.done()
        self.reason.hide()
        self.problem.setText(texts.CANCEL_DONE)
        self._load()
