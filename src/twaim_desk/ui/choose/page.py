"""The association is chosen here: which policy, which words, which letterhead."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.texts import choose as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.rows import Row, Rows


class ChoosePage(Page):
    """One row for each association, on its number key."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        profiles: Mapping[str, Profile],
        policies: Mapping[str, Policy],
        title: str = texts.TITLE,
    ) -> None:
        super().__init__(theme)
        names = list(profiles)
        rows = [
            Row(profile.letterhead.name, policies[profile.policy].title)
            for profile in profiles.values()
        ]
        self.down.addWidget(label(title, "title"))
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        self.rows = Rows(theme, rows)
        self.rows.chosen.connect(lambda at: self.chosen.emit(names[at]))
        self.down.addWidget(self.rows)
        self.down.addStretch()
        self.setFocusProxy(self.rows)
