"""The forms of an office: its association, its services and its calendar, as they stand now."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy.orm import Session

from twaim_desk.db.models.office import Setting
from twaim_desk.domain.forms import CalendarForms, Forms
from twaim_desk.services.before_office import (
    Association,
    association_of,
    shipped_calendar,
    shipped_forms,
)


@dataclass(frozen=True, slots=True)
class OfficeForms:
    """All forms, the association that the office is, and what names this state of them."""

    forms: Forms
    association: Association
    digest: str


def office_forms(session: Session) -> OfficeForms:
    """The forms of the office at this moment, calendar included."""
    forms, calendar = _shipped()
    setting = session.get(Setting, "profile")
    profile = forms.profiles["general" if setting is None else setting.value]
    association = association_of(profile, forms.policies[profile.policy], calendar)
    return OfficeForms(forms, association, calendar.version)


@cache
def _shipped() -> tuple[Forms, CalendarForms]:
    return shipped_forms(), shipped_calendar()
