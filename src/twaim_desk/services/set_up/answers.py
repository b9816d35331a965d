"""What may be typed at each step of a set-up, and what is said of the rest."""

import os
import re
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

from twaim_desk.db import place as disks
from twaim_desk.db.refusals import StoreError
from twaim_desk.domain.digits import arabic_indic, drop_invisible, fold_digits, is_ascii_number
from twaim_desk.domain.identity import parse_unified_number
from twaim_desk.domain.names import normalised
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.promise import least_ceiling
from twaim_desk.domain.typed_dates import parse_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import Association
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import set_up as texts
from twaim_desk.vault.passwords import check_strength

LONGEST_CEILING = 366
_LONGEST_TEXT = 200


def some_text(text: str) -> str:
    """A text that is not empty."""
    if not (found := any_text(text)):
        raise _refusal("empty")
    return found


def any_text(text: str) -> str:
    """A text without blanks at its ends, which may be empty."""
    found = " ".join(drop_invisible(text).split())
    if len(found) > _LONGEST_TEXT:
        raise _refusal("too_long")
    if not found.isprintable():
        raise _refusal("invisible")
    return found


def unified_number(text: str) -> str:
    """The establishment's unified number, which may be left out."""
    found = any_text(text)
    return parse_unified_number(found).number if found else ""


def prefix(text: str) -> str:
    """Two to four Latin letters before the numbers of requests."""
    found = drop_invisible(text).strip().upper()
    if not re.fullmatch("[A-Z]{2,4}", found):
        raise _refusal("prefix")
    return found


def ceiling_days(profile: Profile, policy: Policy) -> Callable[[str], int]:
    """What reads the board's longest time to a reply, in working days."""
    weekend = frozenset(day.number for day in profile.weekend)
    least = least_ceiling(policy.reply.min_calendar_days or 1, weekend)

    def read(text: str) -> int:
        digits = fold_digits(drop_invisible(text).strip())
        if not (is_ascii_number(digits) and len(digits) < 5):
            raise _refusal("not_a_number")
        if not least <= int(digits) <= LONGEST_CEILING:
            ends = {"least": str(least), "most": str(LONGEST_CEILING)}
            written = {name: arabic_indic(end) for name, end in ends.items()}
            sentence = texts.REFUSALS["ceiling"].format(**written)
            raise RefusedInputError("ceiling", sentence)
        return int(digits)

    return read


def past_day(association: Association, today: date) -> Callable[[str], date]:
    """What reads a day, in either calendar, that is not yet to come."""

    def read(text: str) -> date:
        day = parse_day(text, association.forms.table).gregorian
        if day > today:
            raise _refusal("future")
        return day

    return read


def sign_in_name(taken: Collection[str]) -> Callable[[str], str]:
    """What reads the name a person signs in with; nobody else's, in whichever spelling."""
    spellings = {normalised(name) for name in taken}

    def read(text: str) -> str:
        name = any_text(text)
        if not normalised(name):
            raise RefusedInputError("name_empty", desk_texts.NAME_EMPTY)
        if normalised(name) in spellings:
            raise RefusedInputError("name_taken", desk_texts.NAME_TAKEN)
        return name

    return read


def new_password(password: str, name: str) -> str:
    """A password of this person that is not easily guessed."""
    check_strength(password, name)
    return password


def backup_place(office: Path) -> Callable[[str], str]:
    """What reads the folder for backups: open to writing, on this machine, not in the office's."""

    def read(text: str) -> str:
        typed = drop_invisible(text).strip()
        if not typed:
            raise _refusal("empty")
        try:
            place = Path(typed).resolve()
            usable = Path(typed).is_absolute() and place.is_dir() and os.access(place, os.W_OK)
        except (OSError, ValueError):
            usable = False
        if not usable:
            raise _refusal("no_folder")
        if place.is_relative_to(office.resolve()):
            raise _refusal("inside_office")
        try:
            disks.refuse_folder(place)
        except StoreError as error:
            raise RefusedInputError("elsewhere", error.user_message) from error
        return str(place)

    return read


def is_same_disk(place: str, office: Path) -> bool:
    """Whether a folder for backups would be lost together with the office's disk."""
    nearest = next(path for path in (office, *office.resolve().parents) if path.exists())
    return Path(place).stat().st_dev == nearest.stat().st_dev


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.REFUSALS[reason])
