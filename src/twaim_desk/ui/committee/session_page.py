"""A session: who is there, its agenda, what waits; decided by keys, closed with its minutes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.decision_form import OUTCOMES
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.committee.agenda import WaitingLine, put_off, put_on, waiting_for
from twaim_desk.services.committee.sessions import (
    ItemLine,
    MemberThere,
    OpenedSession,
    agenda_to_print,
    close,
    minutes_to_print,
    read_session,
    save_notes,
    turn_present,
)
from twaim_desk.texts import committee as texts
from twaim_desk.ui.committee.decide_page import Deciding
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_Shown = tuple[OpenedSession, list[WaitingLine]]
_NOTES, _PUT_OFF = "notes", 4
_F9 = "\u2066F9\u2069  "


class SessionPage(Page):
    """`visit.kept` is the session; once it is closed it is only read and printed."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=10)
        self._visit, theme = visit, visit.around.theme
        self._session: OpenedSession | None = None
        self._item: ItemLine | None = None
        self._asked_to_close = False
        self.leave()
        self.title = label("", "title")
        self.quorum = Pill("", "neutral")
        self.agenda, self.waiting = PickedList(texts.AGENDA), PickedList(texts.WAITING)
        self.members = PickedList(texts.PRESENT)
        self.agenda.digit.connect(self._decide)
        self.waiting.opened.connect(self._put_on)
        self.members.digit.connect(self._turn)
        self.reason = ReasonLine(theme, texts.PUT_OFF_REASON, texts.PUT_OFF_ACCEPTS, texts.PUT_OFF)
        self.reason.given.connect(self._put_off)
        self.reason.hide()
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.form = BlockForm(theme)
        self.form.answered.connect(self._save_notes)
        self.print_button, self.close_button = QPushButton(), QPushButton(texts.CLOSE)
        self.close_button.setProperty("kind", "primary")
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self._close)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F9), self)
        shortcut.activated.connect(self._print)
        self._build()
        self.setFocusProxy(self.agenda)
        self._load()

    @property
    def kept(self) -> int:
        """The session."""
        return int(self._visit.kept)

    def back(self) -> bool:
        """From the reason to the agenda, from there to all sessions."""
        if self.reason.isHidden():
            self._visit.go_to("committees")
        else:
            self.reason.hide()
            self.agenda.setFocus()
        return True

    def leave(self) -> None:
        """What was typed of the session is kept."""
        if self._may_change() and (field := self.form.fields.get(_NOTES)) is not None:
            field.tell()

    def _build(self) -> None:
        theme = self._visit.around.theme
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.quorum)
        head.addStretch()
        right = QVBoxLayout()
        self.agenda_head = label(texts.AGENDA, "captionStrong")
        self.waiting_head = label(texts.WAITING, "captionStrong")
        self.agenda_keys = label(texts.AGENDA_KEYS, "caption", wrap=True)
        self.waiting_keys = label(texts.WAITING_KEYS, "caption", wrap=True)
        for widget in (
            self.agenda_head, self.agenda, self.agenda_keys, self.reason,
            self.waiting_head, self.waiting, self.waiting_keys,
        ):  # fmt: skip
            right.addWidget(widget)
        frame, left = card(theme, spacing=10, padding=16)
        left.addWidget(label(texts.PRESENT, "captionStrong"))
        self.members.setMaximumHeight(theme.pixels(170))
        self.present_keys = label(texts.PRESENT_KEYS, "caption", wrap=True)
        for beside in (self.members, self.present_keys, self.form):
            left.addWidget(beside)
        left.addStretch()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addLayout(right, 3)
        across.addWidget(frame, 2)
        self.down.addLayout(head)
        self.down.addWidget(self.note)
        self.down.addLayout(across, 1)
        stand_at_foot(self, theme, self.print_button, self.close_button)

    def _load(self) -> None:
        desk, kept = self._visit.inside.desk, self.kept
        job = tried(lambda: (read_session(desk, kept), waiting_for(desk, kept)))
        self._visit.worker.save(self, job, self._show)

    def _show(self, answer: _Shown | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._session, waiting = answer
        line, open_now = self._session.line, self._session.may_change
        number = left_to_right(line.number)
        standing = texts.CLOSED if line.closed else day_said(self._visit.around, line.held_on)
        title = texts.SESSION.format(committee=line.title, number=number)
        self.title.setText(f"{title}، {standing}")
        self._show_quorum(self._session)
        self.agenda_head.setText(texts.AGENDA if self._session.agenda else texts.NO_AGENDA)
        self.waiting_head.setText(texts.WAITING if waiting else texts.NO_WAITING)
        self.agenda.fill([(self._item_parts(one), one) for one in self._session.agenda])
        self.waiting.fill([(self._waiting_parts(one), one) for one in waiting])
        self.members.fill([(_member_parts(one), one) for one in self._session.members])
        ask = Ask(_NOTES, AskKind.LONG, texts.NOTES, texts.NOTES_ACCEPTS, required=False)
        if _NOTES not in self.form.fields:
            notes = self._session.notes
            self.form.show_block(Block(_NOTES, texts.NOTES, (ask,)), {_NOTES: notes})
        self.form.setEnabled(open_now)
        for widget in (
            self.waiting_head, self.waiting, self.waiting_keys, self.agenda_keys,
            self.present_keys, self.close_button,
        ):  # fmt: skip
            widget.setVisible(open_now)
        self.print_button.setText(
            _F9 + (texts.PRINT_MINUTES if line.closed else texts.PRINT_AGENDA)
        )
        self.print_button.setVisible("committee.manage" in self._visit.inside.actions)

    def _show_quorum(self, shown: OpenedSession) -> None:
        digits = self._visit.around.association.profile.digits
        here = sum(one.present for one in shown.members)
        counts = {"present": here, "members": len(shown.members), "needed": shown.needed}
        sentence = texts.QUORUM if shown.quorum else texts.NO_QUORUM
        said = {name: written(count, digits) for name, count in counts.items()}
        self.quorum.say(sentence.format(**said), "success" if shown.quorum else "warning")

    def _item_parts(self, one: ItemLine) -> list[str]:
        return [one.number, one.label, one.service, self._due(one), texts.STANDINGS[one.standing]]

    def _waiting_parts(self, one: WaitingLine) -> list[str]:
        return [one.number, one.label, one.service, self._due(one)]

    def _due(self, one: ItemLine | WaitingLine) -> str:
        if one.reply_by is None:
            return texts.NO_DUE
        return texts.DUE.format(day=day_said(self._visit.around, one.reply_by))

    def _decide(self, digit: int) -> None:
        one = self.agenda.current()
        if not isinstance(one, ItemLine) or one.standing != "open" or not self._may_change():
            return
        if 1 <= digit <= len(OUTCOMES):
            self._visit.go_to("decide", Deciding(one.uuid, OUTCOMES[digit - 1]))
        elif digit == _PUT_OFF:
            self._item = one
            self.reason.clear()
            self.reason.show()
            self.reason.setFocus()

    def _put_off(self, reason: str) -> None:
        if self._item is not None:
            self.reason.hide()
            self._do(partial(put_off, self._visit.inside.desk, self.kept, self._item.uuid, reason))
            self.agenda.setFocus()

    def _put_on(self, one: object) -> None:
        if isinstance(one, WaitingLine) and self._may_change():
            self._do(partial(put_on, self._visit.inside.desk, self.kept, one.uuid))

    def _turn(self, digit: int) -> None:
        one = self.members.current()
        if digit == 1 and isinstance(one, MemberThere) and self._may_change():
            self._do(partial(turn_present, self._visit.inside.desk, self.kept, one.id))

    def _save_notes(self, _: str, typed: object) -> None:
        job = partial(save_notes, self._visit.inside.desk, self.kept, str(typed or ""))
        self._visit.worker.save(self, tried(job), self._notes_saved)

    def _notes_saved(self, answer: ExpectedError | None) -> None:
        field = self.form.fields[_NOTES]
        if isinstance(answer, ExpectedError):
            field.say(answer.user_message)
        else:
            field.say(None)
            field.show_saved()

    def _do(self, act: Callable[[], None]) -> None:
        """An act of which the page then shows what became of it."""
        self._visit.worker.save(self, tried(act), self._done)

    def _done(self, answer: ExpectedError | None) -> None:
        self._say(answer.user_message if isinstance(answer, ExpectedError) else "")
        self._load()

    def _print(self) -> None:
        if self._session is not None and self.print_button.isVisible():
            due = minutes_to_print if self._session.line.closed else agenda_to_print
            job = tried(partial(due, self._visit.inside.desk, self.kept))
            self._visit.worker.save(self, job, self._to_paper)

    def _close(self) -> None:
        """Twice: what is closed stays closed."""
        if not self._asked_to_close:
            self._asked_to_close = True
            self._say(texts.CLOSE_AGAIN)
            return
        self._asked_to_close = False
        self.leave()
        job = tried(partial(close, self._visit.inside.desk, self.kept))
        self._visit.worker.save(self, job, self._to_paper)

    def _to_paper(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
        else:
            self._visit.go_to("paper", answer)

    def _may_change(self) -> bool:
        return self._session is not None and self._session.may_change

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))


def _member_parts(one: MemberThere) -> list[str]:
    return [texts.IS_PRESENT if one.present else texts.IS_ABSENT, one.name, texts.DUTIES[one.duty]]
