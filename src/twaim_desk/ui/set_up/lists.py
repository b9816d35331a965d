"""The steps that are lists: which association, who else works here, and what will be made."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from twaim_desk.domain.forms import Forms
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.rows import Row, Rows


class RowsPage(StepPage):
    """One row for each choice, on its number key."""

    chosen = Signal(int)

    def __init__(self, context: Context, rows: Sequence[Row], *, may_go_on: bool) -> None:
        super().__init__(context.theme, context.heading)
        self.rows = Rows(context.theme, rows)
        self.rows.chosen.connect(self.chosen)
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.on.setVisible(may_go_on)
        self._may_go_on = may_go_on
        self.setFocusProxy(self.rows)

    def try_on(self) -> None:
        """Only a list that one may pass by goes on by itself."""
        if self._may_go_on:
            self.went_on.emit()


class AssociationPage(RowsPage):
    """The associations that ship, each with its policy."""

    def __init__(self, context: Context, forms: Forms) -> None:
        self.names = list(forms.profiles)
        rows = [
            Row(one.letterhead.name, forms.policies[one.policy].title)
            for one in forms.profiles.values()
        ]
        super().__init__(context, rows, may_go_on=False)
        self._profile = ""
        self.chosen.connect(self._choose)

    def typed(self) -> dict[str, str]:
        """The association that was chosen."""
        return {"profile": self._profile} if self._profile else {}

    def restore(self, typed: dict[str, str]) -> None:
        """The one chosen before has the focus."""
        self._profile = typed.get("profile", "")
        if self._profile in self.names:
            self.setFocusProxy(self.rows.buttons[self.names.index(self._profile)])

    def _choose(self, at: int) -> None:
        self._profile = self.names[at]
        self.went_on.emit()


class FinishPage(StepPage):
    """What will be made, in a few lines."""

    def __init__(self, context: Context, lines: Sequence[str]) -> None:
        super().__init__(context.theme, context.heading, texts.FINISH)
        frame, layout = card(context.theme)
        for line in lines:
            layout.addWidget(label(line, "large", wrap=True))
        self.down.addWidget(frame)
        self.down.addStretch()
        self.setFocusProxy(self.on)
