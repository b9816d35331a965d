"""What is improved because of what people said: until when, by which department, what changed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Progress(StrEnum):
    """Where an improvement stands."""

    COMING = "coming"
    TODAY = "today"
    LATE = "late"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Improved:
    """What was found, what is done about it, and what changed once it was done."""

    finding: str
    action: str
    responsible: str
    due_on: date
    done_on: date | None = None
    changed: str | None = None

    def progress(self, today: date) -> Progress:
        """Where it stands on a day."""
        if self.done_on is not None:
            return Progress.DONE
        if self.due_on == today:
            return Progress.TODAY
        return Progress.LATE if self.due_on < today else Progress.COMING
