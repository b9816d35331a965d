"""Failed sign-ins of this counter: each makes the next one wait longer, none locks for ever."""

import json
import logging
from collections.abc import Container
from datetime import datetime
from pathlib import Path

from twaim_desk.domain.counting import SECOND, Case, counted
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import desk as texts
from twaim_desk.vault.delays import seconds_to_wait

FILE = "attempts.json"
MOST_STRANGERS = 50

logger = logging.getLogger(__name__)


class TooSoonError(ExpectedError):
    """Someone tries again before the waiting time is over."""

    def __init__(self, seconds: int) -> None:
        wait = counted(seconds, SECOND, case=Case.GENITIVE)
        super().__init__("too soon", user_message=texts.TOO_SOON.format(wait=wait))


def refuse_too_soon(folder: Path, slot: str, now: datetime) -> None:
    """Refuse a try while the last failure is too near."""
    failures, last = _read(folder).get(slot, (0, None))
    wait = seconds_to_wait(failures, last, now)
    if wait > 0:
        raise TooSoonError(wait)


def failures_of(folder: Path, slot: str) -> int:
    """How often this name was refused since it last came in."""
    return _read(folder).get(slot, (0, None))[0]


def note_failure(folder: Path, slot: str, now: datetime, users: Container[str] = ()) -> None:
    """One more failure of this name; of names that are no user's only the last ones are kept."""
    known = _read(folder)
    known[slot] = (known.pop(slot, (0, None))[0] + 1, now)
    strangers = [name for name in known if name not in users]
    for name in strangers[:-MOST_STRANGERS]:
        del known[name]
    _write(folder, known)


def note_success(folder: Path, slot: str) -> None:
    """The right password ends the waiting."""
    known = _read(folder)
    if known.pop(slot, None) is not None:
        _write(folder, known)


def _read(folder: Path) -> dict[str, tuple[int, datetime | None]]:
    """What is known; a spoiled file is as none, for it keeps nobody's secret."""
    try:
        raw = json.loads((folder / FILE).read_text("utf-8"))
        return {str(k): (int(n), _moment(at)) for k, (n, at) in raw.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return at


def _write(folder: Path, known: dict[str, tuple[int, datetime | None]]) -> None:
    rows = {slot: (count, at.isoformat()) for slot, (count, at) in known.items() if at is not None}
    part = folder / f"{FILE}.part"
    try:
        part.write_text(json.dumps(rows), "utf-8")
        part.replace(folder / FILE)
    except OSError as error:  # who has the right password is not kept out by a full disk
        logger.warning("attempts not noted: %s", type(error).__name__)
