"""The committees and all their sessions; Enter opens a session, a number a committee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from twaim_desk.domain.committee import SessionsOf
from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.committee.members import CommitteeLine, committees
from twaim_desk.services.committee.sessions import SessionLine, sessions
from twaim_desk.texts import committee as texts
from twaim_desk.texts import today as today_texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LINES = {SessionsOf.AHEAD: "sessions_ahead", SessionsOf.BEHIND: "sessions_open"}
_Shown = tuple[list[CommitteeLine], list[SessionLine]]


class CommitteesPage(Page):
    """Nobody is named here; opens with `SessionsOf` where only those are asked for."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, theme = visit, visit.around.theme
        self.which = visit.kept if isinstance(visit.kept, SessionsOf) else None
        self._committees: list[CommitteeLine] = []
        self.rows: Rows | None = None
        self.list = PickedList(texts.SESSIONS)
        self.list.opened.connect(self._open)
        self.list.digit.connect(self._press)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        frame, self._inside = card(theme, spacing=12)
        self._inside.addWidget(label(texts.COMMITTEES, "subtitle"))
        right = QVBoxLayout()
        title = texts.SESSIONS if self.which is None else today_texts.LINES[_LINES[self.which]]
        right.addWidget(label(title, "captionStrong"))
        right.addWidget(self.note)
        right.addWidget(self.list, 1)
        right.addWidget(label(texts.OPEN_KEY, "caption"))
        left = QVBoxLayout()
        left.addWidget(frame)
        left.addStretch()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(right, 3)
        across.addLayout(left, 2)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.save(self, tried(lambda: (committees(desk), sessions(desk))), self._show)

    @property
    def kept(self) -> SessionsOf | None:
        """Which sessions are shown, where not all of them are."""
        return self.which

    def _show(self, answer: _Shown | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._committees, found = answer
        if self._committees:
            self.rows = Rows(self._visit.around.theme, [self._row(one) for one in self._committees])
            self.rows.chosen.connect(self._choose)
            self._inside.addWidget(self.rows)
        found = [one for one in found if self._is_asked(one)]
        self._say("")
        self.list.fill([(self._parts(one), one) for one in found], texts.NO_SESSIONS)
        if not found and self.rows is not None:
            self.setFocusProxy(self.rows)
            self.rows.setFocus()

    def _is_asked(self, one: SessionLine) -> bool:
        """A line of the first page leads to the sessions that it counts."""
        if self.which is None:
            return True
        is_ahead = one.held_on >= self._visit.around.today
        return not one.closed and is_ahead is (self.which is SessionsOf.AHEAD)

    def _row(self, one: CommitteeLine) -> Row:
        digits = self._visit.around.association.profile.digits
        counts = {"members": one.members, "waiting": one.waiting}
        said = {name: written(count, digits) for name, count in counts.items()}
        return Row(one.title, texts.COMMITTEE_ABOUT.format(**said))

    def _parts(self, one: SessionLine) -> list[str]:
        standing = texts.CLOSED if one.closed else texts.OPEN
        return [one.title, one.number, day_said(self._visit.around, one.held_on), standing]

    def _press(self, digit: int) -> None:
        self._choose(digit - 1)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._committees):
            self._visit.go_to("committee", self._committees[at].id)

    def _open(self, one: object) -> None:
        if isinstance(one, SessionLine):
            self._visit.go_to("committee_session", one.id)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
