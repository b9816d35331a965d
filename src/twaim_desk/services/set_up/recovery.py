"""The recovery parts of an office to be: their sheets, and the proof that somebody has them."""

from datetime import date
from pathlib import Path
from secrets import SystemRandom
from typing import NamedTuple

from twaim_desk.db import place as disks
from twaim_desk.domain.digits import drop_invisible
from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.domain.papers import RecoverySheet
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.paper.recovery_sheet import draw_recovery_sheet
from twaim_desk.services.before_office import Association
from twaim_desk.services.office import Recovery
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.texts import recovery_files as file_texts
from twaim_desk.texts import set_up as texts
from twaim_desk.vault.recovery import PARTS

ASKED_WORDS = 2
NUMBERS = range(1, PARTS + 1)  # of the parts
_TELLING_LETTERS = 4  # no two words of the list begin with the same four


class Sheet(NamedTuple):
    """One part as it is handed to its keeper."""

    name: str
    content: bytes


def sheet_of(
    recovery: Recovery, number: int, association: Association, name: str, made_on: date
) -> Sheet:
    """The sheet of a part, as a PDF; the only place that decides how it looks.

    `name` is the association's own, which a set-up may have changed. It is as large as can be: it
    is read by somebody who seldom reads such things.
    """
    words = recovery.parts[number - 1].words
    value = RecoverySheet(name, number, PARTS, recovery.fingerprint, words, made_on)
    look = Look(PaperFormat.LARGE, association.profile.digits, association.forms.table)
    return Sheet(f"recovery-{number}.pdf", draw_recovery_sheet(value, paper_words(), look))


def save_sheet(sheet: Sheet, place: Path, office: Path) -> Path:
    """The new file of a sheet, outside the office's folder, never over another."""
    if place.resolve().is_relative_to(office.resolve()):
        raise ExpectedError("recovery inside the office", user_message=file_texts.INSIDE_OFFICE)
    disks.refuse_folder(place)
    file = place / sheet.name
    try:
        with file.open("xb") as opened:
            opened.write(sheet.content)
    except FileExistsError:
        raise ExpectedError("sheet is there", user_message=texts.SHEET_TAKEN) from None
    except OSError as error:
        detail = f"sheet not written: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.SHEET_NOT_WRITTEN) from error
    return file


def words_to_ask(recovery: Recovery, number: int) -> list[int]:
    """The places, from 1, of the words of a part that are to be typed as proof."""
    places = range(1, len(recovery.parts[number - 1].words) + 1)
    return sorted(SystemRandom().sample(places, ASKED_WORDS))


def check_word(recovery: Recovery, number: int, place: int, typed: str) -> str:
    """The word that stands at this place of a part, when it was typed; four letters tell it."""
    word = recovery.parts[number - 1].words[place - 1]
    found = drop_invisible(typed).strip().casefold()
    if not found:
        raise RefusedInputError("empty", texts.REFUSALS["empty"])
    if not found.isascii():
        raise RefusedInputError("not_latin", texts.REFUSALS["not_latin"])
    if len(found) < _TELLING_LETTERS or not word.startswith(found[:_TELLING_LETTERS]):
        raise RefusedInputError("other_word", texts.REFUSALS["other_word"])
    return word
