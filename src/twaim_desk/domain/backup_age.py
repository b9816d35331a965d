"""How old the last verified backup is, in words, and how much that matters."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twaim_desk.domain.counting import DAY, Case, counted
from twaim_desk.domain.digits import Digits
from twaim_desk.texts import backup as texts

OLD_DAYS, TOO_OLD_DAYS = 3, 7


class Concern(StrEnum):
    """Whether somebody has to act; the values are the tones of the screen."""

    NONE = "neutral"
    SOON = "warning"
    NOW = "danger"


@dataclass(frozen=True, slots=True)
class Age:
    """What is said of the last verified backup."""

    sentence: str
    concern: Concern


def age_of(last: date | None, today: date, digits: Digits = Digits.ARABIC) -> Age:
    """The age in days of the calendar; a backup of a later day means a wrong clock."""
    if last is None:
        return Age(texts.AGE_NEVER, Concern.NOW)
    days = (today - last).days
    if days < 0:
        return Age(texts.AGE_LATER, Concern.SOON)
    said = {0: texts.AGE_TODAY, 1: texts.AGE_YESTERDAY}.get(days)
    ago = said or texts.AGE_BEFORE.format(days=counted(days, DAY, digits, Case.GENITIVE))
    return Age(texts.AGE.format(ago=ago), _concern(days))


def _concern(days: int) -> Concern:
    if days >= TOO_OLD_DAYS:
        return Concern.NOW
    return Concern.SOON if days >= OLD_DAYS else Concern.NONE
