"""What the papers of an office look like, beyond their words: the sheet, and the logo."""

from dataclasses import dataclass

from twaim_desk.db.models.office import Setting
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.logo import drawable
from twaim_desk.services import logo
from twaim_desk.services.counter_file import SHEETS
from twaim_desk.services.desk import Desk
from twaim_desk.services.paper_rows import FORMAT, office_format
from twaim_desk.services.trail import Act
from twaim_desk.texts import form_pages as texts


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """The sheet, whether there is a logo, and whether it is one that papers can draw."""

    format: PaperFormat
    has_logo: bool
    draws_logo: bool


def paper_settings(desk: Desk) -> PaperSettings:
    """How papers are printed here."""
    desk.allow("form.read")
    with desk.reading() as session:
        kept = logo.logo_in(session)
        drawn = kept is not None and drawable(kept.content) is not None
        return PaperSettings(office_format(session), kept is not None, drawn)


def choose_format(desk: Desk, wanted: str) -> None:
    """The sheet of every paper that is issued from now on."""
    desk.allow("form.change")
    if wanted not in set(SHEETS):
        raise RefusedInputError("no such format", texts.GONE)
    with desk.saving() as session:
        session.merge(Setting(name=FORMAT, value=wanted))
        desk.note(session, Act("form.change", detail=f"{FORMAT} {wanted}"))


def choose_logo(desk: Desk, picture: bytes | None) -> None:
    """This picture from now on, or none; refused where papers cannot draw it."""
    desk.allow("form.change")
    if picture is not None and drawable(picture) is None:
        raise RefusedInputError("not_a_picture", texts.LOGO_REFUSED)
    value = "" if picture is None else logo.logo_of(picture).text
    with desk.saving() as session:
        session.merge(Setting(name=logo.SETTING, value=value))
        desk.note(session, Act("form.change", detail=logo.SETTING))
