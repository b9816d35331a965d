"""F6: why the person is sent to the social researcher; the interview stays as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.paper_parts import ReferralReason, ToPrint
from twaim_desk.errors import ExpectedError
from twaim_desk.services.referrals import refer
from twaim_desk.texts import referrals as texts
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_REASONS = tuple(ReferralReason)


class ReferPage(Page):
    """`visit.kept` is the interview; a number key says why."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        rows = [Row(*texts.REASONS[reason]) for reason in _REASONS]
        self.rows = Rows(visit.around.theme, rows)
        self.rows.chosen.connect(self._refer)
        self.note = label("", "problem", wrap=True)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "large", wrap=True))
        self.down.addWidget(label(texts.REASON, "captionStrong"))
        self.down.addWidget(self.rows)
        self.down.addWidget(self.note)
        self.down.addStretch()
        self.setFocusProxy(self.rows)

    @property
    def kept(self) -> str:
        """The interview that is referred."""
        return str(self._visit.kept)

    def back(self) -> bool:
        """Back to the interview, as it was."""
        self._visit.go_to("interview", self.kept)
        return True

    def _refer(self, at: int) -> None:
        job = tried(partial(refer, self._visit.inside.desk, self.kept, _REASONS[at]))
        self._visit.worker.save(self, job, self._referred)

    def _referred(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
        else:
            self._visit.go_to("paper", ToPrint(answer, "referral_slip", "suspended"))
