"""How papers look in this office: the sheet, its digits, its table of months, its logo."""

from sqlalchemy.orm import Session

from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.paper.logo import drawable
from twaim_desk.services.logo import logo_in
from twaim_desk.services.office_forms import OfficeForms


def look_of(session: Session, forms: OfficeForms, wanted: PaperFormat) -> Look:
    """The look of a paper on this sheet; a logo that cannot be drawn is left out."""
    association, kept = forms.association, logo_in(session)
    logo = None if kept is None else drawable(kept.content)
    return Look(wanted, association.profile.digits, association.forms.table, logo)
