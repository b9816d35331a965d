"""How far a request has risen, as pages show it: a word, a drawing and a colour."""

from twaim_desk.domain.escalation import Level
from twaim_desk.texts import today as texts
from twaim_desk.ui.widgets.rows import Badge

_DRAWINGS = {
    Level.OFFICER: ("clock", "info"),
    Level.SUPERVISOR: ("circle-alert", "warning"),
    Level.MANAGEMENT: ("triangle-alert", "danger"),
    Level.LATE: ("circle-alert", "danger"),
}


def badge_of(level: Level) -> Badge | None:
    """The badge of a level; what is calm has none."""
    return Badge(texts.LEVELS[level], *_DRAWINGS[level]) if level in _DRAWINGS else None


def badge_of_office(level: Level) -> Badge | None:
    """The same where it is no request, and so rises to nobody."""
    made = badge_of(level)
    return made and made._replace(word=texts.TONES[level])
