"""What the papers of an office look like, beyond their words: the sheet, and the logo."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from twaim_desk.db.models.office import Setting
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.logo import drawable
from twaim_desk.services.desk import Desk
from twaim_desk.services.paper_rows import FORMAT, paper_format
from twaim_desk.services.set_up import logo
from twaim_desk.services.trail import Act
from twaim_desk.texts import form_pages as texts

FORMATS = (PaperFormat.A5, PaperFormat.TWO_UP, PaperFormat.LARGE)


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """The sheet, and of which kind the logo is that is kept, if there is one."""

    format: PaperFormat
    logo: str | None


def paper_settings(desk: Desk) -> PaperSettings:
    """How papers are printed here."""
    desk.allow("form.read")
    with desk.reading() as session:
        kept = logo.logo_in(session)
        return PaperSettings(
            PaperFormat(paper_format(session)), None if kept is None else kept.kind
        )


def choose_format(desk: Desk, wanted: str) -> None:
    """The sheet of every paper that is issued from now on."""
    desk.allow("form.change")
    if wanted not in set(FORMATS):
        raise RefusedInputError("no such format", texts.GONE)
    with desk.saving() as session:
        session.merge(Setting(name=FORMAT, value=wanted))
        desk.note(session, Act("form.change", detail=f"{FORMAT} {wanted}"))


def choose_logo(desk: Desk, file: Path | None) -> None:
    """The picture in a file from now on, or none; refused where it cannot be printed."""
    desk.allow("form.change")
    chosen = None if file is None else logo.read_logo(file)
    if chosen is not None and drawable(chosen.content) is None:
        raise RefusedInputError("not_a_picture", texts.LOGO_REFUSED)
    with desk.saving() as session:
        before = session.get(Setting, logo.SETTING)
        if chosen is not None:
            session.merge(Setting(name=logo.SETTING, value=chosen.text))
        elif before is not None:
            session.delete(before)
        desk.note(session, Act("form.change", detail=logo.SETTING))


def logo_to_draw(session: Session) -> bytes | None:
    """The logo as papers draw it; none where there is none, or a drawing that cannot be."""
    kept = logo.logo_in(session)
    return None if kept is None else drawable(kept.content)
