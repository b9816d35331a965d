"""A study: what is written is kept as each field is left; visits; then on, or back to the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.pass_on import send_back, send_to_committee
from twaim_desk.services.studies import (
    StudyCard,
    add_visit,
    open_study,
    report_to_print,
    save_study,
    visit_block,
)
from twaim_desk.texts import studies as texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.foot import stand_at_foot
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_F9 = "\u2066F9\u2069  "


class StudyPage(Page):
    """`visit.kept` is the referral; the request it is about is complete."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, theme = visit, visit.around.theme
        self._card: StudyCard | None = None
        self._refused: set[str] = set()
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.pairs, self.form, self.visit_form = Pairs(theme), BlockForm(theme), BlockForm(theme)
        self.form.answered.connect(self._save)
        self.visits = QVBoxLayout()
        self.visits.setSpacing(theme.pixels(4))
        self.add_button = QPushButton(texts.ADD_VISIT)
        self.add_button.clicked.connect(self._begin_visit)
        self.keep_button = QPushButton(texts.SAVE_VISIT)
        self.keep_button.clicked.connect(self._add_visit)
        self.visit_form.finished.connect(self.keep_button.setFocus)
        self.print_button = QPushButton(_F9 + texts.PRINT)
        self.print_button.clicked.connect(self._print)
        self.return_button = QPushButton(texts.RETURN)
        self.return_button.clicked.connect(self._ask_reason)
        self.on_button = QPushButton(texts.TO_COMMITTEE)
        self.on_button.setProperty("kind", "primary")
        self.on_button.clicked.connect(self._send_on)
        self.reason = ReasonLine(theme, texts.RETURN_REASON, texts.RETURN_ACCEPTS, texts.RETURN)
        self.reason.given.connect(self._send_back)
        self.reason.hide()
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F9), self)
        shortcut.activated.connect(self._print)
        self._build()
        self.setFocusProxy(self.form)
        self._load()

    @property
    def kept(self) -> int:
        """The referral."""
        return int(self._visit.kept)

    def back(self) -> bool:
        """From the reason or a visit to the study, from there to the list."""
        if not self.reason.isHidden():
            self.reason.hide()
            self.return_button.setFocus()
        elif not self.visit_form.isHidden():
            self._end_visit()
        else:
            self._leave_field()
            self._visit.go_to("referrals")
        return True

    def leave(self) -> None:
        """What stands in a field that was not left is kept."""
        self._leave_field()

    def _build(self) -> None:
        theme = self._visit.around.theme
        about, right = card(theme, spacing=10)
        right.addWidget(self.pairs)
        right.addWidget(label(texts.VISITS, "subtitle"))
        right.addLayout(self.visits)
        right.addWidget(self.visit_form)
        right.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch()
        frame, left = card(theme, spacing=12)
        left.addWidget(self.form)
        left.addStretch()
        self.visit_form.hide()
        self.keep_button.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(about, 2)
        across.addWidget(frame, 3)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(self.note)
        self.down.addLayout(across, 1)
        self.down.addWidget(self.reason)
        stand_at_foot(self, theme, self.print_button, self.return_button, self.on_button)

    def _load(self) -> None:
        desk, kept = self._visit.inside.desk, self.kept
        self._visit.worker.save(self, tried(lambda: open_study(desk, kept)), self._show)

    def _show(self, answer: StudyCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        first, self._card = self._card is None, answer
        self.pairs.show_pairs(self._about(answer))
        if first:
            self.form.show_block(answer.block, answer.answers)
            self.form.focus()
        while (item := self.visits.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in answer.visits:
            day = day_said(self._visit.around, one.visited_on)
            said = texts.VISIT.format(day=day, place=one.place)
            self.visits.addWidget(label(said, "strong", wrap=True))
            self.visits.addWidget(label(one.seen, "soft", wrap=True))
        if not answer.visits:
            self.visits.addWidget(label(texts.NO_VISITS, "soft"))

    def _about(self, one: StudyCard) -> list[tuple[str, str]]:
        around, due = self._visit.around, one.reply_by
        table, digits = around.association.forms.table, around.association.profile.digits
        return [
            (texts.NUMBER, left_to_right(one.number)),
            (texts.PERSON, one.name),
            (texts.IDENTITY_END, one.identity_end),
            (texts.PHONE, one.phone),
            (texts.DISTRICT, one.district),
            (texts.SERVICE, one.service),
            (texts.REASON, one.reason),
            (texts.REFERRED_ON, day_said(around, one.referred_at)),
            (texts.REPLY_BY, "" if due is None else both_calendars(due, table, digits)),
            (texts.INCOME, one.income),
        ]

    def _save(self, name: str, answer: object) -> None:
        kept = answer if isinstance(answer, str | bool | int) else None
        job = tried(partial(save_study, self._visit.inside.desk, self.kept, name, kept))
        self._visit.worker.save(self, job, partial(self._saved, name))

    def _saved(self, name: str, answer: ExpectedError | None) -> None:
        field = self.form.fields[name]
        if isinstance(answer, ExpectedError):
            self._refused.add(name)
            field.say(answer.user_message)
        else:
            self._refused.discard(name)
            field.say(None)
            field.show_saved()

    def _begin_visit(self) -> None:
        self.visit_form.show_block(visit_block(), {})
        self.add_button.hide()
        self.visit_form.show()
        self.keep_button.show()
        self.visit_form.focus()

    def _add_visit(self) -> None:
        for field in self.visit_form.fields.values():
            field.say(None)
        answers = {name: field.value() for name, field in self.visit_form.fields.items()}
        job = tried(partial(add_visit, self._visit.inside.desk, self.kept, answers))
        self._visit.worker.save(self, job, self._visit_added)

    def _visit_added(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            field = self.visit_form.fields.get(getattr(answer, "field", ""))
            if field is None:
                self._say(answer.user_message)
                return
            field.say(answer.user_message)
            field.setFocus()
            return
        self._end_visit()
        self._say(texts.VISIT_SAVED)
        self._load()

    def _end_visit(self) -> None:
        self.visit_form.hide()
        self.keep_button.hide()
        self.add_button.show()
        self.add_button.setFocus()

    def _leave_field(self) -> None:
        """What stands in a field that was not left is kept first."""
        for field in self.form.fields.values():
            field.tell()

    def _print(self) -> None:
        job = tried(partial(report_to_print, self._visit.inside.desk, self.kept))
        self._when_saved(lambda: self._visit.worker.save(self, job, self._to_paper))

    def _to_paper(self, answer: ToPrint | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self._visit.go_to("paper", answer)

    def _ask_reason(self) -> None:
        self.reason.clear()
        self.reason.show()
        self.reason.setFocus()

    def _send_back(self, reason: str) -> None:
        if self._card is not None:
            self._go(partial(send_back, self._visit.inside.desk, self._card.uuid, reason))

    def _send_on(self) -> None:
        if self._card is not None:
            self._go(partial(send_to_committee, self._visit.inside.desk, self._card.uuid))

    def _go(self, act: Callable[..., None]) -> None:
        if self._card is not None:
            job = tried(partial(act, seen=self._card.seen))
            self._when_saved(lambda: self._visit.worker.save(self, job, self._gone))

    def _when_saved(self, go_on: Callable[[], None]) -> None:
        """Go on once everything that was typed is kept; what was refused is seen to first."""
        self._leave_field()
        self._visit.worker.save(self, lambda: None, lambda _: self._unless_refused(go_on))

    def _unless_refused(self, go_on: Callable[[], None]) -> None:
        if self._refused:
            self.form.focus(min(self._refused))
        else:
            go_on()

    def _gone(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self._visit.go_to("referrals")

    def _refuse(self, error: ExpectedError) -> None:
        field = self.form.fields.get(getattr(error, "field", ""))
        if field is None:
            self._say(error.user_message)
            return
        field.say(error.user_message)
        field.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
