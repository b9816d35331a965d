"""What the pages of a set-up are built with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from twaim_desk.services.before_office import Association
from twaim_desk.ui.set_up.step_page import Heading
from twaim_desk.ui.tokens import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The look, the association that was chosen, the day, the folder."""

    theme: Theme
    association: Association | None
    today: date
    folder: Path
    heading: Heading

    @property
    def chosen(self) -> Association:
        """The association, for the steps after it was chosen."""
        if self.association is None:
            raise RuntimeError("this step comes after the association")
        return self.association

    def saying(self, about: str) -> Context:
        """The same with another line about the step."""
        return replace(self, heading=self.heading._replace(about=about))
