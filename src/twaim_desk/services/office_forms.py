"""The forms of an office: its association, its services and its calendar, as they stand now."""

from dataclasses import dataclass, replace
from functools import cache

from sqlalchemy.orm import Session

from twaim_desk.domain.forms import Forms
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import Association, association_of
from twaim_desk.services.form_rows import State


@dataclass(frozen=True, slots=True)
class OfficeForms:
    """All forms, the association that the office is, what names this state, and its papers."""

    forms: Forms
    association: Association
    digest: str
    papers: PaperWords


def office_forms(session: Session) -> OfficeForms:
    """The forms of the office at this moment, calendar included."""
    try:
        return _read(form_rows.state_unread(session))
    except _UnreadError:
        return _read(form_rows.state_of(session))


def forms_named(session: Session, digest: str | None) -> OfficeForms:
    """The forms that a request was taken under; those of now where it names none that there were.

    What is offered, and to whom, is never asked of these.
    """
    if digest is None or digest == form_rows.state_unread(session).digest:
        return office_forms(session)
    state = form_rows.state_named(session, digest)
    return office_forms(session) if state is None else _read(state)


class _UnreadError(LookupError):
    """These forms were not read before, and here are no texts to read them from."""


@cache
def _read(state: State) -> OfficeForms:
    """Read once for each digest; a failure is not remembered."""
    if state.texts is form_rows.UNREAD:
        raise _UnreadError
    forms, calendar = form_rows.read(state.profile, form_rows.source_of(state.texts))
    papers = form_rows.papers_of(state).words
    profile = forms.profiles[state.profile]
    dated = replace(calendar, version=state.calendar)
    association = association_of(profile, forms.policies[profile.policy], dated)
    return OfficeForms(forms, association, state.digest, papers)
