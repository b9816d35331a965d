"""One request: what was promised, its whole story, its papers, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.digits import Digits, left_to_right, written
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.steps import Step
from twaim_desk.errors import ExpectedError
from twaim_desk.services.assigning import Officer, officers
from twaim_desk.services.harm.opening import HarmAbout
from twaim_desk.services.open_request import PaperLine, RequestCard, open_request
from twaim_desk.texts import corrections as texts
from twaim_desk.texts import request_acts as act_texts
from twaim_desk.texts import story as story_texts
from twaim_desk.ui.requests import about
from twaim_desk.ui.requests.act_form import ActForm
from twaim_desk.ui.requests.acts import DECISIONS, FORMS, PAGES, Filled, do
from twaim_desk.ui.requests.story_lines import said
from twaim_desk.ui.states import state_pill
from twaim_desk.ui.widgets.basics import Page, bare, card, label, put_in_place
from twaim_desk.ui.widgets.paged_rows import PagedRows
from twaim_desk.ui.widgets.rows import Row
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


_ALWAYS = {"papers": "paper.print", "rights": "shortcoming.note"}


class OpenedFrom(NamedTuple):
    """A request and the place that led to it, where one comes back with what it had."""

    uuid: str
    place: str
    kept: object


class RequestPage(Page):
    """`visit.kept` is the request; what can be done stands in numbered rows, each with its form."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self._card: RequestCard | None = None
        self._acts: list[str] = []
        self.problem = label("", "problem", wrap=True)
        self.form: ActForm | None = None
        self.rows: PagedRows | None = None
        self._shown = QWidget()
        self.down.addWidget(self._shown)
        self.down.addWidget(self.problem)
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
        """From the second person to the reason, to the acts, to the first ones, to the list."""
        if self.form is not None:
            return self.form.back()
        return (self.rows is not None and self.rows.back()) or self._back_to_list()

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
        self._card, theme = answer, self._visit.around.theme
        shown, down = bare(theme)
        head = QHBoxLayout()
        number = left_to_right(answer.number)
        head.addWidget(label(texts.TITLE.format(number=number), "title"))
        head.addWidget(state_pill(answer.state))
        head.addStretch()
        down.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(self._can_be_done(answer), 1)
        across.addLayout(self._happened(answer), 1)
        down.addLayout(across)
        self._shown = put_in_place(self.down, self._shown, shown)
        if self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _can_be_done(self, request: RequestCard) -> QVBoxLayout:
        around = self._visit.around
        frame, inside = card(around.theme, spacing=12)
        inside.addWidget(about.pairs_of(around, request))
        down = QVBoxLayout()
        down.addWidget(frame)
        self._acts = _offered(request.acts)
        if not self._acts:
            down.addWidget(label(act_texts.NOTHING_OFFERED, "soft", wrap=True))
        if request.person_id is not None and "person.open" in self._visit.inside.actions:
            self._acts.append("person")
        for name, action in _ALWAYS.items():
            if action in self._visit.inside.actions:
                self._acts.append(name)
        if request.person_id is not None and "harm.handle" in self._visit.inside.actions:
            self._acts.append("harm")
        self.rows = None
        if self._acts:
            rows = [Row(*act_texts.ACTS[name]) for name in self._acts]
            latin = around.association.profile.digits is Digits.LATIN
            self.rows = PagedRows(around.theme, rows, latin=latin, columns=1)
            self.rows.chosen.connect(self._choose)
            down.addWidget(self.rows)
        self._place_of_form = QVBoxLayout()
        down.addLayout(self._place_of_form)
        down.addStretch()
        return down

    def _happened(self, request: RequestCard) -> QVBoxLayout:
        frame, inside = card(self._visit.around.theme, spacing=6)
        inside.addWidget(label(texts.PAPERS, "subtitle"))
        for paper in request.papers:
            inside.addWidget(label(self._paper(paper), None, wrap=True))
        if not request.papers:
            inside.addWidget(label(texts.NO_PAPERS, "soft"))
        inside.addWidget(label(story_texts.TITLE, "subtitle"))
        for line in request.story:
            for sentence, role in said(self._visit.around, line):
                inside.addWidget(label(sentence, role, wrap=True))
        down = QVBoxLayout()
        down.addWidget(frame)
        down.addStretch()
        return down

    def _paper(self, paper: PaperLine) -> str:
        digits = self._visit.around.association.profile.digits
        parts = [texts.PAPER_KINDS.get(paper.kind, paper.kind)]
        if paper.copy_number:
            parts.append(texts.COPY.format(number=written(paper.copy_number, digits)))
        parts.append(texts.STANDINGS.get(paper.standing, paper.standing))
        return texts.SEPARATOR.join(parts)

    def _choose(self, at: int) -> None:
        name = self._acts[at]
        if name in PAGES:
            subject = () if name == Step.RETURN else (self.uuid,)
            self._visit.go_to(PAGES[name], *subject)
        elif name == "person" and self._card is not None:
            self._visit.go_to("person", self._card.person_id)
        elif name == "harm" and self._card is not None:
            self._visit.go_to("harm_new", HarmAbout(self._card.person_id, self.uuid))
        elif name == "assign":
            desk = self._visit.inside.desk
            self._visit.worker.read(self, tried(lambda: officers(desk)), self._ask_for_officer)
        else:
            self._ask(name)

    def _ask_for_officer(self, answer: tuple[Officer, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            return
        has_it = None if self._card is None else self._card.officer_id
        here = (one for one in answer if one.active and one.absent_until is None)
        self._ask("assign", tuple(one for one in here if one.id != has_it))

    def _ask(self, name: str, who: tuple[Officer, ...] = ()) -> None:
        self._leave_form()
        self.problem.setText("")
        self.form = ActForm(self._visit.around, self._visit.inside.desk.roles, name, who)
        self.form.filled.connect(self._do)
        self.form.left.connect(self._left)
        self._place_of_form.addWidget(self.form)
        if self.rows is not None:
            self.rows.hide()
        self.form.begin()

    def _do(self, filled: Filled) -> None:
        if self._card is None:
            return
        job = partial(do, self._visit.inside.desk, self.uuid, self._card.seen, filled)
        self._visit.worker.save(self, tried(job), partial(self._done, filled.act))

    def _done(self, name: str, answer: ToPrint | ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            if self.form is not None:
                self.form.refuse(answer.user_message)
            return
        if answer is not None:
            self._visit.go_to("paper", replace(answer, then_kept=self.kept))
            return
        self._leave_form()
        self.problem.setText(act_texts.DONE.format(act=act_texts.ACTS[name][0]))
        self._load()

    def _left(self) -> None:
        self._leave_form()
        if self.rows is not None:
            self.rows.setFocus()

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.rows is not None:
            self.rows.show()


def _offered(acts: tuple[str, ...]) -> list[str]:
    """The acts that lead somewhere from here, those of one page once."""
    names = dict.fromkeys("decide" if one in DECISIONS else one for one in acts)
    return [name for name in names if name in PAGES or name in FORMS]
