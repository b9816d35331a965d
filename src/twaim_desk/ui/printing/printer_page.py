"""Which printer the papers of this counter go to, and a page that tries it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.services.trial_page import trial_page_of
from twaim_desk.texts import places as texts
from twaim_desk.texts import set_up
from twaim_desk.ui.preferences import ANY_PAPER
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.widgets.basics import Page, label

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_TRIAL = "trial-page"


class PrinterPage(Page):
    """The panel of all papers: F9 prints the page, and the printer that is chosen is kept."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme)
        self._visit = visit
        document = partial(trial_page_of, visit.inside.desk)
        means = Means(printing_here(), visit.worker, visit.folder)
        to_print = ToPrint(ANY_PAPER, set_up.TRIAL, _TRIAL, document)
        self.panel = PrintPanel(visit.around, means, to_print)
        self.panel.done.connect(lambda: visit.go_to("manage"))
        self.down.addWidget(label(texts.PRINTERS, "title"))
        self.down.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)

    def leave(self) -> None:
        """A print that is under way ends without an answer."""
        self.panel.leave()
