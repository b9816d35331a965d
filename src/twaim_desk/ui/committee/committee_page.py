"""One committee: who sits in it, and a new session with those who came."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from twaim_desk.clock import RIYADH
from twaim_desk.domain.asks import Answer, Ask, AskKind, Block
from twaim_desk.errors import ExpectedError
from twaim_desk.services.committee.members import (
    MemberLine,
    add_member,
    end_member,
    member_block,
    members,
)
from twaim_desk.services.committee.sessions import open_new
from twaim_desk.services.committee.standing import committee_of
from twaim_desk.texts import committee as texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.columns import columns
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ADD, _SESSION, _END = "add", "session", "end"
_HELD_ON, _UNTIL, _PRESENT = "held_on", "until", "present."


class CommitteePage(Page):
    """`visit.kept` is the committee; who only reads sees its members alone."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, theme = visit, visit.around.theme
        self._members: list[MemberLine] = []
        self._mode, self._member = "", 0
        may_change = "committee.manage" in visit.inside.actions
        self.list = PickedList(texts.MEMBERS)
        self.rows = Rows(
            theme,
            [
                Row(texts.ADD_MEMBER, texts.ADD_MEMBER_ABOUT),
                Row(texts.NEW_SESSION, texts.NEW_SESSION_ABOUT),
            ],
        )
        self.rows.chosen.connect(lambda at: self._begin((_ADD, _SESSION)[at]))
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.form = BlockForm(theme)
        self.button = QPushButton(texts.SAVE)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._save)
        self.form.finished.connect(self.button.setFocus)
        self.frame, self._inside = card(theme, spacing=12)
        self._build(may_change=may_change)
        self._load()

    @property
    def kept(self) -> str:
        """The committee."""
        return str(self._visit.kept)

    def back(self) -> bool:
        """From the form to the members, from there to all committees."""
        if self._mode:
            self._close_form()
        else:
            self._visit.go_to("committees")
        return True

    def _build(self, *, may_change: bool) -> None:
        profile = self._visit.around.association.profile
        self.title = label("", "subtitle")
        self._inside.addWidget(self.title)
        self._inside.addWidget(self.form)
        self._inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.hide()
        right = QVBoxLayout()
        right.addWidget(label(texts.MEMBERS, "captionStrong"))
        right.addWidget(self.list, 1)
        right.addWidget(label(texts.MEMBER_KEYS, "caption"))
        left = QVBoxLayout()
        left.addWidget(self.rows)
        left.addWidget(self.frame)
        left.addStretch()
        across = columns(self._visit.around.theme)
        across.addLayout(right, 2)
        across.addLayout(left, 3)
        committee = committee_of(profile, self.kept)
        self.down.addWidget(label(committee.title, "title"))
        self.down.addWidget(label(texts.PURPOSES[committee.purpose], "soft", wrap=True))
        self.down.addWidget(self.note)
        self.down.addLayout(across, 1)
        self.rows.setVisible(may_change)
        if may_change:
            self.list.digit.connect(self._end)
            self.setFocusProxy(self.rows)
        else:
            self.setFocusProxy(self.list)

    def _load(self) -> None:
        desk, committee = self._visit.inside.desk, self.kept
        self._visit.worker.save(self, tried(lambda: members(desk, committee)), self._show)

    def _show(self, answer: list[MemberLine] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._members = answer
        self.list.fill([(self._parts(one), one) for one in answer], texts.NO_MEMBERS)

    def _parts(self, one: MemberLine) -> list[str]:
        since = texts.SINCE.format(day=day_said(self._visit.around, one.from_on))
        until = ""
        if one.until_on is not None:
            until = texts.UNTIL.format(day=day_said(self._visit.around, one.until_on))
        return [one.name, texts.DUTIES[one.duty], since, until]

    def _end(self, digit: int) -> None:
        one = self.list.current()
        if digit == 1 and isinstance(one, MemberLine) and one.until_on is None:
            self._member = one.id
            self._begin(_END)

    def _begin(self, mode: str) -> None:
        self._mode = mode
        block, answers = self._block(mode)
        self.title.setText(block.title)
        self.form.show_block(block, answers)
        self.frame.show()
        self._say("")
        self.form.focus()

    def _block(self, mode: str) -> tuple[Block, Mapping[str, Answer]]:
        today = self._visit.inside.desk.now().astimezone(RIYADH).date()
        typed = f"{today.day}/{today.month}/{today.year}"
        if mode == _ADD:
            return member_block(), {"from": typed}
        if mode == _END:
            ask = Ask(_UNTIL, AskKind.DATE, texts.UNTIL_ASK)
            return Block(_END, texts.END_MEMBER, (ask,)), {_UNTIL: typed}
        here = [one for one in self._members if one.until_on is None or one.until_on >= today]
        ticks = (Ask(f"{_PRESENT}{one.id}", AskKind.TICK, one.name, required=False) for one in here)
        asks = (Ask(_HELD_ON, AskKind.DATE, texts.HELD_ON), *ticks)
        return Block(_SESSION, texts.NEW_SESSION, asks), {_HELD_ON: typed}

    def _save(self) -> None:
        desk = self._visit.inside.desk
        answers = {name: field.value() for name, field in self.form.fields.items()}
        for field in self.form.fields.values():
            field.say(None)
        if self._mode == _ADD:
            job = tried(partial(add_member, desk, self.kept, answers))
            self._visit.worker.save(self, job, partial(self._saved, texts.MEMBER_ADDED))
        elif self._mode == _END:
            ended = partial(end_member, desk, self._member, str(answers[_UNTIL] or ""))
            self._visit.worker.save(self, tried(ended), partial(self._saved, texts.MEMBER_ENDED))
        elif self._mode == _SESSION:
            came = [
                int(name.removeprefix(_PRESENT))
                for name, ticked in answers.items()
                if name.startswith(_PRESENT) and ticked is True
            ]
            day = str(answers[_HELD_ON] or "")
            job = tried(partial(open_new, desk, self.kept, day, came))
            self._visit.worker.save(self, job, self._opened)

    def _saved(self, done: str, answer: int | ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        self._close_form()
        self._say(done)
        self._load()

    def _opened(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self._visit.go_to("committee_session", answer)

    def _refuse(self, error: ExpectedError) -> None:
        """Beside the question it is about, or above all of them."""
        name = getattr(error, "field", "") or next(iter(self.form.fields))
        field = self.form.fields.get(name)
        if field is None:
            self._say(error.user_message)
            return
        field.say(error.user_message)
        field.setFocus()

    def _close_form(self) -> None:
        self._mode = ""
        self.frame.hide()
        self.list.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
