"""The rules an interview is held by, from the forms of the office on a day."""

from datetime import date

from twaim_desk.domain.interview.value import Rules
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.before_office import Association, promise_for
from twaim_desk.services.office_forms import OfficeForms


def rules_of(forms: OfficeForms, today: date) -> Rules:
    """What is asked and what is accepted on this day."""
    association, every = forms.association, forms.forms
    return Rules(
        policy=association.policy,
        profile=association.profile,
        person=every.people[association.profile.person],
        services=every.services,
        documents=every.documents,
        categories=every.categories,
        declarations=every.declarations,
        reading=reading_of(association, today),
        reply_by=_reply_by(forms, today),
    )


def reading_of(association: Association, today: date) -> Reading:
    """What days are read with on this day."""
    calendar = association.forms
    return Reading(calendar.personal_table, calendar.exact_from_year, today)


def _reply_by(forms: OfficeForms, today: date) -> date | None:
    """None also where the calendar ends: the person is told so when the promise is made."""
    try:
        promise = promise_for(forms.association, today)
    except RefusedInputError:
        return None
    return promise.reply_by or promise.not_before
