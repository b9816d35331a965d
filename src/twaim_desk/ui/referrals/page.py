"""The researcher's list: requests to study, and who was referred from the desk and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.errors import ExpectedError
from twaim_desk.services.referrals import (
    ReferralCard,
    ReferralLine,
    open_referral,
    referred,
    send_back,
)
from twaim_desk.services.studies import StudyLine, studies
from twaim_desk.texts import referrals as texts
from twaim_desk.texts import studies as study_texts
from twaim_desk.ui.interview.block_form import BlockForm
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_Lines = tuple[list[StudyLine], list[ReferralLine]]
_FINDINGS, _SERVICE = "findings", "service"


class ReferralsPage(Page):
    """Enter opens one: a study has its own page, a referral goes back to the desk from here."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit, theme = visit, visit.around.theme
        self._open: ReferralCard | None = None
        self.list = PickedList(texts.LIST)
        self.list.opened.connect(self._ask_for)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.name = label("", "title", wrap=True)
        self.pairs = Pairs(theme)
        self.form = BlockForm(theme)
        self.button = QPushButton(texts.RETURN)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._send_back)
        self.form.finished.connect(self.button.setFocus)
        self.frame, inside = card(theme, spacing=12)
        for widget in (self.name, self.pairs, self.form):
            inside.addWidget(widget)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()
        self.frame.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(16))
        across.addWidget(self.list, 2)
        across.addWidget(self.frame, 3)
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(self.note)
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.list)
        self._load()

    def back(self) -> bool:
        """From the open referral back to the list."""
        if self._open is None:
            return False
        self._close()
        return True

    def _load(self) -> None:
        desk = self._visit.inside.desk
        self._visit.worker.save(self, tried(lambda: (studies(desk), referred(desk))), self._show)

    def _show(self, answer: _Lines | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        lines: list[StudyLine | ReferralLine] = [*answer[0], *answer[1]]
        self.list.fill([(self._parts(one), one) for one in lines], texts.NONE)

    def _parts(self, one: StudyLine | ReferralLine) -> list[str]:
        around = self._visit.around
        if isinstance(one, ReferralLine):
            reason, day = texts.REASONS[one.reason][0], day_said(around, one.referred_at)
            return [study_texts.INTERVIEW_LINE, one.label, reason, day]
        day = "" if one.reply_by is None else day_said(around, one.reply_by)
        due = study_texts.DUE.format(day=day) if day else ""
        return [study_texts.LINE, one.number, one.label, one.service, due]

    def _ask_for(self, one: object) -> None:
        if isinstance(one, StudyLine):
            self._visit.go_to("study", one.id)
        elif isinstance(one, ReferralLine):
            job = tried(partial(open_referral, self._visit.inside.desk, one.id))
            self._visit.worker.save(self, job, self._opened)

    def _opened(self, answer: ReferralCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._open = answer
        self.name.setText(answer.name)
        offered = {one.id: one.say for one in answer.offered}
        self.pairs.show_pairs(
            [
                (texts.IDENTITY_END, answer.identity_end),
                (texts.PHONE, answer.phone),
                (texts.REASON, texts.REASONS[answer.reason][0]),
                (texts.REFERRED_BY, answer.referred_by),
                (texts.REFERRED_ON, day_said(self._visit.around, answer.referred_at)),
                (texts.SERVICE_SO_FAR, offered.get(answer.service or "", texts.NOT_CHOSEN)),
            ]
        )
        findings = Ask(_FINDINGS, AskKind.LONG, texts.FINDINGS, hint=texts.FINDINGS_ACCEPTS)
        which = Ask(
            _SERVICE, AskKind.CHOICE, texts.RECOMMENDED, choices=answer.offered, required=False
        )
        self.form.show_block(Block("referral", texts.TITLE, (findings, which)), {})
        self.frame.show()
        self.form.focus(_FINDINGS)

    def _send_back(self) -> None:
        if self._open is None:
            return
        findings, service = (self.form.fields[name].value() for name in (_FINDINGS, _SERVICE))
        chosen = service if isinstance(service, str) else None
        desk, number, found = self._visit.inside.desk, self._open.id, str(findings or "")
        self._visit.worker.save(
            self, tried(partial(send_back, desk, number, found, chosen)), self._sent_back
        )

    def _sent_back(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            self.form.focus(_FINDINGS)
            return
        self._close()
        self._say(texts.RETURNED)
        self._load()

    def _close(self) -> None:
        self._open = None
        self.frame.hide()
        self.list.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
