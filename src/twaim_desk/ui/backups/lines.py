"""A backup in words: its day in both calendars, where it lies, how large it is, its state."""

from datetime import date

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.backup_places import Kept
from twaim_desk.texts import backup as common
from twaim_desk.texts import backups_page as texts
from twaim_desk.ui.places import Surroundings

_MB = 1_000_000
_POINT = "\u066b"  # the Arabic sign of decimals


def row_of(kept: Kept, around: Surroundings) -> str:
    """The two lines of the list."""
    digits = around.association.profile.digits
    size = texts.MEGABYTES.format(number=_megabytes(kept.size, digits))
    state = texts.VERIFIED if kept.is_ours else texts.SPOILED
    parts = {"place": common.PLACES[kept.place], "size": size, "state": state}
    about = texts.ABOUT_ROW.format(**{name: isolated(text) for name, text in parts.items()})
    return f"{_title_of(kept, around)}\n{about}"


def _megabytes(size: int, digits: Digits) -> str:
    number = f"{max(size / _MB, 0.1):.1f}"
    return written(number, digits).replace(".", _POINT) if digits is Digits.ARABIC else number


def day_of(day: date, around: Surroundings) -> str:
    """A day in both calendars, as this association writes its digits."""
    association = around.association
    return both_calendars(day, association.forms.table, association.profile.digits)


def _title_of(kept: Kept, around: Surroundings) -> str:
    if kept.moment is None:
        return f"\u2066{kept.file.name}\u2069"
    time = written(f"{kept.moment:%H:%M}", around.association.profile.digits)
    return texts.ROW.format(day=day_of(kept.moment.date(), around), time=time)
