"""What the modules that tell the story of a sample office share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from random import Random

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.base import Base
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.services.before_office import Association
from twaim_desk.services.sample.people import Row

Told = list[tuple[type[Base], list[Row]]]  # in the order in which tables refer to each other
_FIRST_MINUTE, _LAST_MINUTE = 8 * 60, 14 * 60


def _from_one() -> Iterator[int]:
    return count(1)


@dataclass(frozen=True, slots=True)
class Teller:
    """The office whose story is told, and the chance by which it is."""

    chance: Random
    words: SampleWords
    forms: Forms
    association: Association
    users: dict[str, int]
    until: date
    visits: Iterator[int] = field(default_factory=_from_one)

    def moment(self, day: date) -> datetime:
        """An hour of a day at the desk."""
        minutes = self.chance.randrange(_FIRST_MINUTE, _LAST_MINUTE)
        return datetime.combine(day, time(minutes // 60, minutes % 60), RIYADH)

    def soon_after(self, moment: datetime, most_minutes: int = 12) -> datetime:
        """Some minutes later."""
        return moment + timedelta(minutes=self.chance.randint(3, most_minutes))

    def happens(self, one_in: float) -> bool:
        """True once in so many times."""
        return self.chance.random() * one_in < 1


def chance_of(seed: int) -> Random:
    """The chance by which a story is told; people and requests are drawn by another."""
    return Random(f"story {seed}")
