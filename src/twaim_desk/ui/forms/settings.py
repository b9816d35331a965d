"""What is asked for the sheet and the logo of papers, which are settings and no forms."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.form_parts import Part
from twaim_desk.domain.service import Choice
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.counter_file import SHEETS
from twaim_desk.services.desk import Desk
from twaim_desk.services.logo import read_logo
from twaim_desk.services.paper_settings import (
    PaperSettings,
    choose_format,
    choose_logo,
)
from twaim_desk.texts import form_pages as texts
from twaim_desk.ui.greys import in_greys


def _format_part(now: PaperSettings) -> Part:
    choices = tuple(Choice(one.value, texts.FORMATS[one.value]) for one in SHEETS)
    ask = Ask("format", AskKind.CHOICE, texts.PARTS["format"], choices=choices, halts=True)
    given = {"format": str(now.format)}
    return Part(texts.PARTS["format"], lambda _: (), (ask,), given, note=texts.FORMAT_NOTE)


def _logo_part(now: PaperSettings) -> Part:
    wanted = texts.LOGO_CHOICES if now.has_logo else {"choose": texts.LOGO_CHOICES["choose"]}
    choices = tuple(Choice(name, title) for name, title in wanted.items())
    ask = Ask("logo", AskKind.CHOICE, texts.LOGO_ASK, texts.LOGO_NOTE, choices)
    note = texts.LOGO_KEPT if now.draws_logo else texts.LOGO_NONE
    if now.has_logo and not now.draws_logo:
        note = texts.LOGO_NOT_PRINTED
    return Part(texts.PARTS["logo"], lambda _: (), (ask,), note=note)


SETTINGS: Mapping[str, Callable[[PaperSettings], Part]] = {
    "format": _format_part,
    "logo": _logo_part,
}


def save_setting(
    desk: Desk, name: str, typed: Mapping[str, Any], ask_file: Callable[[], str]
) -> Callable[[], None] | None:
    """What saves the setting; None where no file was chosen after all."""
    if name == "format":
        return partial(choose_format, desk, str(typed["format"]))
    if typed["logo"] == "remove":
        return partial(choose_logo, desk, None)
    file = ask_file()
    return partial(_keep_logo, desk, Path(file)) if file else None


def _keep_logo(desk: Desk, file: Path) -> None:
    picture = in_greys(read_logo(file).content)
    if picture is None:
        raise RefusedInputError("not_a_picture", texts.LOGO_REFUSED)
    choose_logo(desk, picture)
