"""The request form, empty: for which service, for a man or a woman, then printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.request_forms import issue_empty_form, services_with_forms
from twaim_desk.texts import papers as texts
from twaim_desk.ui.interview.print_view import PrintView
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_TWO_COLUMNS = 6  # more services than this stand in two columns


class EmptyFormsPage(Page):
    """Two choices by number keys, then the print; Esc goes one step back."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, visit.kept
        self._services: tuple[tuple[str, str], ...] = ()
        self._service = ""
        self.rows: Rows | None = None
        self.print: PrintView | None = None
        self._form = visit.around.association.profile.request_form
        self.title = label(self._form, "title")
        self.explained = label(texts.EMPTY_FORMS_EXPLAINED, "soft", wrap=True)
        self._shown: QWidget = QWidget()
        self.down.addWidget(self.title)
        self.down.addWidget(self.explained)
        self.down.addWidget(self._shown)
        self.down.addStretch()
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: services_with_forms(desk)), self._offer)

    def leave(self) -> None:
        """A print that nobody was asked about is noted as such."""
        if self.print is not None:
            self.print.leave()

    def back(self) -> bool:
        """From the paper or the second choice to the services, from there to the shelf."""
        if not self._service:
            if not isinstance(self.kept, Coming):
                return False
            self._visit.go_to("shelf", self.kept if self.kept.request else None)
            return True
        self.leave()
        self._choose_service()
        return True

    def _offer(self, answer: tuple[tuple[str, str], ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.explained.setText(answer.user_message)
            return
        self._services = answer
        self._choose_service()

    def _choose_service(self) -> None:
        self._service = ""
        columns = 2 if len(self._services) > _TWO_COLUMNS else 1
        rows = [Row(title, "") for _, title in self._services]
        self._show_rows(Rows(self._visit.around.theme, rows, columns=columns), self._ask_for_whom)

    def _ask_for_whom(self, at: int) -> None:
        self._service, title = self._services[at]
        self.title.setText(texts.FORM_OF.format(form=self._form, service=title))
        rows = [Row(*texts.OF_A_MAN), Row(*texts.OF_A_WOMAN)]
        self._show_rows(Rows(self._visit.around.theme, rows), self._print)

    def _print(self, at: int) -> None:
        desk, kind = self._visit.inside.desk, "empty_form"
        job = partial(issue_empty_form, desk, self._service, feminine=at == 1)
        self.print = PrintView(self._visit, self._form, kind, job)
        self.print.finished.connect(self.back)
        self.rows = None
        self._show(self.print, stretch=1)

    def _show_rows(self, rows: Rows, then: object) -> None:
        if not self._service:
            self.title.setText(self._form)
        self.print, self.rows = None, rows
        rows.chosen.connect(then)
        self._show(rows)

    def _show(self, widget: QWidget, stretch: int = 0) -> None:
        self.down.replaceWidget(self._shown, widget)
        self.down.setStretchFactor(widget, stretch)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = widget
        widget.show()
        self.setFocusProxy(widget)
        widget.setFocus()
