"""The notices of changes that can be said at the desk, as answers to enquiries."""

from datetime import date

from sqlalchemy.orm import Session

from twaim_desk.db import notices as rows
from twaim_desk.domain.visits.value import Approved
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import notices as texts


def approved_of_notices(session: Session, forms: OfficeForms, today: date) -> tuple[Approved, ...]:
    """Every notice of which visitors are told, as an answer that can be given at the desk."""
    table, digits = forms.association.forms.table, forms.association.profile.digits
    return tuple(
        Approved(
            -one.id,  # no approved answer has such a number
            one.title,
            one.text,
            texts.SOURCE.format(number=one.id, day=both_calendars(one.from_on, table, digits)),
        )
        for one in rows.notices_on(session, today)
    )
