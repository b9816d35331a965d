"""The examination of the office: what was looked at, and what is to be seen to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.errors import ExpectedError
from twaim_desk.services.health import Check, examine
from twaim_desk.texts import health as texts
from twaim_desk.texts import places
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class HealthPage(Page):
    """Examines as it opens; what needs somebody stands first."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._theme = visit.around.theme
        self.note = label(texts.EXAMINING, "soft", wrap=True)
        self.down.addWidget(label(places.HEALTH, "title"))
        self.down.addWidget(self.note)
        self.frame, self._inside = card(self._theme, spacing=12)
        self.frame.hide()
        self.down.addWidget(self.frame)
        self.down.addStretch()
        desk = visit.inside.desk
        visit.worker.work(self, tried(lambda: examine(desk)), self._show)

    def _show(self, answer: list[Check] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            return
        failed = sum(not check.ok for check in answer)
        self.note.setText(texts.SEE_TO if failed else texts.ALL_SOUND)
        for check in sorted(answer, key=lambda check: check.ok):
            across = QHBoxLayout()
            across.addWidget(
                Pill(texts.OK, "success") if check.ok else Pill(texts.NOT_OK, "danger")
            )
            across.addWidget(label(check.message, wrap=True), 1)
            self._inside.addLayout(across)
        self.frame.show()
