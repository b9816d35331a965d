"""Which recovery sheets open the office, and the confirmation of new ones by a second person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from twaim_desk.domain.digits import isolated, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.recovery_sheets import InUse, renew, sheets_in_use
from twaim_desk.texts import recovery_sheets as texts
from twaim_desk.ui.recovery_sheets.steps import Renewal, context_of
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

ACTION = "recovery.renew"


class SheetsPage(Page):
    """The sheets in use; `asked` begins new ones."""

    asked = Signal()

    def __init__(self, visit: Visit, renewed: str = "") -> None:
        super().__init__(visit.around.theme)
        self.kept = renewed or None
        self._digits = visit.around.association.profile.digits
        self.in_use, self.times = label("", "strong"), label("", "soft")
        self.said = label(self._renewed(renewed), "done", wrap=True)
        self.said.setVisible(bool(renewed))
        self.button = QPushButton(texts.RENEW)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.asked)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.ABOUT, "soft", wrap=True))
        frame, layout = card(visit.around.theme)
        layout.addWidget(self.in_use)
        layout.addWidget(self.times)
        self.down.addWidget(frame)
        self.down.addWidget(self.said)
        self.down.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.down.addStretch()
        self.setFocusProxy(self.button)
        desk = visit.inside.desk
        visit.worker.read(self, lambda: sheets_in_use(desk), self._show)

    def _show(self, found: InUse) -> None:
        self.in_use.setText(texts.IN_USE.format(fingerprint=isolated(found.fingerprint)))
        times = written(found.before, self._digits)
        before = texts.ISSUED_BEFORE.format(times=times) if found.before else texts.FIRST_ISSUE
        self.times.setText(before)

    @staticmethod
    def _renewed(fingerprint: str) -> str:
        return texts.RENEWED.format(fingerprint=isolated(fingerprint)) if fingerprint else ""


class ConfirmPage(StepPage):
    """The last step: a second person confirms; `renewed` carries what stands on the sheets."""

    renewed = Signal(str)

    def __init__(self, visit: Visit, renewal: Renewal) -> None:
        heading = context_of(visit, renewal).heading
        super().__init__(visit.around.theme, heading, texts.CONFIRM_BUTTON)
        self._desk, self._worker = visit.inside.desk, visit.worker
        self._recovery = renewal.recovery
        self.line = SecondPersonLine(self.theme, self._desk.roles, ACTION)
        self.line.confirmed.connect(self._renew)
        self.line.left.connect(self._offer)
        self.down.addWidget(self.line)
        self.down.addStretch()
        self.setFocusProxy(self.on)

    def try_on(self) -> None:
        """Ask for the second person."""
        if self.line.isHidden():
            self.on.hide()
            self.line.ask()

    def back(self) -> bool:
        """The line is left first."""
        return self.line.back() or super().back()

    def _offer(self) -> None:
        self.on.show()
        self.on.setFocus()

    def _renew(self, name: str, password: str) -> None:
        job = partial(renew, self._desk, self._recovery, name, password)
        self._worker.save(self, tried(job), self._answered)

    def _answered(self, answer: InUse | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.line.refuse(answer.user_message)
            return
        self.line.done()
        self.renewed.emit(answer.fingerprint)
