"""What every page of an open desk is given."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.services.before_office import Association
from twaim_desk.ui.tokens import Theme


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The association that is open, the day, and the look."""

    association: Association
    today: date
    theme: Theme
