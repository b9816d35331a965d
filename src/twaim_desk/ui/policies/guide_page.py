"""The guide of the means of communication: in which letters it is printed, then the print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services.channels_guide import issue_channels_guide
from twaim_desk.texts import notices as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


class GuidePage(Page):
    """1 prints it on a sheet, 2 in large letters; Esc goes one step back.

    `visit.kept`: the interview in which the shelf was opened that leads here.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, visit.kept
        self.print: PrintView | None = None
        latin = visit.around.association.profile.digits is Digits.LATIN
        rows = [Row(*said) for said in texts.GUIDE_FORMATS.values()]
        self.explained = label(texts.GUIDE_FROM, "soft", wrap=True)
        self.rows = Rows(visit.around.theme, rows, latin=latin)
        self.rows.chosen.connect(lambda at: self._print(large=at == 1))
        self.down.addWidget(label(texts.GUIDE, "title"))
        self.down.addWidget(self.explained)
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        if self.print is not None:
            self.print.leave()

    def back(self) -> bool:
        """From the paper to the choice, from there to the shelf if it was opened there."""
        if self.print is not None:
            self.leave()
            self._show_rows(self.print)
            return True
        if not isinstance(self.kept, Coming):
            return False
        self._visit.go_to("shelf", self.kept if self.kept.request else None)
        return True

    def _print(self, *, large: bool) -> None:
        issue = partial(issue_channels_guide, self._visit.inside.desk, large=large)
        made = PrintView(self._visit, texts.GUIDE, "channels_guide", issue)
        made.finished.connect(self.back)
        for widget in (self.rows, self.explained):
            widget.hide()
        self.down.insertWidget(1, made, 1)
        self.print = made
        self.setFocusProxy(made)
        made.show()
        made.setFocus()

    def _show_rows(self, print_view: PrintView) -> None:
        self.print = None
        self.down.removeWidget(print_view)
        print_view.hide()
        print_view.deleteLater()
        for widget in (self.rows, self.explained):
            widget.show()
        self.setFocusProxy(self.rows)
        self.rows.setFocus()
